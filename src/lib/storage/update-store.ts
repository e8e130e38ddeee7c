import type { AnyVaultLock, VaultCopy, VaultLock } from '../document/care';
import type { IndexQuery, IndexRow } from '../document/context';

/** What lists need of a document without opening it. */
export interface DocumentRow {
  id: string;
  kind: string;
  /** The service that owns it; a service owns itself. */
  service: string;
  title: string;
  /** 1 in the bin, else 0: IndexedDB has no index over booleans. */
  binned: 0 | 1;
}

/** One stored change. `seq` rises over all documents and all tabs. */
export interface UpdateRow {
  seq: number;
  document: string;
  checksum: number;
  bytes: Uint8Array;
}

/** A whole document as of `throughSeq`. */
export interface SnapshotRow {
  document: string;
  /** Counted from 1; the two newest are kept. */
  generation: number;
  /** Every update up to this one is in it. */
  throughSeq: number;
  checksum: number;
  bytes: Uint8Array;
}

/** An index row as it is stored: with the words it is found by. */
export interface StoredIndexRow extends IndexRow {
  words: readonly string[];
}

/** A stored document, unchecked. */
export interface StoredDocument {
  row: DocumentRow;
  /** Newest first; at most two. */
  snapshots: SnapshotRow[];
  /** By rising `seq`. Those that a snapshot already holds may be among them. */
  updates: UpdateRow[];
  /** What the index of this document was last written with. */
  indexVersion: string | undefined;
}

/** Changes of one document to store together. */
export interface Addition {
  document: string;
  updates: readonly Uint8Array[];
  /** The newest update this tab knows of: what others stored after it comes back in the answer. */
  since: number;
  /** The document's row, where it changed. */
  row?: DocumentRow;
  /** Index rows to write and to take away. */
  put: readonly StoredIndexRow[];
  gone: readonly { collection: string; id: string }[];
  /** Whether `put` is the whole index of the document. */
  whole?: boolean;
  indexVersion: string;
  /** Media that the document names from now on. */
  media?: readonly string[];
}

/** A document to store for the first time. */
export interface Creation {
  row: DocumentRow;
  update: Uint8Array;
  index: readonly StoredIndexRow[];
  indexVersion: string;
  /** Media that the document names. */
  media?: readonly string[];
}

/** What storing one addition came to. */
export interface Appended {
  document: string;
  /** The document was removed for good meanwhile; nothing of this addition was stored. */
  missing: boolean;
  /** The newest update there is now. */
  last: number;
  /** What other tabs stored since `since`. */
  foreign: UpdateRow[];
}

/** Something stored that could not be read, kept aside. */
export interface Damage {
  document: string;
  /** What it was: an update by `seq`, or a snapshot by generation. */
  what: { seq: number } | { generation: number };
  reason: string;
  bytes: Uint8Array;
}

export interface MediaRow {
  id: string;
  type: string;
  bytes: Uint8Array;
  /** The documents that use it, or did; it is removed with the last of them. */
  documents: string[];
}

/** A participant's entry, encrypted. */
export interface VaultRow {
  study: string;
  participant: string;
  iv: Uint8Array;
  data: Uint8Array;
  /** When it was written, in milliseconds since 1970; entries of before that was noted lack it. */
  at?: number;
}

/** In an entry's place after it was erased; for a whole study, `participant` is empty. Says nothing of a person. */
export interface ErasedRow {
  study: string;
  participant: string;
  erased: true;
}

/** Entries to take in, and the lock they belong to: it is stored where the device has none. */
export type VaultIntake = VaultCopy;

/** Whether an entry from outside comes in: newer than what is here, and not erased here. */
export function vaultTakes(
  here: readonly (VaultRow | ErasedRow)[],
  { study, participant, at }: { study: string; participant: string; at: number }
): boolean {
  return here.every(
    (row) =>
      row.study !== study ||
      (row.participant !== participant && row.participant !== '') ||
      (!('erased' in row) && (row.at ?? 0) < at)
  );
}

/** How a document is made small again: from what is stored to one update, or undefined to leave it. */
export type Rebuild = (stored: StoredDocument) => Uint8Array | undefined;

/**
 * Where documents are kept. Every writing method is one transaction that resolves only when it has completed,
 * or rejects with nothing stored. @throws StorageError from all methods
 */
