import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Records that have a place among siblings. */
export interface Ordered {
  readonly id: string;
  /** Fractional index: text that sorts between its neighbours'. */
  readonly order: string;
}

/** Sorts by order; equal orders, which two devices may choose at once, fall back on the id everywhere alike. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * An order that puts a record at `index` among `siblings`, which must be sorted and without that record.
 * Index 0 is first; any index from the number of siblings on is last.
 */
export function orderAt(siblings: readonly Ordered[], index: number): string {
  const at = Math.max(0, Math.min(index, siblings.length));
  const before = siblings[at - 1]?.order ?? null;
  // Two siblings with the same order leave no room between them: go past all that are equal.
  const after =
    siblings.slice(at).find((sibling) => before === null || sibling.order > before)?.order ?? null;
  return generateKeyBetween(before, after);
}

/** `count` rising orders, the first of them after `last` (undefined: from the start). */
export function ordersAfter(last: string | undefined, count: number): string[] {
  return generateNKeysBetween(last ?? null, null, count);
}
