import type { LaneRole } from '../../../journey/model';
import { isBlank, turned, type TextRows } from './cells';
import { roleWords } from './record-words';
import { fields, fieldWords, keyOf, laidFields, type Field } from './vocabulary';
import { readNumber } from './values';

/** What one column is taken for: a field, a lane of the map with its role, or nothing. */
export type ColumnUse = Field | `lane:${LaneRole}` | 'ignore';

/** How a table is read. Guessed by `guessPlan`; the user may correct every part of it. */
export interface TablePlan {
  /** Steps stand beside one another: the table is turned on its side before it is read. */
  readonly across: boolean;
  /** The first row (after turning) tells what the columns are. */
  readonly headings: boolean;
  /** One for each column (after turning). */
  readonly columns: readonly ColumnUse[];
}

export const roleOfUse = (use: ColumnUse): LaneRole | undefined =>
  use.startsWith('lane:') ? (use.slice('lane:'.length) as LaneRole) : undefined;

/** Rows as a plan reads them. */
export const planned = (rows: TextRows, { across }: Pick<TablePlan, 'across'>): TextRows =>
  across ? turned(rows) : rows;

/** The best reading of a table, by its headings: cards under one another, or lanes beside or under one another. */
export function guessPlan(rows: TextRows): TablePlan {
  const down = recognised(rows[0] ?? []);
  const right = recognised(rows.map((row) => row[0] ?? ''));
  const across = right > down && right >= 2;
  return guessColumns(rows, across);
}

/** The best reading of the columns once it is known which way the table runs. */
export function guessColumns(rows: TextRows, across: boolean): TablePlan {
  const table = planned(rows, { across });
  const first = table[0] ?? [];
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = recognised(first) > 0 || looksLikeHeadings(first);
  const body = headings ? table.slice(1) : table;
  const taken = new Set<ColumnUse>();
  const ours = headings && first.some((cell) => keyOf(fieldWords, cell) === 'kind');
  const uses: (ColumnUse | undefined)[] = Array.from({ length: width }, (_, at) => {
    if (body.every((row) => isBlank(row[at])) && isBlank(first[at])) return 'ignore';
    const use = headings ? useOf(first[at] ?? '', body, at) : undefined;
    // What a row is about tells ours from others': only there «date» is no column to read.
    if (!ours && laidFields.includes(use as Field)) return undefined;
    if (!use || (taken.has(use) && !use.startsWith('lane:'))) return undefined;
    taken.add(use);
    return use;
  });
  const cards = taken.has('text') || taken.has('lane');
  if (cards) return { across, headings, columns: cardColumns(uses, taken, body) };
  return { across, headings, columns: laneColumns(uses, taken) };
}

/** How many different things headings say. A column that tells what rows are about says the same few over and over. */
const recognised = (cells: readonly string[]): number =>
  new Set(
    cells.flatMap((cell) => (isBlank(cell) ? [] : (keyOf(fieldWords, cell) ?? keyOf(roleWords, cell) ?? [])))
  ).size;

/** Short, all different, and no numbers. */
function looksLikeHeadings(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => !isBlank(cell));
  return (
    said.length > 1 &&
    new Set(said).size === said.length &&
    said.every((cell) => cell.length <= 60 && readNumber(cell) === undefined)
  );
}

function useOf(heading: string, body: TextRows, column: number): ColumnUse | undefined {
  const field = keyOf(fieldWords, heading);
  const role = keyOf(roleWords, heading);
  if (!field) return role && `lane:${role}`;
  // «Feeling» is a number on a step or words in a lane.
  const said = body.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  const worded = said.filter((cell) => readNumber(cell) === undefined).length > said.length / 2;
  return field === 'feeling' && worded ? 'lane:feelings' : field;
}

/** One card a row: what is not recognised is left out, but the text must stand somewhere. */
function cardColumns(
  uses: readonly (ColumnUse | undefined)[],
  taken: ReadonlySet<ColumnUse>,
  body: TextRows
): ColumnUse[] {
  const free = uses.flatMap((use, at) => (use === undefined ? [at] : []));
  const length = (at: number) => body.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0);
  const longest = free.toSorted((a, b) => length(b) - length(a))[0];
  return uses.map((use, at) => use ?? (!taken.has('text') && at === longest ? 'text' : 'ignore'));
}

/** One step a row, its lanes beside it: what stands first and is not recognised names phase and step. */
function laneColumns(uses: readonly (ColumnUse | undefined)[], taken: ReadonlySet<ColumnUse>): ColumnUse[] {
  const found = [...uses];
  if (!taken.has('step')) {
    const lead = found.findIndex((use) => use !== undefined && use !== 'ignore' && use !== 'phase');
    const free = found.flatMap((use, at) => (use === undefined && (lead < 0 || at < lead) ? [at] : []));
    const phase = found.indexOf('phase');
    if (phase >= 0 && free.length && free[0] === phase + 1) found[free[0]] = 'step';
    else if (phase >= 0) found[phase] = 'step';
    else if (free.length >= 2 && (lead >= 0 || free.length > 2)) {
      found[free[0]!] = 'phase';
      found[free[1]!] = 'step';
    } else if (free.length) found[free[0]!] = 'step';
  }
  return found.map((use) => use ?? 'lane:notes');
}

/** Whether a use is one of the columns that may stand only once. */
export const isField = (use: ColumnUse): use is Field => (fields as readonly string[]).includes(use);
