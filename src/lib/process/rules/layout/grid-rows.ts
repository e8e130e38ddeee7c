import type { MapRecords } from '../map';
import type { Flow, Node } from '../../model';

/** Where a step comes in the flow: its column, and its rank from above in that column. */
export interface Ordered {
  column: number;
  rank: number;
}

/** Finds the order of steps; ELK's layered algorithm in the app. Steps without flows are in it, too. */
export type Order = (
  nodes: readonly { id: string; width: number; height: number }[],
  edges: readonly { id: string; source: string; target: string }[]
) => Promise<ReadonlyMap<string, Ordered>>;

/**
 * The rows of the steps of one lane, 0 the uppermost: a step stands in the row of the one it follows where that
 * is free, so that the main way is one straight line; branches stand below it, or above.
 */
export function rowsOf(
  nodes: readonly Node[],
  edges: readonly Pick<Flow, 'source' | 'target'>[],
  order: ReadonlyMap<string, Ordered>
): Map<string, number> {
  const here = new Set(nodes.map((node) => node.id));
  const before = new Map<string, string[]>();
  for (const { source, target } of edges)
    if (here.has(source) && here.has(target)) before.set(target, [...(before.get(target) ?? []), source]);
  const columnOf = (id: string) => order.get(id)?.column ?? 0;
  const sorted = [...nodes].sort(
    (a, b) =>
      columnOf(a.id) - columnOf(b.id) ||
      (order.get(a.id)?.rank ?? 0) - (order.get(b.id)?.rank ?? 0) ||
      (a.id < b.id ? -1 : 1)
  );
  const rows = new Map<string, number>();
  const taken = new Set<string>();
  for (const { id } of sorted) {
    const column = columnOf(id);
    const wanted = (before.get(id) ?? [])
      .filter((source) => rows.has(source) && columnOf(source) < column)
      .map((source) => rows.get(source)!)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0];
    const row = nearestFree(wanted ?? 0, (one) => !taken.has(`${column}/${one}`));
    rows.set(id, row);
    taken.add(`${column}/${row}`);
  }
  const used = [...new Set(rows.values())].sort((a, b) => a - b);
  return new Map([...rows].map(([id, row]) => [id, used.indexOf(row)]));
}

function nearestFree(wanted: number, isFree: (row: number) => boolean): number {
  for (let away = 0; ; away++) {
    if (isFree(wanted + away)) return wanted + away;
    if (isFree(wanted - away)) return wanted - away;
  }
}

/** The sequence flows between the given steps; those of events on borders count as their step's. */
export function edgesBetween(
  map: Pick<MapRecords, 'flows'>,
  nodes: ReadonlyMap<string, Node>,
  among: ReadonlySet<string>
): { id: string; source: string; target: string }[] {
  const step = (id: string) => nodes.get(id)?.attachedTo || id;
  return map.flows
    .filter((flow) => flow.kind === 'sequence')
    .map(({ id, source, target }) => ({ id, source: step(source), target: step(target) }))
    .filter(({ source, target }) => source !== target && among.has(source) && among.has(target));
}
