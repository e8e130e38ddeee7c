import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testTypeface } from '../paper/font/test-typeface';
import { paperSizes, sheetOf } from '../paper/sizes';
import { evenBands, layOutSheet, size, type MapGeometry } from './layout';
import { divide, naturalPage } from './pages';
import { recordsOf, sheetWith } from './test-sheet';

const cards = fc.array(
  fc.record({
    at: fc.nat(8),
    row: fc.nat(3),
    to: fc.option(fc.nat(8), { nil: undefined }),
    text: fc.string({ unit: 'grapheme', maxLength: 120 }),
    channel: fc.constantFrom('' as const, 'phone' as const),
    image: fc.constantFrom('', 'wide', 'high'),
    failureImpact: fc.constantFrom(null, 1, 3)
  }),
  { maxLength: 30 }
);

const pictures = new Map([
  ['wide', { bytes: new Uint8Array(), width: 900, height: 200 }],
  ['high', { bytes: new Uint8Array(), width: 20, height: 900 }]
]);

function overlap(a: MapGeometry['pieces'][number], b: MapGeometry['pieces'][number]): boolean {
  const apart =
    a.x + a.width <= b.x + 0.01 ||
    b.x + b.width <= a.x + 0.01 ||
    a.y + a.height <= b.y + 0.01 ||
    b.y + b.height <= a.y + 0.01;
  return !apart;
}

describe('a map on paper', () => {
  test('no two cards overlap, none leaves its lane or columns, its text fits, and none is lost', () => {
    fc.assert(
      fc.property(
        cards,
        fc.integer({ min: 90, max: 230 }),
        fc.integer({ min: 1, max: 9 }),
        (list, column, most) => {
          const sheet = sheetWith(recordsOf(9, 4, list), { pictures });
          const bands = evenBands(9, most);
          const geometry = layOutSheet(sheet, testTypeface, column, bands);
          for (const piece of geometry.pieces) {
            const row = geometry.rows.find(({ lane }) => lane === piece.card.lane)!;
            expect(piece.y).toBeGreaterThanOrEqual(row.y);
            expect(piece.y + piece.height).toBeLessThanOrEqual(row.y + row.height);
            expect(piece.x).toBeGreaterThanOrEqual(piece.card.from * column);
            expect(piece.x + piece.width).toBeLessThanOrEqual((piece.card.to + 1) * column + 0.01);
            const room = piece.width - 2 * size.pad - size.mark;
            for (const line of piece.lines)
              if ([...line].length > 1 && testTypeface.width(line, size.text) > room + 0.01)
                // Only a single letter of several characters may be wider than its card.
                expect([...new Intl.Segmenter().segment(line)]).toHaveLength(1);
            const lines = piece.lines.length * size.textLine + 2 * size.pad + (piece.picture?.height ?? 0);
            expect(piece.picture?.width ?? 0).toBeLessThanOrEqual(piece.width - 2 * size.pad + 0.01);
            expect(piece.height).toBeGreaterThanOrEqual(lines);
          }
          geometry.pieces.forEach((a, at) =>
            geometry.pieces.slice(at + 1).forEach((b) => expect(overlap(a, b)).toBe(false))
          );
          for (const card of sheet.cards) {
            const crossed = bands.filter(({ from, to }) => from <= card.to && to >= card.from).length;
            expect(geometry.pieces.filter((piece) => piece.card === card)).toHaveLength(crossed);
          }
          expect(geometry.rows.at(-1)!.y + geometry.rows.at(-1)!.height).toBeCloseTo(geometry.height);
        }
      ),
      { numRuns: 40 }
    );
  });

  test('a card that spans two bands has a piece in each, of the same height and at the same one', () => {
    const sheet = sheetWith(recordsOf(4, 1, [{ at: 1, row: 0, to: 2, text: 'lang tekst '.repeat(12) }]));
    const { pieces } = layOutSheet(sheet, testTypeface, 120, evenBands(4, 2));
    expect(pieces.map(({ from, on }) => [from, on])).toEqual([
      [false, true],
      [true, false]
    ]);
    expect(pieces[0]!.y).toBe(pieces[1]!.y);
    expect(pieces[0]!.height).toBe(pieces[1]!.height);
    expect(pieces[0]!.x + pieces[0]!.width).toBe(pieces[1]!.x);
  });

  test('steps nobody knows the time or feeling of take no row', () => {
    const records = recordsOf(2, 1, []);
    const bare = records.steps.map((step) => ({ ...step, emotion: null, minutes: null }));
    const { rows } = layOutSheet(sheetWith({ ...records, steps: bare }), testTypeface, 120);
    expect(rows.map(({ kind }) => kind)).toEqual(['lane']);
  });
});

