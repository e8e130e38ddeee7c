import { busy } from './busy.svelte';

/** Pixels a pointer moves before a press is a drag. */
const SLACK = 6;

/** How a drag is begun. */
interface DragOptions {
  /** Fingers drag, too. Otherwise they scroll, and have another way. */
  fingers?: boolean;
}

/**
 * Something being dragged to a place, by mouse or pen. Nothing is written until it is dropped; Escape takes it back.
 */
export class PointerDrag<Landing> {
  /** What is being dragged. */
  id: string | undefined = $state();
  /** Where it would land. */
  landing: Landing | undefined = $state.raw();
  /** Where the pointer is, in the window. */
  x = $state(0);
  y = $state(0);
  #end: (() => void) | undefined;

  constructor(
    private readonly landingAt: (x: number, y: number, id: string) => Landing | undefined,
    private readonly drop: (id: string, landing: Landing) => void,
    private readonly options: DragOptions = {}
  ) {}

  /** For `pointerdown` on what is dragged. */
  press(event: PointerEvent, id: string): void {
    const scrolls = event.pointerType === 'touch' && !this.options.fingers;
    if (event.button !== 0 || scrolls || this.#end) return;
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
      this.landing = this.landingAt(next.clientX, next.clientY, id);
    };
    const up = () => {
      const { landing } = this;
      // The click that ends a drag must not press it.
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

  /** Ends a drag without dropping, when the screen goes. */
  cancel(): void {
    this.#end?.();
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
