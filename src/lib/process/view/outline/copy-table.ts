import { m } from '$lib/i18n/paraglide/messages.js';
import { showToast } from '$lib/ui/toast.svelte';
import type { Node } from '../../model';
import { tabbed } from '../../rules/table-text';
import { cellText, columnsOf, type Column, type TableContext } from './table-columns';

/**
 * The whole map as rows of cells in the order of the table, with the headings that a list is read by: pasted on the
 * table it fills the same cells again, on an empty map it draws the steps. Unknown is blank, never 0.
 */
export function tableRows(of: TableContext, steps: readonly Node[]): string[][] {
  const columns = columnsOf(of.map);
  return [
    columns.map(({ name }) => name()),
    ...steps.map((node) => columns.map((column) => cellText(column, node, of)))
  ];
}

/** Puts the whole map on the clipboard as a table, and says so. */
export async function copyTable(...given: Parameters<typeof tableRows>): Promise<void> {
  await navigator.clipboard.writeText(tabbed(tableRows(...given)));
  showToast({ text: m.outline_copied({ count: given[1].length }) });
}

/** A rectangle of the table's cells as text that spreadsheets, and the table itself, take as cells. */
export function cellsIn(
  { rows, columns }: { rows: readonly [number, number]; columns: readonly [number, number] },
  of: TableContext,
  steps: readonly Node[],
  shown: readonly Column[]
): string {
  return tabbed(
    steps
      .slice(rows[0], rows[1] + 1)
      .map((node) => shown.slice(columns[0], columns[1] + 1).map((column) => cellText(column, node, of)))
  );
}
