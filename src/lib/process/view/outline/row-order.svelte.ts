import { locale } from '$lib/i18n/locale.svelte';
import type { Node } from '../../model';
import type { Column, TableContext } from './table-columns';

/**
 * The order that the rows of the table are looked at in. The map and its numbers stay as they are. Rows keep their
 * places while their cells are filled: they are put in order anew when a heading is pressed.
 */
export class RowOrder {
  column: string | undefined = $state();
  descending = $state(false);
  #ranks: ReadonlyMap<string, number> = $state.raw(new Map());

  /** Rising, falling, and as the flow goes, one press after the other. */
  press(column: Column, rows: readonly Node[], of: TableContext): void {
    if (this.column === column.id && this.descending) {
      this.column = undefined;
      this.descending = false;
      return;
    }
    this.descending = this.column === column.id;
    this.column = column.id;
    const sorted = sortRows(column, rows, of, this.descending);
    this.#ranks = new Map(sorted.map(({ id }, at) => [id, at]));
  }

  /** Rows as they are looked at; what came since the last press stands last. */
  of(rows: readonly Node[]): readonly Node[] {
    if (!this.column) return rows;
    const rank = ({ id }: Node) => this.#ranks.get(id) ?? Infinity;
    return rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }
}

/** Rows by a column; those without a value last, in either direction, and alike ones as they were. */
export function sortRows(
  column: Column,
  rows: readonly Node[],
  of: TableContext,
  descending: boolean
): Node[] {
  const collator = new Intl.Collator(locale.tag, { numeric: true });
  const keys = new Map(rows.map((node) => [node, (column.key ?? column.write)(node, of)]));
  const isBlank = (key: number | string | null | undefined) =>
    key === null || key === undefined || key === '';
  return rows.toSorted((one, other) => {
    const [a, b] = [keys.get(one), keys.get(other)];
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    const by =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return descending ? -by : by;
  });
}
