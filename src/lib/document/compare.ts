import type { Collections, DocumentKind, WorkRecord } from './record';

/** One field that differs between two versions of a record. */
export interface FieldChange {
  readonly field: string;
  /** Undefined where that version has no such field. */
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that both versions have, with the fields that differ. */
export interface RecordChange<R extends WorkRecord = WorkRecord> {
  readonly id: string;
  readonly before: R;
  readonly after: R;
  readonly fields: readonly FieldChange[];
}

/** How one collection differs. */
export interface CollectionComparison<R extends WorkRecord = WorkRecord> {
  readonly added: readonly R[];
  readonly removed: readonly R[];
  readonly changed: readonly RecordChange<R>[];
}

/** A document, or whatever else gives its records by collection. */
export interface RecordSource<C extends Collections> {
  readonly kind: DocumentKind<C>;
  all<K extends keyof C & string>(collection: K): readonly C[K][];
}

/**
 * Compares two versions of a collection, record by record and field by field. A copy keeps the ids of its records,
 * so that what is the same thing is known by id and never guessed from likeness.
 * @param ignore fields that do not count, such as `order` where only content is asked for
 */
export function compareCollection<R extends WorkRecord>(
  before: readonly R[],
  after: readonly R[],
  ignore: readonly string[] = []
): CollectionComparison<R> {
  const old = new Map(before.map((record) => [record.id, record]));
  const kept = new Set(after.map(({ id }) => id));
  const added: R[] = [];
  const changed: RecordChange<R>[] = [];
  for (const record of after) {
    const earlier = old.get(record.id);
    if (!earlier) added.push(record);
    else {
      const fields = compareFields(earlier, record, ignore);
      if (fields.length) changed.push({ id: record.id, before: earlier, after: record, fields });
    }
  }
  return { added, removed: before.filter(({ id }) => !kept.has(id)), changed };
}

/** Compares several collections of two documents. */
export function compareDocuments<C extends Collections, K extends keyof C & string>(
  before: RecordSource<C>,
  after: RecordSource<C>,
  collections: readonly K[],
  ignore: readonly string[] = []
): { readonly [N in K]: CollectionComparison<C[N]> } {
  return Object.fromEntries(
    collections.map((name) => [name, compareCollection(before.all(name), after.all(name), ignore)])
  ) as { [N in K]: CollectionComparison<C[N]> };
}

/** The fields of two records that differ, in the order they stand. */
export function compareFields(
  before: WorkRecord,
  after: WorkRecord,
  ignore: readonly string[] = []
): FieldChange[] {
  if (before === after) return [];
  const old = before as unknown as Record<string, unknown>;
  const now = after as unknown as Record<string, unknown>;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !ignore.includes(field) && !isSame(old[field], now[field]))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

/** Whether two plain values say the same, whatever the order of the keys in them. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])
  );
}
