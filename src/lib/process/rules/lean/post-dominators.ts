import type { FlowGraph } from './flow-graph';
import { reachable } from './visits';

/** Stands for "the case is over". */
export const END = '';

/**
 * For each node the nearest one that every case from it must pass; END when there is none.
 * Cooper, Harvey and Kennedy's iteration for dominators, over the reversed flow.
 */
export function postDominators(graph: FlowGraph): Map<string, string> {
  const order = reachable(graph);
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>([[END, []], ...order.map((id): [string, string[]] => [id, []])]);
  for (const id of order) {
    const exits = (graph.exits.get(id) ?? []).filter((exit) => exit.share > 0).map((exit) => exit.target);
    after.set(id, exits.length ? exits : [END]);
    for (const target of after.get(id)!) before.get(target)!.push(id);
  }
  const rank = new Map<string, number>();
  const backwards: string[] = [];
  const seen = new Set([END]);
  const stack = [{ id: END, at: 0 }];
  while (stack.length) {
    const top = stack.at(-1)!;
    const next = before.get(top.id)![top.at++];
    if (next === undefined) {
      rank.set(top.id, backwards.push(top.id));
      stack.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      stack.push({ id: next, at: 0 });
    }
  }
  const nearest = new Map<string, string>([[END, END]]);
  const meet = (a: string, b: string): string => {
    while (a !== b)
      if (rank.get(a)! < rank.get(b)!) a = nearest.get(a)!;
      else b = nearest.get(b)!;
    return a;
  };
  backwards.reverse().shift();
  for (let changed = true; changed;) {
    changed = false;
    for (const id of backwards) {
      const value = after
        .get(id)!
        .filter((target) => nearest.has(target))
        .reduce(meet);
      if (nearest.get(id) !== value) {
        nearest.set(id, value);
        changed = true;
      }
    }
  }
  return nearest;
}
