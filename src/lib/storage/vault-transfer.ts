import type { AnyVaultLock, AskPassphrase, TakenVault, VaultCopy, VaultEntry } from '../document/care';
import { StorageError } from './errors';
import { vaultTakes, type UpdateStore, type VaultIntake } from './update-store';
import { storedLock, type StoredVault } from './vault';
import { seal, unseal } from './vault-cipher';
import { openLock } from './vault-key';
import { sameLock } from './vault-lock';

/** A vault that came in a file, made ready to be stored together with the documents. */
export interface ReadyVault {
  readonly intake: VaultIntake | undefined;
  readonly taken: TakenVault;
}

/** The vault leaving the device, and coming in from a file. It travels as it lies: encrypted. */
export class VaultTransfer {
  constructor(
    private readonly store: UpdateStore,
    private readonly vault: StoredVault
  ) {}

  /** The lock and the entries of these studies; undefined where there is no vault. */
  async copy(studies: readonly string[]): Promise<VaultCopy | undefined> {
    const lock = await storedLock(this.store);
    if (!lock) return undefined;
    const entries: VaultEntry[] = [];
    for (const study of studies)
      for (const { participant, iv, data, at = 0 } of await this.store.vault(study))
        entries.push({ study, participant, iv, data, at });
    return { lock, entries };
  }

  /**
   * Makes a vault from a file ready to be stored. Nothing is asked where nothing would come in. Entries that join
   * a vault are opened first, so that a forged file cannot put something unreadable in a good entry's place.
   * @throws StorageError `vault-unreadable` with the participant whose entry does not open
   */
  async prepare({ lock, entries }: VaultCopy, ask: AskPassphrase): Promise<ReadyVault> {
    const own = await storedLock(this.store);
    const news = await this.#news(entries);
    if (!own) return news.length ? ready({ lock, entries: news }, 'installed') : ready(undefined, 'same');
    if (!news.length) return ready(undefined, 'same');
    const same = sameLock(own, lock);
    const theirs = same ? undefined : await opened(lock, 'other', ask);
    const ours = (same || theirs) && (this.vault.key ?? (await opened(own, 'own', ask)));
    if (!ours) return { intake: undefined, taken: { state: 'left-out', count: news.length } };
    const joined: VaultEntry[] = [];
    for (const entry of news) {
      const text = await unseal(theirs ?? ours, entry);
      joined.push(theirs ? await seal(ours, entry, text) : entry);
    }
    return ready({ lock: own, entries: joined }, 'joined');
  }

  /** Entries that are newer than what is here, and were not erased here. */
  async #news(entries: readonly VaultEntry[]): Promise<VaultEntry[]> {
    const news: VaultEntry[] = [];
    for (const entry of entries) {
      const here = await this.store.vaultPlaces(entry.study);
      if (vaultTakes(here, entry)) news.push(entry);
    }
    return news;
  }
}

const ready = (intake: VaultIntake | undefined, state: TakenVault['state']): ReadyVault => ({
  intake,
  taken: { state, count: intake?.entries.length ?? 0 }
});

/** Asks until the passphrase opens the lock. @returns undefined when the user leaves the entries out */
async function opened(
  lock: AnyVaultLock,
  whose: 'own' | 'other',
  ask: AskPassphrase
): Promise<CryptoKey | undefined> {
  for (let wrong = false; ; wrong = true) {
    const passphrase = await ask({ whose, wrong });
    if (passphrase === undefined) return undefined;
    try {
      return await openLock(lock, passphrase);
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'vault-wrong-passphrase') throw error;
    }
  }
}
