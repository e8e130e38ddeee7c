import type { AnyVaultLock, EarlierVaultLock, VaultLock } from '../document/care';

/** Argon2id for a new vault, the second choice of RFC 9106: 64 MiB, about half a second on a laptop. */
export const STRENGTH: VaultLock['kdf'] = { name: 'Argon2id', memory: 65_536, passes: 3, lanes: 4 };
/** Rounds of PBKDF2 that the vaults of before were made with. */
const ROUNDS = 600_000;
/** Under this key of the workspace's values lies the lock of the device's vault. */
export const LOCK = 'vault';

/** The lock as it was stored before locks said how their key is derived. */
type FirstLock = Pick<EarlierVaultLock, 'salt' | 'iv' | 'proof'>;

/** The lock that is stored, in a form that says how it opens. */
export function lockOf(stored: AnyVaultLock | FirstLock | undefined): AnyVaultLock | undefined {
  if (!stored || 'kdf' in stored) return stored;
  const { salt, iv, proof } = stored;
  return { version: 1, kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS }, salt, iv, proof };
}

/** Whether two locks are the same vault's: what one data key encrypts, both open. */
export function sameLock(a: AnyVaultLock, b: AnyVaultLock): boolean {
  if (a.version === 2 || b.version === 2) return a.version === 2 && b.version === 2 && sameBytes(a.id, b.id);
  return (
    a.kdf.iterations === b.kdf.iterations &&
    (['salt', 'iv', 'proof'] as const).every((part) => sameBytes(a[part], b[part]))
  );
}

/** Whether the stored lock is still the one that was read, passphrase and all. */
export function unchanged(stored: AnyVaultLock | undefined, read: AnyVaultLock | undefined): boolean {
  if (!stored || !read) return !stored && !read;
  return sameLock(stored, read) && sameBytes(stored.salt, read.salt);
}

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
