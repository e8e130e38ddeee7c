import { expect, it } from 'vitest';
import { testTypeface } from '../paper/font/test-typeface';
import type { Block, TextSheet } from './blocks';
import { textPages } from './pages';
import { slidesOf } from './slides';

/** A table of so many rows with a remark under it. */
function remarked(rows: number): TextSheet {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Tjenester' },
    {
      kind: 'table',
      head: ['Tjeneste'],
      widths: [1],
      rows: Array.from({ length: rows }, (_, at) => [`Rad ${at + 1}`])
    },
    { kind: 'text', look: 'quiet', text: 'Kroner er for et år.' }
  ];
  const words = { summary: '', page: 'Side {number} av {count}' };
  return { lang: 'nb', title: 'Porteføljen', blocks, words };
}

const counts = Array.from({ length: 90 }, (_, at) => at + 1);

it('keeps the remark under a table with its last rows, however many there are', () => {
  for (const rows of counts) {
    const written = textPages(remarked(rows), testTypeface).map(({ parts }) =>
      parts[0]!.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    );
    expect(written.flat().filter((text) => text.startsWith('Rad'))).toHaveLength(rows);
    const last = written.at(-1)!;
    expect(last).toContain('Kroner er for et år.');
    expect(last.filter((text) => text.startsWith('Rad')).length).toBeGreaterThanOrEqual(Math.min(2, rows));
  }
});

it('makes no page that nothing stands on, wherever the last table ends', () => {
  for (const lines of counts) {
    const above: Block = { kind: 'list', items: Array.from({ length: lines }, () => 'Linje') };
    const whole = remarked(3);
    const pages = textPages({ ...whole, blocks: [above, ...whole.blocks.slice(1, -1)] }, testTypeface);
    for (const { parts } of pages) expect(parts[0]!.marks).not.toEqual([]);
  }
});

it('keeps it with a row on slides, too', () => {
  for (const rows of counts) {
    const { slides } = slidesOf(remarked(rows), testTypeface);
    const tables = slides.map(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    );
    expect(tables.flat()).toHaveLength(rows);
    expect(tables.at(-1)!.length).toBeGreaterThan(0);
  }
});
