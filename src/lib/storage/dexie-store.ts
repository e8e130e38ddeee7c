import { liveQuery } from 'dexie';
import type { AnyVaultLock, VaultLock } from '../document/care';
import type { IndexQuery, IndexRow } from '../document/context';
import { Database, OF_DOCUMENTS, type TableName } from './database';
import { candidates } from './dexie-find';
import { discardVault, eraseIdentities, forgetDocuments, relock, takeVault } from './dexie-vault';
import {
  addTo,
  compactDocument,
  createDocument,
  mediaOfDocuments,
  putMedia,
  readDocument,
  removeDocuments,
  sweepMedia,
  updatesAfter
} from './dexie-log';
import { watchRecords, type Answer } from './dexie-watch';
import { asStorageError, StorageError, type StorageErrorCode } from './errors';
import { answer, isHidden, matcher } from './index-rows';
import { rangeOf } from './key-range';
import {
  EDITED_AT,
  isEdit,
  type Addition,
  type Appended,
  type Creation,
  type Damage,
  type DocumentRow,
  type ErasedRow,
  type MediaRow,
  type Rebuild,
  type StoredDocument,
  type UpdateRow,
  type UpdateStore,
  type VaultIntake,
  type VaultRow
} from './update-store';

/** The store on the device: IndexedDB through Dexie. */
export class DexieStore implements UpdateStore {
  readonly durable = true;

  #writing: StorageErrorCode | undefined;
  #reading: StorageErrorCode | undefined;

  constructor(readonly db: Database) {}

  /** From now on this version of the app writes nothing: the data are a newer version's. */
  refuseWriting(code: StorageErrorCode): void {
    this.#writing = code;
  }

  /** From now on nothing is read or written: a newer version has the database to itself. */
  refuse(code: StorageErrorCode): void {
    this.#writing = this.#reading = code;
  }

  documents(): Promise<DocumentRow[]> {
    return this.#ask(() => this.db.documents.toArray());
  }