export interface UpdateStore {
  /** False when nothing outlives the page. */
  readonly durable: boolean;
  documents(): Promise<DocumentRow[]>;
  /**
   * What a document is made of: its newest snapshot and what came after; with `whole`, the snapshot before it
   * too and everything since that one.
   */
  load(document: string, whole?: boolean): Promise<StoredDocument | undefined>;
  /**
   * Stores changes of several documents, new documents, media and vault entries that are news here: all or nothing.
   * @throws StorageError `vault-locked` when the vault that is here has another lock than the entries
   */
  append(
    additions: readonly Addition[],
    creations?: readonly Creation[],
    media?: readonly MediaRow[],
    vault?: VaultIntake
  ): Promise<Appended[]>;
  /** What was stored after `seq`; undefined when the document is no longer there. */
  since(document: string, seq: number): Promise<UpdateRow[] | undefined>;
  /**
   * Writes a new snapshot in place of the log. Keeps the snapshot before it and the updates that one lacks,
   * so that damage to the newest snapshot loses nothing. @returns sizes in bytes; undefined when left as it was
   */
  compact(document: string, rebuild: Rebuild): Promise<{ snapshot: number } | undefined>;
  /** Moves what cannot be read out of the way, so that it is found but never read again. */
  quarantine(damage: readonly Damage[]): Promise<void>;
  quarantined(): Promise<Damage[]>;
  /** Removes documents with everything about them. */
  remove(documents: readonly string[]): Promise<void>;

  find(query: IndexQuery): Promise<IndexRow[]>;
  /** Calls `next` with the answer now and after every change of it. @returns a function that ends it */
  watch(query: IndexQuery, next: (rows: IndexRow[]) => void): () => void;
  /** Ids of documents whose index was written with another version. */
  outdated(indexVersion: string): Promise<string[]>;

  media(id: string): Promise<MediaRow | undefined>;
  allMedia(): Promise<MediaRow[]>;
  mediaIds(): Promise<string[]>;
  /** The media of each document that has any: document → ids. */
  mediaOfDocuments(): Promise<Map<string, string[]>>;
  /** Calls back once when media is there. @returns a function that ends it */
  watchMedia(id: string, come: () => void): () => void;
  /**
   * Notes that nobody names these media and removes those of which that was noted at least `grace` milliseconds
   * ago, and never since that a document names them. @returns the ids of what was removed
   */
  sweepMedia(unnamed: readonly string[], now: number, grace: number): Promise<string[]>;

  vault(study: string): Promise<VaultRow[]>;
  /** The study's entries and what stands in place of those erased. */
  vaultPlaces(study: string): Promise<(VaultRow | ErasedRow)[]>;
  /** Writes an entry, in an erased one's place too. */
  putVault(row: VaultRow): Promise<void>;
  /** Erases one entry or a study's, and remembers that. */
  removeVault(study: string, participant?: string): Promise<void>;
  /** Every entry of every study. */
  allVault(): Promise<VaultRow[]>;
  /**
   * Stores another lock in place of the one that is there, and entries that it opens. @throws StorageError
   * `vault-locked` when another tab has changed the lock meanwhile
   */
  relock(from: AnyVaultLock | undefined, to: VaultLock, rows: readonly VaultRow[]): Promise<void>;
  /** Erases every entry and the lock, and remembers which entries there were. */
  discardVault(): Promise<void>;

  /** A value about the workspace itself, of anything that can be cloned; undefined for none. */
  meta<T>(key: string): Promise<T | undefined>;
  setMeta(key: string, value: unknown): Promise<void>;
}

/** Key under which it is noted since when nobody names which media: id → milliseconds since 1970. */
export const UNNAMED = 'unnamedMedia';
export type Unnamed = { readonly [id: string]: number };

/** What is still noted after some media were named. */
export function named(notes: Unnamed, ids: readonly string[]): Unnamed {
  return Object.fromEntries(Object.entries(notes).filter(([id]) => !ids.includes(id)));
}

/** The notes that hold after a look at what nobody names now, and what has gone unnamed for long enough. */
export function sweep(
  notes: Unnamed,
  unnamed: readonly string[],
  now: number,
  grace: number
): { notes: Unnamed; remove: string[] } {
  const since = unnamed.map((id) => [id, notes[id] ?? now] as const);
  const old = (time: number) => now - time >= grace;
  return {
    notes: Object.fromEntries(since.filter(([, time]) => !old(time))),
    remove: since.filter(([, time]) => old(time)).map(([id]) => id)
  };
}

/** Key under which every append with something new in it notes when it was, in milliseconds since 1970. */
export const EDITED_AT = 'editedAt';

/** Whether an append holds more than index rows made anew: something that a backup would lack. */
export function isEdit(
  additions: readonly Addition[],
  creations: readonly Creation[],
  media: readonly MediaRow[],
  vault?: VaultIntake
): boolean {
  return (
    !!vault || creations.length > 0 || media.length > 0 || additions.some(({ updates }) => updates.length > 0)
  );
}
