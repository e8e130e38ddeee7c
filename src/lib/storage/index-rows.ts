import type { IndexQuery, IndexRow } from '../document/context';
import { ABOUT, type Collection, type IndexEntry, type WorkRecord } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import type { DocumentRow, StoredIndexRow } from './update-store';

/** Words of one record beyond this many different ones are not searchable. */
const MAX_WORDS = 400;

/** The different words of a text, without case: what search compares. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    words.add(word);
    if (words.size === MAX_WORDS) break;
  }
  return [...words];
}

/** The document's own row, from its `about` record; `before` stands in where that cannot be read. */
export function documentRow(document: WorkDocument, before?: DocumentRow): DocumentRow {
  const about = document.get('about', ABOUT) as
    (WorkRecord & { title?: string; service?: string; binned?: boolean }) | undefined;
  const own = document.kind.kind === 'service' ? document.id : '';
  return {
    id: document.id,
    kind: document.kind.kind,
    service: about?.service ?? before?.service ?? own,
    title: about?.title ?? before?.title ?? '',
    binned: about ? (about.binned ? 1 : 0) : (before?.binned ?? 0)
  };
}

/** The index row of one record, as its model describes it; that of the document itself tells of the whole, too. */
export function indexRow(
  owner: DocumentRow,
  document: WorkDocument,
  collection: string,
  record: WorkRecord
): StoredIndexRow {
  const entry = entryOf(document.kind.collections[collection] as unknown as Collection, record);
  if (collection === ABOUT) entry.facts = { ...entry.facts, ...wholeOf(document) };
  return {
    ...entry,
    document: owner.id,
    kind: owner.kind,
    service: owner.service,
    collection,
    id: record.id,
    words: wordsOf(`${entry.title} ${entry.text ?? ''}`)
  };
}

/** What the model says of a record. A mistake in it must not keep the record itself from being stored. */
function entryOf(model: Collection, record: WorkRecord): IndexEntry {
  try {
    return model.references(record);
  } catch (error) {
    console.error(error);
    return { title: '', refs: [] };
  }
}

/** What is told of a document as a whole. A mistake in it must not keep the document from being stored either. */
export function wholeOf(document: WorkDocument): IndexEntry['facts'] {
  try {
    return document.kind.whole?.((collection) => document.all(collection));
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Index rows of every readable record. */
export function allIndexRows(document: WorkDocument, owner: DocumentRow): StoredIndexRow[] {
  const rows: StoredIndexRow[] = [];
  for (const [collection, records] of document.records())
    for (const record of records) rows.push(indexRow(owner, document, collection, record));
  return rows;
}

/** A query made ready: its words folded once. */
export function matcher(query: IndexQuery): (row: StoredIndexRow) => boolean {
  const words = query.words === undefined ? [] : wordsOf(query.words);
  const these = query.these && new Set(query.these);
  return (row) =>
    (query.service === undefined || row.service === query.service) &&
    (query.document === undefined || row.document === query.document) &&
    (query.kind === undefined || row.kind === query.kind) &&
    (query.collection === undefined || row.collection === query.collection) &&
    (query.refersTo === undefined || row.refs.includes(query.refersTo)) &&
    (!these || these.has(`${row.document}/${row.collection}/${row.id}`)) &&
    words.every((word) => row.words.some((own) => own.startsWith(word)));
}

/** Documents to leave out: those in the bin, and everything of a service in the bin. */
export function isHidden(row: IndexRow, binned: ReadonlySet<string>): boolean {
  return binned.has(row.document) || binned.has(row.service);
}

/** Rows in one settled order (document, collection, id), cut to the limit. */
export function answer(rows: StoredIndexRow[], limit: number | undefined): IndexRow[] {
  return rows
    .sort(
      (a, b) => compare(a.document, b.document) || compare(a.collection, b.collection) || compare(a.id, b.id)
    )
    .slice(0, limit);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
