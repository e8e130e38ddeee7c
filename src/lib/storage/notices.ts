import { createSubscriber } from 'svelte/reactivity';
import type { Notice } from '../document/care';

/** The notices of this session, the newest last. Reading follows them. */
export class Notices {
  #notices: readonly Notice[] = [];
  #notify = () => {};
  #subscribe = createSubscriber((update) => {
    this.#notify = update;
    return () => (this.#notify = () => {});
  });

  get all(): readonly Notice[] {
    this.#subscribe();
    return this.#notices;
  }

  /** Adds a notice in place of an earlier one of the same kind about the same document. */
  add(notice: Notice): void {
    this.#notices = [...this.#without(notice), notice];
    this.#notify();
  }

  dismiss(notice: Notice): void {
    this.#notices = this.#without(notice);
    this.#notify();
  }

  #without({ code, document }: Notice): Notice[] {
    return this.#notices.filter((one) => one.code !== code || one.document !== document);
  }
}
