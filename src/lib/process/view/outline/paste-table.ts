import { m } from '$lib/i18n/paraglide/messages.js';
import type { CellFields, FilledRow } from '../../commands/table';
import type { Node } from '../../model';
import { isActivity } from '../../rules/kinds';
import { untabbed } from '../../rules/table-text';
import { readWays } from './read-ways';
import { cellText, columnsOf, type Column, type TableContext } from './table-columns';

/** Cells of a spreadsheet from plain text; undefined for text that is no more than one cell. */
export function cellsOf(text: string): string[][] | undefined {
  const rows = untabbed(text);
  return rows.length > 1 || rows[0]!.length > 1 ? rows : undefined;
}

export interface PastePlan {
  rows: FilledRow[];
  /** Cells that become something else. */
  count: number;
  /** What was not taken, by its cell. */
  refused: string[];
}

/**
 * What pasting would do, from one cell to the right and down. What is the same already is no change. Headings of the
 * table itself, as they come with a copy of it, are passed over.
 * @param steps the rows of the table
 * @param row, column where it begins
 */
export function planPaste(
  of: TableContext,
  steps: readonly Node[],
  pasted: readonly (readonly string[])[],
  row: number,
  column: number
): PastePlan {
  const columns = columnsOf(of.map);
  const plan: PastePlan = { rows: [], count: 0, refused: [] };
  const isHeading = pasted[0]?.every((text, along) => text === columns[column + along]?.name());
  (isHeading ? pasted.slice(1) : pasted).forEach((texts, down) => {
    const node = steps[row + down];
    let fields: CellFields = {};
    let ways: FilledRow['ways'];
    texts.forEach((text, along) => {
      const known = columns[column + along];
      const place = { row: row + down + 1, column: known?.name() ?? String(column + along), text };
      if (!node || !known) return plan.refused.push(m.table_refused_outside(place));
      if (text === oneLine(cellText(known, node, of))) return;
      const taken = take(known, node, text, of);
      if (taken === 'column') return text && plan.refused.push(m.table_refused_column(place));
      if (!taken) return text && plan.refused.push(m.table_refused_cell(place));
      if ('ways' in taken) ways = taken.ways;
      else fields = { ...fields, ...taken };
    });
    if (!node) return;
    const changed = (Object.keys(fields) as (keyof CellFields)[]).filter((key) => fields[key] !== node[key]);
    if (!changed.length && !ways) return;
    plan.count += changed.length + (ways ? 1 : 0);
    plan.rows.push({
      id: node.id,
      fields: Object.fromEntries(changed.map((key) => [key, fields[key]])) as CellFields,
      ...(ways ? { ways } : {})
    });
  });
  return plan;
}

/** A cell as a copy has it: in one line. */
const oneLine = (text: string) => untabbed(text.replace(/\s*[\t\r\n]+\s*/g, ' '))[0]![0]!;

function take(
  column: Column,
  node: Node,
  text: string,
  of: TableContext
): CellFields | Pick<FilledRow, 'ways'> | 'column' | undefined {
  if (column.timed && !isActivity(node.kind)) return undefined;
  if (column.id !== 'next') return column.read ? column.read(text) : 'column';
  const read = readWays(text, of);
  return 'ways' in read ? read : undefined;
}