test('columns are divided as evenly as can be', () => {
  expect(evenBands(9, 6)).toEqual([
    { from: 0, to: 4 },
    { from: 5, to: 8 }
  ]);
  expect(evenBands(3, 5)).toEqual([{ from: 0, to: 2 }]);
});

describe('sheets of paper', () => {
  const many = Array.from({ length: 120 }, (_, at) => ({
    at: at % 24,
    row: at % 4,
    text: `Kort ${at} med litt tekst`
  }));
  const sheet = sheetWith(recordsOf(24, 4, many));
  const textsOf = (pages: readonly { parts: ReturnType<typeof naturalPage>['parts'] }[]) =>
    pages.flatMap(({ parts }) =>
      parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
    );

  test.each(paperSizes)('%s: the poster fits, larger on larger paper; tiles hold every card', (paperSize) => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const paper = { size: paperSize, orientation };
      const { width, height, margin } = sheetOf(paper);
      const poster = divide(sheet, testTypeface, paper, 'poster');
      expect(poster.pages).toHaveLength(1);
      for (const { marks, x, y, scale } of poster.pages[0]!.parts)
        for (const mark of marks) {
          if (mark.kind !== 'rect') continue;
          expect(x + (mark.x + mark.width) * scale).toBeLessThanOrEqual(width - margin + 1);
          expect(y + (mark.y + mark.height) * scale).toBeLessThanOrEqual(height - margin + 1);
        }
      const tiles = divide(sheet, testTypeface, paper, 'tiles');
      expect(tiles.scale).toBeGreaterThanOrEqual(0.84);
      const words = textsOf(tiles.pages).join(' ');
      for (let at = 0; at < many.length; at++) expect(words).toMatch(new RegExp(`Kort ${at}\\b`));
      // Names of lanes on every sheet that shows them.
      const firstRow = tiles.pages.slice(0, tiles.columns);
      for (const page of firstRow) expect(textsOf([page])).toContain('Rad 0');
    }
  });

  test('text is larger on larger paper, and a long map is folded', () => {
    const scale = (paperSize: 'A4' | 'A0') =>
      divide(sheet, testTypeface, { size: paperSize, orientation: 'portrait' }, 'poster').scale;
    expect(scale('A0') / scale('A4')).toBeGreaterThan(3.5);
    const folded = divide(sheet, testTypeface, { size: 'A3', orientation: 'portrait' }, 'poster');
    expect(textsOf(folded.pages).filter((text) => text === 'Rad 0').length).toBeGreaterThan(1);
  });

  test('sheets say where they lie', () => {
    const pages = divide(sheet, testTypeface, { size: 'A4', orientation: 'landscape' }, 'tiles').pages;
    expect(
      textsOf([pages.at(-1)!]).some((text) => /^Row [AB], column \d of \d, page \d+|^Page/.test(text))
    ).toBe(true);
  });

  test('of 600 cards none is lost, on one sheet or on many', () => {
    const grid = Array.from({ length: 600 }, (_, at) => ({
      at: at % 40,
      row: Math.floor(at / 40),
      text: `Kort ${at} med en linje tekst`
    }));
    const large = sheetWith(recordsOf(40, 15, grid));
    for (const [size, fit] of [
      ['A0', 'poster'],
      ['A4', 'tiles']
    ] as const) {
      const { pages } = divide(large, testTypeface, { size, orientation: 'landscape' }, fit);
      const printed = textsOf(pages).join(' ');
      const missing = grid.filter(({ at }) => !printed.includes(`Kort ${at} `));
      expect(missing).toEqual([]);
    }
  });
});
