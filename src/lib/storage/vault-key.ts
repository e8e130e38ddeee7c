/** From a passphrase or a recovery key to the key that encrypts: fetched when somebody opens the vault. */
import type { AnyVaultLock, EarlierVaultLock, VaultLock, WrappedKey } from '../document/care';
import { lockLimits, withinLimits } from '../document/vault-limits';
import { argon2 } from './argon2';
import { StorageError } from './errors';
import { printRecovery, readRecovery, RECOVERY_BYTES } from './recovery-key';
import { decrypt, decryptText, encrypt } from './vault-cipher';

/** What a lock of before encrypted, so that a wrong passphrase was known at once. */
const PROOF = 'verksted vault';

/** A new vault's lock, its key, and its recovery key as printed. */
export async function makeLock(passphrase: string, kdf: VaultLock['kdf']) {
  const id = random(16);
  const secret = random(32);
  const parts = { id, ...(await byPassphrase(secret, id, passphrase, kdf)) };
  const { recovery, printed } = await byRecovery(secret, id);
  const lock: VaultLock = { version: 2, ...parts, recovery };
  return { lock, key: await aes(secret), recoveryKey: printed };
}

/**
 * The key of a lock. @throws StorageError `vault-wrong-passphrase`, `vault-unreadable` when it asks for more than a
 * device may be asked, or less than is safe
 */
export async function openLock(lock: AnyVaultLock, passphrase: string): Promise<CryptoKey> {
  if (lock.version === 1) return openEarlierLock(lock, passphrase);
  return aes(await secretOf(lock, passphrase));
}

/** The same vault with another passphrase, opened by its recovery key. @throws StorageError `vault-wrong-recovery` */
export async function recoverLock(
  lock: VaultLock,
  recoveryKey: string,
  passphrase: string,
  kdf: VaultLock['kdf']
): Promise<{ lock: VaultLock; key: CryptoKey }> {
  const key = await recoveryWrapper(await readRecovery(recoveryKey), lock.id);
  const secret = lock.recovery && (await unwrap(key, lock.recovery, recoveryPlace(lock.id)));
  if (!secret) throw new StorageError('vault-wrong-recovery');
  const renewed = await byPassphrase(secret, lock.id, passphrase, kdf);
  return { lock: { ...lock, ...renewed }, key: await aes(secret) };
}

/** The same vault with another recovery key. @throws StorageError `vault-wrong-passphrase` */
export async function renewRecovery(lock: VaultLock, passphrase: string) {
  const { recovery, printed } = await byRecovery(await secretOf(lock, passphrase), lock.id);
  return { lock: { ...lock, recovery }, recoveryKey: printed };
}

async function secretOf(lock: VaultLock, passphrase: string): Promise<Uint8Array> {
  const { memory, passes, lanes } = lock.kdf;
  const fits =
    withinLimits(memory, lockLimits.memory) &&
    withinLimits(passes, lockLimits.passes) &&
    withinLimits(lanes, lockLimits.lanes);
  if (!fits) throw new StorageError('vault-unreadable', 'kdf');
  const key = await passphraseKey(passphrase, lock);
  const secret = await unwrap(key, lock.wrapped, passphrasePlace(lock));
  if (!secret) throw new StorageError('vault-wrong-passphrase');
  return secret;
}

async function byPassphrase(secret: Uint8Array, id: Uint8Array, passphrase: string, kdf: VaultLock['kdf']) {
  const salt = random(16);
  const key = await passphraseKey(passphrase, { kdf, salt });
  return { kdf, salt, wrapped: await encrypt(key, secret, passphrasePlace({ id, kdf, salt })) };
}

async function byRecovery(secret: Uint8Array, id: Uint8Array) {
  const own = random(RECOVERY_BYTES);
  const recovery = await encrypt(await recoveryWrapper(own, id), secret, recoveryPlace(id));
  return { recovery, printed: await printRecovery(own) };
}

/** What a wrapped key is bound to: with parameters made weaker, or in another vault's lock, it does not open. */
const passphrasePlace = ({ id, kdf, salt }: Pick<VaultLock, 'id' | 'kdf' | 'salt'>) =>
  `passphrase/${hex(id)}/${kdf.name}/${kdf.memory}/${kdf.passes}/${kdf.lanes}/${hex(salt)}`;
const recoveryPlace = (id: Uint8Array) => `recovery/${hex(id)}`;
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
/** A key as it is used: it cannot be read out of the browser. */
const aes = (bytes: Uint8Array) =>
  crypto.subtle.importKey('raw', bytes as Uint8Array<ArrayBuffer>, 'AES-GCM', false, ['encrypt', 'decrypt']);
const unwrap = (key: CryptoKey, { iv, data }: WrappedKey, place: string) =>
  decrypt(key, iv, data, place).catch(() => undefined);

/** The same passphrase must give the same key however a keyboard composes its letters. */
const bytesOf = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFKC'));

async function passphraseKey(passphrase: string, { kdf, salt }: Pick<VaultLock, 'kdf' | 'salt'>) {
  return aes(await argon2({ passphrase: bytesOf(passphrase), salt, kdf }));
}

/** The recovery key is random, and so long that HKDF (RFC 5869) is enough. */
async function recoveryWrapper(secret: Uint8Array, id: Uint8Array): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret as Uint8Array<ArrayBuffer>, 'HKDF', false, [
    'deriveKey'
  ]);
  const info = new TextEncoder().encode('verksted recovery');
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: id as Uint8Array<ArrayBuffer>, info };
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt'
  ]);
}

/** The key of a lock of before, derived by PBKDF2. @throws as `openLock` */
async function openEarlierLock(lock: EarlierVaultLock, passphrase: string): Promise<CryptoKey> {
  const { kdf, salt } = lock;
  if (!withinLimits(kdf.iterations, lockLimits.rounds)) throw new StorageError('vault-unreadable', 'kdf');
  const base = await crypto.subtle.importKey('raw', bytesOf(passphrase), kdf.name, false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { ...kdf, salt: salt as Uint8Array<ArrayBuffer> },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt']
  );
  const proof = await decryptText(key, lock.iv, lock.proof, PROOF).catch(() => undefined);
  if (proof !== PROOF) throw new StorageError('vault-wrong-passphrase');
  return key;
}
