import { JourneyFileError } from '../error';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../limits';

/** A cell to write: text, or a number that spreadsheets may count with. */
export type Cell = string | number;

/** A table as it is read: rows of text, numbers with a decimal point. Rows may have different lengths. */
export type TextRows = readonly (readonly string[])[];

/** The letters of a column, counted from 0: A … Z, AA …. */
export function columnName(index: number): string {
  let name = '';
  for (let at = index; at >= 0; at = Math.floor(at / 26) - 1)
    name = String.fromCharCode(65 + (at % 26)) + name;
  return name;
}

/** The index of a column's letters; -1 for what are none. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Gathers rows and refuses more than a map can need. @throws JourneyFileError `table-too-large` */
export class RowCollector {
  readonly rows: string[][] = [];
  #cells = 0;

  /** Puts text into a cell; empty text takes no room. */
  set(row: number, column: number, text: string): void {
    if (text === '') return;
    if (row >= MAX_ROWS) throw new JourneyFileError('table-too-large', String(row + 1), 'rows');
    if (column >= MAX_COLUMNS) throw new JourneyFileError('table-too-large', columnName(column), 'columns');
    if (++this.#cells > MAX_CELLS) throw new JourneyFileError('table-too-large', String(row + 1), 'cells');
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
}

/** The same table with rows and columns changed about. */
export function turned(rows: TextRows): TextRows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** Whether a cell says nothing. */
export const isBlank = (text: string | undefined): boolean => !text || text.trim() === '';
