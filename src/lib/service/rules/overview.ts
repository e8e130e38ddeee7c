import type { IndexRow } from '../../document/context';

/** A map of today and the wished-for maps copied from it. */
export interface MapPair {
  /** The map others are copied from, or one that stands alone. */
  readonly from: IndexRow;
  readonly toBe: readonly IndexRow[];
}

const copyOf = (row: IndexRow) => (typeof row.facts?.copyOf === 'string' ? row.facts.copyOf : '');

/**
 * Pairs maps with what was copied from them, by title. A copy whose original is gone stands alone; a copy of a copy
 * stands beside the first of them all.
 */
export function pairMaps(maps: readonly IndexRow[], compare: (a: string, b: string) => number): MapPair[] {
  const byId = new Map(maps.map((row) => [row.document, row]));
  const rootOf = (row: IndexRow): IndexRow => {
    const seen = new Map<string, IndexRow>();
    for (let root = row; ;) {
      seen.set(root.document, root);
      const before = byId.get(copyOf(root));
      if (!before) return root;
      // A ring has no first map: all of it agrees on the same one.
      if (seen.has(before.document)) return seen.get([...seen.keys()].sort()[0]!)!;
      root = before;
    }
  };
  const pairs = new Map<string, { from: IndexRow; toBe: IndexRow[] }>();
  for (const row of maps) {
    const root = rootOf(row);
    const pair = pairs.get(root.document) ?? { from: root, toBe: [] };
    if (row !== root) pair.toBe.push(row);
    pairs.set(root.document, pair);
  }
  return [...pairs.values()]
    .map(({ from, toBe }) => ({ from, toBe: toBe.sort((a, b) => compare(a.title, b.title)) }))
    .sort((a, b) => compare(a.from.title, b.from.title));
}

/** How many rows each document has. */
export function countByDocument(rows: readonly IndexRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of rows) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
}

/** Findings of a study that matter most: problems by severity, gravest first, those not judged after the judged. */
export function gravestFindings(findings: readonly IndexRow[], most: number): IndexRow[] {
  const severity = (row: IndexRow) => (typeof row.facts?.severity === 'number' ? row.facts.severity : 0);
  return findings
    .filter((row) => row.facts?.kind === 'problem')
    .sort((a, b) => severity(b) - severity(a) || (a.title < b.title ? -1 : 1))
    .slice(0, most);
}

/** A figure of a benefit on its way from baseline to target. */
export interface Progress {
  /** The newest measurement; the baseline when there is none. */
  readonly now: number | null;
  /** Share of the way gone, 0–1; null while baseline, target or a measurement is missing. */
  readonly share: number | null;
}

/**
 * How far a benefit has come: (newest − baseline) / (target − baseline), kept within 0–1. Works for figures that
 * should fall as for those that should rise.
 * @example baseline 20 days, target 10, measured 14 → 0.6
 */
export function progressOf(
  benefit: { readonly id: string; readonly baseline: number | null; readonly target: number | null },
  measurements: readonly { readonly benefit: string; readonly on: string; readonly value: number }[]
): Progress {
  const newest = measurements
    .filter((one) => one.benefit === benefit.id)
    .reduce<{ on: string; value: number } | undefined>(
      (best, one) => (!best || one.on >= best.on ? one : best),
      undefined
    );
  const { baseline, target } = benefit;
  const now = newest?.value ?? baseline;
  if (!newest || baseline === null || target === null || baseline === target) return { now, share: null };
  const share = (newest.value - baseline) / (target - baseline);
  return { now, share: Math.min(1, Math.max(0, share)) };
}
