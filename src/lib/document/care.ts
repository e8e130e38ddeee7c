import { createContext } from 'svelte';
import type { Loss } from './merge';
import type { Recordings } from './recordings';

/** One document as it leaves the device or comes to it: everything in it as one update. */
export interface DocumentCopy {
  readonly id: string;
  readonly kind: string;
  readonly service: string;
  readonly title: string;
  readonly update: Uint8Array;
}

/** A document that comes in from a file. */
export type StagedDocument = Pick<DocumentCopy, 'id' | 'kind' | 'update'>;

/** Media with the documents that use it. The id is the hash of the bytes. */
export interface MediaCopy {
  readonly id: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly documents: readonly string[];
}

/** What a merge did to one document. */
export interface MergedDocument {
  readonly id: string;
  readonly kind: string;
  readonly service: string;
  readonly title: string;
  readonly state: 'new' | 'changed' | 'same';
  /** What was overridden, or deleted while somebody changed it. `document/merge` brings it back. */
  readonly losses: readonly Loss[];
}

export interface MergeReport {
  readonly documents: readonly MergedDocument[];
  /** What became of who participants are, where the file says. */
  readonly vault?: TakenVault;
  /** How many media came in that were not here before. */
  readonly newMedia: number;
}

/** A key under another key, which shows by opening that the other was the right one. */
export interface WrappedKey {
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * How a vault opens. A random data key encrypts what is in it; it lies here twice, under a key that Argon2id derives
 * from the passphrase, and under the recovery key. Holds no key in the clear.
 */
export interface VaultLock {
  /** Raised when a lock works in another way. */
  readonly version: 2;
  /** Which vault it is, whatever its passphrase is now: 16 random bytes. */
  readonly id: Uint8Array;
  readonly kdf: {
    readonly name: 'Argon2id';
    /** KiB. */
    readonly memory: number;
    readonly passes: number;
    readonly lanes: number;
  };
  readonly salt: Uint8Array;
  readonly wrapped: WrappedKey;
  /** Undefined while there is no recovery key. */
  readonly recovery?: WrappedKey;
}

/** A lock of before: the key that encrypts comes from the passphrase itself. Made anew when it is next opened. */
export interface EarlierVaultLock {
  readonly version: 1;
  readonly kdf: { readonly name: 'PBKDF2'; readonly hash: 'SHA-256'; readonly iterations: number };
  readonly salt: Uint8Array;
  /** What `proof` was encrypted with: known words, under the vault's key. */
  readonly iv: Uint8Array;
  readonly proof: Uint8Array;
}

export type AnyVaultLock = VaultLock | EarlierVaultLock;

/** Who one participant is, encrypted. */
export interface VaultEntry {
  readonly study: string;
  readonly participant: string;
  /** When it was written, in milliseconds since 1970; 0 is not known. */
  readonly at: number;
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
}

/** The vault as it leaves the device or comes to it: encrypted, and how it is opened. */
export interface VaultCopy {
  readonly lock: AnyVaultLock;
  readonly entries: readonly VaultEntry[];
}

/** Asks the user for the passphrase of this device's vault or the other one's. Undefined: leave the entries out. */
export type AskPassphrase = (question: {
  readonly whose: 'own' | 'other';
  /** The answer before did not open it. */
  readonly wrong: boolean;
}) => Promise<string | undefined>;

/** What became of the vault in a file. */
export interface TakenVault {
  /** `installed`: there was none here, and the other device's passphrase opens it now. */
  readonly state: 'installed' | 'joined' | 'same' | 'left-out';
  /** How many participants it is about. */
  readonly count: number;
}

/** A vault in a file, and how to ask for passphrases. */
export interface VaultArrival {
  readonly copy: VaultCopy;
  readonly ask: AskPassphrase;
}

/** Something the user should hear about one document; not an error of what they just did. */
export interface Notice {
  /**
   * `document-damaged`: stored pieces could not be read and lie in quarantine. `document-gap`: a part waits for a
   * piece that never came. `document-purged`: another tab removed it for good.
   */
  readonly code: 'document-damaged' | 'document-gap' | 'document-purged';
  readonly document: string;
  /** The document's title as far as known. */
  readonly title: string;
  /** How many pieces it is about. */
  readonly count: number;
}

/** Safe keeping of the whole workspace: what the storage screen and the workspace file ask for. */
export interface WorkspaceCare {
  /** Follows every change when read inside an effect or a template. */
  readonly notices: { readonly all: readonly Notice[]; dismiss(notice: Notice): void };

