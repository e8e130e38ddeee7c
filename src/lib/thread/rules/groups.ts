import type { IndexRow } from '../../document/context';
import { numberFact, refTo, textFact, type ThreadMap } from './links';

/** Rows of one document, in its own order. */
export interface RowGroup {
  readonly document: string;
  readonly title: string;
  readonly state: string;
  readonly rows: readonly IndexRow[];
}

const order = (row: IndexRow | undefined) => textFact(row, 'order');

/** Reading order inside a document: phase by phase, by place among siblings, by time, by name. */
function before(a: IndexRow, b: IndexRow, rows: ReadonlyMap<string, IndexRow>): number {
  const phase = (row: IndexRow) => order(rows.get(`${row.document}/phases/${textFact(row, 'phase')}`));
  const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    compare(phase(a), phase(b)) ||
    compare(order(a), order(b)) ||
    (numberFact(a, 'at') ?? 0) - (numberFact(b, 'at') ?? 0) ||
    a.title.localeCompare(b.title) ||
    compare(refTo(a), refTo(b))
  );
}

/**
 * Puts rows under their documents: as-is maps before to-be maps, kinds of documents in the order they are given.
 * @param rows what is known, by reference: phases give the order
 * @param maps documents by id; rows of others are left out
 */
export function groupByDocument(
  found: readonly IndexRow[],
  rows: ReadonlyMap<string, IndexRow>,
  maps: ReadonlyMap<string, ThreadMap>
): RowGroup[] {
  const groups = new Map<string, IndexRow[]>();
  for (const row of found) {
    if (!maps.has(row.document)) continue;
    const group = groups.get(row.document);
    if (group) group.push(row);
    else groups.set(row.document, [row]);
  }
  const kinds = [...new Set(found.map((row) => row.kind))];
  return [...groups]
    .map(([document, members]) => {
      const { title, state, kind } = maps.get(document)!;
      const sorted = members.sort((a, b) => before(a, b, rows));
      return { document, title, state, rank: kinds.indexOf(kind), rows: sorted };
    })
    .sort((a, b) => a.state.localeCompare(b.state) || a.rank - b.rank || a.title.localeCompare(b.title));
}

/** Rows in which every word is found, in the name or in the name of their document or part. */
export function matching(
  found: readonly IndexRow[],
  words: string,
  around: (row: IndexRow) => string
): readonly IndexRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (!wanted.length) return found;
  return found.filter((row) => {
    const text = `${row.title} ${around(row)}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
