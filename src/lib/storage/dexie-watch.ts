/**
 * Following the record index. Dexie's own `liveQuery` notes the key of every row that an answer holds, to know
 * when one of them changes: over tens of thousands of rows that takes longer than reading them. A query says by
 * itself which keys it is about.
 */
import Dexie, { cmp, RangeSet, rangesOverlap, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { IndexQuery, IndexRow } from '../document/context';
import { toRef } from '../document/record';

/** An answer, and which documents were in the bin when it was given. */
export interface Answer {
  readonly rows: IndexRow[];
  readonly binned: ReadonlySet<string>;
}

/** Document, collection and id of a record. */
type RowKey = [string, string, string];

/** Milliseconds until a question is asked again that the database did not answer. */
const AGAIN = 1_000;

/** Gives the answer to a query now and whenever it changes, in this tab or another. @returns a function that ends it */
export function watchRecords(
  database: string,
  query: IndexQuery,
  ask: () => Promise<Answer>,
  next: (rows: IndexRow[]) => void
): () => void {
  let binned: ReadonlySet<string> = new Set();
  let again: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let changed = false;
  let ended = false;

  async function look(): Promise<void> {
    asking = true;
    do {
      changed = false;
      try {
        const answer = await ask();
        binned = answer.binned;
        if (!ended) next(answer.rows);
      } catch {
        // The last answer stands until the database can be read again.
        changed = false;
        clearTimeout(again);
        again = setTimeout(start, AGAIN);
      }
    } while (changed && !ended);
    asking = false;
  }
  function start(): void {
    if (ended) return;
    if (asking) changed = true;
    // News of a transaction are told while it still is the current one.
    else void Dexie.ignoreTransaction(look);
  }
  const hear = (parts: ObservabilitySet) => {
    if (concerns(parts, database, query, binned)) start();
  };

  Dexie.on.storagemutated.subscribe(hear);
  start();
  return () => {
    ended = true;
    clearTimeout(again);
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}

/**
 * Whether what changed in the database may change the answer to a query. Says rather yes than no.
 * @param binned documents that were in the bin when the query was answered
 */
export function concerns(
  parts: ObservabilitySet,
  database: string,
  query: IndexQuery,
  binned: ReadonlySet<string>
): boolean {
  const part = (name: string): IntervalTree | undefined => parts[`idb://${database}/${name}`];
  if (parts.all) return true;
  if (anyKey<RowKey>(part('records/'), (key) => fits(query, ...key))) return true;
  if (query.binned) return false;
  const intoBin = part('documents/binned');
  if (intoBin && rangesOverlap(intoBin, new RangeSet(1))) return true;
  return anyKey<string>(part('documents/'), (document) => binned.has(document));
}

function fits(query: IndexQuery, document: string, collection: string, id: string): boolean {
  if (query.document !== undefined && query.document !== document) return false;
  if (query.collection !== undefined && query.collection !== collection) return false;
  return query.these?.includes(toRef(document, collection, id)) ?? true;
}

/** Whether any key of a set is right; a range of many is. */
function anyKey<Key>(tree: IntervalTree | undefined, right: (key: Key) => boolean): boolean {
  for (const { from, to } of tree ? RangeSet(tree) : [])
    if (cmp(from, to) !== 0 || right(from as Key)) return true;
  return false;
}
