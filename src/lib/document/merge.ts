import * as Y from 'yjs';
import { isSame } from './compare';
import { FIRST_FIELDS, readRecord, SET_MARK, VERSION_FIELD } from './read-record';
import type { Collection, Collections, DocumentKind, Fields, WorkRecord } from './record';
import type { EditName } from './undo-history';
import type { WorkDocument } from './work-document';

/** The two copies that meet: the one at hand, and the one that comes in. */
export type Side = 'ours' | 'theirs';

/** Both copies changed one field, neither knowing of the other; one value stands, the other is lost. */
export interface OverriddenField {
  readonly what: 'field';
  readonly collection: string;
  readonly id: string;
  readonly field: string;
  readonly kept: unknown;
  readonly lost: unknown;
  /** Whose value stands. */
  readonly winner: Side;
}

/** One copy deleted a record while the other, not knowing, changed it. */
export interface DeletedRecord {
  readonly what: 'record';
  readonly collection: string;
  readonly id: string;
  /** The record as whoever changed it left it. */
  readonly record: WorkRecord;
  /** Who deleted it. */
  readonly winner: Side;
}

export type Loss = OverriddenField | DeletedRecord;

/** What a merge did to one document. */
export interface Merged {
  /** False when everything was known already. */
  readonly changed: boolean;
  readonly losses: readonly Loss[];
}

/**
 * Takes in a whole document from elsewhere and says what the merge overrode. Only what was changed on both sides
 * without knowing of each other counts: a change that had seen the other is a decision, not a loss.
 * @param incoming the other copy as one update, not a difference
 * @throws whatever Yjs throws when the bytes are no update; the document is then as it was
 */
export function mergeInto(document: WorkDocument<Collections>, incoming: Uint8Array): Merged {
  const ours = copyOf(document.encode());
  const theirs = copyOf(incoming);
  let changed = false;
  const stop = document.onUpdate(() => (changed = true));
  try {
    document.apply([incoming]);
  } finally {
    stop();
  }
  const losses = changed ? findLosses(document, ours, theirs) : [];
  ours.doc.destroy();
  theirs.doc.destroy();
  return { changed, losses };
}

/** Brings a loss back as an ordinary edit, which undo takes back. @returns false when there is nothing to put it on */
export function rescue(document: WorkDocument<Collections>, loss: Loss, name: EditName): boolean {
  return document.edit(name, (edit) => {
    if (loss.what === 'field')
      return edit.change(loss.collection, loss.id, { [loss.field]: loss.lost } as object);
    edit.put(loss.collection, loss.record);
    return true;
  });
}

interface Copy {
  doc: Y.Doc;
  /** How far this copy knows each writer. */
  known: Map<number, number>;
}

function copyOf(update: Uint8Array): Copy {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return { doc, known: Y.decodeStateVector(Y.encodeStateVector(doc)) };
}

const knows = (copy: Copy, item: Y.Item) => item.id.clock < (copy.known.get(item.id.client) ?? 0);

function findLosses(merged: WorkDocument<Collections>, ours: Copy, theirs: Copy): Loss[] {
  const losses: Loss[] = [];
  const parked = new Set(merged.parked().map(({ collection, id }) => `${collection}/${id}`));
  for (const [collection, model] of Object.entries(merged.kind.collections)) {
    const schema = model as unknown as Collection;
    for (const [from, by, winner] of [
      [ours, theirs, 'theirs'],
      [theirs, ours, 'ours']
    ] as const)
      for (const [id, item] of from.doc.getMap<Y.Map<unknown>>(collection)._map) {
        const unseen = unseenKeys(item, by);
        if (!unseen.length || parked.has(`${collection}/${id}`)) continue;
        const record = read(merged.kind, collection, item, id);
        if (!record) continue;
        const stands = merged.get(collection, id);
        if (!stands) losses.push({ what: 'record', collection, id, record, winner });
        else losses.push(...lostFields(collection, record, stands, unseen, schema, winner));
      }
  }
  return losses;
}

/** Keys of a living record that the other copy has not seen; all of them when it never saw the record. */
function unseenKeys(item: Y.Item, other: Copy): string[] {
  const record = mapOf(item);
  if (!record) return [];
  const keys = [...record._map].filter(([, field]) => !field.deleted);
  const isNew = !knows(other, item);
  return keys.filter(([, field]) => isNew || !knows(other, field)).map(([key]) => key);
}

function lostFields(
  collection: string,
  record: WorkRecord,
  stands: WorkRecord,
  unseen: readonly string[],
  schema: Collection,
  winner: Side
): OverriddenField[] {
  const mine = record as unknown as Fields;
  const kept = stands as unknown as Fields;
  const sets = new Set<string>(schema.sets);
  const fields = new Set(
    unseen.flatMap((key) => (key === FIRST_FIELDS ? Object.keys(mine) : [key.split(SET_MARK)[0]!]))
  );
  fields.delete(VERSION_FIELD);
  fields.delete('id');
  const lost: OverriddenField[] = [];
  for (const field of fields) {
    const value = sets.has(field)
      ? withOwnElements(kept[field] as string[], mine[field] as string[], field, unseen)
      : mine[field];
    if (isSame(value, kept[field])) continue;
    lost.push({ what: 'field', collection, id: record.id, field, kept: kept[field], lost: value, winner });
  }
  return lost;
}

/** The set that stands, with the elements that this side put in or took out as this side left them. */
function withOwnElements(kept: string[], mine: string[], field: string, unseen: readonly string[]): string[] {
  const set = new Set(kept);
  const whole = unseen.includes(FIRST_FIELDS);
  const own = whole
    ? mine
    : unseen.filter((key) => key.startsWith(field + SET_MARK)).map((key) => key.slice(field.length + 1));
  for (const element of own) {
    if (mine.includes(element)) set.add(element);
    else set.delete(element);
  }
  return [...set].sort();
}

function mapOf(item: Y.Item): Y.Map<unknown> | undefined {
  const content = item.deleted ? undefined : item.content.getContent()[0];
  return content instanceof Y.Map ? content : undefined;
}

function read(kind: DocumentKind, collection: string, item: Y.Item, id: string): WorkRecord | undefined {
  const schema = kind.collections[collection] as unknown as Collection;
  const found = readRecord(collection, schema, id, (mapOf(item)?.toJSON() ?? {}) as Fields);
  return found.ok ? found.record : undefined;
}
