/** What changed in the database, as Dexie tells every tab and worker: by table and index, ranges of keys. */
export type Changed = { readonly [part: string]: unknown };

interface Range {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: unknown;
  readonly r?: unknown;
}

/**
 * The documents whose records changed, and whether the list of documents did.
 * @returns `all` where it cannot be told: a table that was emptied, a range without ends
 */
export function changedDocuments(
  changed: Changed,
  database: string
): { readonly documents: ReadonlySet<string> | 'all'; readonly list: boolean } {
  const at = (table: string) => `idb://${database}/${table}/`;
  const list = Object.keys(changed).some((part) => part.startsWith(at('documents')));
  const documents = new Set<string>();
  /** Ranges hang in a tree; each is one record, or all those between two. */
  const walk = (range: unknown): boolean => {
    if (typeof range !== 'object' || range === null) return true;
    const { from, to, l, r } = range as Range;
    if (from !== undefined) {
      const [first, last] = [
        Array.isArray(from) ? from[0] : undefined,
        Array.isArray(to) ? to[0] : undefined
      ];
      if (typeof first !== 'string' || first !== last) return false;
      documents.add(first);
    }
    return walk(l) && walk(r);
  };
  const told = [at('records'), `${at('records')}:dels`].every((part) => walk(changed[part]));
  return { documents: told ? documents : 'all', list };
}
