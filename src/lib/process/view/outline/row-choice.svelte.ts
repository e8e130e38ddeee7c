import { createContext } from 'svelte';
import type { ProcessMap } from '../process-map.svelte';

const none: ReadonlySet<string> = new Set();

/**
 * Which rows of the outline are chosen, to be removed or arranged. Whoever works in a cell selects its row, so that
 * the panel shows that step; but nobody chose the row by that, and a choice that is ticked begins without it.
 */
export class RowChoice {
  /** What is selected only because a cell of it has or had the focus. */
  #worked: ReadonlySet<string> | undefined = $state.raw();

  constructor(private readonly map: ProcessMap) {}

  /** Ids of what is chosen. */
  get ids(): ReadonlySet<string> {
    const { selection } = this.map;
    return selection === this.#worked ? none : selection;
  }

  /** Somebody works in a cell of a row. What is selected with others stays so. */
  workIn(id: string): void {
    const { map } = this;
    if (map.selection.has(id)) return;
    map.select([id]);
    this.#worked = map.selection;
  }

  /** Takes rows into the choice. */
  add(...ids: string[]): void {
    this.map.select([...this.ids, ...ids]);
  }

  /** Takes a row out of the choice. */
  drop(id: string): void {
    this.map.select([...this.ids].filter((one) => one !== id));
  }
}

/** The choice of rows that the outline's rows share. */
export const [getRowChoice, setRowChoice] = createContext<RowChoice>();
