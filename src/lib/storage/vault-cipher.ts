/** AES-256-GCM as the vault uses it: fetched when somebody opens the vault, not before the first screen. */
import type { VaultEntry, WrappedKey } from '../document/care';
import { StorageError } from './errors';

/** Encrypts an entry. Whose it is and when it was written are bound in: moved or made newer it does not open. */
export async function seal(
  key: CryptoKey,
  of: Omit<VaultEntry, 'iv' | 'data'>,
  text: string
): Promise<VaultEntry> {
  const { study, participant, at } = of;
  return { study, participant, at, ...(await encryptText(key, text, place(of))) };
}

/** What an entry says. @throws StorageError `vault-unreadable` with the participant's id */
export function unseal(key: CryptoKey, entry: VaultEntry): Promise<string> {
  return decryptText(key, entry.iv, entry.data, place(entry)).catch((cause: unknown) => {
    throw new StorageError('vault-unreadable', entry.participant, { cause });
  });
}

/** Entries of before they knew when they were written are bound to whose they are alone. */
const place = ({ study, participant, at }: Omit<VaultEntry, 'iv' | 'data'>) =>
  at ? `${study}/${participant}/${at}` : `${study}/${participant}`;

/** Encrypts bytes under a fresh nonce. @param bound what they belong to: elsewhere they do not open */
export async function encrypt(key: CryptoKey, bytes: Uint8Array, bound: string): Promise<WrappedKey> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(bound);
  const plain = bytes as Uint8Array<ArrayBuffer>;
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** Decrypts bytes. @throws the browser's OperationError when the key is another, or a bit has changed */
export async function decrypt(
  key: CryptoKey,
  iv: Uint8Array,
  data: Uint8Array,
  bound: string
): Promise<Uint8Array<ArrayBuffer>> {
  const additionalData = new TextEncoder().encode(bound);
  const algorithm = { name: 'AES-GCM', iv: iv as Uint8Array<ArrayBuffer>, additionalData };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, data as Uint8Array<ArrayBuffer>));
}

/** `encrypt` for text. */
export const encryptText = (key: CryptoKey, text: string, bound: string) =>
  encrypt(key, new TextEncoder().encode(text), bound);

/** `decrypt` for text. */
export const decryptText = async (key: CryptoKey, iv: Uint8Array, data: Uint8Array, bound: string) =>
  new TextDecoder().decode(await decrypt(key, iv, data, bound));
