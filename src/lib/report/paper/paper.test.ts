import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../interchange/bpmn/xml/parse';
import { testTypeface } from './font/test-typeface';
import { hues, palette } from './palette';
import { pictureSize } from './picture';
import { circle, pathCommands, polygon } from './scene';
import { sheetOf } from './sizes';
import { writeSvg } from './svg';
import { sliceAt, tilePages, type Tileable } from './tiles';
import { wrap } from './wrap';

test('paper has the light half of the colours of the screen', () => {
  const css = readFileSync(resolve(import.meta.dirname, '../../ui/tokens.css'), 'utf8');
  const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(css)?.[1];
  for (const [name, colour] of Object.entries(palette)) expect([name, colour]).toEqual([name, light(name)]);
  hues.forEach(([solid, soft], at) =>
    expect([solid, soft]).toEqual([light(`hue-${at}`), light(`hue-${at}-soft`)])
  );
});

describe('lines', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 12 });

  test('fit their width, and lose nothing but the blanks at which they were broken', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrap(text, width, testTypeface, 9.5);
        for (const line of lines) {
          const letters = [...new Intl.Segmenter().segment(line)];
          if (letters.length > 1) expect(testTypeface.width(line, 9.5)).toBeLessThanOrEqual(width + 0.001);
        }
        const bare = (value: string) => value.replace(/[\s-]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      })
    );
  });

  test('are broken between words, and within a word that is too long with a hyphen', () => {
    expect(wrap('Fyller ut skjemaet', 60, testTypeface, 10)).toEqual(['Fyller ut', 'skjemaet']);
    expect(wrap('en\nto', 60, testTypeface, 10)).toEqual(['en', 'to']);
    const torn = wrap('parkeringstillatelse', 60, testTypeface, 10);
    expect(torn.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(torn.at(-1)!.length).toBeGreaterThanOrEqual(3);
    expect(wrap('', 60, testTypeface, 10)).toEqual(['']);
  });
});

describe('slices', () => {
  test('cover the height without a gap, each within its room', () => {
    const places = fc.array(fc.double({ min: 0, max: 2000, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 50, max: 700 }),
        places,
        places,
        (height, room, best, good) => {
          const slices = sliceAt(height, room, best, good);
          expect(slices[0]!.from).toBe(0);
          expect(slices.at(-1)!.to).toBe(height);
          slices.forEach(({ from, to }, at) => {
            expect(to - from).toBeLessThanOrEqual(room + 0.02);
            if (at) expect(from).toBe(slices[at - 1]!.to);
          });
        }
      )
    );
  });

  test('are cut between lanes if that fills half a sheet, else between cards, else where the sheet is full', () => {
    expect(sliceAt(250, 100, [0, 60, 120, 180], [])).toEqual([
      { from: 0, to: 60 },
      { from: 60, to: 120 },
      { from: 120, to: 180 },
      { from: 180, to: 250 }
    ]);
    expect(sliceAt(150, 100, [20], [80])[0]).toEqual({ from: 0, to: 80 });
    expect(sliceAt(150, 100, [], [])[0]).toEqual({ from: 0, to: 100 });
  });
});

test('each tile repeats its headings, and says where headings are cut off', () => {
  const text = (words: string) => [
    { kind: 'text' as const, x: 0, y: 0, text: words, size: 9, fill: '#000000' }
  ];
  const drawing: Tileable = {
    label: 100,
    head: 40,
    scale: 1,
    bands: [
      { from: 0, to: 300 },
      { from: 300, to: 500 }
    ],
    slices: [
      { from: 0, to: 200 },
      { from: 200, to: 300 }
    ],
    drawHead: (band) => text(`head ${band}`),
    drawLabels: ({ from }) => text(`label ${from}`),
    drawBody: (band, { from }) => text(`body ${band} ${from}`)
  };
  const pages = tilePages(drawing, { size: 'A4', orientation: 'landscape' }, ({ row, column }) => ({
    top: text(`${row} ${column}`),
    bottom: []
  }));
  const words = pages.map(({ parts }) =>
    parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])))
  );
  expect(words).toEqual([
    ['0 0', 'head 0', 'label 0', 'body 0 0'],
    ['0 1', 'head 1', 'label 0', 'body 1 0'],
    ['1 0', 'head 0', 'label 200', 'body 0 200'],
    ['1 1', 'head 1', 'label 200', 'body 1 200']
  ]);
  const paths = pages.map(({ parts }) => parts.at(-1)!.marks.length);
  // The first has marks on two sides, those inside on four.
  expect(paths).toEqual([4, 6, 6, 8]);
  const { width, height, margin } = sheetOf({ size: 'A4', orientation: 'landscape' });
  expect([width, height].map(Math.round)).toEqual([842, 595]);
  for (const { parts } of pages)
    for (const { clip } of parts) {
      if (!clip) continue;
      expect(clip.x).toBeGreaterThanOrEqual(margin - 0.01);
      expect(clip.x + clip.width).toBeLessThanOrEqual(width - margin + 0.01);
      expect(clip.y + clip.height).toBeLessThanOrEqual(height - margin + 0.01);
    }
});

test('an SVG is well-formed whatever is written in it, and says what it shows', () => {
  const hostile = '</text><script>alert(1)</script>]]>&"\'';
  const svg = writeSvg(
    {
      width: 100,
      height: 50,
      parts: [
        {
          marks: [{ kind: 'text', x: 0, y: 10, text: hostile, size: 9, fill: '#000000' }],
          x: 0,
          y: 0,
          scale: 1
        }
      ]
    },
    { title: hostile, description: hostile, lang: 'nb' }
  );
  const { root } = parseXml(svg);
  const texts = root.elements().map((element) => element.local);
  expect(texts).toEqual(['title', 'desc', 'g']);
  expect(svg).not.toContain('<script');
});

test('path data is read as it is written', () => {
  expect(pathCommands('M1 2 L-3.5 4 Q1 2 3 4 Z')).toEqual([
    { command: 'M', numbers: [1, 2] },
    { command: 'L', numbers: [-3.5, 4] },
    { command: 'Q', numbers: [1, 2, 3, 4] },
    { command: 'Z', numbers: [] }
  ]);
  expect(pathCommands(circle(0, 0, 2))).toHaveLength(6);
  expect(
    polygon(
      [
        [0, 0],
        [1, 1]
      ],
      false
    )
  ).toBe('M0 0 L1 1');
});

test('a picture of more pixels than browsers draw is known before it is drawn', () => {
  expect(pictureSize({ width: 720, height: 360 }, 2)).toEqual({ width: 1920, height: 960, fits: true });
  expect(pictureSize({ width: 6200, height: 900 }, 3).fits).toBe(false);
});
