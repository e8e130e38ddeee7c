import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { Edit, type Reader } from './edit';
import { byOrder, type Ordered } from './order';
import {
  currentFields,
  FIRST_FIELDS,
  readRecord,
  SET_MARK,
  type ParkedRecord,
  type ReadRecord
} from './read-record';
import type { Collection, Collections, DocumentKind, Fields, WorkRecord } from './record';
import { UndoHistory, type EditName } from './undo-history';
import { InvalidRecordError, storedFields } from './write-record';

/** Ids of the records that a transaction touched, by collection. */
export type ChangedRecords = ReadonlyMap<string, ReadonlySet<string>>;

/** Told after every transaction: the bytes to store, what they touched, and whether this document made them. */
export type UpdateListener = (update: Uint8Array, changed: ChangedRecords, own: boolean) => void;

export interface EditOptions {
  /** Edits in a row with the same gesture (`type:<id>`) become one undo step. */
  gesture?: string;
}

const FOREIGN = Symbol('update from storage, another tab, a file or a server');

/** State of one collection while the document is open. */
interface OpenCollection {
  root: Y.Map<Y.Map<unknown>>;
  read: Map<string, ReadRecord<WorkRecord>>;
  list: readonly WorkRecord[] | undefined;
  subscribe: () => void;
  notify: () => void;
}

/**
 * One document: typed collections of records over a Yjs doc. Reading gives frozen records, replaced only when
 * that record changed, and subscribes the reading effect. Writing happens only through `edit`.
 */
export class WorkDocument<C extends Collections = Collections> implements Reader<C> {
  readonly undo: UndoHistory;
  #doc: Y.Doc;
  #open = new Map<string, OpenCollection>();
  #listeners = new Set<UpdateListener>();
  #origin = {};
  #changed: Map<string, Set<string>> = new Map();

