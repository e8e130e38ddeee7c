import { createSubscriber } from 'svelte/reactivity';
import type { Identity, Vault } from '../document/care';
import { StorageError } from './errors';
import type { UpdateStore } from './update-store';

/** Rounds of PBKDF2-SHA-256, as OWASP advises: about half a second on a tablet. */
const ROUNDS = 600_000;
const META = 'vault';
/** Encrypted with the key, so that a wrong passphrase is known before anything is written with it. */
const PROOF = 'verksted vault';

interface VaultMeta {
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  proof: Uint8Array<ArrayBuffer>;
}

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

  /** Finds out whether there is a vault. */
  async look(): Promise<void> {
    if (this.#state === 'none' && (await this.store.meta(META))) this.#become('locked');
  }

  get state(): Vault['state'] {
    this.#subscribe();
    return this.#state;
  }

  async unlock(passphrase: string): Promise<void> {
    const meta = await this.store.meta<VaultMeta>(META);
    const salt = meta?.salt ?? crypto.getRandomValues(new Uint8Array(16));
    const key = await deriveKey(passphrase, salt);
    if (meta) {
      const proof = await decrypt(key, meta.iv, meta.proof, PROOF).catch(() => undefined);
      if (proof !== PROOF) throw new StorageError('vault-wrong-passphrase');
    } else {
      const { iv, data } = await encrypt(key, PROOF, PROOF);
      await this.store.setMeta(META, { salt, iv, proof: data } satisfies VaultMeta);
    }
    this.#key = key;
    this.#become('open');
  }

  lock(): void {
    this.#key = undefined;
    if (this.#state === 'open') this.#become('locked');
  }

  async put(study: string, participant: string, identity: Identity): Promise<void> {
    const { iv, data } = await encrypt(this.#opened(), JSON.stringify(identity), place(study, participant));
    await this.store.putVault({ study, participant, iv, data });
  }

  async all(study: string): Promise<Map<string, Identity>> {
    const key = this.#opened();
    const found = new Map<string, Identity>();
    for (const { participant, iv, data } of await this.store.vault(study)) {
      const text = await decrypt(key, iv, data, place(study, participant)).catch((cause: unknown) => {
        throw new StorageError('vault-unreadable', participant, { cause });
      });
      found.set(participant, identityOf(text));
    }
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

const place = (study: string, participant: string) => `${study}/${participant}`;

/** Reads leniently: an entry from another version shows what it has. */
function identityOf(text: string): Identity {
  const { name, contact, notes } = JSON.parse(text) as Record<string, unknown>;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  return { name: word(name), contact: word(contact), notes: word(notes) };
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // The same passphrase must give the same key however a keyboard composes its letters.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt']
  );
}

async function encrypt(key: CryptoKey, text: string, bound: string) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(bound);
  const plain = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return { iv, data: new Uint8Array(data) };
}

async function decrypt(key: CryptoKey, iv: Uint8Array, data: Uint8Array, bound: string): Promise<string> {
  const additionalData = new TextEncoder().encode(bound);
  const algorithm = { name: 'AES-GCM', iv: iv as Uint8Array<ArrayBuffer>, additionalData };
  const plain = await crypto.subtle.decrypt(algorithm, key, data as Uint8Array<ArrayBuffer>);
  return new TextDecoder().decode(plain);
}
