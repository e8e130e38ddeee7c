import type { Collections, DocumentKind } from './record';
import { checkRecord } from './write-record';

/** Changes some fields of a record; a field set to undefined is removed. */
export type Changes<R> = { readonly [F in keyof Omit<R, 'id'>]?: R[F] | undefined };

/** Where an edit reads what stands now. */
export interface Reader<C extends Collections> {
  all<K extends keyof C & string>(collection: K): readonly C[K][];
  get<K extends keyof C & string>(collection: K, id: string): C[K] | undefined;
}

/** One record as an edit leaves it; `after` undefined means removed. */
export interface StagedRecord<C extends Collections> {
  collection: keyof C & string;
  id: string;
  after: C[keyof C & string] | undefined;
}

/**
 * What a command does, gathered before anything is written: reads see the edit's own changes, every record is
 * checked, and an error anywhere leaves the document as it was.
 */
export class Edit<C extends Collections> implements Reader<C> {
  #staged = new Map<string, StagedRecord<C>>();

  constructor(
    private readonly kind: DocumentKind<C>,
    private readonly before: Reader<C>
  ) {}

  /** The record as it stands after the edit so far. */
  get<K extends keyof C & string>(collection: K, id: string): C[K] | undefined {
    const staged = this.#staged.get(`${collection}/${id}`);
    return staged ? (staged.after as C[K] | undefined) : this.before.get(collection, id);
  }

  /** All records of a collection after the edit so far, without a promised order. */
  all<K extends keyof C & string>(collection: K): readonly C[K][] {
    const records = new Map(this.before.all(collection).map((record) => [record.id, record]));
    for (const { collection: staged, id, after } of this.#staged.values())
      if (staged === collection) {
        if (after) records.set(id, after as C[K]);
        else records.delete(id);
      }
    return [...records.values()];
  }

  /** Adds a record, or puts it whole in place of one with the same id. @throws InvalidRecordError */
  put<K extends keyof C & string>(collection: K, record: C[K]): void {
    const after = checkRecord(collection, this.kind.collections[collection], record);
    this.#staged.set(`${collection}/${record.id}`, { collection, id: record.id, after });
  }

  /**
   * Changes fields of a record. A record that is gone, perhaps by another person's hand, is left gone.
   * @returns whether there was such a record. @throws InvalidRecordError
   */
  change<K extends keyof C & string>(collection: K, id: string, changes: Changes<C[K]>): boolean {
    const record = this.get(collection, id);
    if (!record) return false;
    this.put(collection, { ...record, ...changes, id } as C[K]);
    return true;
  }

  /** Removes a record if it is there. */
  remove<K extends keyof C & string>(collection: K, id: string): void {
    this.#staged.set(`${collection}/${id}`, { collection, id, after: undefined });
  }

  /** Everything to write. */
  staged(): StagedRecord<C>[] {
    return [...this.#staged.values()];
  }
}
