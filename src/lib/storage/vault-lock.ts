import type { VaultLock } from '../document/care';

/** Rounds of PBKDF2-SHA-256 for a new vault, as OWASP advises: about half a second on a tablet. */
export const ROUNDS = 600_000;
/** Under this key of the workspace's values lies the lock of the device's vault. */
export const LOCK = 'vault';

/** The lock as it was stored before locks said how their key is derived. */
type EarlierLock = Pick<VaultLock, 'salt' | 'iv' | 'proof'>;

/** The lock that is stored, in today's form. */
export function lockOf(stored: VaultLock | EarlierLock | undefined): VaultLock | undefined {
  if (!stored || 'kdf' in stored) return stored;
  const { salt, iv, proof } = stored;
  return { version: 1, kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS }, salt, iv, proof };
}

/** Whether two locks are the same vault's: the same salt, and the same proof made with the same key. */
export function sameLock(a: VaultLock, b: VaultLock): boolean {
  return (
    a.kdf.iterations === b.kdf.iterations &&
    (['salt', 'iv', 'proof'] as const).every((part) => sameBytes(a[part], b[part]))
  );
}

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
