import type { AnyVaultLock, VaultLock } from '../document/care';
import type { IndexQuery, IndexRow } from '../document/context';
import { checksum } from './checksum';
import { StorageError } from './errors';
import { answer, isHidden, matcher } from './index-rows';
import { LOCK, lockOf, sameLock, unchanged } from './vault-lock';
import {
  EDITED_AT,
  isEdit,
  named,
  sweep,
  UNNAMED,
  vaultTakes,
  type Addition,
  type Appended,
  type Creation,
  type Damage,
  type DocumentRow,
  type ErasedRow,
  type MediaRow,
  type Rebuild,
  type SnapshotRow,
  type StoredDocument,
  type StoredIndexRow,
  type Unnamed,
  type UpdateRow,
  type UpdateStore,
  type VaultIntake,
  type VaultRow
} from './update-store';

/** A store that lives as long as the page: for tests, and where the browser refuses to store anything. */
export class MemoryStore implements UpdateStore {
  readonly durable = false;
  #rows = new Map<string, DocumentRow>();
  #updates: UpdateRow[] = [];
  #snapshots: SnapshotRow[] = [];
  #index = new Map<string, StoredIndexRow>();
  #indexState = new Map<string, string>();
  #quarantine: Damage[] = [];
  #media = new Map<string, MediaRow>();
  #vault = new Map<string, VaultRow | ErasedRow>();
  #meta = new Map<string, unknown>();
  #watchers = new Set<() => void>();
  #seq = 0;

  async documents(): Promise<DocumentRow[]> {
    return [...this.#rows.values()];
  }

  async load(document: string, whole = false): Promise<StoredDocument | undefined> {
    const row = this.#rows.get(document);
    if (!row) return undefined;
    const snapshots = this.#snapshots
      .filter((one) => one.document === document)
      .sort((a, b) => b.generation - a.generation)
      .slice(0, whole ? 2 : 1);
    const from = whole ? 0 : (snapshots[0]?.throughSeq ?? 0);
    return {
      row,
      snapshots,
      updates: this.#after(document, from),
      indexVersion: this.#indexState.get(document)
    };
  }

  #after(document: string, seq: number): UpdateRow[] {
    return this.#updates.filter((one) => one.document === document && one.seq > seq);
  }

