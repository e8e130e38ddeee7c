import type { NewRecords } from '../document/context';
import { namedMedia } from '../document/named-media';
import type { Collections, DocumentKind } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { StorageError } from './errors';
import { allIndexRows, documentRow } from './index-rows';
import type { Notices } from './notices';
import { OpenDocument } from './open-document';
import { assemble, readable, rebuild } from './reading';
import { Saver } from './saver';
import type { Status } from './status';
import type { Creation, DocumentRow, UpdateStore } from './update-store';

export type Kinds = { readonly [kind: string]: DocumentKind<Collections> };

/** A document to make: the records it starts with. */
export interface NewDocument {
  kind: string;
  id: string;
  records: NewRecords<Collections>;
}

export interface DocumentsOptions {
  store: UpdateStore;
  kinds: Kinds;
  /** Changes whenever index rows are made in another way than before. */
  indexVersion: string;
  status: Status;
  notices: Notices;
  /** Other tabs may want to know. */
  tell: (news: { changed?: string[]; removed?: string[] }) => void;
}

/** The documents of the device: opens, makes and removes them, and stores what happens to the open ones. */
export class Documents {
  readonly saver: Saver;
  #open = new Map<string, Promise<OpenDocument>>();

  constructor(private readonly options: DocumentsOptions) {
    this.saver = new Saver(options.store, options.status, {
      stored: (changed) => options.tell({ changed }),
      missing: (id) => void this.#drop(id, true)
    });
  }

