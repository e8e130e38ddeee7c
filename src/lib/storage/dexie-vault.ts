import type { AnyVaultLock, VaultLock } from '../document/care';
import type { Database } from './database';
import { StorageError } from './errors';
import { rangeOf } from './key-range';
import { vaultTakes, type VaultIntake, type VaultRow } from './update-store';
import { LOCK, lockOf, sameLock, unchanged } from './vault-lock';

/**
 * Takes entries in that are newer than what is here and were not erased here; inside a transaction, so that no
 * other tab erases one meanwhile. @throws StorageError `vault-locked` when the vault here has another lock
 */
export async function takeVault({ vault, meta }: Database, { lock, entries }: VaultIntake): Promise<void> {
  const own = lockOf((await meta.get(LOCK))?.value as typeof lock | undefined);
  if (own && !sameLock(own, lock)) throw new StorageError('vault-locked');
  if (!own) await meta.put({ key: LOCK, value: lock });
  for (const entry of entries) {
    const places = await vault.bulkGet([
      [entry.study, entry.participant],
      [entry.study, '']
    ]);
    if (
      vaultTakes(
        places.filter((row) => row !== undefined),
        entry
      )
    )
      await vault.put({ ...entry });
  }
}

/** Erases one entry or a study's, leaving only that something was erased. */
export async function eraseIdentities({ vault }: Database, study: string, participant = ''): Promise<void> {
  if (!participant)
    await vault
      .where('[study+participant]')
      .between(...rangeOf(study))
      .delete();
  await vault.put({ study, participant, erased: true });
}

/** See `UpdateStore.relock`; inside a transaction. */
export async function relock(
  { vault, meta }: Database,
  from: AnyVaultLock | undefined,
  to: VaultLock,
  rows: readonly VaultRow[]
): Promise<void> {
  const stored = lockOf((await meta.get(LOCK))?.value as AnyVaultLock | undefined);
  if (!unchanged(stored, from)) throw new StorageError('vault-locked');
  await meta.put({ key: LOCK, value: to });
  await vault.bulkPut([...rows]);
}

/** See `UpdateStore.discardVault`; inside a transaction. */
export async function discardVault(db: Database): Promise<void> {
  const { vault, meta, recordings, chunks, transcripts } = db;
  const rows = await vault.toArray();
  await vault.bulkPut(rows.map(({ study, participant }) => ({ study, participant, erased: true as const })));
  await Promise.all([recordings.clear(), chunks.clear(), transcripts.clear()]);
  await meta.delete(LOCK);
}

/** Erases what was recorded in these sessions, and who took part in these studies; inside a transaction. */
export async function forgetDocuments(db: Database, documents: readonly string[]): Promise<void> {
  for (const id of documents) {
    const recorded = await db.recordings.where('session').equals(id).primaryKeys();
    for (const recording of recorded)
      await db.chunks
        .where('[recording+seq]')
        .between(...rangeOf(recording))
        .delete();
    await db.recordings.bulkDelete(recorded);
    if (
      await db.vault
        .where('[study+participant]')
        .between(...rangeOf(id))
        .count()
    )
      await eraseIdentities(db, id);
  }
  await db.transcripts.bulkDelete([...documents]);
}
