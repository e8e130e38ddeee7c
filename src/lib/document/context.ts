import { createContext } from 'svelte';
import type { Collections, IndexEntry } from './record';
import type { EditName, Undoable } from './undo-history';
import type { WorkDocument } from './work-document';

/** One record in the index: where it is, what it is called, what it points at. */
export interface IndexRow extends IndexEntry {
  readonly document: string;
  readonly kind: string;
  /** The service that owns the document; a service document owns itself. */
  readonly service: string;
  readonly collection: string;
  readonly id: string;
}

/** Which rows to find; every given part must fit. Documents in the bin are left out unless asked for. */
export interface IndexQuery {
  service?: string;
  document?: string;
  kind?: string;
  collection?: string;
  /** Only records that point at this record. */
  refersTo?: string;
  /** Only these records (references). */
  these?: readonly string[];
  /** Only records with all of these words in title or text. */
  words?: string;
  /** Also records of documents in the bin. */
  binned?: boolean;
  limit?: number;
}

/** A live answer: read inside an effect or a template it follows every change, in this tab and others. */
export interface LiveRows {
  readonly rows: readonly IndexRow[];
  /** False until the first answer is there. */
  readonly loaded: boolean;
}

/** A record that a search found, with what a list shows of it. */
export interface FoundRecord extends Pick<
  IndexRow,
  'document' | 'kind' | 'service' | 'collection' | 'id' | 'title'
> {
  /** What it is part of: the title of its document, for a whole document of its service. Empty for a service itself. */
  readonly within: string;
}

/** What a search found: records, best first, and how many there are of each kind. */
export interface FoundRecords {
  readonly records: readonly FoundRecord[];
  /** By collection, or by kind of document for whole documents; of everything found, whatever kind was asked for. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** Answers every question that crosses documents. Derived from them; can be rebuilt at any time. */
export interface RecordIndex {
  find(query: IndexQuery): Promise<IndexRow[]>;
  live(query: IndexQuery): LiveRows;
  /**
   * Records with a title that have all words, the best first, whether one is asked for by name or by what stands in it.
   * @param kind only those of this kind, as `FoundRecords.kinds` calls it
   */
  search(typed: string, options: { kind?: string; limit: number }): Promise<FoundRecords>;
}

/** Large binary things: pictures, original files. Encrypted where they are personal. */
export interface MediaStore {
  /** Stores bytes. @returns their id. @throws StorageError when the device has no room. */
  put(bytes: Uint8Array, type: string, document: string): Promise<string>;
  /**
   * Stores a picture out of a file: upright, scaled down to fit, and drawn anew, so that nothing goes along that a
   * camera wrote beside it, such as the place. @returns its id. @throws PictureError with a code of the table of
   * errors, StorageError when the device has no room
   */
  putPicture(file: Blob & { readonly name?: string }, document: string): Promise<string>;
  get(id: string): Promise<{ bytes: Uint8Array; type: string } | undefined>;
  /** A picture ready to be shown; undefined when it is not here, or is none that `putPicture` would have stored. */
  picture(id: string): Promise<Blob | undefined>;
  /** Calls back once when media is there that was not, whichever tab stored it. @returns a function that ends it */
  arrival(id: string, come: () => void): () => void;
}

/** What somebody has begun on this device and not yet written into a document: one for each, gone with it. */
export interface Drafts {
  /** As it was kept; undefined when there is none. @throws StorageError */
  of(document: string): Promise<unknown>;
  /** Keeps it, or forgets it where it is undefined. @throws StorageError */
  keep(document: string, draft: object | undefined): Promise<void>;
}

/** What the status line says about the device's copy. */
export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'failing' | 'readonly';
  /** When the last transaction completed, if any did in this session. */
  readonly savedAt: Date | undefined;
  /** Code of the reason in the table of errors, while `failing` or `readonly`. */
  readonly reason: string | undefined;
  /** Whether the browser promised not to evict: unknown until it answers. */
  readonly persistent: boolean | undefined;
  readonly lastBackup: Date | undefined;
  /** Edits that are only in memory. */
  readonly pending: number;
}

/** The records a new document starts with: collection → records. `about` must hold one record. */
export type NewRecords<C extends Collections> = { readonly [K in keyof C]?: readonly C[K][] };

/** What screens ask of the workspace. Put into Svelte context by `lib/workspace`. */
export interface Workspace {
  readonly index: RecordIndex;
  readonly media: MediaStore;
  readonly drafts: Drafts;
  readonly status: SaveStatus;
  /** Opens a document, or gives the one already open. @throws StorageError `document-missing` */
  open<C extends Collections>(kind: string, id: string): Promise<WorkDocument<C>>;
  /** Makes a document and stores it. Ids of records are the caller's, so that copies keep theirs. */
  create<C extends Collections>(kind: string, records: NewRecords<C>, id?: string): Promise<WorkDocument<C>>;
  /** Makes several documents in one transaction: all of them or none. */
  createAll(
    documents: readonly { kind: string; id: string; records: NewRecords<Collections> }[]
  ): Promise<void>;
  /** Removes documents for good, with everything stored about them. */
  purge(ids: readonly string[]): Promise<void>;
  /**
   * Makes records that were removed from these documents unreadable here: they leave the undo history, and the log and older
   * snapshots of the device. @throws StorageError
   */
  forgetRemoved(ids: readonly string[]): Promise<void>;
  /** Undo and redo over the documents that the screen shows, in the order the edits were made. */
  readonly history: ScreenHistory;
}

/** Undo over whatever documents the current screen shows. */
export interface ScreenHistory {
  /** Says which documents Undo reaches. @returns a function that ends it. */
  show(documents: readonly Undoable[]): () => void;
  readonly undoName: EditName | undefined;
  readonly redoName: EditName | undefined;
  undo(): EditName | undefined;
  redo(): EditName | undefined;
}

/** The workspace, for any component under the root layout. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
