import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import type { RowChoice } from './row-choice.svelte';

/** Whether an arrow that goes sideways would leave the text of a field. */
export function leavesText(field: EventTarget | null, by: number): boolean {
  if (field instanceof HTMLSelectElement) return false;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return true;
  if (field.type === 'checkbox') return true;
  const { selectionStart: from, selectionEnd: to, value } = field;
  return from === to && from === (by > 0 ? value.length : 0);
}

const fieldIn = (cell: Element | undefined) =>
  cell?.querySelector<HTMLElement>('input, textarea, select, button');

/**
 * Up and down arrows go from row to row in the same column, left and right ones from the ends of a text to the next
 * cell; Enter in a field goes on to the row below.
 * @param extend takes the next row into the choice, where the focus allows it. @returns whether it did
 */
export function goAlongCells(event: KeyboardEvent, extend: (row: Element, by: number) => boolean): void {
  const enters = event.key === 'Enter' && event.target instanceof HTMLInputElement;
  const down = event.key === 'ArrowDown' || enters ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const along = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const cell = (event.target as HTMLElement).closest('td, th');
  const row = cell?.parentElement;
  if (event.shiftKey && down && !enters && row && !event.defaultPrevented) {
    if (extend(row, down)) event.preventDefault();
    return;
  }
  if ((!down && !along) || !row || event.defaultPrevented || (event.target as HTMLElement).ariaHasPopup)
    return;
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const cells = [...row.children];
  const at = cells.indexOf(cell);
  let field: HTMLElement | null | undefined;
  if (down) {
    if (event.target instanceof HTMLSelectElement) return;
    const other = down > 0 ? row.nextElementSibling : row.previousElementSibling;
    field = fieldIn(other?.children[at]);
  } else if (leavesText(event.target, along)) {
    const rest = along > 0 ? cells.slice(at + 1) : cells.slice(0, at).reverse();
    field = rest.map(fieldIn).find(Boolean);
  }
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** With Shift an arrow on a checkbox takes the row it leads to into the choice. @returns whether it did */
export function extendRows(choice: RowChoice, row: Element, by: number): boolean {
  const other = by > 0 ? row.nextElementSibling : row.previousElementSibling;
  const box = row.querySelector<HTMLElement>('input[type="checkbox"]');
  const id = other instanceof HTMLElement ? other.dataset.row : undefined;
  if (!id || document.activeElement !== box) return false;
  choice.add((row as HTMLElement).dataset.row!, id);
  other!.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
  announce(m.process_selected({ count: choice.ids.size }));
  return true;
}
