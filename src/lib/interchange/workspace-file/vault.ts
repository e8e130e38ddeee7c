import * as v from 'valibot';
import type { AnyVaultLock, VaultCopy } from '../../document/care';
import { lockLimits } from '../../document/vault-limits';
import { WorkspaceFileError, printable } from './error';
import { id, parseJson } from './manifest';

/** Who participants are, encrypted: only when the user asked for it. */
export const VAULT = 'vault.json';
/** The newest lock this app can open. */
const LOCK_VERSION = 2;

/** Ceilings for the entries of a vault that may come from anybody; those of its lock stand in `vault-limits`. */
export const vaultLimits = {
  entries: 10_000,
  /** Bytes of one encrypted entry: name, contact, the longest notes, a consent and its drawn signatures. */
  entryBytes: 256 * 1024
};

/** Base64 of so many bytes. */
const bytes = (from: number, to = from) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil(to / 3) * 4),
    v.base64('not Base64'),
    v.transform(fromBase64),
    v.check(({ length }) => length >= from && length <= to, `not ${from} to ${to} bytes`)
  );

/** AES-GCM adds 16 bytes to what it encrypts, and starts from 12. */
const TAG = 16;
const nonce = bytes(12);
const { entries, entryBytes } = vaultLimits;
const within = ({ from, to }: { from: number; to: number }) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(from), v.maxValue(to));

/** 32 bytes under another key. */
const wrapped = v.object({ iv: nonce, data: bytes(TAG + 32) });

const Lock = v.object({
  version: v.literal(LOCK_VERSION),
  id: bytes(16),
  kdf: v.object({
    name: v.literal('Argon2id'),
    memory: within(lockLimits.memory),
    passes: within(lockLimits.passes),
    lanes: within(lockLimits.lanes)
  }),
  salt: bytes(16, 64),
  wrapped,
  recovery: v.optional(wrapped)
});

const EarlierLock = v.object({
  version: v.literal(1),
  kdf: v.object({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: within(lockLimits.rounds)
  }),
  salt: bytes(16, 64),
  iv: nonce,
  proof: bytes(TAG + 1, TAG + 64)
});

const Vault = v.object({
  lock: v.variant('version', [EarlierLock, Lock]),
  entries: v.pipe(
    v.array(
      v.object({
        study: id,
        participant: id,
        /** When it was written, in milliseconds since 1970; no later than a date can say. */
        at: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15)),
        iv: nonce,
        data: bytes(TAG, entryBytes)
      })
    ),
    v.maxLength(entries)
  )
});

/** The vault as text, bytes as Base64. The same vault gives the same text. */
export function formatVault({ lock, entries }: VaultCopy): string {
  const key = ({ study, participant }: { study: string; participant: string }) => `${study}/${participant}`;
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return JSON.stringify({
    lock: formatLock(lock),
    entries: sorted.map(({ study, participant, at, iv, data }) => {
      return { study, participant, at, iv: toBase64(iv), data: toBase64(data) };
    })
  });
}

function formatLock(lock: AnyVaultLock): object {
  const salt = toBase64(lock.salt);
  if (lock.version === 1) return { ...lock, salt, iv: toBase64(lock.iv), proof: toBase64(lock.proof) };
  const key = ({ iv, data }: { iv: Uint8Array; data: Uint8Array }) => {
    return { iv: toBase64(iv), data: toBase64(data) };
  };
  const recovery = lock.recovery && key(lock.recovery);
  return { ...lock, id: toBase64(lock.id), salt, wrapped: key(lock.wrapped), recovery };
}

/**
 * Reads a vault from text that may be anything. @param studies ids of the studies in the file
 * @throws WorkspaceFileError with the path of the first part that does not fit
 */
export function parseVault(text: string, studies: ReadonlySet<string>): VaultCopy {
  const json = parseJson(text, VAULT);
  const version = (json as { lock?: { version?: unknown } } | null)?.lock?.version;
  if (typeof version === 'number' && version > LOCK_VERSION)
    throw new WorkspaceFileError('file-newer-format', `${VAULT} › lock.version`, String(version));
  const result = v.safeParse(Vault, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw bad(v.getDotPath(issue) ?? '?', printable(issue.message));
  }
  const seen = new Set<string>();
  result.output.entries.forEach(({ study, participant }, at) => {
    if (!studies.has(study)) throw bad(`entries.${at}.study`, 'not in this file');
    const place = `${study}/${participant}`;
    if (seen.has(place)) throw bad(`entries.${at}`, 'doubled');
    seen.add(place);
  });
  return result.output;
}

const bad = (path: string, detail: string) =>
  new WorkspaceFileError('file-bad-manifest', `${VAULT} › ${path}`, detail);

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
