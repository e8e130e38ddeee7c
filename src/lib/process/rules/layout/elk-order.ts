import type { Order, Ordered } from './grid-rows';

/** What is used of ELK. */
export interface Elk {
  layout(graph: ElkGraph): Promise<ElkGraph>;
}
export interface ElkGraph {
  id: string;
  layoutOptions?: { [option: string]: string };
  children?: { id: string; width: number; height: number; x?: number; y?: number }[];
  edges?: { id: string; sources: string[]; targets: string[] }[];
}

/** Only the order is taken from ELK; distances are our own. The seed keeps the order the same each time. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.separateConnectedComponents': 'false',
  'elk.randomSeed': '1',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.edgeRouting': 'POLYLINE'
};
/** Steps are given to ELK as wide as each other, so that those of one column begin at one x. */
const STEP = 40;

/** Columns and ranks by ELK's layered algorithm (Sugiyama's method). Returns count as they run, backwards. */
export function elkOrder(elk: Elk): Order {
  return async (nodes, edges) => {
    if (!nodes.length) return new Map();
    const { children = [] } = await elk.layout({
      id: 'map',
      layoutOptions: options,
      children: nodes.map(({ id }) => ({ id, width: STEP, height: STEP })),
      edges: edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] }))
    });
    const xs = [...new Set(children.map((child) => Math.round(child.x ?? 0)))].sort((a, b) => a - b);
    return new Map(
      children.map(({ id, x = 0, y = 0 }): [string, Ordered] => [
        id,
        { column: xs.indexOf(Math.round(x)), rank: y }
      ])
    );
  };
}
