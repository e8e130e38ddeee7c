import type { IndexRow, RecordIndex } from '../document/context';
import { liveQuery } from './live-query.svelte';
import { linksOf, refTo, textFact } from './rules/links';
import { walkThread, type ThreadEntry } from './rules/walk';

/** Rows that carry links, small in number in every service. Observations and process nodes are many: see below. */
const linking = [
  'about',
  'findings',
  'changes',
  'benefits',
  'measurements',
  'chain',
  'steps',
  'participants'
];

/** Where the records of a map stand: collection of the place, and the fact that holds its id. */
const places = [
  ['phases', 'phase'],
  ['lanes', 'lane'],
  ['steps', 'step']
] as const;

/** A record of the thread with its row. */
export interface Evidence extends ThreadEntry {
  readonly row: IndexRow;
}

/** The linking rows of a service, live. */
export function linkingRows(index: RecordIndex, service: () => string | undefined) {
  const queries = linking.map((collection) =>
    liveQuery(index, () => {
      const id = service();
      return id ? { service: id, collection } : undefined;
    })
  );
  const rows = $derived(queries.flatMap((query) => query.rows));
  return {
    get rows() {
      return rows;
    },
    get loaded() {
      return queries.every((query) => query.loaded);
    }
  };
}

/**
 * Rows of these references, of those that `have` lacks, and of the phases and lanes they stand in; live.
 */
export function rowsOf(
  index: RecordIndex,
  refs: () => readonly string[],
  have: () => ReadonlyMap<string, IndexRow>
) {
  const found = liveQuery(index, () => ({ these: refs().filter((ref) => !have().has(ref)) }));
  const all = $derived([...refs().flatMap((ref) => have().get(ref) ?? []), ...found.rows]);
  const around = $derived(
    all.flatMap((row) =>
      places.flatMap(([collection, fact]) => {
        const id = textFact(row, fact);
        return id ? `${row.document}/${collection}/${id}` : [];
      })
    )
  );
  const placed = liveQuery(index, () => ({ these: [...new Set(around)] }));
  const byRef = $derived(
    new Map([...have(), ...[...found.rows, ...placed.rows].map((row) => [refTo(row), row] as const)])
  );
  return {
    get byRef() {
      return byRef;
    },
    get loaded() {
      return found.loaded && placed.loaded;
    }
  };
}

/** Everything on the thread of one record, live through the index. */
export function evidenceOf(index: RecordIndex, of: () => string) {
  const start = liveQuery(index, () => ({ these: [of()] }));
  const links = linkingRows(index, () => start.rows[0]?.service);
  const straight = liveQuery(index, () => ({ refersTo: of(), collection: 'observations' }));
  const sessions = $derived(
    start.rows[0]?.collection === 'participants'
      ? links.rows.filter((row) => row.kind === 'session' && row.refs.includes(of()))
      : []
  );
  /** What was seen of a participant, who seldom sits more often than this. */
  const seen = [0, 1, 2, 3].map((at) =>
    liveQuery(index, () => {
      const session = sessions[at];
      return session && { document: session.document, collection: 'observations' };
    })
  );
  const given = $derived([
    ...links.rows,
    ...straight.rows,
    ...seen.flatMap((query) => query.rows),
    ...start.rows
  ]);
  const walk = $derived(walkThread(of(), given));
  const have = $derived(new Map(given.map((row) => [refTo(row), row])));
  const rows = rowsOf(
    index,
    () => walk.entries.map((entry) => entry.ref),
    () => have
  );
  const evidence = $derived(
    walk.entries.flatMap((entry): Evidence[] => {
      const row = rows.byRef.get(entry.ref);
      return row ? [{ ...entry, row }] : [];
    })
  );
  const known = $derived(linksOf(given));
  return {
    /** The row of the record itself, once it is found. */
    get start() {
      return start.rows[0];
    },
    /** Every link among the rows that were read. */
    get links() {
      return known;
    },
    /** Records that exist, in the order of the thread. */
    get evidence() {
      return evidence;
    },
    get byRef() {
      return rows.byRef;
    },
    get maps() {
      return known.maps;
    },
    /** True when there is more than is shown. */
    get cut() {
      return walk.cut;
    },
    get loaded() {
      return start.loaded && links.loaded && straight.loaded && rows.loaded && seen.every((q) => q.loaded);
    }
  };
}
