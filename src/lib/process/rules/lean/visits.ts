import { isParallelJoin, type FlowGraph } from './flow-graph';

/** Sweeps before giving up; a loop repeating 99 % of the time needs about 2 800. */
const MAX_SWEEPS = 10_000;
const CLOSE_ENOUGH = 1e-12;

/** The nodes that cases can reach, in an order where work flows downwards except where loops return. */
export function reachable(graph: FlowGraph, from = graph.start): string[] {
  if (!from) return [];
  const seen = new Set([from]);
  const post: string[] = [];
  const stack = [{ id: from, at: 0 }];
  while (stack.length) {
    const top = stack.at(-1)!;
    const exit = (graph.exits.get(top.id) ?? [])[top.at++];
    if (!exit) {
      post.push(top.id);
      stack.pop();
    } else if (exit.share > 0 && !seen.has(exit.target)) {
      seen.add(exit.target);
      stack.push({ id: exit.target, at: 0 });
    }
  }
  return post.reverse();
}

/**
 * Expected visits of each reachable node for one case: the solution of v = e_start + Pᵀv, by Gauss–Seidel in
 * the order of the flow. A parallel join takes one of its branches, not their sum.
 * @returns undefined, with the ids, when some cases never get out of a loop
 * Source: M. Dumas et al., Fundamentals of Business Process Management, flow analysis.
 */
export function expectedVisits(graph: FlowGraph): { visits: Map<string, number>; stuck: string[] } {
  const order = reachable(graph);
  const stuck = withoutWayOut(graph, order);
  const visits = new Map(order.map((id) => [id, 0]));
  if (stuck.length) return { visits, stuck };
  const entries = new Map<string, { from: string; share: number }[]>(order.map((id) => [id, []]));
  for (const id of order)
    for (const exit of graph.exits.get(id) ?? [])
      if (exit.share > 0) entries.get(exit.target)!.push({ from: id, share: exit.share });
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let change = 0;
    for (const id of order) {
      const into = entries.get(id)!;
      const node = graph.nodes.get(id)!;
      const joins = isParallelJoin(node, graph.incoming.get(id) ?? []);
      let value = id === graph.start ? 1 : 0;
      for (const { from, share } of joins ? into.slice(0, 1) : into) value += visits.get(from)! * share;
      change = Math.max(change, Math.abs(value - visits.get(id)!) / Math.max(1, value));
      visits.set(id, value);
    }
    if (change < CLOSE_ENOUGH) break;
  }
  return { visits, stuck };
}

/** Nodes from which no case can come to an end. */
function withoutWayOut(graph: FlowGraph, order: readonly string[]): string[] {
  const entries = new Map<string, string[]>();
  const open: string[] = [];
  for (const id of order) {
    const exits = (graph.exits.get(id) ?? []).filter((exit) => exit.share > 0);
    if (!exits.length) open.push(id);
    for (const exit of exits) {
      const into = entries.get(exit.target);
      if (into) into.push(id);
      else entries.set(exit.target, [id]);
    }
  }
  const ends = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const from of entries.get(id) ?? [])
      if (!ends.has(from)) {
        ends.add(from);
        open.push(from);
      }
  return order.filter((id) => !ends.has(id));
}
