import { untrack } from 'svelte';

/**
 * What must not be disturbed: typing, dragging, recording. Asked before the app offers to start anew with a newer
 * version; never stored.
 */
class Busy {
  #reasons: ReadonlySet<symbol> = $state.raw(new Set());

  /** Whether somebody is in the middle of something. */
  get now(): boolean {
    return this.#reasons.size > 0;
  }

  /** Says that something is under way. @returns a function that ends it; calling it twice does no harm. */
  raise(what: string): () => void {
    const reason = Symbol(what);
    // An effect that raises must not run again because others raise.
    const change = (reasons: (now: ReadonlySet<symbol>) => symbol[]) =>
      untrack(() => (this.#reasons = new Set(reasons(this.#reasons))));
    change((now) => [...now, reason]);
    return () => change((now) => [...now].filter((other) => other !== reason));
  }
}

export const busy = new Busy();
