import type { ListEdge } from './graph';

/** A graph whose parallel branches are to be joined. Joins are added at the end of its nodes, edges in place. */
export interface Branching {
  readonly edges: ListEdge[];
  isSplit(node: number): boolean;
  /** Waits for all that come to it already. */
  isJoin(node: number): boolean;
  /** Adds a gateway before a node. @returns its place */
  addBefore(node: number, kind: 'parallelGateway' | 'exclusiveGateway'): number;
}

/**
 * Joins parallel branches where they meet: a list says «after these», but in BPMN a step begins once for every branch
 * that comes to it, and all that follows would be done and counted as many times. Branches that may end elsewhere are
 * left as they are, for a join would wait for them in vain.
 */
export function joinBranches(graph: Branching, count: number): void {
  // What is split last is joined first: its join is then one of the branches of what was split before.
  for (let split = count - 1; split >= 0; split--) {
    if (!graph.isSplit(split)) continue;
    const meets = [...new Set(graph.edges.map((edge) => edge.target))].sort((a, b) => a - b);
    for (const meet of meets) if (!graph.isJoin(meet)) joinAt(graph, split, meet);
  }
}

function joinAt(graph: Branching, split: number, meet: number): void {
  const into = graph.edges.filter((edge) => edge.target === meet);
  if (into.length < 2) return;
  const heads = graph.edges.filter((edge) => edge.source === split);
  const groups: { branches: Set<ListEdge>; edges: Set<ListEdge> }[] = [];
  for (const head of heads) {
    const { edges, escapes } = follow(graph, head, split, meet);
    if (!edges.length || escapes) continue;
    // Branches that share an edge have met before; they come as one.
    const shared = groups.filter((group) => edges.some((edge) => group.edges.has(edge)));
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push({
      branches: new Set([head, ...shared.flatMap((group) => [...group.branches])]),
      edges: new Set([...edges, ...shared.flatMap((group) => [...group.edges])])
    });
  }
  if (groups.length < 2) return;
  const join = graph.addBefore(meet, 'parallelGateway');
  for (const { edges } of groups) {
    const merge = edges.size > 1 ? graph.addBefore(meet, 'exclusiveGateway') : join;
    for (const edge of edges) graph.edges[graph.edges.indexOf(edge)] = { ...edge, target: merge };
    if (merge !== join) graph.edges.push({ source: merge, target: join, answer: '' });
  }
  graph.edges.push({ source: join, target: meet, answer: '' });
}

/** The edges by which a branch comes to a node, and whether some of its cases never do. */
function follow(graph: Branching, head: ListEdge, split: number, meet: number) {
  const edges: ListEdge[] = [];
  const seen = new Set<number>();
  const open = [head];
  let escapes = false;
  for (let edge = open.pop(); edge; edge = open.pop()) {
    const { target } = edge;
    if (target === meet) edges.push(edge);
    else if (target === split) escapes = true;
    else if (!seen.has(target)) {
      seen.add(target);
      const onward = graph.edges.filter(({ source }) => source === target);
      if (!onward.length) escapes = true;
      open.push(...onward);
    }
  }
  return { edges, escapes };
}
