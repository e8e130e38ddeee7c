/** What stands around every map: its name above, and which sheet this is. */
import { palette } from './palette';
import type { Mark } from './scene';
import type { Tile } from './tiles';
import { wrap, type Measure } from './wrap';

/** Letters of running titles and legends. */
const SMALL = 7.6;

/** A map that can be named. */
export interface Headed {
  readonly service: string;
  readonly title: string;
  readonly state: string;
  /** Names and values: owner, day of printing … */
  readonly facts: readonly (readonly [string, string])[];
  readonly words: {
    /** «Side {number} av {count}», with its row and column of sheets where there are several of each. */
    readonly page: string;
    readonly pageInGrid: string;
  };
}

type Look = { size: number; weight?: 600; fill: string; anchor?: 'end'; heading?: 1 };
const text = (x: number, y: number, text: string, look: Look): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  ...look
});

/** The heading of a poster: service, title, whether it is of today, the situation, and the facts. */
export function drawHeading(
  sheet: Headed & { readonly scenario?: string; readonly figures?: Headed['facts'] },
  width: number,
  measure: Measure
): { marks: Mark[]; height: number } {
  const k = Math.min(3.2, Math.max(1, width / 1250));
  const marks: Mark[] = [];
  const badge = measure.width(sheet.state, 10 * k, 600) + 14 * k;
  let y = 11 * k;
  marks.push(text(0, y, sheet.service, { size: 11 * k, fill: palette.muted }));
  y += 5 * k;
  const titles = wrap(sheet.title, width * 0.75 - badge, measure, 24 * k, 600);
  titles.forEach((line, at) => {
    y += 28 * k;
    marks.push(text(0, y - 5 * k, line, { size: 24 * k, weight: 600, fill: palette.text, heading: 1 }));
    if (at < titles.length - 1) return;
    const x = measure.width(line, 24 * k, 600) + 12 * k;
    const box = { x, y: y - 22 * k, width: badge, height: 18 * k, radius: 4 * k };
    marks.push({ kind: 'rect', ...box, fill: palette['accent-soft'] });
    marks.push(
      text(x + 7 * k, y - 9.4 * k, sheet.state, { size: 10 * k, weight: 600, fill: palette.accent })
    );
  });
  for (const line of sheet.scenario ? wrap(sheet.scenario, width * 0.75, measure, 10.5 * k) : []) {
    y += 14.5 * k;
    marks.push(text(0, y, line, { size: 10.5 * k, fill: palette.text }));
  }
  y += 20 * k;
  const row = (pairs: Headed['facts'], letter: number) => {
    let x = 0;
    for (const [name, value] of pairs) {
      const wide = Math.max(measure.width(name, 8 * k), measure.width(value, letter, 600)) + 26 * k;
      if (x > 0 && x + wide - 26 * k > width) {
        x = 0;
        y += letter + 21.5 * k;
      }
      marks.push(text(x, y, name, { size: 8 * k, fill: palette.muted }));
      const at = y + letter + 3 * k;
      marks.push(text(x, at, value, { size: letter, weight: 600, fill: palette.text }));
      x += wide;
    }
    if (pairs.length) y += letter + 3 * k;
  };
  row(sheet.facts, 10.5 * k);
  if (sheet.figures?.length) {
    y += 20 * k;
    row(sheet.figures, 15 * k);
  }
  return { marks, height: y + 18 * k };
}

/** Above and below the map on one of several sheets: whose it is, what its signs mean, and which sheet this is. */
export function drawStrip(
  sheet: Headed,
  tile: Tile,
  legend: readonly Mark[],
  measure: Measure
): { top: Mark[]; bottom: Mark[] } {
  const { row, column, rows, columns, width } = tile;
  const facts = [sheet.state, ...sheet.facts.map(([, value]) => value)];
  const fits = (line: string, room: number) => measure.width(line, SMALL) <= room;
  const title = clipped(sheet.title, width * 0.55, (line) => measure.width(line, 13, 600));
  const room = width - measure.width(title, 13, 600) - 16;
  while (facts.length > 1 && !fits(facts.join(' · '), room)) facts.splice(-2, 1);
  const page = pageWords(sheet, { row, column, rows, columns });
  const small = { size: SMALL, fill: palette.muted };
  return {
    top: [
      text(0, 12, title, { size: 13, weight: 600, fill: palette.text, heading: 1 }),
      text(width, 12, fits(facts.join(' · '), room) ? facts.join(' · ') : '', { ...small, anchor: 'end' })
    ],
    bottom: [...legend.map((mark) => moved(mark, 12)), text(width, 20, page, { ...small, anchor: 'end' })]
  };
}

function moved(mark: Mark, by: number): Mark {
  if (mark.kind !== 'path') return { ...mark, y: mark.y + by };
  let isY = false;
  const d = mark.d.replace(
    /-?\d*\.?\d+/g,
    (number) => ((isY = !isY), isY ? number : String(Number(number) + by))
  );
  return { ...mark, d };
}

/** Which sheet this is: «Rad B, kolonne 3 av 5», or «Side 2 av 4» when they lie in one row or column. */
function pageWords({ words }: Headed, { row, column, rows, columns }: Omit<Tile, 'width'>): string {
  const fill = (pattern: string, values: { [name: string]: string | number }) =>
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const [number, count] = [row * columns + column + 1, rows * columns];
  if (count === 1) return '';
  if (rows === 1 || columns === 1) return fill(words.page, { number, count });
  return fill(words.pageInGrid, { row: rowLetter(row), column: column + 1, columns, number, count });
}

/** A, B … Z, AA … */
export function rowLetter(row: number): string {
  return (row >= 26 ? rowLetter(Math.floor(row / 26) - 1) : '') + String.fromCharCode(65 + (row % 26));
}

/** As much of a running title as there is room for. The whole stands in the file's own title. */
function clipped(title: string, room: number, width: (line: string) => number): string {
  if (width(title) <= room) return title;
  const letters = [...title.replace(/\s+/g, ' ')];
  while (letters.length > 1 && width(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
