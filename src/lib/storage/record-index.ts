import { createSubscriber } from 'svelte/reactivity';
import type { FoundRecords, IndexQuery, IndexRow, LiveRows, RecordIndex } from '../document/context';
import { ABOUT, toRef } from '../document/record';
import { wordsOf } from './index-rows';
import type { SearchClient } from './search/client';
import type { UpdateStore } from './update-store';

/** Milliseconds without a question after which what searches is let go. */
const IDLE = 300_000;

const refOf = ({ document, collection, id }: IndexRow) => toRef(document, collection, id);

/** The record index over a store. */
export class StoredRecordIndex implements RecordIndex {
  #client: Promise<SearchClient> | undefined;
  /** What screens follow now: parts of one screen often ask the same, and it is read once. */
  readonly #followed = new Map<string, WatchedRows>();
  /** What searches holds the words of all records: it is let go when nobody has asked for a while. */
  #idle: ReturnType<typeof setTimeout> | undefined;

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
    const key = JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#followed.get(key);
    if (known) return known;
    const rows: WatchedRows = new WatchedRows(this.store, query, () => {
      if (this.#followed.get(key) === rows) this.#followed.delete(key);
    });
    this.#followed.set(key, rows);
    return rows;
  }

  /** @throws StorageError when the store cannot be read */
  async search(typed: string, options: { kind?: string; limit: number }): Promise<FoundRecords> {
    const { database } = this;
    if (database !== undefined && typeof Worker !== 'undefined') {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.close(), IDLE);
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
  async #plainly(typed: string, options: { kind?: string; limit: number }): Promise<FoundRecords> {
    const words = wordsOf(typed);
    const [{ WordIndex }, found, wholes] = await Promise.all([
      import('./search/word-index'),
      words.length ? this.store.find({ words: typed }) : [],
      words.length ? this.store.find({ collection: ABOUT }) : []
    ]);
    const index = new WordIndex();
    const places = new Set(found.map(refOf));
    index.fill(found.map((row) => ({ ...row, words: wordsOf(`${row.title} ${row.text ?? ''}`) })));
    // What a hit is part of is told, too, though it was not found itself.
    index.fill(wholes.filter((row) => !places.has(refOf(row))).map((row) => ({ ...row, words: [] })));
    return index.search(typed, words, { ...options, hidden: new Set() });
  }

  /** Lets go of what searches. */
  close(): void {
    clearTimeout(this.#idle);
    void this.#client?.then((client) => client.close());
    this.#client = undefined;
  }
}

/** Follows the store as long as an effect or a template reads it. */
class WatchedRows implements LiveRows {
  #rows: readonly IndexRow[] = [];
  #loaded = false;
  #subscribe: () => void;

  /** @param onend nobody reads it any longer */
  constructor(store: UpdateStore, query: IndexQuery, onend: () => void) {
    this.#subscribe = createSubscriber((update) => {
      const end = store.watch(query, (rows) => {
        this.#rows = rows;
        this.#loaded = true;
        update();
      });
      return () => {
        end();
        onend();
      };
    });
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
