import { createSubscriber } from 'svelte/reactivity';
import type { AnyVaultLock, Identity, SignedConsent, Vault, VaultLock } from '../document/care';
import { StorageError } from './errors';
import type { UpdateStore, VaultRow } from './update-store';
import { LOCK, lockOf, STRENGTH } from './vault-lock';

const keys = () => import('./vault-key');
const cipher = () => import('./vault-cipher');

/**
 * Who participants are, encrypted with AES-256-GCM under a random data key, which the passphrase and the recovery key
 * unwrap. The data key cannot be read out of the browser and lives no longer than the page. Which study and
 * participant an entry belongs to is bound into the encryption: an entry moved to another place does not open.
 */
export class StoredVault implements Vault {
  #key: CryptoKey | undefined;
  #state: Vault['state'] = 'none';
  #held = 0;
  #notify = () => {};
  #subscribe = createSubscriber((update) => {
    this.#notify = update;
    return () => (this.#notify = () => {});
  });

  constructor(
    private readonly store: UpdateStore,
    /** How a new passphrase is made into a key. */
    private readonly strength: VaultLock['kdf'] = STRENGTH
  ) {}

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

  /** Whether something runs that needs the key. */
  get held(): boolean {
    return this.#held > 0;
  }

  hold(): () => void {
    this.#held++;
    let over = false;
    return () => {
      if (!over) this.#held--;
      over = true;
    };
  }

  async unlock(passphrase: string): Promise<string | undefined> {
    const [lock, { makeLock, openLock }] = await Promise.all([storedLock(this.store), keys()]);
    if (lock?.version === 2) {
      this.#key = await openLock(lock, passphrase);
      this.#become('open');
      return undefined;
    }
    // Opened before anything is made anew: a wrong passphrase must change nothing.
    const earlier = lock && (await openLock(lock, passphrase));
    const made = await makeLock(passphrase, this.strength);
    const rows = earlier ? await this.#reseal(earlier, made.key) : [];
    await this.store.relock(lock, made.lock, rows);
    this.#key = made.key;
    this.#become('open');
    return made.recoveryKey;
  }

  async #reseal(from: CryptoKey, to: CryptoKey): Promise<VaultRow[]> {
    const { seal, unseal } = await cipher();
    const rows: VaultRow[] = [];
    for (const row of await this.store.allVault()) {
      const entry = { ...row, at: row.at ?? 0 };
      rows.push(await seal(to, entry, await unseal(from, entry)));
    }
    return rows;
  }

  async recover(recoveryKey: string, passphrase: string): Promise<void> {
    const [lock, { recoverLock }] = await Promise.all([this.#lock(), keys()]);
    const opened = await recoverLock(lock, recoveryKey, passphrase, this.strength);
    await this.store.relock(lock, opened.lock, []);
    this.#key = opened.key;
    this.#become('open');
  }

  async renewRecovery(passphrase: string): Promise<string> {
    const [lock, { renewRecovery }] = await Promise.all([this.#lock(), keys()]);
    const renewed = await renewRecovery(lock, passphrase);
    await this.store.relock(lock, renewed.lock, []);
    return renewed.recoveryKey;
  }

  async #lock(): Promise<VaultLock> {
    const lock = await storedLock(this.store);
    if (lock?.version !== 2) throw new StorageError('vault-wrong-recovery');
    return lock;
  }

  lock(): void {
    this.#key = undefined;
    if (this.#state === 'open') this.#become('locked');
  }

  async discard(): Promise<void> {
    await this.store.discardVault();
    this.#key = undefined;
    this.#become('none');
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
export async function storedLock(store: UpdateStore): Promise<AnyVaultLock | undefined> {
  return lockOf(await store.meta(LOCK));
}

/** Reads leniently: an entry from another version shows what it has. */
function identityOf(text: string): Identity {
  const { name, contact, notes, consent } = JSON.parse(text) as Record<string, unknown>;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  const who = { name: word(name), contact: word(contact), notes: word(notes) };
  return isConsent(consent) ? { ...who, consent } : who;
}

const isConsent = (value: unknown): value is SignedConsent =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as SignedConsent).said) &&
  Array.isArray((value as SignedConsent).strokes);
