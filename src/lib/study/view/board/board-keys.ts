import type { Landing } from './board.svelte';

interface Column {
  readonly id: string;
  readonly notes: readonly string[];
}

interface Board {
  columns(): readonly Column[];
  focus(ref: string): void;
  move(ref: string, landing: Landing): void;
  menu(ref: string): void;
}

/**
 * The keys of the board, for `keydown`: arrows go from note to note and from group to group, with Alt they take the
 * note along; Home and End go to the first and last of a group, Enter says where it may go.
 */
export function boardKeys(board: Board): (event: KeyboardEvent) => void {
  return (event) => {
    const note = (event.target as HTMLElement).closest<HTMLElement>('[data-note]');
    if (!note || !(event.target instanceof HTMLInputElement)) return;
    const ref = note.dataset.note!;
    const columns = board.columns();
    const column = columns.findIndex(({ notes }) => notes.includes(ref));
    if (column < 0) return;
    const act = event.altKey ? moved(columns, column, ref, event.key) : went(columns, column, ref, event.key);
    if (event.key === 'Enter') board.menu(ref);
    else if (typeof act === 'string') board.focus(act);
    else if (act) board.move(ref, act);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The note to go to; undefined where the key goes nowhere. */
function went(columns: readonly Column[], column: number, ref: string, key: string): string | undefined {
  const { notes } = columns[column]!;
  const row = notes.indexOf(ref);
  if (key === 'ArrowDown') return notes[row + 1];
  if (key === 'ArrowUp') return notes[row - 1];
  if (key === 'Home') return notes[0];
  if (key === 'End') return notes.at(-1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const way = key === 'ArrowRight' ? 1 : -1;
  for (let at = column + way; at >= 0 && at < columns.length; at += way) {
    const beside = columns[at]!.notes;
    if (beside.length) return beside[Math.min(row, beside.length - 1)];
  }
  return undefined;
}

/** Where the note is taken: up or down in its group, or to the end of the group beside. */
function moved(columns: readonly Column[], column: number, ref: string, key: string): Landing | undefined {
  const { id, notes } = columns[column]!;
  const row = notes.indexOf(ref);
  // The unsorted keep the order of the sessions.
  if (id && key === 'ArrowUp' && row > 0) return { group: id, before: notes[row - 1] };
  if (id && key === 'ArrowDown' && row < notes.length - 1) return { group: id, before: notes[row + 2] };
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const beside = way ? columns[column + way] : undefined;
  return beside && { group: beside.id, before: undefined };
}
