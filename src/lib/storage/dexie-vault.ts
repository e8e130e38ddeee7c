import type { Database } from './database';
import { StorageError } from './errors';
import { rangeOf } from './key-range';
import { vaultTakes, type VaultIntake } from './update-store';
import { LOCK, lockOf, sameLock } from './vault-lock';

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
