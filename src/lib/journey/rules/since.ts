/** What has changed in a map since somebody looked: found by comparing a short print of each record. */

/** Record (`collection/id`) → print of its fields. */
export type Prints = ReadonlyMap<string, string>;

export interface Since {
  /** Records that are new or differ, in the order given. */
  readonly changed: readonly { readonly place: string; readonly kind: 'added' | 'changed' }[];
  /** How many are gone. */
  readonly gone: number;
}

/**
 * A short print of a record's fields: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) of 32 bits over its text. That two
 * versions of one record have the same print by chance, one in four thousand million, costs a mark that is missing.
 */
export function printOf(record: object): string {
  const text = JSON.stringify(record, Object.keys(record).sort());
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Prints of records by collection. */
export function printsOf(collections: {
  readonly [collection: string]: readonly { readonly id: string }[];
}): Prints {
  const prints = new Map<string, string>();
  for (const [collection, records] of Object.entries(collections))
    for (const record of records) prints.set(`${collection}/${record.id}`, printOf(record));
  return prints;
}

export function changedSince(before: Prints, now: Prints): Since {
  const changed = [...now]
    .filter(([place, print]) => before.get(place) !== print)
    .map(([place]) => ({ place, kind: before.has(place) ? ('changed' as const) : ('added' as const) }));
  return { changed, gone: [...before.keys()].filter((place) => !now.has(place)).length };
}

/** Prints as text to keep, and back. Text that is none gives undefined. */
export function writePrints(prints: Prints): string {
  return [...prints].map(([place, print]) => `${place}:${print}`).join(' ');
}

export function readPrints(text: string | undefined): Prints | undefined {
  if (!text) return undefined;
  const entries = text.split(' ').map((entry) => entry.split(':') as [string, string]);
  return entries.every(({ length }) => length === 2) ? new Map(entries) : undefined;
}
