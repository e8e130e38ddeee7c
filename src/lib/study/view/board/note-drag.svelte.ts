import { busy } from '$lib/ui/busy.svelte';
import type { Landing } from './board.svelte';

/** Pixels a pointer moves before a press is a drag. */
const SLACK = 6;
/** So near the edge of what scrolls it scrolls along, in pixels; and so fast, in pixels a frame. */
const EDGE = 56;
const SPEED = 14;

/**
 * Notes being dragged over the board: by mouse and pen from anywhere on them, by a finger from the grip, so that the
 * rest of a note still scrolls. Nothing is written until they are dropped.
 */
export class NoteDrag {
  /** References of what is dragged. */
  notes: readonly string[] = $state.raw([]);
  landing: Landing | undefined = $state.raw();
  /** Where the pointer is, in the window. */
  x = $state(0);
  y = $state(0);
  #end: (() => void) | undefined;

  constructor(
    private readonly taken: (ref: string) => string[],
    private readonly drop: (notes: readonly string[], landing: Landing) => void
  ) {}

  get isOn(): boolean {
    return this.notes.length > 0;
  }

  /** For `pointerdown` on a note. */
  press(event: PointerEvent, ref: string): void {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || this.#end || target.closest('input, a, button:not([data-grip])')) return;
    const grip = target.closest('[data-grip]');
    if (event.pointerType === 'touch' && !grip) return;
    const from = { x: event.clientX, y: event.clientY };
    // A finger's events else stay with the grip, which may be taken away with its note.
    if (grip?.hasPointerCapture(event.pointerId)) grip.releasePointerCapture(event.pointerId);
    let calm: (() => void) | undefined;
    let frame = 0;
    const listening = new AbortController();
    const { signal } = listening;
    this.#end = () => {
      listening.abort();
      cancelAnimationFrame(frame);
      calm?.();
      this.notes = [];
      this.#end = this.landing = undefined;
    };
    const scroll = () => {
      if (scrollAt(this.x, this.y)) this.landing = landingAt(this.x, this.y, this.notes);
      frame = requestAnimationFrame(scroll);
    };
    const move = (next: PointerEvent) => {
      if (!this.isOn && Math.hypot(next.clientX - from.x, next.clientY - from.y) < SLACK) return;
      next.preventDefault();
      [this.x, this.y] = [next.clientX, next.clientY];
      if (!this.isOn) {
        this.notes = this.taken(ref);
        calm = busy.raise('drag');
        frame = requestAnimationFrame(scroll);
      }
      this.landing = landingAt(this.x, this.y, this.notes);
    };
    const up = () => {
      const { notes, landing } = this;
      this.#end?.();
      if (notes.length && landing) this.drop(notes, landing);
    };
    const key = (next: KeyboardEvent) => {
      if (next.key !== 'Escape' || !this.isOn) return;
      next.preventDefault();
      next.stopPropagation();
      this.#end?.();
    };
    window.addEventListener('selectstart', (next) => next.preventDefault(), { signal });
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

function landingAt(x: number, y: number, notes: readonly string[]): Landing | undefined {
  const heap = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-heap]');
  if (!heap) return undefined;
  const group = heap.dataset.heap!;
  // The unsorted keep the order of the sessions.
  if (!group) return { group, before: undefined };
  const others = [...heap.querySelectorAll<HTMLElement>('[data-note]')].filter(
    ({ dataset }) => !notes.includes(dataset.note!)
  );
  const next = others.find((note) => {
    const box = note.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { group, before: next?.dataset.note };
}

/** Scrolls what lies under the pointer when it is near its edge. @returns whether something scrolled */
function scrollAt(x: number, y: number): boolean {
  let element = document.elementFromPoint(x, y)?.parentElement ?? null;
  for (; element; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight + 1) continue;
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    const { top, bottom } = element.getBoundingClientRect();
    const by = y < top + EDGE ? -SPEED : y > Math.min(bottom, innerHeight) - EDGE ? SPEED : 0;
    const before = element.scrollTop;
    element.scrollTop += by;
    if (element.scrollTop !== before) return true;
  }
  return false;
}
