import type { NodeKind } from '../../model';
import type { ListEdge } from './graph';

/** A graph whose parallel branches are to be joined. Gateways are added at the end of its nodes, edges in place. */
export interface Branching {
  readonly edges: ListEdge[];
  kindOf(node: number): NodeKind;
  /** Adds a gateway before a node. @returns its place */
  addBefore(node: number, kind: 'parallelGateway' | 'exclusiveGateway'): number;
}

const exits = ({ edges }: Branching, node: number) => edges.filter(({ source }) => source === node);
const entries = ({ edges }: Branching, node: number) => edges.filter(({ target }) => target === node);

/**
 * Joins parallel branches where they meet: a list says «after these», but in BPMN a step begins once for every branch
 * that comes to it, and all that follows would be done and counted as many times. Branches that may end elsewhere are
 * left as they are, for a join would wait for them in vain.
 */
export function joinBranches(graph: Branching, count: number): void {
  const splits: number[] = [];
  for (let node = 0; node < count; node++)
    if (graph.kindOf(node) === 'parallelGateway' && exits(graph, node).length > 1) splits.push(node);
  // What is split last is joined first: its join is then one of the branches of what was split before.
  for (const split of splits.toReversed())
    for (const meet of meetsOf(graph, split))
      if (graph.kindOf(meet) !== 'endEvent') joinAt(graph, split, meet);
  // A gateway that splits would wait for all that come to it, too: what is left are other ways to the same.
  for (const split of splits) {
    const into = entries(graph, split);
    if (into.length > 1) lead(graph, into, graph.addBefore(split, 'exclusiveGateway'), split);
  }
}

/** Where branches may meet: no farther than to what all of them reach, for from there on they are one. */
function meetsOf(graph: Branching, split: number): number[] {
  const heads = exits(graph, split);
  const reached = new Map<number, Set<ListEdge>>();
  const open = heads.map((head) => ({ node: head.target, by: new Set([head]) }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, by } = next;
    const before = reached.get(node);
    const all = new Set([...(before ?? []), ...by]);
    if (node === split || all.size === before?.size) continue;
    reached.set(node, all);
    if (all.size < heads.length)
      for (const { target } of exits(graph, node)) open.push({ node: target, by: all });
  }
  const near = new Set<number>();
  const onward = heads.map(({ target }) => target);
  for (let node = onward.pop(); node !== undefined; node = onward.pop()) {
    if (near.has(node) || node === split) continue;
    near.add(node);
    if (reached.get(node)!.size < heads.length)
      onward.push(...exits(graph, node).map(({ target }) => target));
  }
  return [...near].sort((a, b) => a - b);
}

/** Leads edges into a gateway, and that on to another node. */
function lead(graph: Branching, edges: Iterable<ListEdge>, gateway: number, onward: number): void {
  for (const edge of edges) graph.edges[graph.edges.indexOf(edge)] = { ...edge, target: gateway };
  graph.edges.push({ source: gateway, target: onward, answer: '' });
}

function joinAt(graph: Branching, split: number, meet: number): void {
  const into = entries(graph, meet);
  if (into.length < 2) return;
  const groups: Set<ListEdge>[] = [];
  for (const head of exits(graph, split)) {
    const { edges, escapes } = follow(graph, head, split, meet);
    if (!edges.length || escapes) continue;
    // Branches that share an edge have met before; they come as one.
    const shared = groups.filter((group) => edges.some((edge) => group.has(edge)));
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...edges, ...shared.flatMap((group) => [...group])]));
  }
  if (groups.length < 2) return;
  const isJoin = graph.kindOf(meet) === 'parallelGateway' && exits(graph, meet).length === 1;
  const isWhole = groups.reduce((sum, group) => sum + group.size, 0) === into.length;
  const join = isJoin && isWhole ? meet : graph.addBefore(meet, 'parallelGateway');
  for (const group of groups) {
    // Other ways within one branch are brought together first: the join would wait for all of them.
    if (group.size > 1) lead(graph, group, graph.addBefore(meet, 'exclusiveGateway'), join);
    else if (join !== meet)
      for (const edge of group) graph.edges[graph.edges.indexOf(edge)] = { ...edge, target: join };
  }
  if (join !== meet) graph.edges.push({ source: join, target: meet, answer: '' });
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
      const onward = exits(graph, target);
      if (!onward.length) escapes = true;
      open.push(...onward);
    }
  }
  return { edges, escapes };
}
