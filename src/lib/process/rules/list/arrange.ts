import type { Box } from '../../model';
import { BAND, GAP, sizeOf } from '../geometry';
import type { ListEdge, ListGraph } from './graph';
import { phasesOf, ranksInPhases } from './phases';

/** Room of a step along the work and across it, in pools that lie and in such as stand upright; each has 30 to the next row. */
const LYING = { column: 120 + GAP, row: 110 };
const UPRIGHT = { column: 80 + GAP, row: 150 };
/** Room above the first and below the last row of a lane. */
const MARGIN = 25;

/** Where everything of a list stands, the pool's corner at 0, 0. */
export interface Arranged {
  readonly pool: Box;
  readonly lanes: readonly Box[];
  readonly nodes: readonly Box[];
  /** Phases across the lanes, in their order, each with where it ends. */
  readonly phases: readonly { readonly name: string; readonly end: number }[];
}

/**
 * Columns by how far a step is from the start, rows by lane: the longest path without the ways that lead back. Steps of
 * one lane in one column stand under one another; what follows a step keeps to its row where that is free. Where the list
 * names phases, no column is of two of them. In an upright pool columns follow one another down the page.
 */
export function arrange(graph: ListGraph, upright = false): Arranged {
  const plain = ranksOf(graph.nodes.length, graph.edges);
  const phases = phasesOf(graph, plain);
  const ranks = phases.names.length ? ranksInPhases(plain, graph.edges, phases) : plain;
  const rows = rowsOf(graph, ranks);
  const { column, row } = upright ? UPRIGHT : LYING;
  const sizes = graph.lanes.map((_, lane) => {
    const used = graph.nodes.map((node, at) => (node.lane === lane ? rows[at]! + 1 : 1));
    return Math.max(1, ...used) * row + 2 * MARGIN;
  });
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  const first = 2 * BAND + 40;
  const length = first + (Math.max(0, ...ranks) + 1) * column;
  const breadth = sizes.reduce((sum, one) => sum + one, 0);
  const laid = (along: number, across: number, long: number, broad: number): Box =>
    upright
      ? { x: across, y: along, width: broad, height: long }
      : { x: along, y: across, width: long, height: broad };
  return {
    pool: laid(0, 0, length, breadth),
    lanes: sizes.map((one, at) => laid(BAND, starts[at]!, length - BAND, one)),
    nodes: graph.nodes.map((node, at) => {
      const size = sizeOf(node.kind);
      const along = first + ranks[at]! * column + (column - GAP) / 2;
      const across = starts[node.lane]! + MARGIN + (rows[at]! + 0.5) * row;
      const middle = laid(along, across, 0, 0);
      return { ...size, x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
    }),
    phases: phases.names.map((name, phase) => {
      const columns = ranks.filter((_, at) => phases.of[at] === phase);
      // Half-way between its last column and the first of the next phase.
      const end = first + (Math.max(...columns) + 1) * column - GAP / 2;
      return { name, end: phase === phases.names.length - 1 ? length : end };
    })
  };
}

/** Columns: the longest way from the start, ways that lead back left out. */
function ranksOf(count: number, edges: readonly ListEdge[]): number[] {
  const out = Array.from({ length: count }, (): ListEdge[] => []);
  for (const edge of edges) out[edge.source]!.push(edge);
  const state = new Uint8Array(count);
  const order: number[] = [];
  const back = new Set<ListEdge>();
  for (let root = 0; root < count; root++) {
    if (state[root]) continue;
    const stack = [{ at: root, next: 0 }];
    state[root] = 1;
    while (stack.length) {
      const top = stack.at(-1)!;
      const edge = out[top.at]![top.next++];
      if (!edge) {
        state[top.at] = 2;
        order.push(top.at);
        stack.pop();
      } else if (state[edge.target] === 1) back.add(edge);
      else if (!state[edge.target]) {
        state[edge.target] = 1;
        stack.push({ at: edge.target, next: 0 });
      }
    }
  }
  const ranks = Array.from({ length: count }, () => 0);
  for (const at of order.reverse())
    for (const edge of out[at]!)
      if (!back.has(edge)) ranks[edge.target] = Math.max(ranks[edge.target]!, ranks[at]! + 1);
  return ranks;
}

function rowsOf({ nodes, edges }: ListGraph, ranks: readonly number[]): number[] {
  const into = nodes.map((): number[] => []);
  for (const { source, target } of edges) if (ranks[source]! < ranks[target]!) into[target]!.push(source);
  const rows = nodes.map(() => 0);
  const taken = new Set<string>();
  const byRank = nodes.map((_, at) => at).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  for (const at of byRank) {
    const { lane } = nodes[at]!;
    const before = into[at]!.filter((source) => nodes[source]!.lane === lane).map((source) => rows[source]!);
    let row = before.length ? Math.min(...before) : 0;
    while (taken.has(`${ranks[at]} ${lane} ${row}`)) row++;
    taken.add(`${ranks[at]} ${lane} ${row}`);
    rows[at] = row;
  }
  return rows;
}
