import type { Box, Lane, Node, Pool } from '../../model';
import { around, BAND } from '../geometry';
import { siblingLanes } from '../lanes';
import { groupBy, type MapRecords } from '../map';
import { columnsFrom, placeBlock, type BlockTask, type Columns } from './block';
import type { PhaseColumns } from './phase-columns';

/** Room between a lane's border and its content, and beside the first and last column. */
const PADDING = 24;
const SIDE = 40;
const LEAST_LANE = 100;
const LEAST_WIDTH = 400;
const BLACK_BOX = 60;
const POOL_GAP = 50;

export interface Areas {
  pools: Map<string, Box>;
  lanes: Map<string, Box>;
  /** Where each phase ends along the work. */
  phases: ReadonlyMap<string, number>;
}

/** One stretch of the page: a pool with its lanes, or what stands in none. */
interface Band {
  pool: Pool | undefined;
  lanes: readonly Lane[];
  nodes: readonly Node[];
  y: number;
}

/**
 * Puts pools, lanes and steps below each other in the order they lie now; columns run through all of them, so that
 * what happens at the same time stands above each other. Lanes get the height of their content.
 */
export function placeAreas(
  map: MapRecords,
  nodes: readonly Node[],
  taskOf: (nodes: readonly Node[]) => BlockTask,
  boxes: Map<string, Box>,
  phases: PhaseColumns
): Areas {
  const bands = bandsOf(map, nodes);
  const all = around([...map.pools, ...map.lanes, ...(map.pools.length + map.lanes.length ? [] : nodes)]);
  const [left, top] = [Math.round(all?.x ?? 80), Math.round(all?.y ?? 80)];
  const inset = Math.max(0, ...bands.map((band) => (band.pool ? BAND : 0) + BAND * depth(band.lanes)));
  const columns = columnsFrom(left + inset + SIDE, [taskOf(nodes)], phases.before);
  const end = Math.max(columns.right + phases.after + SIDE, left + LEAST_WIDTH);
  const areas: Areas = { pools: new Map(), lanes: new Map(), phases: phases.ends(columns, end) };
  let y = top;
  for (const band of bands) y = placeBand(band, y, { left, end, columns, taskOf, boxes, areas }) + POOL_GAP;
  return areas;
}

function bandsOf(map: MapRecords, nodes: readonly Node[]): Band[] {
  const known = new Set(map.pools.map((pool) => pool.id));
  const owner = (pool: string) => (known.has(pool) ? pool : '');
  const byPool = groupBy(nodes, (node) => owner(node.pool));
  const lanesBy = groupBy(map.lanes, (lane) => owner(lane.pool));
  const loose = { pool: undefined, lanes: lanesBy.get('') ?? [], nodes: byPool.get('') ?? [] };
  const looseTop = Math.min(...[...loose.lanes, ...loose.nodes].map((one) => one.y));
  return [
    ...map.pools.map((pool) => ({
      pool,
      lanes: lanesBy.get(pool.id) ?? [],
      nodes: byPool.get(pool.id) ?? [],
      y: pool.y
    })),
    ...(Number.isFinite(looseTop) ? [{ ...loose, y: looseTop }] : [])
  ].sort((a, b) => a.y - b.y);
}

interface Page {
  left: number;
  end: number;
  columns: Columns;
  taskOf: (nodes: readonly Node[]) => BlockTask;
  boxes: Map<string, Box>;
  areas: Areas;
}

/** @returns where the band ends */
function placeBand({ pool, lanes, nodes }: Band, top: number, page: Page): number {
  const { left, end, columns, taskOf, boxes, areas } = page;
  const known = new Set(lanes.map((lane) => lane.id));
  const byLane = groupBy(nodes, (node) => (known.has(node.lane) ? node.lane : ''));
  const block = (own: readonly Node[], y: number) =>
    own.length ? placeBlock(taskOf(own), columns, y + PADDING, boxes) + 2 * PADDING : 0;
  const visit = (lane: Lane, x: number, y: number): number => {
    const children = siblingLanes(lanes, lane.pool, lane.id);
    let below = y + block(byLane.get(lane.id) ?? [], y);
    for (const child of children) below = visit(child, x + BAND, below);
    below = Math.max(below, y + LEAST_LANE);
    areas.lanes.set(lane.id, { x, y, width: end - x, height: below - y });
    return below;
  };
  let y = top + block(byLane.get('') ?? [], top);
  const inside = left + (pool ? BAND : 0);
  const outer = lanes.filter((lane) => !known.has(lane.parent)).sort((a, b) => a.y - b.y);
  for (const lane of outer) y = visit(lane, inside, y);
  if (!pool) return y;
  const empty = !nodes.length && !lanes.length;
  const height = empty
    ? Math.min(Math.max(pool.height, BLACK_BOX), 2 * BLACK_BOX)
    : Math.max(y - top, LEAST_LANE);
  areas.pools.set(pool.id, { x: left, y: top, width: end - left, height });
  return top + height;
}

function depth(lanes: readonly Lane[]): number {
  const deep = (lane: Lane, guard: number): number => {
    const parent = guard ? lanes.find((one) => one.id === lane.parent) : undefined;
    return parent ? deep(parent, guard - 1) + 1 : 1;
  };
  return Math.max(0, ...lanes.map((lane) => deep(lane, lanes.length)));
}
