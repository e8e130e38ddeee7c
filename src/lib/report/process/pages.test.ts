import { expect, test } from 'vitest';
import { nodeKinds } from '../../process/model';
import { overlaps } from '../../process/rules/geometry';
import { tintOf } from '../../process/rules/drawing/tint';
import { packPoints } from '../../process/rules/ink/points';
import { aFlow, aLane, aNode, aPool } from '../../process/test-map';
import { makeFile } from '../dialog/make';
import { palette } from '../paper/palette';
import { testFonts, testTypeface } from '../paper/font/test-typeface';
import { cutBetween } from './cuts';
import { drawMap } from './draw-map';
import { divide } from './pages';
import type { ProcessSheet } from './sheet';

const hostile = '</text><script>alert(1)</script>&';
const nodes = nodeKinds.map((kind, at) => ({
  ...aNode(`n${at}`, kind, { x: 80 + at * 160, y: 40, width: 100, height: 80, name: `${kind} ${hostile}` }),
  time: '5 min',
  wait: '2 d',
  wastes: 1
}));
const area = { x: 0, y: 0, width: nodes.length * 160 + 100, height: 200 };
const sheet: ProcessSheet = {
  lang: 'nb',
  service: 'S',
  title: hostile,
  state: 'as-is',
  facts: [],
  figures: [['Lead time', '2 d']],
  pools: [aPool('p', { ...area, name: 'Kommunen' })],
  lanes: [aLane('l', { ...area, x: 30, pool: 'p', name: 'Saksbehandler' })],
  nodes,
  flows: nodes.slice(1).map((node, at) => aFlow(`n${at}`, node.id, { id: `f${at}`, name: `flyt${at}x` })),
  phases: [
    { id: 'x', name: 'Motta', end: 1500 },
    { id: 'y', name: 'Vurdere', end: 1600 }
  ],
  strokes: [
    {
      id: 's',
      order: 'a0',
      pen: 'problem',
      line: 2,
      drawnAt: 0,
      node: '',
      ...packPoints([
        [100, 250, 0.5],
        [300, 260, 1]
      ])
    }
  ],
  ladder: { rungs: [{ id: 'a', wait: 10, process: 5, from: 0, row: 0, branches: [] }], rows: 1, length: 15 },
  pictures: [],
  words: { page: '{number}', pageInGrid: '{number}', summary: '', ladder: 'Ladder', wastes: 'Wastes' }
};
const paper = { size: 'A4', orientation: 'landscape' } as const;
const wordsOf = (pages: ReturnType<typeof divide>['pages']) =>
  pages.map(({ parts }) =>
    parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))).join(' ')
  );

test('each kind and flow stands on the poster, and lanes are named on every sheet', () => {
  const [poster] = wordsOf(divide(sheet, testTypeface, paper, 'poster').pages);
  const bare = poster!.replace(/[\s-]/g, '');
  for (const kind of nodeKinds) expect(bare).toContain(kind);
  for (const { name } of sheet.flows) expect(bare).toContain(name);
  const tiles = wordsOf(divide(sheet, testTypeface, paper, 'tiles').pages);
  expect(tiles.length).toBeGreaterThan(2);
  for (const words of tiles) expect(words).toContain('Saksbehandler');
  for (const words of tiles) expect(words).toMatch(/Motta|Vurdere/);
  expect(tiles[0]).toContain('Motta');
  expect(tiles[0]).not.toContain('Vurdere');
  expect(tiles.at(-1)).toContain('Vurdere');
});

test('a name never becomes markup; an empty map has a page', async () => {
  const job = { fonts: testFonts, paper, division: 'tiles', scale: 1, createdAt: new Date(0) } as const;
  const svg = await makeFile({ ...job, format: 'svg', drawn: { what: 'process', sheet } });
  expect(new TextDecoder().decode(svg)).not.toContain('<script');
  const empty = {
    ...sheet,
    pools: [],
    lanes: [],
    nodes: [],
    flows: [],
    phases: [],
    strokes: [],
    ladder: { rungs: [], rows: 1, length: 0 }
  };
  const pdf = await makeFile({ ...job, format: 'pdf', drawn: { what: 'process', sheet: empty } });
  expect(new TextDecoder('latin1').decode(pdf)).toContain('/Count 1');
});

test('a step is not cut where that can be avoided, and else stands whole on the next sheet', () => {
  expect(cutBetween({ from: 0, to: 150 }, 100, [{ from: 85, to: 120 }], [])).toEqual([
    { from: 0, to: 77 },
    { from: 77, to: 150 }
  ]);
});

