import type { IndexQuery, IndexRow, Workspace } from '../../src/lib/document/context';

/** A workspace whose index holds these rows and never changes. For tests of what only reads. */
export function stillWorkspace(rows: readonly IndexRow[]): Workspace {
  const fits = (row: IndexRow, query: IndexQuery) =>
    (['service', 'document', 'kind', 'collection'] as const).every(
      (part) => query[part] === undefined || query[part] === row[part]
    ) &&
    (query.refersTo === undefined || row.refs.includes(query.refersTo)) &&
    (query.these === undefined || query.these.includes(`${row.document}/${row.collection}/${row.id}`));
  const live = (query: IndexQuery) => ({ rows: rows.filter((row) => fits(row, query)), loaded: true });
  return { index: { live } } as unknown as Workspace;
}
