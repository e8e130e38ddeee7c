import type { FlowGraph } from './flow-graph';
import { expectedVisits } from './visits';

/**
 * Expected work of one case that is done over again, by step: (vᵢ − fᵢ) · minutesᵢ, where vᵢ are the expected visits
 * of a step and fᵢ = vᵢ / Nᵢᵢ the chance of at least one, N = (I − P)⁻¹. Nᵢᵢ is how often a case that stands at
 * the step is there in all.
 * @param visits expected visits by node, of `expectedVisits`
 * @param minutes touch time of a step, in minutes
 * @param within how much of that is done over again inside the step itself: an open sub-process with a loop
 * Source: J. G. Kemeny, J. L. Snell, Finite Markov Chains (fundamental matrix of an absorbing chain).
 */
export function reworkAt(
  graph: FlowGraph,
  visits: ReadonlyMap<string, number>,
  minutes: (id: string) => number,
  within: (id: string) => number = () => 0
): Map<string, number> {
  const loops = inLoops(graph, visits.keys());
  const found = new Map<string, number>();
  for (const [id, times] of visits) {
    const touch = minutes(id);
    if (!touch) continue;
    const returns = loops.has(id) ? (expectedVisits({ ...graph, start: id }).visits.get(id) ?? 1) : 1;
    const first = times / returns;
    const again = (times - first) * touch + first * within(id);
    if (again > 0) found.set(id, again);
  }
  return found;
}

/** The nodes from which a case can come back to where it was: the strongly connected parts (R. Tarjan, 1972). */
export function inLoops(graph: FlowGraph, ids: Iterable<string>): Set<string> {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onPath = new Set<string>();
  const path: string[] = [];
  const loops = new Set<string>();
  const onward = (id: string) =>
    (graph.exits.get(id) ?? []).filter((exit) => exit.share > 0).map((exit) => exit.target);
  const enter = (id: string) => {
    index.set(id, index.size);
    low.set(id, index.get(id)!);
    onPath.add(id);
    path.push(id);
    return { id, targets: onward(id), at: 0 };
  };
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id)!, value));
  for (const root of ids) {
    if (index.has(root)) continue;
    const stack = [enter(root)];
    while (stack.length) {
      const top = stack.at(-1)!;
      const target = top.targets[top.at++];
      if (target !== undefined) {
        if (!index.has(target)) stack.push(enter(target));
        else if (onPath.has(target)) lower(top.id, index.get(target)!);
        continue;
      }
      stack.pop();
      const caller = stack.at(-1);
      if (caller) lower(caller.id, low.get(top.id)!);
      if (low.get(top.id) !== index.get(top.id)) continue;
      const part = path.splice(path.indexOf(top.id));
      part.forEach((id) => onPath.delete(id));
      if (part.length > 1 || onward(top.id).includes(top.id)) part.forEach((id) => loops.add(id));
    }
  }
  return loops;
}
