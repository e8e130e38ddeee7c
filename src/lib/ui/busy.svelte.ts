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
    this.#reasons = new Set([...this.#reasons, reason]);
    return () => (this.#reasons = new Set([...this.#reasons].filter((other) => other !== reason)));
  }
}

export const busy = new Busy();
