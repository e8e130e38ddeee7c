import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { leavesText } from './cell-keys';

/** A place in the table: row and column, both from 0, without the box by which a row is chosen. */
type Cell = readonly [row: number, column: number];

/**
 * A rectangle of the table's cells, marked with Shift and arrows or a click with Shift, to be copied as a whole. It is
 * shown by an attribute on the cells: thousands of them need not be drawn anew for it.
 */
export class CellRange {
  #from: Cell | undefined;
  #to: Cell | undefined;

  /** @param table the table, once it is there @param columns how many of its columns hold cells */
  constructor(
    private readonly table: () => HTMLTableElement | undefined,
    private readonly columns: () => number
  ) {}

  /** Top left and bottom right; undefined for less than two cells. */
  get bounds(): { rows: [number, number]; columns: [number, number] } | undefined {
    const [from, to] = [this.#from, this.#to];
    if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return undefined;
    const span = (at: 0 | 1): [number, number] => [Math.min(from[at], to[at]), Math.max(from[at], to[at])];
    return { rows: span(0), columns: span(1) };
  }

  /** Makes it longer by an arrow from the cell that has the focus. @returns whether it did */
  extend(from: EventTarget | null, down: number, along: number): boolean {
    const here = this.#to ?? this.#placeOf(from);
    if (!here) return false;
    const rows = this.table()?.tBodies[0]?.rows.length ?? 0;
    const next: Cell = [here[0] + down, here[1] + along];
    if (next[0] < 0 || next[0] >= rows || next[1] < 0 || next[1] >= this.columns()) return !!this.#to;
    this.#from ??= here;
    this.#to = next;
    this.#show();
    return true;
  }

  /** Marks all from the cell that has the focus to another one. @returns whether both are cells */
  reach(from: EventTarget | null, to: EventTarget | null): boolean {
    const [begin, end] = [this.#from ?? this.#placeOf(from), this.#placeOf(to)];
    if (!begin || !end) return false;
    this.#from = begin;
    this.#to = end;
    this.#show();
    return true;
  }

  clear(): void {
    if (!this.#from) return;
    this.#from = this.#to = undefined;
    this.#show();
  }

  #placeOf(target: EventTarget | null): Cell | undefined {
    const cell = (target as Element | null)?.closest?.('td, th');
    const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
    if (!cell || !row?.dataset.row) return undefined;
    const column = [...row.cells].indexOf(cell as HTMLTableCellElement) - 1;
    return column < 0 || column >= this.columns() ? undefined : [row.sectionRowIndex, column];
  }

  #show(): void {
    const { bounds } = this;
    for (const cell of this.table()?.querySelectorAll('[data-marked]') ?? [])
      cell.removeAttribute('data-marked');
    if (!bounds) return;
    const [rows, columns] = [bounds.rows, bounds.columns];
    for (let row = rows[0]; row <= rows[1]; row++)
      for (let column = columns[0]; column <= columns[1]; column++)
        this.table()?.tBodies[0]?.rows[row]?.cells[column + 1]?.setAttribute('data-marked', '');
    announce(m.outline_marked({ rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 }));
  }
}

/** Shift and arrows mark cells; Escape and every other key but that of copying unmarks them. @returns whether it is done */
export function markByKeys(event: KeyboardEvent, range: CellRange): boolean {
  const { key, shiftKey, target } = event;
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
  if (shiftKey && isPlain && (down || along) && !isBox) {
    if (!range.bounds && along && !leavesText(target, along)) return false;
    if (!range.extend(target, down, along)) return false;
    event.preventDefault();
    return true;
  }
  if (key === 'Escape' && range.bounds) {
    range.clear();
    event.preventDefault();
    return true;
  }
  if (!['Shift', 'Control', 'Meta'].includes(key) && isPlain) range.clear();
  return false;
}

/** A press with Shift marks all cells up to it; any other press unmarks them. */
export function markByPress(event: PointerEvent, range: CellRange): void {
  if (!event.shiftKey) return range.clear();
  if (range.reach(document.activeElement, event.target)) event.preventDefault();
}
