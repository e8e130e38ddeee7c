import { createSubscriber } from 'svelte/reactivity';

/** Something the user should hear about one document; not an error of what they just did. */
export interface Notice {
  /** `damaged`: a stored piece could not be read. `gap`: a part waits for a piece that never came. */
  readonly code: 'document-damaged' | 'document-gap' | 'document-purged';
  readonly document: string;
  /** The document's title as far as known. */
  readonly title: string;
  /** How many pieces it is about. */
  readonly count: number;
}

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
