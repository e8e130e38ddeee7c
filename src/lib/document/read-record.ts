import { safeParse, getDotPath } from 'valibot';
import type { Collection, Fields, WorkRecord } from './record';

/** Stored beside the fields: the version of the record's shape when it was last written. */
export const VERSION_FIELD = '$v';
/**
 * Holds the fields a record was made with, as one value; fields changed since stand beside it and win. One Yjs
 * item a new record instead of one a field: a map of 6 000 nodes opens ten times as fast, and two people who
 * change different fields still both keep their change.
 */
export const FIRST_FIELDS = '$';
/** Parts the name of a set field from an element in a stored key. No field name contains it. */
export const SET_MARK = ':';

/** A record that this version of the app cannot show. It stays in the document, untouched. */
export interface ParkedRecord {
  readonly collection: string;
  readonly id: string;
  /** `newer`: written by a later version of the app. `invalid`: its fields do not fit the schema. */
  readonly reason: 'newer' | 'invalid';
  /** For `newer` the version found; for `invalid` the first field that does not fit, and why. */
  readonly detail: string;
}

export type ReadRecord<R> = { ok: true; record: R; version: number } | { ok: false; parked: ParkedRecord };

/** Freezes a record and everything in it, so that changing one outside `edit` fails at its line. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) deepFreeze(value[key]);
  }
  return value;
}

/** The stored keys of a record as they stand now: first fields, then what was changed since. */
export function currentFields(stored: Fields): Fields {
  const fields = { ...(stored[FIRST_FIELDS] as Fields | undefined) };
  for (const key in stored) if (key !== FIRST_FIELDS) fields[key] = stored[key];
  return fields;
}

/** Gathers `field:element` keys into sorted arrays, leaving out elements that were taken away. */
function gatherSets(collection: Collection, stored: Fields): Fields {
  if (!collection.sets?.length) return stored;
  const fields: Fields = {};
  for (const set of collection.sets) fields[set] = [];
  for (const [key, value] of Object.entries(stored)) {
    const mark = key.indexOf(SET_MARK);
    if (mark < 0) fields[key] = value;
    else if (value === true) (fields[key.slice(0, mark)] as string[] | undefined)?.push(key.slice(mark + 1));
  }
  for (const set of collection.sets) (fields[set] as string[]).sort();
  return fields;
}

/**
 * Turns stored fields into a frozen record of the newest version: sets gathered, upgraded step by step,
 * checked. What cannot be read is parked, never changed and never guessed at.
 */
export function readRecord<R extends WorkRecord>(
  name: string,
  collection: Collection<R>,
  id: string,
  stored: Fields
): ReadRecord<R> {
  const current = currentFields(stored);
  const written = typeof current[VERSION_FIELD] === 'number' ? current[VERSION_FIELD] : 1;
  const park = (reason: ParkedRecord['reason'], detail: string): ReadRecord<R> => ({
    ok: false,
    parked: { collection: name, id, reason, detail }
  });
  if (written > collection.version) return park('newer', String(written));
  // The version stays among the fields: the schema leaves out what it does not name.
  let fields = gatherSets(collection as unknown as Collection, current);
  try {
    for (let version = written + 1; version <= collection.version; version++)
      fields = collection.upgrades[version]?.(fields) ?? fields;
  } catch (error) {
    return park('invalid', error instanceof Error ? error.message : String(error));
  }
  fields.id = id;
  const result = safeParse(collection.schema, fields);
  if (!result.success) {
    const issue = result.issues[0];
    return park('invalid', `${getDotPath(issue) ?? '?'}: ${issue.message}`);
  }
  return { ok: true, record: deepFreeze(result.output), version: written };
}
