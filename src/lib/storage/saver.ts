import { asStorageError } from './errors';
import type { OpenDocument } from './open-document';
import { rebuild } from './reading';
import type { Status } from './status';
import type { UpdateStore } from './update-store';

/** Longest wait before a failed write is tried again, in milliseconds. */
const LONGEST_WAIT = 10_000;
const FIRST_WAIT = 250;

/**
 * Stores what waits. One transaction at a time: the first edit starts one at once, edits made meanwhile go
 * together into the next. What failed stays waiting, is tried again after a growing wait, and the status says so.
 */
export class Saver {
  #documents = new Map<string, OpenDocument>();
  #pulls = new Set<string>();
  #running: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #stopped = false;

  constructor(
    private readonly store: UpdateStore,
    private readonly status: Status,
    private readonly told: {
      /** These documents have something new on disk. */
      stored: (documents: string[]) => void;
      /** The document was removed for good by another tab. */
      missing: (document: string) => void;
    }
  ) {}

  /** Stores what happens to this document from now on. */
  track(open: OpenDocument): void {
    this.#documents.set(open.document.id, open);
    if (open.waiting) this.wake();
  }

  untrack(document: string): void {
    this.#documents.delete(document);
    this.#pulls.delete(document);
    this.#say();
  }

  /** Something waits to be stored. */
  wake = (): void => {
    this.#say();
    if (this.#retry === undefined) this.#start();
  };

  /** Another tab may have stored something in these documents. */
  pull(documents: Iterable<string>): void {
    for (const id of documents) if (this.#documents.has(id)) this.#pulls.add(id);
    if (this.#pulls.size && this.#retry === undefined) this.#start();
  }

  /** Stores everything that waits, now. Resolves when it is stored or has failed once more. */
  async flush(): Promise<void> {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    do {
      this.#start();
      await this.#running;
    } while (this.#running && this.#retry === undefined);
  }

  /** Stores nothing more: the database belongs to a newer version of the app now. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#say();
  }

  /** What no transaction has completed yet, whole documents, at this very moment. */
  unstored(): { id: string; kind: string; update: Uint8Array }[] {
    return [...this.#documents.values()]
      .filter((open) => open.pending > 0)
      .map(({ document }) => ({ id: document.id, kind: document.kind.kind, update: document.encode() }));
  }

  #waiting(): OpenDocument[] {
    return [...this.#documents.values()].filter((open) => open.waiting);
  }

  #say(): void {
    const pending = [...this.#documents.values()].reduce((sum, open) => sum + open.pending, 0);
    if (!this.store.durable) this.status.set({ pending });
    else if (this.#failures) this.status.set({ pending });
    else this.status.set({ pending, state: pending ? 'saving' : 'saved', reason: undefined });
  }

  #start(): void {
    if (this.#stopped) return;
    // A microtask later, so that edits of several documents in one action share a transaction.
    this.#running ??= Promise.resolve()
      .then(() => this.#run())
      .finally(() => {
        this.#running = undefined;
        if (this.#retry === undefined && !this.#stopped && (this.#pulls.size || this.#waiting().length))
          this.#start();
      });
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        const waiting = this.#waiting();
        if (this.#stopped) return;
        if (waiting.length) await this.#store(waiting);
        else if (this.#pulls.size) await this.#pull();
        else break;
      }
    } catch (error) {
      const { code } = asStorageError(error);
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++);
      this.status.set({ state: 'failing', reason: code });
      this.#retry = setTimeout(() => {
        this.#retry = undefined;
        this.#start();
      }, wait);
      return;
    }
    await this.#compact();
  }

  async #store(waiting: OpenDocument[]): Promise<void> {
    const taken = waiting.map((open) => ({ open, ...open.take() }));
    const wrote = taken.filter(({ addition }) => addition.updates.length).map(({ open }) => open.document.id);
    let appended;
    try {
      appended = await this.store.append(taken.map(({ addition }) => addition));
    } catch (error) {
      for (const { failed } of taken) failed();
      throw error;
    }
    this.#failures = 0;
    for (const [at, { open, done }] of taken.entries()) {
      done(appended[at]!);
      if (appended[at]!.missing) this.told.missing(open.document.id);
    }
    if (this.store.durable) this.status.set({ savedAt: new Date() });
    this.#say();
    if (wrote.length) this.told.stored(wrote);
  }

  async #pull(): Promise<void> {
    for (const id of [...this.#pulls]) {
      const open = this.#documents.get(id);
      // Off the list before asking: a hint that comes while the store answers asks for one more look.
      this.#pulls.delete(id);
      if (!open) continue;
      let rows;
      try {
        rows = await this.store.since(id, open.since);
      } catch (error) {
        this.#pulls.add(id);
        throw error;
      }
      if (rows)
        open.receive(
          rows.map(({ bytes }) => bytes),
          rows.at(-1)?.seq
        );
      else this.told.missing(id);
    }
  }

  /** Makes long logs short. Not storing anything new, it may fail in silence and be tried another time. */
  async #compact(): Promise<void> {
    for (const open of this.#documents.values()) {
      if (!open.isLong || this.#stopped) continue;
      const made = await this.store.compact(open.document.id, rebuild).catch(() => undefined);
      open.compacted(made?.snapshot ?? Infinity);
    }
  }
}
