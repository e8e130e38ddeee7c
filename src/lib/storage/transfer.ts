import type {
  DocumentCopy,
  MediaCopy,
  MergedDocument,
  MergeReport,
  StagedDocument,
  VaultArrival,
  VaultCopy
} from '../document/care';
import { mergeInto } from '../document/merge';
import { namedMedia } from '../document/named-media';
import { WorkDocument } from '../document/work-document';
import type { Documents } from './documents';
import { StorageError } from './errors';
import { allIndexRows, documentRow } from './index-rows';
import { mediaId } from './media';
import type { Addition, Creation, UpdateStore } from './update-store';
import type { StoredVault } from './vault';
import { VaultTransfer } from './vault-transfer';

/** A staged document, merged in memory and ready to store. */
interface Ready {
  merged: MergedDocument;
  addition?: Addition;
  creation?: Creation;
}

/** Documents, media and who participants are, leaving the device and coming in, whole. */
export class Transfer {
  readonly #vault: VaultTransfer;

  constructor(
    private readonly store: UpdateStore,
    private readonly documents: Documents,
    private readonly vault: StoredVault
  ) {
    this.#vault = new VaultTransfer(store, vault);
  }

  /** Every document with its newest edits, stored or not. @throws StorageError */
  async all(): Promise<DocumentCopy[]> {
    const rows = await this.store.documents();
    const copies: DocumentCopy[] = [];
    for (const row of rows) {
      const copy = await this.documents.peek(row.id, ({ document }) => copyOf(document));
      if (copy) copies.push(copy);
    }
    return copies;
  }

  /** Open documents with edits that are not stored. */
  async unsaved(): Promise<DocumentCopy[]> {
    return (await this.documents.unsaved()).map(copyOf);
  }

  allMedia(): Promise<MediaCopy[]> {
    return this.store.allMedia();
  }

  /** See `WorkspaceCare.copyVault`. */
  copyVault(studies: readonly string[]): Promise<VaultCopy | undefined> {
    return this.#vault.copy(studies);
  }

  /**
   * Merges documents, media and who participants are in one transaction. Open documents take the news in at once.
   * @throws StorageError `document-unreadable`, `vault-unreadable` with nothing stored
   */
  async merge(
    staged: readonly StagedDocument[],
    media: readonly MediaCopy[],
    arrival?: VaultArrival
  ): Promise<MergeReport> {
    // Asked before documents are read: what is typed here meanwhile is merged, not overwritten.
    const vault = arrival && (await this.#vault.prepare(arrival.copy, arrival.ask));
    await this.documents.saver.flush();
    const ready: Ready[] = [];
    for (const one of staged) ready.push(await this.#prepare(one));
    const known = new Set(await this.store.mediaIds());
    for (const one of media)
      if ((await mediaId(one.bytes)) !== one.id) throw new StorageError('document-unreadable', one.id);
    await this.store.append(
      ready.flatMap(({ addition }) => addition ?? []),
      ready.flatMap(({ creation }) => creation ?? []),
      media.map((one) => ({ ...one, documents: [...one.documents] })),
      vault?.intake
    );
    if (vault?.intake) await this.vault.look();
    this.documents.changed(ready.filter(({ addition }) => addition).map(({ merged }) => merged.id));
    return {
      documents: ready.map(({ merged }) => merged),
      vault: vault?.taken,
      newMedia: media.filter(({ id }) => !known.has(id)).length
    };
  }

  async #prepare({ id, kind, update }: StagedDocument): Promise<Ready> {
    const model = this.documents.kinds[kind];
    if (!model) throw new StorageError('document-unreadable', id);
    const document = new WorkDocument(id, model);
    try {
      const here = await this.documents.peek(id, (open) => ({
        update: open.document.encode(),
        kind: open.document.kind.kind,
        row: documentRow(open.document)
      }));
      if (here && here.kind !== kind) throw new StorageError('document-unreadable', id);
      if (here) document.apply([here.update]);
      let news: Uint8Array | undefined;
      document.onUpdate((update) => (news = update));
      const { losses } = mergeInto(document, update);
      const row = documentRow(document, here?.row);
      const merged = (state: MergedDocument['state']): MergedDocument => {
        return { id, kind, service: row.service, title: row.title, state, losses };
      };
      if (!here) {
        if (!holdsAnything(document)) throw new StorageError('document-unreadable', id);
        return { merged: merged('new'), creation: this.documents.creationOf(document) };
      }
      if (!news) return { merged: merged('same') };
      return { merged: merged('changed'), addition: this.#addition(document, news) };
    } catch (error) {
      throw error instanceof StorageError
        ? error
        : new StorageError('document-unreadable', id, { cause: error });
    } finally {
      document.destroy();
    }
  }

  #addition(document: WorkDocument, news: Uint8Array): Addition {
    const row = documentRow(document);
    return {
      document: document.id,
      updates: [news],
      // Whoever has it open asks for what is new; here nothing is to be taken in.
      since: Number.MAX_SAFE_INTEGER,
      row,
      put: allIndexRows(document, row),
      gone: [],
      whole: true,
      indexVersion: this.documents.indexVersion,
      media: namedMedia(document)
    };
  }
}

/** An empty document may be a cut file, and nothing could ever show it. */
function holdsAnything(document: WorkDocument): boolean {
  return [...document.records().values()].some((list) => list.length > 0) || document.parked().length > 0;
}

function copyOf(document: WorkDocument): DocumentCopy {
  const { id, kind, service, title } = documentRow(document);
  return { id, kind, service, title, update: document.encode() };
}