  async append(
    additions: readonly Addition[],
    creations: readonly Creation[] = [],
    media: readonly MediaRow[] = [],
    vault?: VaultIntake
  ): Promise<Appended[]> {
    const exists = creations.find(({ row }) => this.#rows.has(row.id));
    if (exists) throw new StorageError('document-exists', exists.row.id);
    if (vault) this.#takeVault(vault);
    for (const { row, update, index, indexVersion } of creations) {
      this.#rows.set(row.id, row);
      const sum = checksum(update);
      this.#snapshots.push({ document: row.id, generation: 1, throughSeq: 0, checksum: sum, bytes: update });
      this.#indexState.set(row.id, indexVersion);
      for (const one of index) this.#index.set(keyOf(one), one);
    }
    for (const row of media) {
      const users = this.#media.get(row.id)?.documents ?? [];
      this.#media.set(row.id, { ...row, documents: [...new Set([...users, ...row.documents])] });
    }
    for (const { row, media } of creations) this.#use(row.id, media);
    const appended = additions.map((addition) => this.#add(addition));
    if (isEdit(additions, creations, media, vault)) this.#meta.set(EDITED_AT, Date.now());
    this.#tell();
    return appended;
  }

  #add(addition: Addition): Appended {
    const { document, since } = addition;
    if (!this.#rows.has(document)) return { document, missing: true, last: since, foreign: [] };
    const foreign = this.#after(document, since);
    let last = foreign.at(-1)?.seq ?? since;
    for (const bytes of addition.updates)
      this.#updates.push({ seq: (last = ++this.#seq), document, checksum: checksum(bytes), bytes });
    if (addition.row) this.#rows.set(document, addition.row);
    this.#use(document, addition.media);
    if (addition.whole) this.#forgetIndex(document);
    for (const { collection, id } of addition.gone) this.#index.delete(keyOf({ document, collection, id }));
    for (const row of addition.put) this.#index.set(keyOf(row), row);
    if (addition.whole || addition.put.length || addition.gone.length)
      this.#indexState.set(document, addition.indexVersion);
    return { document, missing: false, last, foreign };
  }

  async since(document: string, seq: number): Promise<UpdateRow[] | undefined> {
    return this.#rows.has(document) ? this.#after(document, seq) : undefined;
  }

  async compact(document: string, rebuild: Rebuild): Promise<{ snapshot: number } | undefined> {
    const stored = await this.load(document);
    const bytes = stored && rebuild(stored);
    if (!bytes) return undefined;
    const newest = stored.snapshots[0];
    const generation = (newest?.generation ?? 0) + 1;
    const throughSeq = stored.updates.at(-1)?.seq ?? newest?.throughSeq ?? 0;
    this.#snapshots.push({ document, generation, throughSeq, checksum: checksum(bytes), bytes });
    const other = (one: { document: string }) => one.document !== document;
    this.#snapshots = this.#snapshots.filter((one) => other(one) || one.generation >= generation - 1);
    this.#updates = this.#updates.filter((one) => other(one) || one.seq > (newest?.throughSeq ?? 0));
    return { snapshot: bytes.length };
  }

  async quarantine(damage: readonly Damage[]): Promise<void> {
    for (const { document, what } of damage) {
      const stays = (one: { document: string; seq?: number; generation?: number }) =>
        one.document !== document ||
        ('seq' in what ? one.seq !== what.seq : one.generation !== what.generation);
      if ('seq' in what) this.#updates = this.#updates.filter(stays);
      else this.#snapshots = this.#snapshots.filter(stays);
    }
    this.#quarantine.push(...damage);
  }

  async quarantined(): Promise<Damage[]> {
    return [...this.#quarantine];
  }

  async remove(documents: readonly string[]): Promise<void> {
    const gone = new Set(documents);
    const stays = (one: { document: string }) => !gone.has(one.document);
    this.#updates = this.#updates.filter(stays);
    this.#snapshots = this.#snapshots.filter(stays);
    this.#quarantine = this.#quarantine.filter(stays);
    for (const id of documents) {
      this.#rows.delete(id);
      if ([...this.#vault.values()].some(({ study }) => study === id)) await this.removeVault(id);
      this.#indexState.delete(id);
      this.#forgetIndex(id);
    }
    for (const [id, media] of this.#media) {
      const users = media.documents.filter((user) => !gone.has(user));
      if (users.length) this.#media.set(id, { ...media, documents: users });
      else this.#media.delete(id);
    }
    this.#tell();
  }

  #forgetIndex(document: string): void {
    for (const [key, row] of this.#index) if (row.document === document) this.#index.delete(key);
  }

  async find(query: IndexQuery): Promise<IndexRow[]> {
    const binned = new Set([...this.#rows.values()].filter((row) => row.binned).map((row) => row.id));
    const rows = [...this.#index.values()].filter(matcher(query));
    return answer(query.binned ? rows : rows.filter((row) => !isHidden(row, binned)), query.limit);
  }

  watch(query: IndexQuery, next: (rows: IndexRow[]) => void): () => void {
    const look = () => void this.find(query).then((rows) => this.#watchers.has(look) && next(rows));
    this.#watchers.add(look);
    look();
    return () => this.#watchers.delete(look);
  }

  #tell(): void {
    for (const look of this.#watchers) look();
  }

  async outdated(indexVersion: string): Promise<string[]> {
    return [...this.#rows.keys()].filter((id) => this.#indexState.get(id) !== indexVersion);
  }

  async media(id: string): Promise<MediaRow | undefined> {
    return this.#media.get(id);
  }

  async allMedia(): Promise<MediaRow[]> {
    return [...this.#media.values()];
  }

  async mediaIds(): Promise<string[]> {
    return [...this.#media.keys()];
  }

  #use(document: string, ids: readonly string[] = []): void {
    for (const id of ids) {
      const media = this.#media.get(id);
      if (media) this.#media.set(id, { ...media, documents: [...new Set([...media.documents, document])] });
    }
    const notes = this.#meta.get(UNNAMED) as Unnamed | undefined;
    if (notes) this.#meta.set(UNNAMED, named(notes, ids));
  }

  async mediaOfDocuments(): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const { id, documents } of this.#media.values())
      for (const document of documents) found.set(document, [...(found.get(document) ?? []), id]);
    return found;
  }

  watchMedia(id: string, come: () => void): () => void {
    const look = () => {
      if (!this.#media.has(id) || !this.#watchers.delete(look)) return;
      come();
    };
    this.#watchers.add(look);
    queueMicrotask(look);
    return () => this.#watchers.delete(look);
  }

  async sweepMedia(unnamed: readonly string[], now: number, grace: number): Promise<string[]> {
    const before = (this.#meta.get(UNNAMED) ?? {}) as Unnamed;
    const { notes, remove } = sweep(before, unnamed, now, grace);
    for (const id of remove) this.#media.delete(id);
    this.#meta.set(UNNAMED, notes);
    return remove;
  }

  async vault(study: string): Promise<VaultRow[]> {
    return (await this.vaultPlaces(study)).filter((row): row is VaultRow => !('erased' in row));
  }

  async vaultPlaces(study: string): Promise<(VaultRow | ErasedRow)[]> {
    return [...this.#vault.values()].filter((row) => row.study === study);
  }

  #takeVault({ lock, entries }: VaultIntake): void {
    const own = lockOf(this.#meta.get(LOCK) as typeof lock | undefined);
    if (own && !sameLock(own, lock)) throw new StorageError('vault-locked');
    if (!own) this.#meta.set(LOCK, lock);
    for (const entry of entries)
      if (vaultTakes([...this.#vault.values()], entry)) this.#vault.set(vaultKey(entry), { ...entry });
  }

  async putVault(row: VaultRow): Promise<void> {
    this.#vault.set(vaultKey(row), row);
  }

  async removeVault(study: string, participant = ''): Promise<void> {
    if (!participant) for (const [key, row] of this.#vault) if (row.study === study) this.#vault.delete(key);
    const erased = { study, participant, erased: true } as const;
    this.#vault.set(vaultKey(erased), erased);
  }

  async allVault(): Promise<VaultRow[]> {
    return [...this.#vault.values()].filter((row): row is VaultRow => !('erased' in row));
  }

  async relock(from: AnyVaultLock | undefined, to: VaultLock, rows: readonly VaultRow[]): Promise<void> {
    if (!unchanged(lockOf(this.#meta.get(LOCK) as AnyVaultLock | undefined), from))
      throw new StorageError('vault-locked');
    this.#meta.set(LOCK, to);
    for (const row of rows) this.#vault.set(vaultKey(row), row);
  }

  async discardVault(): Promise<void> {
    for (const { study, participant } of this.#vault.values()) {
      const erased = { study, participant, erased: true } as const;
      this.#vault.set(vaultKey(erased), erased);
    }
    this.#meta.delete(LOCK);
  }

  async meta<T>(key: string): Promise<T | undefined> {
    return this.#meta.get(key) as T | undefined;
  }

  async setMeta(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.#meta.delete(key);
    else this.#meta.set(key, value);
  }
}

const vaultKey = ({ study, participant }: { study: string; participant: string }) =>
  `${study}/${participant}`;

function keyOf({ document, collection, id }: { document: string; collection: string; id: string }): string {
  return `${document}/${collection}/${id}`;
}