test('ink stands on the poster in the colour of its pen, and the sheet is large enough for it', () => {
  const [poster] = divide(sheet, testTypeface, paper, 'poster').pages;
  const inked = poster!.parts
    .flatMap(({ marks }) => marks)
    .filter((mark) => mark.kind === 'path' && mark.fill === palette['bad-solid']);
  expect(inked).toHaveLength(2);
  const bare = drawMap({ ...sheet, strokes: [] }, testTypeface).box;
  expect(drawMap(sheet, testTypeface).box.height).toBe(bare.height + 60);
});

test('what happens side by side has rows of its own under the time ladder, which is as wide as the map', () => {
  const rung = { id: 'a', wait: 30, process: 10, from: 0, row: 0, branches: [] };
  const rungs = [rung, { ...rung, id: 'b', wait: 0, process: 20, row: 1 }];
  const barsOf = (ladder: typeof sheet.ladder) => {
    const [poster] = divide({ ...sheet, ladder }, testTypeface, paper, 'poster').pages;
    const part = poster!.parts.find(({ marks }) =>
      marks.some((mark) => mark.kind === 'text' && mark.text === 'Ladder')
    )!;
    return part.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
  };
  const [waits, works, beside] = barsOf({ rungs, rows: 2, length: 40 });
  expect(works!.x).toBeCloseTo(waits!.x + waits!.width, 6);
  expect(waits!.width / works!.width).toBeCloseTo(3, 6);
  expect(beside!.x).toBe(waits!.x);
  expect(beside!.width).toBeCloseTo(2 * works!.width, 6);
  expect(beside!.y).toBeGreaterThan(works!.y + works!.height);
});

test('colours of elements, and envelopes of messages, stand on paper as a light screen has them', () => {
  const [fill, stroke] = ['#be0000', '#0d4372'];
  const { ground, line } = { ground: tintOf(fill, 'light').ground, line: tintOf(stroke, 'light').line };
  const plain = drawMap(sheet, testTypeface);
  const coloured = drawMap(
    {
      ...sheet,
      lanes: sheet.lanes.map((lane) => ({ ...lane, fill })),
      nodes: sheet.nodes.map((node) => ({ ...node, fill, stroke })),
      flows: sheet.flows.map((flow) => ({ ...flow, stroke, kind: 'message', envelope: 'initiating' }))
    },
    testTypeface
  );
  const paints = ({ items }: typeof plain, colour: string) =>
    items.filter(({ marks }) =>
      marks.some((mark) =>
        [mark.kind !== 'picture' && mark.fill, 'stroke' in mark && mark.stroke].includes(colour)
      )
    ).length;
  expect([paints(plain, ground), paints(plain, line)]).toEqual([0, 0]);
  // Every element but groups, which are a line alone; and the lane.
  expect(paints(coloured, ground)).toBe(nodeKinds.length - 1 + 1);
  expect(paints(coloured, line)).toBe(nodeKinds.length + sheet.flows.length);
});

test('pictures of waste stand on sheets after the map, with the step and what was seen, none over another', () => {
  const picture = { bytes: new Uint8Array([1]), width: 800, height: 600 };
  const pictures = Array.from({ length: 14 }, (_, at) => ({
    step: `Steg ${at}`,
    kind: 'Venting · 2 d',
    note: at === 3 ? 'Ligger i tre bunker. '.repeat(200) : 'Ligger i tre bunker.',
    picture: at % 2 ? picture : { ...picture, width: 300, height: 900 },
    alt: `Bunke ${at}`
  }));
  for (const division of ['poster', 'tiles'] as const) {
    const bare = divide(sheet, testTypeface, paper, division).pages;
    const { pages } = divide({ ...sheet, pictures }, testTypeface, paper, division);
    expect(pages.length).toBeGreaterThan(bare.length + 1);
    const added = pages.slice(bare.length);
    const words = wordsOf(added);
    for (const text of words) expect(text).toContain('Wastes');
    for (const { step } of pictures) expect(words.join(' ')).toContain(step);
    const shown = added.map(({ parts }) =>
      parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'picture' ? mark : [])))
    );
    expect(shown.flat().map(({ alt }) => alt)).toEqual(pictures.map(({ alt }) => alt));
    for (const [at, page] of added.entries()) {
      for (const mark of page.parts.flatMap(({ marks }) => marks)) {
        if (mark.kind === 'text' || mark.kind === 'picture') expect(mark.y).toBeLessThan(page.height - 20);
        if (mark.kind === 'picture') expect(mark.y + mark.height).toBeLessThan(page.height - 20);
      }
      for (const a of shown[at]!) expect(shown[at]!.filter((b) => overlaps(a, b))).toEqual([a]);
    }
  }
});