  constructor(
    readonly id: string,
    readonly kind: DocumentKind<C>
  ) {
    this.#doc = new Y.Doc({ guid: id });
    for (const name of Object.keys(kind.collections)) {
      const open: OpenCollection = {
        root: this.#doc.getMap(name),
        read: new Map(),
        list: undefined,
        subscribe: () => {},
        notify: () => {}
      };
      open.subscribe = createSubscriber((update) => {
        open.notify = update;
        return () => (open.notify = () => {});
      });
      this.#open.set(name, open);
    }
    this.undo = new UndoHistory(
      [...this.#open.values()].map((open) => open.root as unknown as Y.Map<unknown>),
      this.#origin
    );
    this.#doc.on('afterTransaction', (transaction) => this.#noteChanges(transaction));
  }

  /** All readable records of a collection: by `order` where records have one, else by id. */
  all<K extends keyof C & string>(collection: K): readonly C[K][] {
    const open = this.#collection(collection);
    open.subscribe();
    open.list ??= Object.freeze(this.#sorted(collection));
    return open.list as readonly C[K][];
  }

  /** One record, or undefined when it is gone or parked. */
  get<K extends keyof C & string>(collection: K, id: string): C[K] | undefined {
    this.#collection(collection).subscribe();
    const read = this.#read(collection, id);
    return read?.ok ? (read.record as C[K]) : undefined;
  }

  /** Records that this version of the app cannot show: written by a newer one, or damaged. */
  parked(): ParkedRecord[] {
    const parked: ParkedRecord[] = [];
    for (const [name, open] of this.#open) {
      open.subscribe();
      for (const id of open.root.keys()) {
        const read = this.#read(name, id);
        if (read && !read.ok) parked.push(read.parked);
      }
    }
    return parked;
  }

  /**
   * The only way to write: gathers what `change` does, checks it, and writes it as one transaction and one
   * undo step. An edit that changes nothing leaves no step.
   * @param name the step's name, asked for in the user's language when shown
   * @returns what `change` returns. @throws what `change` throws, with nothing written
   */
  edit<T>(name: EditName, change: (edit: Edit<C>) => T, options: EditOptions = {}): T {
    const edit = new Edit(this.kind, this);
    const result = change(edit);
    const writes = edit.staged().flatMap(({ collection, id, after }) => this.#writes(collection, id, after));
    if (writes.length) {
      this.undo.begin(name, options.gesture);
      this.#doc.transact(() => writes.forEach((write) => write()), this.#origin);
      this.undo.end();
    }
    return result;
  }

  /** Takes in updates from storage, another tab, a file or a server. Twice is the same as once. */
  apply(updates: readonly Uint8Array[]): void {
    this.#doc.transact(() => updates.forEach((update) => Y.applyUpdate(this.#doc, update, FOREIGN)), FOREIGN);
  }

  /** The whole document as one update; with `since`, only what that state vector lacks. */
  encode(since?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, since);
  }

  /** What this copy holds, for asking another copy for the rest. */
  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /** True while updates wait for an earlier piece that never arrived: part of the document is not shown. */
  get hasGap(): boolean {
    return this.#doc.store.pendingStructs !== null || this.#doc.store.pendingDs !== null;
  }

  /** Every readable record, for the record index and for reading files. */
  records(): Map<string, readonly WorkRecord[]> {
    return new Map([...this.#open.keys()].map((name) => [name, this.all(name)]));
  }

  /** Calls `listener` after every transaction. @returns a function that ends it. */
  onUpdate(listener: UpdateListener): () => void {
    // Yjs encodes updates only while somebody asks for them; that is half the time of opening a document.
    if (this.#listeners.size === 0) this.#doc.on('update', this.#tell);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#doc.off('update', this.#tell);
    };
  }

  #tell = (update: Uint8Array, origin: unknown): void => {
    for (const listener of this.#listeners) listener(update, this.#changed, origin !== FOREIGN);
  };

  destroy(): void {
    this.#listeners.clear();
    this.undo.destroy();
    this.#doc.destroy();
  }

  #collection(name: string): OpenCollection {
    const open = this.#open.get(name);
    if (!open) throw new Error(`A ${this.kind.kind} document has no collection <${name}>`);
    return open;
  }

  #read(name: string, id: string): ReadRecord<WorkRecord> | undefined {
    const open = this.#collection(name);
    const known = open.read.get(id);
    if (known) return known;
    const stored = open.root.get(id);
    if (!(stored instanceof Y.Map)) return undefined;
    const schema = this.kind.collections[name] as unknown as Collection;
    const read = readRecord(name, schema, id, stored.toJSON() as Fields);
    open.read.set(id, read);
    return read;
  }

  #sorted(name: string): WorkRecord[] {
    const records: WorkRecord[] = [];
    for (const id of this.#collection(name).root.keys()) {
      const read = this.#read(name, id);
      if (read?.ok) records.push(read.record);
    }
    const ordered = records.length > 0 && 'order' in records[0]!;
    return ordered
      ? (records as unknown as Ordered[]).sort(byOrder)
      : records.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The writes that turn what stands into `after`: only fields that differ, so that merges meet rarely. */
  #writes(name: keyof C & string, id: string, after: WorkRecord | undefined): (() => void)[] {
    const { root } = this.#collection(name);
    const schema = this.kind.collections[name] as unknown as Collection;
    const read = this.#read(name, id);
    if (!after) return root.has(id) ? [() => root.delete(id)] : [];
    const fields = storedFields(schema, after);
    if (!read) return [() => root.set(id, new Y.Map([[FIRST_FIELDS, fields]]))];
    if (!read.ok) throw new InvalidRecordError(name, id, '?', 'is parked and stays as it is');
    const before = storedFields(schema, read.record);
    const record = root.get(id)!;
    const stored = currentFields(record.toJSON() as Fields);
    const upgrading = read.version < schema.version;
    const writes: (() => void)[] = [];
    for (const [key, value] of Object.entries(fields))
      if (!samePlain(before[key], value) || (upgrading && !samePlain(stored[key], value)))
        writes.push(() => record.set(key, value));
    // A key cannot be deleted while the first fields hold it: an element is marked gone, a field undefined.
    for (const key of Object.keys(before))
      if (!(key in fields)) writes.push(() => record.set(key, key.includes(SET_MARK) ? false : undefined));
    return writes;
  }

  #noteChanges(transaction: Y.Transaction): void {
    this.#changed = new Map();
    for (const [type, keys] of transaction.changed) {
      for (const [name, open] of this.#open) {
        const isRoot = (type as unknown) === open.root;
        if (!isRoot && (type.parent as unknown) !== open.root) continue;
        const ids = isRoot ? [...keys] : [type._item?.parentSub ?? null];
        let changed = this.#changed.get(name);
        if (!changed) this.#changed.set(name, (changed = new Set()));
        for (const id of ids) if (id !== null) changed.add(id);
      }
    }
    for (const [name, ids] of this.#changed) {
      const open = this.#collection(name);
      for (const id of ids) open.read.delete(id);
      open.list = undefined;
      open.notify();
    }
  }
}

/** Whether two plain values are the same. Field values are small, so text comparison is fine. */
function samePlain(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}
