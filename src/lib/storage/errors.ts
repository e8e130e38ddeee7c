/** Why something could not be read or stored. The words for each stand in the interface's table of errors. */
export type StorageErrorCode =
  | 'storage-quota'
  | 'storage-unavailable'
  | 'storage-unopened'
  | 'storage-blocked'
  | 'storage-newer-app'
  | 'storage-newer-data'
  | 'storage-failed'
  | 'document-missing'
  | 'document-exists'
  | 'document-purged'
  | 'document-unreadable'
  | 'vault-locked'
  | 'vault-wrong-passphrase'
  | 'vault-wrong-recovery'
  | 'vault-mistyped-recovery'
  | 'vault-unreadable'
  | 'recording-damaged'
  | 'recording-erased'
  | 'backup-no-folder'
  | 'backup-no-permission'
  | 'backup-failed';

/** Storage did not do what was asked; nothing of it was stored. */
export class StorageError extends Error {
  override name = 'StorageError';
  constructor(
    readonly code: StorageErrorCode,
    /** What it was about: a document's id, a file name. */
    readonly subject = '',
    options?: ErrorOptions
  ) {
    super(subject ? `${code}: ${subject}` : code, options);
  }
}

/** Everything an error wraps: Chromium says "quota" only on the transaction's error, Dexie wraps that again. */
function* chain(error: unknown, depth = 0): Generator<{ name: string; message: string }> {
  if (depth > 4 || typeof error !== 'object' || error === null) return;
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  yield { name: String(name), message: String(message) };
  yield* chain(inner, depth + 1);
  yield* chain(cause, depth + 1);
  if (Array.isArray(failures)) for (const failure of failures.slice(0, 3)) yield* chain(failure, depth + 1);
}

/** Whether an error, or one that it wraps, has one of these names. */
export function hasName(error: unknown, names: readonly string[]): boolean {
  return [...chain(error)].some(({ name }) => names.includes(name));
}

const UNAVAILABLE = [
  'MissingAPIError',
  'SecurityError',
  'UnknownError',
  'InvalidStateError',
  'DatabaseClosedError',
  'OpenFailedError',
  'TimeoutError'
];

/** The code for whatever a write or read threw. */
export function codeOf(error: unknown): StorageErrorCode {
  if (error instanceof StorageError) return error.code;
  if (hasName(error, ['QuotaExceededError'])) return 'storage-quota';
  if ([...chain(error)].some(({ message }) => /quota|full disk/i.test(message))) return 'storage-quota';
  if (hasName(error, ['VersionError'])) return 'storage-newer-data';
  if (hasName(error, UNAVAILABLE)) return 'storage-unavailable';
  return 'storage-failed';
}

/** The error itself when it is a StorageError, else one that says what kind of failure it was. */
export function asStorageError(error: unknown, subject = ''): StorageError {
  return error instanceof StorageError ? error : new StorageError(codeOf(error), subject, { cause: error });
}
