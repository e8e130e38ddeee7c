import { parse, getDotPath, ValiError } from 'valibot';
import type { Collection, Fields, WorkRecord } from './record';
import { SET_MARK, VERSION_FIELD } from './read-record';

/** A record that a command or import tried to write does not fit its schema; nothing was written. */
export class InvalidRecordError extends Error {
  override name = 'InvalidRecordError';
  constructor(
    readonly collection: string,
    readonly record: string,
    /** Dotted path of the first field that does not fit. */
    readonly path: string,
    reason: string
  ) {
    super(`${collection}/${record}, ${path}: ${reason}`);
  }
}

/** The record as its schema gives it back. @throws InvalidRecordError naming the first field that does not fit. */
export function checkRecord<R extends WorkRecord>(name: string, collection: Collection<R>, record: R): R {
  try {
    return parse(collection.schema, record);
  } catch (error) {
    if (!(error instanceof ValiError)) throw error;
    const issue = error.issues[0];
    throw new InvalidRecordError(name, record.id, getDotPath(issue) ?? '?', issue.message);
  }
}

/** The fields to store for a record: sets taken apart into one key an element, the version beside them. */
export function storedFields<R extends WorkRecord>(collection: Collection<R>, record: R): Fields {
  const stored: Fields = { [VERSION_FIELD]: collection.version };
  const sets = new Set<string>(collection.sets);
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id' || value === undefined) continue;
    if (sets.has(field)) for (const element of value as string[]) stored[field + SET_MARK + element] = true;
    else stored[field] = value;
  }
  return stored;
}
