import type { Table } from 'dexie';
import type { IndexQuery } from '../document/context';
import { parseRef } from '../document/record';
import { rangeOf } from './key-range';
import { wordsOf } from './index-rows';
import type { StoredIndexRow } from './update-store';

type Records = Table<StoredIndexRow, [string, string, string]>;

/**
 * Rows that may fit, by the index that leaves fewest. The caller checks every part of the query. Filters are
 * never handed to Dexie: with one it walks row by row, without it reads them all at once.
 */
export function candidates(records: Records, query: IndexQuery): Promise<StoredIndexRow[]> {
  if (query.these) return byKeys(records, query.these);
  if (query.refersTo !== undefined) return records.where('refs').equals(query.refersTo).toArray();
  const { document, collection, service, kind } = query;
  if (document !== undefined)
    return collection === undefined
      ? records
          .where('[document+collection+id]')
          .between(...rangeOf(document))
          .toArray()
      : records
          .where('[document+collection+id]')
          .between(...rangeOf(document, collection))
          .toArray();
  const word = wordsOf(query.words ?? '').sort((a, b) => b.length - a.length)[0];
  if (word !== undefined) return records.where('words').startsWith(word).toArray().then(once);
  if (service !== undefined) {
    const index = records.where('[service+collection+kind]');
    if (collection === undefined) return index.between(...rangeOf(service)).toArray();
    if (kind === undefined) return index.between(...rangeOf(service, collection)).toArray();
    return index.equals([service, collection, kind]).toArray();
  }
  if (collection === undefined) return records.toArray();
  const index = records.where('[collection+kind]');
  return kind === undefined
    ? index.between(...rangeOf(collection)).toArray()
    : index.equals([collection, kind]).toArray();
}

async function byKeys(records: Records, refs: readonly string[]): Promise<StoredIndexRow[]> {
  const keys = [...new Set(refs)].flatMap((ref) => {
    const at = parseRef(ref);
    return at ? [[at.document, at.collection, at.id] as [string, string, string]] : [];
  });
  const rows = await records.bulkGet(keys);
  return rows.filter((row) => row !== undefined);
}

/** A row with two words of the same start is found twice. */
function once(rows: StoredIndexRow[]): StoredIndexRow[] {
  const seen = new Map<string, StoredIndexRow>();
  for (const row of rows) seen.set(`${row.document}/${row.collection}/${row.id}`, row);
  return [...seen.values()];
}
