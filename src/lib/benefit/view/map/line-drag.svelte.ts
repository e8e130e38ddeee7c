import { busy } from '$lib/ui/busy.svelte';

/** Pixels a pointer moves before a press is a drag. */
const SLACK = 5;

/** A line being drawn from a record's handle to another record, by mouse, pen or finger. */
export class LineDrag {
  from: string | undefined = $state();
  /** Where the pointer is, on the sheet. */
  x = $state(0);
  y = $state(0);
  moved = $state(false);
  /** The record under the pointer. */
  over: string | undefined = $state();
  #end: (() => void) | undefined;

  constructor(
    private readonly sheet: () => HTMLElement | undefined,
    private readonly drop: (from: string, to: string) => void
  ) {}

  /** For `pointerdown` on a handle. */
  press(event: PointerEvent, from: string): void {
    if (event.button !== 0 || this.#end) return;
    const start = { x: event.clientX, y: event.clientY };
    const listening = new AbortController();
    const calm = busy.raise('drag');
    this.from = from;
    this.#end = () => {
      listening.abort();
      calm();
      this.#end = this.from = this.over = undefined;
      this.moved = false;
    };
    const { signal } = listening;
    const move = (next: PointerEvent) => {
      if (!this.moved && Math.hypot(next.clientX - start.x, next.clientY - start.y) < SLACK) return;
      const box = this.sheet()?.getBoundingClientRect();
      if (!box) return;
      next.preventDefault();
      this.moved = true;
      [this.x, this.y] = [next.clientX - box.left, next.clientY - box.top];
      const under = document.elementFromPoint(next.clientX, next.clientY);
      this.over = under?.closest<HTMLElement>('[data-ref]')?.dataset.ref;
    };
    const up = () => {
      const { over, moved } = this;
      this.#end?.();
      if (moved && over) this.drop(from, over);
    };
    const key = (next: KeyboardEvent) => {
      if (next.key === 'Escape') this.#end?.();
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', () => this.#end?.(), { signal });
    window.addEventListener('keydown', key, { signal });
  }

  /** Ends without a line, when the drawing goes. */
  cancel(): void {
    this.#end?.();
  }
}
