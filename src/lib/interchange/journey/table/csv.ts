import { JourneyFileError } from '../error';
import { RowCollector, type Cell, type TextRows } from './cells';

export type Separator = ';' | ',' | '\t' | '|';

/**
 * A text that a spreadsheet would take for a formula, with any apostrophes before it. One apostrophe more makes it
 * text there; it is taken off again when the table comes back.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;
const GUARDED = /^'+\s*[=+\-@＝＋－＠\t\r\n]/;

/** Text that no spreadsheet runs as a formula. `unguarded` gives it back. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/**
 * Reads separated values: quoted fields may hold separators, line breaks and doubled quotes. Text after a closing
 * quote is kept, as spreadsheets do. The separator is guessed unless a first line `sep=;` tells it.
 * @throws JourneyFileError `table-too-large`, `journey-file-empty`
 */
export function readCsv(text: string, separator?: Separator): TextRows {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const split = separator ?? (told ? (told[1] as Separator) : guessSeparator(body));
  const out = new RowCollector();
  let row = 0;
  let column = 0;
  for (const { value, ends } of fields(body, split)) {
    out.set(row, column, unguarded(value));
    column++;
    if (ends) {
      row++;
      column = 0;
    }
  }
  if (!out.rows.length) throw new JourneyFileError('journey-file-empty');
  return out.rows;
}

function* fields(text: string, separator: string): Generator<{ value: string; ends: boolean }> {
  const stop = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  let at = 0;
  while (at <= text.length) {
    let value = '';
    if (text[at] === '"') {
      const { inner, next } = quoted(text, at + 1);
      value = inner;
      at = next;
    }
    stop.lastIndex = at;
    const end = stop.exec(text)?.index ?? text.length;
    value += text.slice(at, end);
    const ends = text[end] !== separator;
    if (end === text.length && value === '' && ends && (end === 0 || text[end - 1] !== separator)) return;
    yield { value, ends };
    if (end === text.length) return;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}

/** What stands between quotes, from after the first. A quote that is never closed holds the rest. */
function quoted(text: string, from: number): { inner: string; next: number } {
  let inner = '';
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return { inner: inner + text.slice(at), next: text.length };
    inner += text.slice(at, end);
    if (text[end + 1] !== '"') return { inner, next: end + 1 };
    inner += '"';
    at = end + 2;
  }
}

/** So many lines are looked at. */
const LOOKED_AT = 20;
const candidates: readonly Separator[] = ['\t', ';', ',', '|'];

/**
 * The separator that gives rows of the same length, outside quotes; of those the one that gives most. Semicolon
 * where nothing tells: that is what Norwegian spreadsheets write.
 */
export function guessSeparator(text: string): Separator {
  let best: Separator = ';';
  let bestRank = 0;
  for (const candidate of candidates) {
    const widths = firstWidths(text, candidate);
    const width = widths[0] ?? 1;
    if (width < 2) continue;
    const alike = widths.filter((other) => other === width).length / widths.length;
    const rank = alike * 100 + Math.min(width, 50);
    if (rank > bestRank) {
      best = candidate;
      bestRank = rank;
    }
  }
  return best;
}

/** How many fields each of the first lines has. */
export function firstWidths(text: string, separator: Separator): number[] {
  const widths: number[] = [];
  let width = 0;
  for (const { value, ends } of fields(text, separator)) {
    width++;
    if (!ends) continue;
    if (width > 1 || value !== '') widths.push(width);
    width = 0;
    if (widths.length === LOOKED_AT) break;
  }
  return widths;
}

/**
 * Writes separated values for spreadsheets: UTF-8 with a byte order mark, Windows line ends. With a semicolon,
 * numbers get the decimal comma that goes with it. No cell is ever a formula.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], separator: ';' | ','): Uint8Array {
  const cell = (value: Cell): string => {
    if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
    const safe = guarded(value);
    return /[";,\t|\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => row.map(cell).join(separator));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}
