/** The vault's encryption: fetched when somebody opens the vault, not before the first screen. */
import type { VaultEntry, VaultLock } from '../document/care';
import { StorageError } from './errors';
import { ROUNDS } from './vault-lock';

/** Encrypted with the key, so that a wrong passphrase is known before anything is written with it. */
const PROOF = 'verksted vault';

/** A new lock for a passphrase, and its key. */
export async function makeLock(passphrase: string): Promise<{ lock: VaultLock; key: CryptoKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS } as const;
  const key = await deriveKey(passphrase, { kdf, salt });
  const { iv, data } = await encrypt(key, PROOF, PROOF);
  return { lock: { version: 1, kdf, salt, iv, proof: data }, key };
}

/** The key of a lock. @throws StorageError `vault-wrong-passphrase` */
export async function openLock(lock: VaultLock, passphrase: string): Promise<CryptoKey> {
  const key = await deriveKey(passphrase, lock);
  const proof = await decrypt(key, lock.iv, lock.proof, PROOF).catch(() => undefined);
  if (proof !== PROOF) throw new StorageError('vault-wrong-passphrase');
  return key;
}

/** Encrypts an entry. Whose it is and when it was written are bound in: moved or made newer it does not open. */
export async function seal(
  key: CryptoKey,
  of: Omit<VaultEntry, 'iv' | 'data'>,
  text: string
): Promise<VaultEntry> {
  const { study, participant, at } = of;
  return { study, participant, at, ...(await encrypt(key, text, place(of))) };
}

/** What an entry says. @throws StorageError `vault-unreadable` with the participant's id */
export function unseal(key: CryptoKey, entry: VaultEntry): Promise<string> {
  return decrypt(key, entry.iv, entry.data, place(entry)).catch((cause: unknown) => {
    throw new StorageError('vault-unreadable', entry.participant, { cause });
  });
}

/** Entries of before they knew when they were written are bound to whose they are alone. */
const place = ({ study, participant, at }: Omit<VaultEntry, 'iv' | 'data'>) =>
  at ? `${study}/${participant}/${at}` : `${study}/${participant}`;

async function deriveKey(
  passphrase: string,
  { kdf, salt }: Pick<VaultLock, 'kdf' | 'salt'>
): Promise<CryptoKey> {
  // The same passphrase must give the same key however a keyboard composes its letters.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, kdf.name, false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { ...kdf, salt: salt as Uint8Array<ArrayBuffer> },
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