  /** Opens a document, or gives the one already open. @throws StorageError `document-missing` */
  async open(kind: string, id: string): Promise<WorkDocument> {
    let opening = this.#open.get(id);
    if (!opening) {
      opening = this.#load(kind, id);
      this.#open.set(id, opening);
      opening.catch(() => this.#open.get(id) === opening && this.#open.delete(id));
    }
    const { document } = await opening;
    if (document.kind.kind !== kind) throw new StorageError('document-missing', id);
    return document;
  }

  async #load(kind: string, id: string): Promise<OpenDocument> {
    const { store, indexVersion } = this.options;
    let stored = await store.load(id);
    if (!stored || stored.row.kind !== kind) throw new StorageError('document-missing', id);
    let found = readable(stored);
    if (found.damage.some(({ what }) => 'generation' in what)) {
      stored = (await store.load(id, true)) ?? stored;
      found = readable(stored);
    }
    const { document, damage } = assemble(id, this.#kind(kind), found);
    if (damage.length) {
      await store.quarantine(damage).catch(() => {});
      this.#notice('document-damaged', stored.row, damage.length);
    }
    if (document.hasGap) this.#notice('document-gap', stored.row, 1);
    return this.#track(document, stored.row, found.last, {
      sizes: { snapshot: found.snapshotBytes, log: found.logBytes },
      reindex: damage.length > 0 || stored.indexVersion !== indexVersion
    });
  }

  #track(
    document: WorkDocument,
    row: DocumentRow,
    last: number,
    { sizes, reindex }: { sizes: { snapshot: number; log: number }; reindex: boolean }
  ): OpenDocument {
    const open = new OpenDocument(document, row, last, sizes, this.options.indexVersion, {
      reindex,
      onWaiting: this.saver.wake
    });
    this.saver.track(open);
    return open;
  }

  get kinds(): Kinds {
    return this.options.kinds;
  }

  get indexVersion(): string {
    return this.options.indexVersion;
  }

  /**
   * Looks into a document with its newest edits, without keeping it open if it was not.
   * @returns what `look` gives; undefined when there is no such document
   */
  async peek<T>(id: string, look: (found: { document: WorkDocument }) => T): Promise<T | undefined> {
    const open = await this.#open.get(id)?.catch(() => undefined);
    if (open) return look(open);
    let stored = await this.options.store.load(id);
    if (stored && readable(stored).damage.length) stored = await this.options.store.load(id, true);
    if (!stored) return undefined;
    const { document } = assemble(id, this.#kind(stored.row.kind), readable(stored));
    try {
      return look({ document });
    } finally {
      document.destroy();
    }
  }

  /** Whether this tab has a document open: what was removed from it can then still be brought back by undo. */
  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Something else than the saver stored updates of these documents: whoever has them open takes them in. */
  changed(ids: string[]): void {
    this.saver.pull(ids);
    this.options.tell({ changed: ids });
  }

  /** See `Workspace.forgetRemoved`. Twice, since the snapshot before the newest is kept against damage. */
  async forgetRemoved(ids: readonly string[]): Promise<void> {
    await this.saver.flush();
    for (const id of ids) {
      (await this.#open.get(id)?.catch(() => undefined))?.document.undo.forget();
      for (let time = 0; time < 2; time++) await this.options.store.compact(id, rebuild);
    }
  }

  /** Makes documents and stores them in one transaction. @throws StorageError with none of them stored */
  async create(documents: readonly NewDocument[]): Promise<void> {
    const creations = documents.map((one) => this.#creation(one));
    await this.options.store.append([], creations);
  }

  #creation({ kind, id, records }: NewDocument): Creation {
    const document = new WorkDocument(id, this.#kind(kind));
    try {
      document.edit(
        () => '',
        (edit) => {
          for (const [collection, list] of Object.entries(records))
            for (const record of list ?? []) edit.put(collection, record);
        }
      );
      return this.creationOf(document);
    } finally {
      document.destroy();
    }
  }

  /** What storing a document that stands in memory takes. */
  creationOf(document: WorkDocument): Creation {
    const row = documentRow(document);
    return {
      row,
      update: document.encode(),
      index: allIndexRows(document, row),
      indexVersion: this.options.indexVersion,
      media: namedMedia(document)
    };
  }

  /** Removes documents for good. @throws StorageError with none of them removed */
  async purge(ids: readonly string[]): Promise<void> {
    const open = await Promise.all(ids.map((id) => this.#open.get(id)?.catch(() => undefined)));
    await this.options.store.remove(ids);
    for (const one of open) if (one) one.purged = true;
    await Promise.all(ids.map((id) => this.#drop(id, false)));
    this.options.tell({ removed: [...ids] });
  }

  /** Other tabs say what they stored or removed. Only a hint: what is true is read from the store. */
  heard({ changed = [], removed = [] }: { changed?: string[]; removed?: string[] }): void {
    this.saver.pull([...changed, ...removed]);
  }

  /** Asks the store about every open document, after a time in which hints may have been missed. */
  pullAll(): void {
    this.saver.pull(this.#open.keys());
  }

  /** Opens documents whose index another version of the app wrote, so that it is written anew. One at a time. */
  async reindex(): Promise<void> {
    const { store, indexVersion } = this.options;
    const rows = new Map((await store.documents()).map((row) => [row.id, row]));
    for (const id of await store.outdated(indexVersion)) {
      const row = rows.get(id);
      if (!row || this.#open.has(id) || !this.options.kinds[row.kind]) continue;
      await this.#reindexOne(row).catch(() => {});
    }
  }

  async #reindexOne({ id }: DocumentRow): Promise<void> {
    const { store, indexVersion } = this.options;
    const addition = await this.peek(id, ({ document }) => {
      const row = documentRow(document);
      return { row, put: allIndexRows(document, row), media: namedMedia(document) };
    });
    const since = Number.MAX_SAFE_INTEGER;
    if (addition)
      await store.append([
        { document: id, updates: [], since, gone: [], whole: true, indexVersion, ...addition }
      ]);
  }

  /** Every open document that holds edits which are not stored. */
  async unsaved(): Promise<WorkDocument[]> {
    const open = await Promise.all([...this.#open.values()].map((one) => one.catch(() => undefined)));
    return open.filter((one) => one && one.pending > 0).map((one) => one!.document);
  }

  async #drop(id: string, elsewhere: boolean): Promise<void> {
    const open = await this.#open.get(id)?.catch(() => undefined);
    this.#open.delete(id);
    this.saver.untrack(id);
    if (!open) return;
    open.purged = true;
    if (elsewhere) this.#notice('document-purged', documentRow(open.document), 1);
  }

  #kind(kind: string): DocumentKind<Collections> {
    const found = this.options.kinds[kind];
    if (!found) throw new StorageError('document-missing', kind);
    return found;
  }

  #notice(code: 'document-damaged' | 'document-gap' | 'document-purged', row: DocumentRow, count: number) {
    this.options.notices.add({ code, document: row.id, title: row.title, count });
  }
}
