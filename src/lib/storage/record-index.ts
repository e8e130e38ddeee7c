import { createSubscriber } from 'svelte/reactivity';
import type { IndexQuery, IndexRow, LiveRows, RecordIndex } from '../document/context';
import type { UpdateStore } from './update-store';

/** The record index over a store. */
export class StoredRecordIndex implements RecordIndex {
  constructor(private readonly store: UpdateStore) {}

  /** @throws StorageError when the store cannot be read */
  find(query: IndexQuery): Promise<IndexRow[]> {
    return this.store.find(query);
  }

  live(query: IndexQuery): LiveRows {
    return new WatchedRows(this.store, query);
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
