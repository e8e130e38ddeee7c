import { m } from '$lib/i18n/paraglide/messages.js';
import { readNumber } from '$lib/ui/read-number';
import type { CellFields } from '../../commands/table';
import { valueClasses, type Node } from '../../model';
import { parseDuration } from '../../rules/duration';
import { isActivity } from '../../rules/kinds';
import { valueName } from '../words';

/** Longest name that a step can have. */
const NAME = 500;

/** Columns of the table as they stand, and how the cells of each are read; undefined is unreadable. */
const columns: readonly {
  name: () => string;
  timed?: boolean;
  read?: (text: string) => CellFields | undefined;
}[] = [
  { name: m.process_number },
  { name: m.process_name, read: (text) => (text.length <= NAME ? { name: text } : undefined) },
  { name: m.process_kind },
  { name: m.process_lane },
  { name: m.process_process_time, timed: true, read: (text) => minutes(text, 'processMinutes') },
  { name: m.process_wait_time, timed: true, read: (text) => minutes(text, 'waitMinutes') },
  { name: m.process_accurate, timed: true, read: readShare },
  { name: m.process_value, timed: true, read: readValue },
  {
    name: m.process_system,
    timed: true,
    read: (text) => (text.length <= NAME ? { system: text } : undefined)
  },
  { name: m.process_next }
];

function minutes(text: string, field: 'processMinutes' | 'waitMinutes'): CellFields | undefined {
  const read = parseDuration(text);
  return read === undefined ? undefined : { [field]: read };
}

function readShare(text: string): CellFields | undefined {
  const read = readNumber(text.replace(/\s*%$/, ''));
  if (read === null) return { accurate: null };
  return read === undefined || read < 0 || read > 100 ? undefined : { accurate: read / 100 };
}

function readValue(text: string): CellFields | undefined {
  if (!text) return { value: null };
  const known = valueClasses.find((value) => valueName(value).toLowerCase() === text.toLowerCase());
  return known && { value: known };
}

/** Cells of a spreadsheet from plain text; undefined for text that is no more than one cell. */
export function cellsOf(text: string): string[][] | undefined {
  const rows = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim()));
  return rows.length > 1 || rows[0]!.length > 1 ? rows : undefined;
}

export interface PastePlan {
  rows: { id: string; fields: CellFields }[];
  /** Cells that become something else. */
  count: number;
  /** What was not taken, by its cell. */
  refused: string[];
}

/**
 * What pasting would do, from one cell to the right and down. What is the same already is no change.
 * @param steps the rows of the table
 * @param row, column where it begins
 * @param phased whether the table has a column of phases, after that of lanes
 */
export function planPaste(
  steps: readonly Node[],
  cells: readonly (readonly string[])[],
  row: number,
  column: number,
  phased = false
): PastePlan {
  const plan: PastePlan = { rows: [], count: 0, refused: [] };
  const shown = phased ? columns.toSpliced(4, 0, { name: m.process_phase }) : columns;
  cells.forEach((texts, down) => {
    const node = steps[row + down];
    const fields: CellFields = {};
    texts.forEach((text, along) => {
      const known = shown[column + along];
      const place = { row: row + down + 1, column: known?.name() ?? String(column + along), text };
      if (!node || !known) return plan.refused.push(m.table_refused_outside(place));
      const taken = known.timed && !isActivity(node.kind) ? undefined : known.read?.(text);
      if (taken) Object.assign(fields, taken);
      else if (text)
        plan.refused.push(known.read ? m.table_refused_cell(place) : m.table_refused_column(place));
    });
    if (!node) return;
    const changed = (Object.keys(fields) as (keyof CellFields)[]).filter((key) => fields[key] !== node[key]);
    if (!changed.length) return;
    plan.count += changed.length;
    plan.rows.push({
      id: node.id,
      fields: Object.fromEntries(changed.map((key) => [key, fields[key]])) as CellFields
    });
  });
  return plan;
}
