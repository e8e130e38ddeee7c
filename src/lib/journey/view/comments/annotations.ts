/** Marks on places, put on by hand so that a map of 600 cards pays only for the few that have one. */
import { tick } from 'svelte';
import type { JourneyMap } from '../journey-map.svelte';

/** What a place is marked with. */
export interface Note {
  /** Found by the search: the match one stands at, or another. */
  readonly found?: 'now' | 'also';
  /** Chosen together with others. */
  readonly chosen?: boolean;
  /** How many comments on it are not settled. */
  readonly remarks?: number;
  /** For those who listen: what hangs on the place. */
  readonly says?: string;
}

/** Keeps the marks on the places under an element; for `{@attach}` on the root of canvas and outline. */
export function annotated(map: JourneyMap) {
  return (root: HTMLElement) => {
    const { notes } = map.marks;
    if (notes.size === 0) return;
    // Elements come and go with these.
    void [map.drawn, map.layout, map.cells, map.step, map.editing];
    const marked: HTMLElement[] = [];
    let ended = false;
    void tick().then(() => {
      if (ended) return;
      for (const element of root.querySelectorAll<HTMLElement>('[data-place]')) {
        const note = notes.get(element.dataset.place!);
        if (!note) continue;
        if (note.chosen) {
          element.dataset.chosen = '';
          element.setAttribute('aria-pressed', 'true');
        }
        if (note.found) element.dataset.found = note.found;
        if (note.remarks) element.dataset.remarks = String(note.remarks);
        if (note.says) element.setAttribute('aria-description', note.says);
        marked.push(element);
      }
    });
    return () => {
      ended = true;
      for (const element of marked) {
        if (element.dataset.chosen !== undefined) element.removeAttribute('aria-pressed');
        delete element.dataset.chosen;
        delete element.dataset.found;
        delete element.dataset.remarks;
        element.removeAttribute('aria-description');
      }
    };
  };
}

/** Whether a press was on the mark that counts the comments of a place: it stands at the upper right corner. */
export function onRemarks(event: MouseEvent, place: HTMLElement): boolean {
  if (!place.dataset.remarks) return false;
  const { right, top } = place.getBoundingClientRect();
  const reach = matchMedia('(pointer: coarse)').matches ? 32 : 18;
  return event.clientX > right - reach && event.clientY < top + reach * 0.75;
}
