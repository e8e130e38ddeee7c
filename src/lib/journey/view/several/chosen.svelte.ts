import type { Card } from '../../model';
import type { Lens } from '../lens/lens.svelte';

const nobody: ReadonlySet<string> = new Set();
const none: readonly Card[] = [];

/** The cards that are chosen together. Gone with the screen. */
export class Chosen {
  #ids: ReadonlySet<string> = $state.raw(nobody);
  /** A press on a card chooses it: for fingers, and for those who press one thing at a time. */
  choosing = $state(false);

  constructor(readonly lens: Lens) {}

  /** The chosen cards that are there and let through, in the order of the map. */
  readonly cards: readonly Card[] = $derived.by(() =>
    this.#ids.size ? this.lens.cards.filter(({ id }) => this.#ids.has(id)) : none
  );
  readonly ids: readonly string[] = $derived.by(() => this.cards.map(({ id }) => id));
  /** Whether anybody is choosing. */
  readonly active: boolean = $derived.by(() => this.choosing || this.#ids.size > 0);

  has(card: string): boolean {
    return this.#ids.has(card);
  }

  /** Whether this card is one of several, so that what is done to it is done to all. */
  amongSeveral(card: string): boolean {
    return this.cards.length > 1 && this.#ids.has(card);
  }

  set(ids: Iterable<string>): void {
    this.#ids = new Set(ids);
  }

  clear(): void {
    if (this.#ids.size) this.#ids = nobody;
    this.choosing = false;
  }
}
