import { Database, DATABASE_NAME, DATABASE_VERSION } from './database';
import { DexieStore } from './dexie-store';
import { hasName, StorageError, type StorageErrorCode } from './errors';
import type { UpdateStore } from './update-store';

/** Waits between attempts to open, in milliseconds: a database that was just lost is often back soon. */
const WAITS = [100, 300, 900];
/** So long an older tab may keep a newer version of the tables from opening. */
const BLOCKED_PATIENCE = 3_000;

export interface OpenedStore {
  store: UpdateStore;
  /** The database itself; undefined when nothing outlives the page. */
  database: Database | undefined;
  /** Why nothing outlives the page, or why nothing may be written; undefined when all is well. */
  trouble?: { state: 'failing' | 'readonly'; reason: StorageErrorCode };
  /** Called when a newer version of the app takes the database over. */
  onTakenOver(listener: () => void): void;
  close(): void;
}

/**
 * Opens the device's database. Where the browser refuses one, gives a store in memory and says so.
 * @throws StorageError `storage-blocked` while an older tab holds the database, `storage-unopened` when there is one
 * that cannot be opened
 */
export async function openStore(name = DATABASE_NAME): Promise<OpenedStore> {
  if (typeof indexedDB === 'undefined') return inMemory('storage-unavailable');
  const db = new Database(name);
  const store = new DexieStore(db);
  let takenOver = () => {};
  // Dexie closes the connection itself; the page stays as it is, and says that it is old.
  db.on('versionchange', () => {
    store.refuse('storage-newer-app');
    db.close();
    takenOver();
  });
  for (let attempt = 0; ; attempt++) {
    try {
      await orBlocked(db);
      break;
    } catch (error) {
      if (error instanceof StorageError && error.code === 'storage-blocked') throw error;
      if (isRefusal(error)) return inMemory('storage-unavailable');
      const wait = WAITS[attempt];
      // What lies in the database is out of reach, not gone: an empty workspace in its place would be a lie.
      if (wait === undefined) throw new StorageError('storage-unopened', name, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  const newer = db.backendDB().version / 10 > DATABASE_VERSION;
  if (newer) store.refuseWriting('storage-newer-data');
  return {
    store,
    database: newer ? undefined : db,
    trouble: newer ? { state: 'readonly', reason: 'storage-newer-data' } : undefined,
    onTakenOver: (listener) => (takenOver = listener),
    close: () => db.close()
  };
}

/** Whether the browser has no database for this page at all: a private window, storage switched off. */
function isRefusal(error: unknown): boolean {
  return hasName(error, ['SecurityError', 'InvalidStateError', 'MissingAPIError', 'NotSupportedError']);
}

async function inMemory(reason: StorageErrorCode): Promise<OpenedStore> {
  const { MemoryStore } = await import('./memory-store');
  return {
    store: new MemoryStore(),
    database: undefined,
    trouble: { state: 'failing', reason },
    onTakenOver: () => {},
    close: () => {}
  };
}

/** Opens, or fails when another tab does not let go of an older version in time. */
function orBlocked(db: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    db.on('blocked', () =>
      setTimeout(() => db.isOpen() || reject(new StorageError('storage-blocked')), BLOCKED_PATIENCE)
    );
    db.open().then(() => resolve(), reject);
  });
}
