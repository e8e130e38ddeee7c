import * as v from 'valibot';
import type { VaultCopy } from '../../document/care';
import { WorkspaceFileError, printable } from './error';
import { id, parseJson } from './manifest';

/** Who participants are, encrypted: only when the user asked for it. */
export const VAULT = 'vault.json';
/** The newest lock this app can open. */
const LOCK_VERSION = 1;

/** Ceilings for a vault that may come from anybody. */
export const vaultLimits = {
  /** Below, a passphrase is guessed too fast; above, a tablet would stand still for a quarter of a minute. */
  iterations: { from: 600_000, to: 10_000_000 },
  entries: 10_000,
  /** Bytes of one encrypted entry: name, contact and the longest notes. */
  entryBytes: 128 * 1024
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
const { iterations, entries, entryBytes } = vaultLimits;

const Vault = v.object({
  lock: v.object({
    version: v.literal(LOCK_VERSION),
    kdf: v.object({
      name: v.literal('PBKDF2'),
      hash: v.literal('SHA-256'),
      iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(iterations.from), v.maxValue(iterations.to))
    }),
    salt: bytes(16, 64),
    iv: nonce,
    proof: bytes(TAG + 1, TAG + 64)
  }),
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
    lock: { ...lock, salt: toBase64(lock.salt), iv: toBase64(lock.iv), proof: toBase64(lock.proof) },
    entries: sorted.map(({ study, participant, at, iv, data }) => {
      return { study, participant, at, iv: toBase64(iv), data: toBase64(data) };
    })
  });
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
