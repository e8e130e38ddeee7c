import Dexie, { type Table } from 'dexie';
import type { Recording } from '../document/recordings';
import type { ChunkRow, TranscriptRow } from './recordings';
import type {
  Damage,
  DocumentRow,
  ErasedRow,
  MediaRow,
  SnapshotRow,
  StoredIndexRow,
  UpdateRow,
  VaultRow
} from './update-store';

/** Version of the tables. Raise it with a new `version(n).stores(…)`; older tabs then turn read-only. */
export const DATABASE_VERSION = 2;
export const DATABASE_NAME = 'verksted';

/** Where something of a document may lie. */
export const OF_DOCUMENTS = [
  'documents',
  'updates',
  'snapshots',
  'records',
  'indexState',
  'quarantine',
  'media',
  'vault',
  'recordings',
  'chunks',
  'transcripts'
] as const;
export type TableName = (typeof OF_DOCUMENTS)[number] | 'meta';

/**
 * The tables of the device:
 *
 *     documents ──┬── updates     the log: what changed, in the order it was stored       (truth)
 *                 ├── snapshots   two generations of the whole document                   (truth, shorter)
 *                 ├── records     one row a record: title, references, words              (derived)
 *                 ├── indexState  what version of the app wrote those rows                (derived)
 *                 ├── quarantine  what could not be read, kept aside
 *                 └── media       pictures and original files, by the hash of their bytes
 *     vault       who participants are, encrypted; in place of what was erased, that it was
 *     recordings  of sessions, by what was recorded; chunks their pieces, encrypted; transcripts what was said
 *     meta        last backup, backup folder, lock of the vault, drafts
 *
 * A document is its newest readable snapshot with every later update applied.
 */
export class Database extends Dexie {
  declare documents: Table<DocumentRow, string>;
  declare updates: Table<UpdateRow, number, Omit<UpdateRow, 'seq'>>;
  declare snapshots: Table<SnapshotRow, [string, number]>;
  declare records: Table<StoredIndexRow, [string, string, string]>;
  declare indexState: Table<{ document: string; version: string }, string>;
  declare quarantine: Table<Damage & { found: number }, number>;
  declare media: Table<MediaRow, string>;
  declare vault: Table<VaultRow | ErasedRow, [string, string]>;
  declare recordings: Table<Recording, string>;
  declare chunks: Table<ChunkRow, [string, number]>;
  declare transcripts: Table<TranscriptRow, string>;
  declare meta: Table<{ key: string; value: unknown }, string>;

  constructor(name = DATABASE_NAME) {
    super(name, {
      // "Complete" is only said after the disk has it.
      chromeTransactionDurability: 'strict',
      // Answers come from the tables themselves; a cache beside them would be a second truth.
      cache: 'disabled',
      autoOpen: false
    });
    this.version(1).stores({
      documents: 'id, binned',
      updates: '++seq, [document+seq]',
      snapshots: '[document+generation]',
      records: '[document+collection+id], [service+collection+kind], [collection+kind], *refs, *words',
      indexState: 'document, version',
      quarantine: '++found, document',
      media: 'id, *documents',
      vault: '[study+participant]',
      meta: 'key'
    });
    this.version(DATABASE_VERSION).stores({
      recordings: 'id, session, study',
      chunks: '[recording+seq], [recording+from]',
      transcripts: 'session'
    });
  }
}
