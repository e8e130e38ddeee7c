import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palette } from '../paper/palette';
import { parseXml } from '../../interchange/bpmn/xml/parse';
import { testTypeface } from '../paper/font/test-typeface';
import { overTimeTable, type Block } from './blocks';
import { textPages } from './pages';
import { Pen } from './pen';
import { slideHeight, slideSize, slidesOf } from './slides';
import { blocks, report } from './test-report';
import { writeTextSlides } from './write-slides';

const room = slideSize.height - slideSize.top - slideSize.foot;

describe('a report as slides', () => {
  const { cover, slides } = slidesOf(report, testTypeface);

  it('has a cover, and a slide for each chapter', () => {
    expect(cover?.text).toBe('Barnehage');
    expect([...new Set(slides.map(({ title }) => title))]).toEqual([
      'Status – Barnehage',
      'Gevinster',
      'Tall'
    ]);
    for (const { part, parts } of slides) expect(part).toBeLessThanOrEqual(parts);
  });

  it('puts short chapters on one slide, each under its heading', () => {
    const chapter = (title: string): Block[] => [
      { kind: 'heading', level: 1, text: title },
      { kind: 'list', items: ['En', 'To'] }
    ];
    const made = slidesOf(
      { ...report, blocks: [...chapter('A'), ...chapter('B'), ...chapter('C')] },
      testTypeface
    );
    expect(made.slides).toHaveLength(1);
    expect(
      made.slides[0]!.blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))
    ).toEqual(['list', 'B', 'list', 'C', 'list']);
  });

  it('keeps columns beside each other where they fit, and puts them under each other where they do not', () => {
    const list = (count: number): Block => ({
      kind: 'columns',
      columns: [
        [{ kind: 'list', items: Array.from({ length: count }, (_, at) => `a${at}`) }],
        [{ kind: 'list', items: ['b'] }]
      ]
    });
    const kinds = (count: number) =>
      slidesOf({ ...report, blocks: [list(count)] }, testTypeface).slides.flatMap(({ blocks }) =>
        blocks.map(({ kind }) => kind)
      );
    expect(kinds(5)).toEqual(['columns']);
    expect(kinds(60)).not.toContain('columns');
  });

  it('loses nothing, keeps the order, and fills no slide beyond its edge', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'W', 'ø', ' ', 'n', 'i'), maxLength: 500 });
    const block = fc.oneof(
      fc.array(text, { minLength: 1, maxLength: 30 }).map((items): Block => ({ kind: 'list', items })),
      fc
        .array(fc.tuple(text, text), { minLength: 1, maxLength: 30 })
        .map((rows): Block => ({ kind: 'table', head: ['a', 'b'], widths: [1, 1], rows })),
      text.map((text): Block => ({ kind: 'text', text })),
      text.map((text): Block => ({ kind: 'heading', level: 2, text })),
      text.map((text): Block => ({ kind: 'heading', level: 1, text }))
    );
    const pen = new Pen(testTypeface);
    const written = (all: readonly Block[]) =>
      all.flatMap((one) =>
        one.kind === 'list'
          ? one.items
          : one.kind === 'table'
            ? one.rows.flat()
            : one.kind === 'text'
              ? [one.text]
              : []
      );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (all) => {
        const made = slidesOf({ ...report, blocks: all }, testTypeface).slides;
        expect(made.flatMap(({ blocks }) => written(blocks))).toEqual(written(all));
        for (const { blocks } of made) {
          const height = blocks.reduce((sum, one) => sum + slideHeight(one, pen), 0);
          // What cannot be cut further stands alone, however high it is.
          if (blocks.length > 1) expect(height).toBeLessThanOrEqual(room + 0.01);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('writes text as text, tables as tables and lines as a chart with its data and what it shows', async () => {
    const parts = unzipSync(await writeTextSlides(report, testTypeface));
    const names = Object.keys(parts);
    for (const name of names)
      if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(strFromU8(parts[name]!)), name).not.toThrow();
    const drawn = names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => strFromU8(parts[name]!));
    expect(drawn.join('')).not.toContain('<p:pic>');
    expect(drawn.join('')).toContain('<a:tbl>');
    expect(drawn.join('')).toContain('descr="Per i dag er 40 % realisert."');
    expect(drawn.join('')).toContain('Årsak: ny rutine');
    expect(names.some((name) => name.startsWith('ppt/embeddings/'))).toBe(true);
    expect(names.some((name) => name.startsWith('ppt/media/'))).toBe(false);
  });
});

describe('a drawing', () => {
  const drawing: Block = {
    kind: 'drawn',
    said: 'Tjenestene etter nytte og innsats',
    drawing: {
      shape: 'scatter',
      x: { name: 'Innsats', ticks: [{ at: 0, label: '1' }] },
      y: { name: 'Nytte', ticks: [] },
      points: [{ x: 0.5, y: 0.5, label: '7' }]
    }
  };

  it('has what is decided at its place along the bars of a roadmap', async () => {
    const bar = { from: 0, to: 0.5, lane: 0, label: 'Innsikt', paused: false };
    const roadmap: Block = {
      kind: 'drawn',
      said: 'Planen',
      drawing: {
        shape: 'roadmap',
        ticks: [],
        today: 0.9,
        rows: [{ label: 'Barnehage', bars: [bar], lanes: 1, marks: [{ at: 0.5, label: 'BP1' }] }]
      }
    };
    const parts = unzipSync(await writeTextSlides({ ...report, blocks: [roadmap] }, testTypeface));
    const slide = strFromU8(parts['ppt/slides/slide1.xml']!);
    /** Left and right edge of shapes, in the file's own units. */
    const edges = (part: string) =>
      [...slide.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)]
        .filter(([shape]) => shape.includes(part))
        .map(([shape]) => {
          const [, left, wide] = /<a:off x="(\d+)".*?<a:ext cx="(\d+)"/s.exec(shape)!.map(Number);
          return { left: left!, right: left! + wide! };
        });
    const [decided] = edges('<a:custGeom>');
    const [done] = edges(`val="${palette['accent-soft'].slice(1).toUpperCase()}"`);
    const middle = (decided!.left + decided!.right) / 2;
    const POINT = 12_700;
    expect(Math.abs(middle - done!.right)).toBeLessThan(4 * POINT);
  });

  it('is native shapes and text on a slide, named by what it shows', async () => {
    const sheet = { ...report, blocks: [drawing] };
    const parts = unzipSync(await writeTextSlides(sheet, testTypeface));
    const slide = strFromU8(parts['ppt/slides/slide1.xml']!);
    expect(slide).toContain('prst="ellipse"');
    expect(slide).toContain('name="Tjenestene etter nytte og innsats"');
    expect(slide).toMatch(/<a:t>7<\/a:t>/);
    expect(slide).not.toContain('<p:pic>');
  });
});

describe('lines along time', () => {
  const block = blocks.find((block) => block.kind === 'over-time')!;

  it('are told as a table: all of it on screen, on paper some, with the last that was measured', () => {
    expect(overTimeTable(block, true).rows).toHaveLength(24);
    const told = overTimeTable(block, false).rows;
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told[0]![0]).toBe('dag 0');
    expect(told.at(-1)![0]).toBe('dag 23');
    expect(told.map(([day]) => day)).toContain('dag 9');
  });

  it('stay within the page on paper', () => {
    for (const { parts, width, height } of textPages(report, testTypeface))
      for (const { marks, x, y } of parts)
        for (const mark of marks)
          if (mark.kind !== 'path') {
            expect(y + mark.y).toBeLessThanOrEqual(height);
            expect(x + mark.x).toBeLessThanOrEqual(width);
          }
  });
});
