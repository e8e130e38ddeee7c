/** Holds the words of all records, apart from the page, so that typing never waits. Its name is the database's. */
import Dexie from 'dexie';
import { Database } from '../database';
import { rangeOf } from '../key-range';
import type { StoredIndexRow } from '../update-store';
import { changedDocuments, type Changed } from './changed';
import type { SearchAnswer, SearchJob } from './client';
import { WordIndex, type SearchRow } from './word-index';

const name = self.name;
const db = new Database(name);
let index = new WordIndex();
let hidden: ReadonlySet<string> = new Set();
/** What has to be read again before the next answer. Everything, at first. */
let stale: { documents: Set<string> | 'all'; list: boolean } = { documents: 'all', list: true };
let reading: Promise<void> | undefined;

Dexie.on('storagemutated', (parts) => {
  const { documents, list } = changedDocuments(parts as Changed, name);
  if (documents === 'all') stale.documents = 'all';
  else if (stale.documents !== 'all') for (const document of documents) stale.documents.add(document);
  stale.list ||= list;
});

const rowOf = ({ document, service, collection, kind, id, title, words }: StoredIndexRow): SearchRow => ({
  document,
  service,
  collection,
  kind,
  id,
  title,
  words
});

/** So many rows are read at once: all of them together would stand in memory twice. */
const AT_ONCE = 5_000;

async function readAll(): Promise<void> {
  const next = new WordIndex();
  for (let after: [string, string, string] | undefined; ;) {
    const from = after ? db.records.where(':id').above(after) : db.records.toCollection();
    const rows = await from.limit(AT_ONCE).toArray();
    next.fill(rows.map(rowOf));
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) break;
    after = [last.document, last.collection, last.id];
  }
  index = next;
}

async function read(): Promise<void> {
  if (!db.isOpen()) await db.open();
  while (stale.list || stale.documents === 'all' || stale.documents.size) {
    const { documents, list } = stale;
    stale = { documents: new Set(), list: false };
    try {
      if (list) hidden = new Set(await db.documents.where('binned').equals(1).primaryKeys());
      if (documents === 'all') await readAll();
      else
        for (const document of documents) {
          const rows = await db.records
            .where('[document+collection+id]')
            .between(...rangeOf(document))
            .toArray();
          index.replace(document, rows.map(rowOf));
        }
    } catch (error) {
      stale = { documents: 'all', list: true };
      throw error;
    }
  }
}

self.onmessage = async ({ data: { id, typed, words, kind, limit } }: MessageEvent<SearchJob>) => {
  const answer = (value: SearchAnswer) => self.postMessage(value);
  try {
    await (reading ??= read().finally(() => (reading = undefined)));
    answer({ id, found: index.search(typed, words, { kind, hidden, limit }) });
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};
