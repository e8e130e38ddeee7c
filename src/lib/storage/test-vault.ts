import type { EarlierVaultLock, VaultLock } from '../document/care';
import { lockLimits } from '../document/vault-limits';
import { encryptText } from './vault-cipher';

/** The least that a lock may ask: tests are not about time. */
export const QUICK: VaultLock['kdf'] = {
  name: 'Argon2id',
  memory: lockLimits.memory.from,
  passes: lockLimits.passes.from,
  lanes: 1
};

/** A lock as the vaults of before had, and its key. */
export async function makeEarlierLock(passphrase: string) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: lockLimits.rounds.from } as const;
  const secret = new TextEncoder().encode(passphrase);
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const algorithm = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey({ ...kdf, salt }, base, algorithm, false, ['encrypt', 'decrypt']);
  const { iv, data } = await encryptText(key, 'verksted vault', 'verksted vault');
  const lock: EarlierVaultLock = { version: 1, kdf, salt, iv, proof: data };
  return { lock, key };
}
