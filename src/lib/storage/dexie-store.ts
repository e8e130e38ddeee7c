import Dexie, { liveQuery } from 'dexie';
import type { IndexQuery, IndexRow } from '../document/context';
import { checksum } from './checksum';
import { Database } from './database';
import { candidates } from './dexie-find';
import { asStorageError, StorageError } from './errors';
import { rangeOf } from './key-range';
import { answer, isHidden, matcher } from './index-rows';
import {
  EDITED_AT,
  type Addition,
  type Appended,
  type Creation,
  type Damage,
  type DocumentRow,
  type MediaRow,
  type Rebuild,
  type StoredDocument,
  type UpdateRow,
  type UpdateStore,
  type VaultRow
} from './update-store';

/** The store on the device: IndexedDB through Dexie. */
export class DexieStore implements UpdateStore {
  readonly durable = true;

  constructor(readonly db: Database) {}

  documents(): Promise<DocumentRow[]> {
    return this.#ask(() => this.db.documents.toArray());
  }

  load(document: string, whole = false): Promise<StoredDocument | undefined> {
    const { db } = this;
    return this.#ask(() =>
      db.transaction('r', db.documents, db.snapshots, db.updates, db.indexState, () =>
        this.#read(document, whole)
      )
    );
  }

  async #read(document: string, whole: boolean): Promise<StoredDocument | undefined> {
    const { db } = this;
    const row = await db.documents.get(document);
    if (!row) return undefined;
    const generations = db.snapshots.where('[document+generation]').between(...rangeOf(document));
    const snapshots = await (whole ? generations.toArray() : generations.reverse().limit(1).toArray());
    snapshots.sort((a, b) => b.generation - a.generation);
    const [updates, state] = await Promise.all([
      this.#after(document, whole ? 0 : (snapshots[0]?.throughSeq ?? 0)),
      db.indexState.get(document)
    ]);
    return { row, snapshots, updates, indexVersion: state?.version };
  }

  #after(document: string, seq: number): Promise<UpdateRow[]> {
    return this.db.updates
      .where('[document+seq]')
      .between([document, seq], [document, Dexie.maxKey], false)
      .toArray();
  }

  append(
    additions: readonly Addition[],
    creations: readonly Creation[] = [],
    media: readonly MediaRow[] = []
  ): Promise<Appended[]> {
    const { db } = this;
    const always = [db.documents, db.updates, db.records, db.indexState, db.meta];
    return this.#ask(() =>
      db.transaction(
        'rw',
        [...always, ...(creations.length ? [db.snapshots] : []), ...(media.length ? [db.media] : [])],
        async () => {
          for (const creation of creations) await this.#create(creation);
          for (const row of media) await this.#putMedia(row);
          const appended: Appended[] = [];
          for (const addition of additions) appended.push(await this.#add(addition));
          await db.meta.put({ key: EDITED_AT, value: Date.now() });
          return appended;
        }
      )
    );
  }

  async #create({ row, update, index, indexVersion }: Creation): Promise<void> {
    const { db } = this;
    if (await db.documents.get(row.id)) throw new StorageError('document-exists', row.id);
    const bytes = exact(update);
    await Promise.all([
      db.documents.add(row),
      db.snapshots.put({ document: row.id, generation: 1, throughSeq: 0, checksum: checksum(bytes), bytes }),
      db.records.bulkPut(index),
      db.indexState.put({ document: row.id, version: indexVersion })
    ]);
  }

  async #add(addition: Addition): Promise<Appended> {
    const { db } = this;
    const { document, since, row, put, gone } = addition;
    if (!(await db.documents.get(document))) return { document, missing: true, last: since, foreign: [] };
    const foreign = await this.#after(document, since);
    let last = foreign.at(-1)?.seq ?? since;
    const writes: PromiseLike<unknown>[] = [];
    if (addition.updates.length)
      writes.push(
        db.updates
          .bulkAdd(
            addition.updates.map((update) => {
              const bytes = exact(update);
              return { document, checksum: checksum(bytes), bytes };
            })
          )
          .then((seq) => (last = seq))
      );
    if (row) writes.push(db.documents.put(row));
    if (addition.whole)
      await db.records
        .where('[document+collection+id]')
        .between(...rangeOf(document))
        .delete();
    if (put.length) writes.push(db.records.bulkPut(put));
    if (gone.length)
      writes.push(db.records.bulkDelete(gone.map(({ collection, id }) => [document, collection, id])));
    if (addition.whole || put.length || gone.length)
      writes.push(db.indexState.put({ document, version: addition.indexVersion }));
    await Promise.all(writes);
    return { document, missing: false, last, foreign };
  }

  async #putMedia(row: MediaRow): Promise<void> {
    const { media } = this.db;
    const users = (await media.get(row.id))?.documents ?? [];
    const documents = [...new Set([...users, ...row.documents])];
    await media.put({ ...row, bytes: exact(row.bytes), documents });
  }

  since(document: string, seq: number): Promise<UpdateRow[] | undefined> {
    const { db } = this;
    return this.#ask(() =>
      db.transaction('r', db.documents, db.updates, async () =>
        (await db.documents.get(document)) ? this.#after(document, seq) : undefined
      )
    );
  }

  compact(document: string, rebuild: Rebuild): Promise<{ snapshot: number } | undefined> {
    const { db } = this;
    return this.#ask(() =>
      db.transaction('rw', db.documents, db.snapshots, db.updates, db.indexState, async () => {
        const stored = await this.#read(document, false);
        const built = stored && rebuild(stored);
        if (!built) return undefined;
        const bytes = exact(built);
        const [newest] = stored.snapshots;
        const generation = (newest?.generation ?? 0) + 1;
        const throughSeq = stored.updates.at(-1)?.seq ?? newest?.throughSeq ?? 0;
        await db.snapshots.put({ document, generation, throughSeq, checksum: checksum(bytes), bytes });
        if (newest) {
          const before = [document, Dexie.minKey];
          await db.snapshots
            .where('[document+generation]')
            .between(before, [document, newest.generation], true, false)
            .delete();
          await db.updates
            .where('[document+seq]')
            .between(before, [document, newest.throughSeq], true, true)
            .delete();
        }
        return { snapshot: bytes.length };
      })
    );
  }

  quarantine(damage: readonly Damage[]): Promise<void> {
    const { db } = this;
    return this.#ask(() =>
      db.transaction('rw', db.quarantine, db.updates, db.snapshots, async () => {
        for (const { document, what, reason, bytes } of damage) {
          await db.quarantine.add({ document, what, reason, bytes } as Damage & { found: number });
          if ('seq' in what) await db.updates.delete(what.seq);
          else await db.snapshots.delete([document, what.generation]);
        }
      })
    );
  }

  quarantined(): Promise<Damage[]> {
    return this.#ask(() => this.db.quarantine.toArray());
  }

  remove(documents: readonly string[]): Promise<void> {
    const { db } = this;
    const tables = [
      db.documents,
      db.updates,
      db.snapshots,
      db.records,
      db.indexState,
      db.quarantine,
      db.media
    ];
    return this.#ask(() =>
      db.transaction('rw', tables, async () => {
        for (const id of documents) {
          await db.updates
            .where('[document+seq]')
            .between(...rangeOf(id))
            .delete();
          await db.snapshots
            .where('[document+generation]')
            .between(...rangeOf(id))
            .delete();
          await db.records
            .where('[document+collection+id]')
            .between(...rangeOf(id))
            .delete();
          await db.quarantine.where('document').equals(id).delete();
          for (const media of await db.media.where('documents').equals(id).toArray()) {
            const others = media.documents.filter((user) => user !== id);
            if (others.length) await db.media.put({ ...media, documents: others });
            else await db.media.delete(media.id);
          }
        }
        await db.indexState.bulkDelete([...documents]);
        await db.documents.bulkDelete([...documents]);
      })
    );
  }

  find(query: IndexQuery): Promise<IndexRow[]> {
    return this.#ask(() => this.#find(query));
  }

  async #find(query: IndexQuery): Promise<IndexRow[]> {
    const { db } = this;
    const fits = matcher(query);
    const rows = (await candidates(db.records, query)).filter(fits);
    if (query.binned) return answer(rows, query.limit);
    const binned = new Set(await db.documents.where('binned').equals(1).primaryKeys());
    return answer(binned.size ? rows.filter((row) => !isHidden(row, binned)) : rows, query.limit);
  }

  watch(query: IndexQuery, next: (rows: IndexRow[]) => void): () => void {
    const watching = liveQuery(() => this.#find(query)).subscribe({ next, error: () => {} });
    return () => watching.unsubscribe();
  }

  outdated(indexVersion: string): Promise<string[]> {
    return this.#ask(async () => {
      const current = await this.db.indexState.where('version').equals(indexVersion).primaryKeys();
      const known = new Set(current);
      return (await this.db.documents.toCollection().primaryKeys()).filter((id) => !known.has(id));
    });
  }

  media(id: string): Promise<MediaRow | undefined> {
    return this.#ask(() => this.db.media.get(id));
  }

  allMedia(): Promise<MediaRow[]> {
    return this.#ask(() => this.db.media.toArray());
  }

  mediaIds(): Promise<string[]> {
    return this.#ask(() => this.db.media.toCollection().primaryKeys());
  }

  vault(study: string): Promise<VaultRow[]> {
    return this.#ask(() =>
      this.db.vault
        .where('[study+participant]')
        .between(...rangeOf(study))
        .toArray()
    );
  }

  putVault(row: VaultRow): Promise<void> {
    return this.#ask(async () => void (await this.db.vault.put(row)));
  }

  removeVault(study: string, participant?: string): Promise<void> {
    return this.#ask(async () => {
      if (participant !== undefined) await this.db.vault.delete([study, participant]);
      else
        await this.db.vault
          .where('[study+participant]')
          .between(...rangeOf(study))
          .delete();
    });
  }

  meta<T>(key: string): Promise<T | undefined> {
    return this.#ask(async () => (await this.db.meta.get(key))?.value as T | undefined);
  }

  setMeta(key: string, value: unknown): Promise<void> {
    return this.#ask(async () => {
      if (value === undefined) await this.db.meta.delete(key);
      else await this.db.meta.put({ key, value });
    });
  }

  /** Opens the database again if it was lost, and says failures in our own words. */
  async #ask<T>(question: () => PromiseLike<T>): Promise<T> {
    try {
      if (!this.db.isOpen()) await this.db.open();
      return await question();
    } catch (error) {
      throw asStorageError(error);
    }
  }
}

/** IndexedDB stores the whole buffer behind a view, so a view of a larger one is copied first. */
function exact(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
