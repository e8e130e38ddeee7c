import { groupBy } from '../../document/group';
import type { Flow, Lane, Node, Phase, Pool } from '../model';

/** The records of one process map, as rules read them. */
export interface MapRecords {
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  readonly nodes: readonly Node[];
  readonly flows: readonly Flow[];
  /** Absent where they do not matter. */
  readonly phases?: readonly Phase[];
}

export { groupBy };

/** Records by id. */
export function byId<R extends { readonly id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * The given nodes and everything that follows them when they move or go: events on their borders and the
 * content of sub-processes, at any depth.
 */
export function withFollowers(nodes: readonly Node[], ids: Iterable<string>): Set<string> {
  const all = new Set(ids);
  const attached = groupBy(nodes, (node) => node.attachedTo);
  const inside = groupBy(nodes, (node) => node.parent);
  const open = [...all];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const follower of [...(attached.get(id) ?? []), ...(inside.get(id) ?? [])])
      if (!all.has(follower.id)) {
        all.add(follower.id);
        open.push(follower.id);
      }
  return all;
}
