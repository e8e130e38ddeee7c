import Dexie from 'dexie';
import { checksum } from './checksum';
import type { Database } from './database';
import { StorageError } from './errors';
import { rangeOf } from './key-range';
import {
  named,
  sweep,
  UNNAMED,
  type Addition,
  type Appended,
  type Creation,
  type MediaRow,
  type Rebuild,
  type StoredDocument,
  type Unnamed,
  type UpdateRow
} from './update-store';

/* What is done to the tables inside a transaction that the store has opened. */

/** The newest snapshot and what came after; with `whole`, the older snapshot too and everything since. */
export async function readDocument(
  db: Database,
  document: string,
  whole: boolean
): Promise<StoredDocument | undefined> {
  const row = await db.documents.get(document);
  if (!row) return undefined;
  const generations = db.snapshots.where('[document+generation]').between(...rangeOf(document));
  const snapshots = await (whole ? generations.toArray() : generations.reverse().limit(1).toArray());
  snapshots.sort((a, b) => b.generation - a.generation);
  const [updates, state] = await Promise.all([
    updatesAfter(db, document, whole ? 0 : (snapshots[0]?.throughSeq ?? 0)),
    db.indexState.get(document)
  ]);
  return { row, snapshots, updates, indexVersion: state?.version };
}

export function updatesAfter(db: Database, document: string, seq: number): Promise<UpdateRow[]> {
  return db.updates
    .where('[document+seq]')
    .between([document, seq], [document, Dexie.maxKey], false)
    .toArray();
}

/** @throws StorageError `document-exists` */
export async function createDocument(
  db: Database,
  { row, update, index, indexVersion, media }: Creation
): Promise<void> {
  if (await db.documents.get(row.id)) throw new StorageError('document-exists', row.id);
  const bytes = exact(update);
  await Promise.all([
    db.documents.add(row),
    db.snapshots.put({ document: row.id, generation: 1, throughSeq: 0, checksum: checksum(bytes), bytes }),
    db.records.bulkPut(index),
    db.indexState.put({ document: row.id, version: indexVersion }),
    useMedia(db, row.id, media)
  ]);
}

/** Adds to a document that is there; to one that is gone, nothing. */
export async function addTo(db: Database, addition: Addition): Promise<Appended> {
  const { document, since, row, put, gone } = addition;
  // As few turns to and fro as can be: the page may be gone before many.
  const [there, foreign] = await Promise.all([db.documents.get(document), updatesAfter(db, document, since)]);
  if (!there) return { document, missing: true, last: since, foreign: [] };
  let last = foreign.at(-1)?.seq ?? since;
  if (addition.whole) await forgetIndex(db, document);
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
  if (put.length) writes.push(db.records.bulkPut(put));
  if (gone.length)
    writes.push(db.records.bulkDelete(gone.map(({ collection, id }) => [document, collection, id])));
  if (addition.whole || put.length || gone.length)
    writes.push(db.indexState.put({ document, version: addition.indexVersion }));
  writes.push(useMedia(db, document, addition.media));
  await Promise.all(writes);
  return { document, missing: false, last, foreign };
}

/** Stores media, or notes one more user of what is stored already. */
export async function putMedia({ media }: Database, row: MediaRow): Promise<void> {
  const users = (await media.get(row.id))?.documents ?? [];
  const documents = [...new Set([...users, ...row.documents])];
  await media.put({ ...row, bytes: exact(row.bytes), documents });
}

/** Notes a document among the users of the media it names; what is not here yet comes with its users. */
async function useMedia(db: Database, document: string, ids: readonly string[] = []): Promise<void> {
  if (!ids.length) return;
  for (const row of await db.media.bulkGet([...ids]))
    if (row && !row.documents.includes(document))
      await db.media.put({ ...row, documents: [...row.documents, document] });
  const notes = (await db.meta.get(UNNAMED))?.value as Unnamed | undefined;
  if (notes && ids.some((id) => id in notes)) await db.meta.put({ key: UNNAMED, value: named(notes, ids) });
}

/** See `UpdateStore.sweepMedia`. */
export async function sweepMedia(
  db: Database,
  unnamed: readonly string[],
  now: number,
  grace: number
): Promise<string[]> {
  const before = ((await db.meta.get(UNNAMED))?.value ?? {}) as Unnamed;
  const { notes, remove } = sweep(before, unnamed, now, grace);
  await db.media.bulkDelete(remove);
  await db.meta.put({ key: UNNAMED, value: notes });
  return remove;
}

/** The media of each document that has any, without reading the media themselves. */
export async function mediaOfDocuments(db: Database): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const document of (await db.media.orderBy('documents').uniqueKeys()) as string[])
    found.set(document, await db.media.where('documents').equals(document).primaryKeys());
  return found;
}

/** Writes a new snapshot; what the one before it already holds is let go. */
export async function compactDocument(
  db: Database,
  document: string,
  rebuild: Rebuild
): Promise<{ snapshot: number } | undefined> {
  const stored = await readDocument(db, document, false);
  const built = stored && rebuild(stored);
  if (!built) return undefined;
  const bytes = exact(built);
  const [newest] = stored.snapshots;
  const generation = (newest?.generation ?? 0) + 1;
  const throughSeq = stored.updates.at(-1)?.seq ?? newest?.throughSeq ?? 0;
  await db.snapshots.put({ document, generation, throughSeq, checksum: checksum(bytes), bytes });
  if (newest) {
    const first = [document, Dexie.minKey];
    const older = db.snapshots.where('[document+generation]');
    await older.between(first, [document, newest.generation], true, false).delete();
    const held = db.updates.where('[document+seq]');
    await held.between(first, [document, newest.throughSeq], true, true).delete();
  }
  return { snapshot: bytes.length };
}

/** Removes documents from every table. */
export async function removeDocuments(db: Database, documents: readonly string[]): Promise<void> {
  for (const id of documents) {
    const range = rangeOf(id);
    await db.updates
      .where('[document+seq]')
      .between(...range)
      .delete();
    await db.snapshots
      .where('[document+generation]')
      .between(...range)
      .delete();
    await forgetIndex(db, id);
    await db.quarantine.where('document').equals(id).delete();
    for (const media of await db.media.where('documents').equals(id).toArray()) {
      const others = media.documents.filter((user) => user !== id);
      if (others.length) await db.media.put({ ...media, documents: others });
      else await db.media.delete(media.id);
    }
  }
  await db.indexState.bulkDelete([...documents]);
  await db.documents.bulkDelete([...documents]);
}

async function forgetIndex(db: Database, document: string): Promise<void> {
  const range = rangeOf(document);
  await db.records
    .where('[document+collection+id]')
    .between(...range)
    .delete();
}

/** IndexedDB stores the whole buffer behind a view, so a view of a larger one is copied first. */
function exact(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
