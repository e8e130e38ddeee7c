import { mediaOf, namedMedia } from '../document/named-media';
import { ABOUT } from '../document/record';
import type { ChangedRecords, WorkDocument } from '../document/work-document';
import { allIndexRows, documentRow, indexRow, wholeOf } from './index-rows';
import type { Addition, Appended, DocumentRow, StoredIndexRow } from './update-store';

/** A log shorter than this, in bytes, is never worth a new snapshot. */
const LOG_FLOOR = 32_768;

/** How much of a document lies in its snapshot and in the log after it, in bytes. */
export interface Sizes {
  snapshot: number;
  log: number;
}

/** An open document together with what of it is not stored yet. */
export class OpenDocument {
  /** Set once the document is gone for good; nothing of it is stored any more. */
  purged = false;
  #updates: Uint8Array[] = [];
  #changed = new Map<string, Set<string>>();
  /** Records that this tab changed: others' changes to the same ones may leave the index row of neither. */
  #touched = new Set<string>();
  #pulling = false;
  #reindex: boolean;
  /** What this tab last told of the document as a whole, as text; undefined while others may have told otherwise. */
  #told: string | undefined;
  /** Others changed the document after this tab had told of the whole: they may not have known all of it. */
  #retell = false;

  constructor(
    readonly document: WorkDocument,
    private row: DocumentRow,
    /** The newest stored update that this copy holds. */
    private last: number,
    private readonly sizes: Sizes,
    private readonly indexVersion: string,
    options: { reindex: boolean; onWaiting: () => void }
  ) {
    this.#reindex = options.reindex;
    document.onUpdate((update, changed) => {
      if (this.purged) return;
      if (!this.#pulling) {
        this.#updates.push(update);
        this.sizes.log += update.length;
      }
      this.#note(changed);
      if (this.waiting) options.onWaiting();
    });
  }

  get since(): number {
    return this.last;
  }

  /** Edits that are only in memory. */
  get pending(): number {
    return this.#updates.length;
  }

  /** Whether there is anything to store. */
  get waiting(): boolean {
    const stale = this.#changed.size > 0 || this.#retell || this.#reindex;
    return !this.purged && (this.#updates.length > 0 || stale);
  }

  /** Whether the log has outgrown the snapshot. */
  get isLong(): boolean {
    return this.sizes.log >= Math.max(LOG_FLOOR, this.sizes.snapshot);
  }

  compacted(snapshot: number): void {
    Object.assign(this.sizes, { snapshot, log: 0 });
  }

  #note(changed: ChangedRecords): void {
    if (this.#pulling && this.#told !== undefined) {
      this.#told = undefined;
      this.#retell = true;
    }
    for (const [collection, ids] of changed)
      for (const id of ids) {
        const key = `${collection}/${id}`;
        if (this.#pulling && !this.#touched.has(key)) continue;
        this.#touched.add(key);
        let noted = this.#changed.get(collection);
        if (!noted) this.#changed.set(collection, (noted = new Set()));
        noted.add(id);
      }
  }

  /** What is to be stored now. It stays waiting until `done` says that it is stored. */
  take(): { addition: Addition; done: (appended: Appended) => void; failed: () => void } {
    const updates = [...this.#updates];
    const changed = this.#changed;
    const reindex = this.#reindex;
    this.#changed = new Map();
    this.#reindex = false;
    this.#retell = false;
    const row = documentRow(this.document, this.row);
    const rowChanged = changed.get('about')?.has(ABOUT) || reindex;
    const whole = reindex || row.service !== this.row.service;
    const addition: Addition = {
      document: this.document.id,
      updates,
      since: this.last,
      row: rowChanged ? row : undefined,
      ...(whole
        ? { put: allIndexRows(this.document, row), gone: [], media: namedMedia(this.document) }
        : this.#indexOf(changed, row)),
      whole,
      indexVersion: this.indexVersion
    };
    return {
      addition,
      done: (appended) => {
        this.#updates.splice(0, updates.length);
        if (rowChanged) this.row = row;
        if (appended.missing) return;
        this.last = appended.last;
        this.receive(appended.foreign.map(({ bytes }) => bytes));
      },
      failed: () => {
        this.#told = undefined;
        this.#retell = true;
        for (const [collection, ids] of changed)
          this.#changed.set(collection, new Set([...ids, ...(this.#changed.get(collection) ?? [])]));
        this.#reindex ||= whole;
      }
    };
  }

  #indexOf(changed: ReadonlyMap<string, ReadonlySet<string>>, row: DocumentRow) {
    const put: StoredIndexRow[] = [];
    const gone: { collection: string; id: string }[] = [];
    const media: string[] = [];
    for (const [collection, ids] of changed)
      for (const id of ids) {
        const record = this.document.get(collection, id);
        if (!record) gone.push({ collection, id });
        else {
          put.push(indexRow(row, this.document, collection, record));
          media.push(...mediaOf(this.document.kind, collection, record));
        }
      }
    const whole = this.#wholeRow(row);
    if (whole && !changed.get('about')?.has(ABOUT)) put.push(whole);
    return { put, gone, media };
  }

  /** The document's own row, when there is more to tell of the whole than this tab told last. */
  #wholeRow(row: DocumentRow): StoredIndexRow | undefined {
    const about = this.document.kind.whole && this.document.get('about', ABOUT);
    if (!about) return undefined;
    const now = JSON.stringify(wholeOf(this.document));
    if (now === this.#told) return undefined;
    this.#told = now;
    return indexRow(row, this.document, 'about', about);
  }

  /** Takes in what others stored. */
  receive(updates: readonly Uint8Array[], last = this.last): void {
    this.last = Math.max(this.last, last);
    if (!updates.length) return;
    this.#pulling = true;
    try {
      this.document.apply(updates);
    } finally {
      this.#pulling = false;
    }
  }
}
