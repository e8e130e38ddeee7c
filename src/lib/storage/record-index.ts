import { createSubscriber } from 'svelte/reactivity';
import type { FoundRecords, IndexQuery, IndexRow, LiveRows, RecordIndex } from '../document/context';
import { ABOUT, toRef } from '../document/record';
import { wordsOf } from './index-rows';
import type { SearchClient } from './search/client';
import type { Hits } from './search/word-index';
import type { UpdateStore } from './update-store';

/** The record index over a store. */
export class StoredRecordIndex implements RecordIndex {
  #client: Promise<SearchClient> | undefined;

  /** @param database name of the database that a worker may search in; undefined where nothing outlives the page */
  constructor(
    private readonly store: UpdateStore,
    private readonly database?: string
  ) {}

  /** @throws StorageError when the store cannot be read */
  find(query: IndexQuery): Promise<IndexRow[]> {
    return this.store.find(query);
  }

  live(query: IndexQuery): LiveRows {
    return new WatchedRows(this.store, query);
  }

  /** @throws StorageError when the store cannot be read */
  async search(typed: string, options: { kind?: string; limit: number }): Promise<FoundRecords> {
    const { refs, kinds } = await this.#hits(typed, options);
    const rows = new Map(
      (await this.store.find({ these: refs })).map((row) => [
        toRef(row.document, row.collection, row.id),
        row
      ])
    );
    // What was removed a moment ago is no longer among the rows.
    return { rows: refs.flatMap((ref) => rows.get(ref as ReturnType<typeof toRef>) ?? []), kinds };
  }

  async #hits(typed: string, options: { kind?: string; limit: number }): Promise<Hits> {
    const { database } = this;
    if (database !== undefined && typeof Worker !== 'undefined') {
      this.#client ??= import('./search/client').then(({ SearchClient }) => new SearchClient(database));
      try {
        return await (await this.#client).search(typed, options);
      } catch {
        this.#client = undefined;
      }
    }
    return this.#plainly(typed, options);
  }

  /** Where no worker can be had: the same order, out of the rows that the store finds. */
  async #plainly(typed: string, options: { kind?: string; limit: number }): Promise<Hits> {
    const words = wordsOf(typed);
    const [{ WordIndex }, found] = await Promise.all([
      import('./search/word-index'),
      words.length ? this.store.find({ words: typed }) : []
    ]);
    const index = new WordIndex();
    index.fill(
      found.map(({ document, service, collection, kind, id, title, text }) => ({
        ref: toRef(document, collection, id),
        document,
        service,
        kind: collection === ABOUT ? kind : collection,
        title,
        words: wordsOf(`${title} ${text ?? ''}`)
      }))
    );
    return index.search(typed, words, { ...options, hidden: new Set() });
  }

  /** Lets go of what searches. */
  close(): void {
    void this.#client?.then((client) => client.close());
  }
}

/** Follows the store as long as an effect or a template reads it. */
class WatchedRows implements LiveRows {
  #rows: readonly IndexRow[] = [];
  #loaded = false;
  #subscribe: () => void;

  constructor(store: UpdateStore, query: IndexQuery) {
    this.#subscribe = createSubscriber((update) =>
      store.watch(query, (rows) => {
        this.#rows = rows;
        this.#loaded = true;
        update();
      })
    );
  }

  get rows(): readonly IndexRow[] {
    this.#subscribe();
    return this.#rows;
  }

  get loaded(): boolean {
    this.#subscribe();
    return this.#loaded;
  }
}
