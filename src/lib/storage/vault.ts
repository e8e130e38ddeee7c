import { createSubscriber } from 'svelte/reactivity';
import type { Identity, Vault, VaultLock } from '../document/care';
import { StorageError } from './errors';
import type { UpdateStore } from './update-store';
import { LOCK, lockOf } from './vault-lock';

const cipher = () => import('./vault-cipher');

/**
 * Who participants are, encrypted with AES-GCM under a key derived from a passphrase. The key cannot be read out
 * of the browser and lives no longer than the page. Which study and participant an entry belongs to is bound into
 * the encryption: an entry moved to another place does not open.
 */
export class StoredVault implements Vault {
  #key: CryptoKey | undefined;
  #state: Vault['state'] = 'none';
  #notify = () => {};
  #subscribe = createSubscriber((update) => {
    this.#notify = update;
    return () => (this.#notify = () => {});
  });

  constructor(private readonly store: UpdateStore) {}

  async look(): Promise<void> {
    if (this.#state === 'none' && (await storedLock(this.store))) this.#become('locked');
  }

  get state(): Vault['state'] {
    this.#subscribe();
    return this.#state;
  }

  /** The key while the vault is open. */
  get key(): CryptoKey | undefined {
    return this.#key;
  }

  async unlock(passphrase: string): Promise<void> {
    const [lock, { makeLock, openLock }] = await Promise.all([storedLock(this.store), cipher()]);
    if (lock) this.#key = await openLock(lock, passphrase);
    else {
      const made = await makeLock(passphrase);
      await this.store.setMeta(LOCK, made.lock);
      this.#key = made.key;
    }
    this.#become('open');
  }

  lock(): void {
    this.#key = undefined;
    if (this.#state === 'open') this.#become('locked');
  }

  async put(study: string, participant: string, identity: Identity): Promise<void> {
    const key = this.#opened();
    const { seal } = await cipher();
    const before = (await this.store.vault(study)).find((row) => row.participant === participant);
    // Newer than what it replaces, whatever the clocks of the devices say.
    const at = Math.max(Date.now(), (before?.at ?? 0) + 1);
    await this.store.putVault(await seal(key, { study, participant, at }, JSON.stringify(identity)));
  }

  async all(study: string): Promise<Map<string, Identity>> {
    const key = this.#opened();
    const { unseal } = await cipher();
    const found = new Map<string, Identity>();
    for (const row of await this.store.vault(study))
      found.set(row.participant, identityOf(await unseal(key, { ...row, at: row.at ?? 0 })));
    return found;
  }

  erase(study: string, participant?: string): Promise<void> {
    return this.store.removeVault(study, participant);
  }

  #opened(): CryptoKey {
    if (!this.#key) throw new StorageError('vault-locked');
    return this.#key;
  }

  #become(state: Vault['state']): void {
    this.#state = state;
    this.#notify();
  }
}

/** The lock of the device's vault, if there is one. */
export async function storedLock(store: UpdateStore): Promise<VaultLock | undefined> {
  return lockOf(await store.meta(LOCK));
}

/** Reads leniently: an entry from another version shows what it has. */
function identityOf(text: string): Identity {
  const { name, contact, notes } = JSON.parse(text) as Record<string, unknown>;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  return { name: word(name), contact: word(contact), notes: word(notes) };
}