  /** Every document with its newest edits, those in the bin too. @throws StorageError */
  allDocuments(): Promise<DocumentCopy[]>;
  /** Every media with its users. @throws StorageError */
  allMedia(): Promise<MediaCopy[]>;
  /**
   * Takes in documents, media and who participants are: all in one transaction, or nothing. Twice is the same as
   * once. @throws StorageError `document-unreadable` with the id of the first document that cannot be read,
   * `vault-unreadable`, or what `ask` throws
   */
  mergeDocuments(
    staged: readonly StagedDocument[],
    media?: readonly MediaCopy[],
    vault?: VaultArrival
  ): Promise<MergeReport>;
  /** Who the participants of these studies are, encrypted; undefined where there is no vault. */
  copyVault(studies: readonly string[]): Promise<VaultCopy | undefined>;
  /** Open documents with edits that are not stored: for a file when storing fails. */
  unsavedDocuments(): Promise<DocumentCopy[]>;
  /** Stores everything that waits. Resolves when it is stored or has failed once more. */
  flush(): Promise<void>;
  /** Bytes used and bytes there may be; undefined where the browser does not say. */
  room(): Promise<{ used: number; quota: number } | undefined>;
  /** Asks the browser not to evict what is stored; the status line says what it answered. */
  askForPersistence(): Promise<void>;

  /** Notes that a backup has left the browser, now in the status. */
  noteBackup(when?: Date): Promise<void>;
  /** Whether there are edits that no backup holds, for too long: over 7 days, or a day when there never was one. */
  backupDue(now?: Date): Promise<boolean>;
  /** Whether this browser can write into a folder. */
  readonly canUseFolder: boolean;
  /** The name of the chosen backup folder. */
  backupFolder(): Promise<string | undefined>;
  /** Lets the user choose a folder; call it from a click. @returns its name; undefined when they gave up */
  chooseBackupFolder(): Promise<string | undefined>;
  forgetBackupFolder(): Promise<void>;
  /**
   * Writes a file into the chosen folder, reads it again, and notes the backup. Call it from a click, because the
   * browser may ask for permission. @throws StorageError `backup-no-folder`, `backup-no-permission`, `backup-failed`
   */
  writeBackup(bytes: Uint8Array, fileName: string): Promise<void>;

  /** Who participants are, encrypted on this device. */
  readonly vault: Vault;
  /** Recordings of sessions, encrypted on this device. */
  readonly recordings: Recordings;
}

/** A consent as it was signed. */
export interface SignedConsent {
  /** The words that were shown, paragraph by paragraph, questions with their answers. */
  readonly said: readonly string[];
  readonly language: string;
  /** ISO 8601. */
  readonly at: string;
  /** Strokes of a pen, each `x, y, x, y …` in thousandths of the field's width; none for a tick. */
  readonly strokes: readonly (readonly number[])[];
  readonly guardian: string;
  /** Who was present. */
  readonly present: string;
}

/** What is known of a participant and never enters a document. */
export interface Identity {
  readonly name: string;
  readonly contact: string;
  readonly notes: string;
  readonly consent?: SignedConsent;
}

/**
 * The encrypted place for who participants are. Locked until the passphrase is given; locked again with the page, and
 * when nobody has touched it for a while.
 */
export interface Vault {
  /** `none` before a passphrase was ever chosen. */
  readonly state: 'none' | 'locked' | 'open';
  /** Finds out whether there is a vault. @throws StorageError */
  look(): Promise<void>;
  /**
   * Chooses the passphrase of a new vault, or opens the one there is. @returns the recovery key where one was made
   * now: it is never told again. @throws StorageError `vault-wrong-passphrase`, `vault-unreadable`
   */
  unlock(passphrase: string): Promise<string | undefined>;
  /**
   * Opens with the recovery key and chooses a new passphrase. @throws StorageError `vault-wrong-recovery`,
   * `vault-mistyped-recovery` when a letter of it must be wrong
   */
  recover(recoveryKey: string, passphrase: string): Promise<void>;
  /** Makes a new recovery key; the one before opens nothing any more. @throws StorageError `vault-wrong-passphrase` */
  renewRecovery(passphrase: string): Promise<string>;
  lock(): void;
  /** Keeps the vault open while something runs that needs it, such as a recording. @returns a function that ends it */
  hold(): () => void;
  /** Erases everything in the vault and its lock, so that a new one can be made; needs no passphrase. */
  discard(): Promise<void>;
  /** @throws StorageError `vault-locked` */
  put(study: string, participant: string, identity: Identity): Promise<void>;
  /** By participant. @throws StorageError `vault-locked`, `vault-unreadable` */
  all(study: string): Promise<Map<string, Identity>>;
  /**
   * Erases one participant or a whole study; needs no passphrase. That it was erased is remembered, so that no file
   * from before brings it back; who it was is not.
   */
  erase(study: string, participant?: string): Promise<void>;
}

/** Safe keeping of the workspace, for any component under the root layout. */
export const [getCare, setCare] = createContext<WorkspaceCare>();
