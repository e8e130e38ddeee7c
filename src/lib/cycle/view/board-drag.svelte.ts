import { busy } from '$lib/ui/busy.svelte';
import { changeStates, type ChangeState } from '../model';

/** Where a dragged change would land. */
export interface Landing {
  state: ChangeState;
  /** Place among the changes of that state, the dragged one not counted. */
  index: number;
}

/** Pixels a pointer moves before a press is a drag. */
const SLACK = 6;

/**
 * A change being dragged over the board, by mouse or pen; fingers scroll, and use the menu. Nothing is written
 * until it is dropped.
 */
export class BoardDrag {
  /** The change being dragged. */
  id: string | undefined = $state();
  landing: Landing | undefined = $state();
  /** Where the pointer is, in the window. */
  x = $state(0);
  y = $state(0);
  #end: (() => void) | undefined;

  constructor(private readonly drop: (id: string, landing: Landing) => void) {}

  /** For `pointerdown` on a card. */
  press(event: PointerEvent, id: string): void {
    if (event.button !== 0 || event.pointerType === 'touch' || this.#end) return;
    const from = { x: event.clientX, y: event.clientY };
    let calm: (() => void) | undefined;
    const listening = new AbortController();
    const { signal } = listening;
    this.#end = () => {
      listening.abort();
      calm?.();
      this.#end = this.id = this.landing = undefined;
    };
    const move = (next: PointerEvent) => {
      if (!this.id && Math.hypot(next.clientX - from.x, next.clientY - from.y) < SLACK) return;
      if (!this.id) {
        this.id = id;
        calm = busy.raise('drag');
      }
      next.preventDefault();
      [this.x, this.y] = [next.clientX, next.clientY];
      this.landing = landingAt(next.clientX, next.clientY, id);
    };
    const up = () => {
      const { landing } = this;
      // The click that ends a drag must not open the card.
      if (this.id) window.addEventListener('click', stop, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', stop, { capture: true }));
      this.#end?.();
      if (landing) this.drop(id, landing);
    };
    const key = (next: KeyboardEvent) => {
      if (next.key !== 'Escape' || !this.id) return;
      next.preventDefault();
      next.stopPropagation();
      this.#end?.();
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', () => this.#end?.(), { signal });
    window.addEventListener('keydown', key, { signal, capture: true });
  }

  /** Ends a drag without dropping, when the board goes. */
  cancel(): void {
    this.#end?.();
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function landingAt(x: number, y: number, id: string): Landing | undefined {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-state]');
  const state = changeStates.find((state) => state === column?.dataset.state);
  if (!column || !state) return undefined;
  const cards = [...column.querySelectorAll<HTMLElement>('[data-change]')];
  const others = cards.filter((card) => card.dataset.change !== id);
  const index = others.findIndex((card) => {
    const box = card.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { state, index: index < 0 ? others.length : index };
}