  load(document: string, whole = false): Promise<StoredDocument | undefined> {
    const { db } = this;
    return this.#ask(() =>
      db.transaction('r', db.documents, db.snapshots, db.updates, db.indexState, () =>
        readDocument(db, document, whole)
      )
    );
  }

  append(
    additions: readonly Addition[],
    creations: readonly Creation[] = [],
    media: readonly MediaRow[] = [],
    vault?: VaultIntake
  ): Promise<Appended[]> {
    const { db } = this;
    const always = ['documents', 'updates', 'records', 'indexState', 'meta'] as const;
    const naming = [...additions, ...creations].some((one) => one.media?.length);
    return this.#write(() =>
      this.#transact(
        [
          ...always,
          ...(creations.length ? ['snapshots' as const] : []),
          ...(media.length || naming ? ['media' as const] : []),
          ...(vault ? ['vault' as const] : [])
        ],
        async () => {
          const noted =
            isEdit(additions, creations, media, vault) && db.meta.put({ key: EDITED_AT, value: Date.now() });
          for (const creation of creations) await createDocument(db, creation);
          for (const row of media) await putMedia(db, row);
          if (vault) await takeVault(db, vault);
          const appended: Appended[] = [];
          for (const addition of additions) appended.push(await addTo(db, addition));
          await noted;
          return appended;
        }
      )
    );
  }

  since(document: string, seq: number): Promise<UpdateRow[] | undefined> {
    const { db } = this;
    return this.#ask(() =>
      db.transaction('r', db.documents, db.updates, async () =>
        (await db.documents.get(document)) ? updatesAfter(db, document, seq) : undefined
      )
    );
  }

  compact(document: string, rebuild: Rebuild): Promise<{ snapshot: number } | undefined> {
    return this.#write(() =>
      this.#transact(['documents', 'snapshots', 'updates', 'indexState'], () =>
        compactDocument(this.db, document, rebuild)
      )
    );
  }

  quarantine(damage: readonly Damage[]): Promise<void> {
    const { db } = this;
    return this.#write(() =>
      this.#transact(['quarantine', 'updates', 'snapshots'], async () => {
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
    return this.#write(() =>
      this.#transact([...OF_DOCUMENTS], async () => {
        await removeDocuments(db, documents);
        await forgetDocuments(db, documents);
      })
    );
  }

  async find(query: IndexQuery): Promise<IndexRow[]> {
    return (await this.#ask(() => this.#find(query))).rows;
  }

  async #find(query: IndexQuery): Promise<Answer> {
    const { db } = this;
    const fits = matcher(query);
    const rows = (await candidates(db.records, query)).filter(fits);
    if (query.binned) return { rows: answer(rows, query.limit), binned: new Set() };
    const binned = new Set(await db.documents.where('binned').equals(1).primaryKeys());
    const shown = binned.size ? rows.filter((row) => !isHidden(row, binned)) : rows;
    return { rows: answer(shown, query.limit), binned };
  }

  watch(query: IndexQuery, next: (rows: IndexRow[]) => void): () => void {
    return watchRecords(this.db.name, query, () => this.#ask(() => this.#find(query)), next);
  }

  /** Gives the answer now and whenever it changes, in this tab or another. */
  #follow<T>(question: () => Promise<T>, next: (answer: T) => void): () => void {
    let again: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      liveQuery(question).subscribe({
        next,
        // The last answer stands until the database can be read again.
        error: () => {
          watching.unsubscribe();
          again = setTimeout(() => (watching = look()), 1_000);
        }
      });
    let watching = look();
    return () => {
      clearTimeout(again);
      watching.unsubscribe();
    };
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

  mediaOfDocuments(): Promise<Map<string, string[]>> {
    return this.#ask(() => mediaOfDocuments(this.db));
  }

  watchMedia(id: string, come: () => void): () => void {
    const count = () => this.#ask(() => this.db.media.where('id').equals(id).count());
    const end = this.#follow(count, (there) => {
      if (!there) return;
      end();
      come();
    });
    return end;
  }

  sweepMedia(unnamed: readonly string[], now: number, grace: number): Promise<string[]> {
    return this.#write(() =>
      this.#transact(['media', 'meta'], () => sweepMedia(this.db, unnamed, now, grace))
    );
  }

  async vault(study: string): Promise<VaultRow[]> {
    return (await this.vaultPlaces(study)).filter((row): row is VaultRow => !('erased' in row));
  }

  vaultPlaces(study: string): Promise<(VaultRow | ErasedRow)[]> {
    return this.#ask(() =>
      this.db.vault
        .where('[study+participant]')
        .between(...rangeOf(study))
        .toArray()
    );
  }

  putVault(row: VaultRow): Promise<void> {
    return this.#write(async () => void (await this.db.vault.put(row)));
  }

  removeVault(study: string, participant?: string): Promise<void> {
    return this.#write(() => this.#transact(['vault'], () => eraseIdentities(this.db, study, participant)));
  }

  allVault(): Promise<VaultRow[]> {
    const stands = (row: VaultRow | ErasedRow): row is VaultRow => !('erased' in row);
    return this.#ask(async () => (await this.db.vault.toArray()).filter(stands));
  }

  relock(from: AnyVaultLock | undefined, to: VaultLock, rows: readonly VaultRow[]): Promise<void> {
    return this.#write(() => this.#transact(['vault', 'meta'], () => relock(this.db, from, to, rows)));
  }

  discardVault(): Promise<void> {
    return this.#write(() =>
      this.#transact(['vault', 'meta', 'recordings', 'chunks', 'transcripts'], () => discardVault(this.db))
    );
  }

  meta<T>(key: string): Promise<T | undefined> {
    return this.#ask(async () => (await this.db.meta.get(key))?.value as T | undefined);
  }

  setMeta(key: string, value: unknown): Promise<void> {
    return this.#write(async () => {
      if (value === undefined) await this.db.meta.delete(key);
      else await this.db.meta.put({ key, value });
    });
  }

  async #write<T>(change: () => PromiseLike<T>): Promise<T> {
    if (this.#writing) throw new StorageError(this.#writing);
    return this.#ask(change);
  }

  /**
   * One transaction. When it fails, what the browser says of the transaction itself comes first: a full disk is
   * often known nowhere else.
   */
  async #transact<T>(tables: readonly TableName[], change: () => Promise<T>): Promise<T> {
    let transaction: IDBTransaction | undefined;
    try {
      return await this.db.transaction('rw', tables, (scope) => {
        transaction = scope.idbtrans;
        return change();
      });
    } catch (error) {
      throw error instanceof StorageError ? error : (transaction?.error ?? error);
    }
  }

  /** Opens the database again if it was lost, and says failures in our own words. */
  async #ask<T>(question: () => PromiseLike<T>): Promise<T> {
    if (this.#reading) throw new StorageError(this.#reading);
    try {
      if (!this.db.isOpen()) await this.db.open();
      return await question();
    } catch (error) {
      const failure = asStorageError(error);
      // Dexie opens a lost connection again only three times; closed, it opens with the next question.
      if (failure.code === 'storage-unavailable') this.db.close({ disableAutoOpen: false });
      throw failure;
    }
  }
}
