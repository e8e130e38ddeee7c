import type { Lane, Node, Point, Pool } from '../model';
import { middleOf, stacking } from './axis';
import { BAND, bottom, centre, contains, right } from './geometry';
import { isOpen } from './kinds';
import type { MapRecords } from './map';

/** Lanes side by side, in the order they lie: down the page, or along it in vertical pools. */
export function siblingLanes(lanes: readonly Lane[], pool: string, parent = ''): Lane[] {
  return lanes
    .filter((lane) => lane.pool === pool && lane.parent === parent)
    .sort((a, b) => (a.horizontal ? a.y - b.y : a.x - b.x) || (a.id < b.id ? -1 : 1));
}

/** A lane and all lanes nested in it, at any depth. */
export function laneFamily(lanes: readonly Lane[], id: string): Lane[] {
  const own = lanes.filter((lane) => lane.id === id);
  return [
    ...own,
    ...lanes.filter((lane) => lane.parent === id).flatMap((child) => laneFamily(lanes, child.id))
  ];
}

/** Whether the work of a lane is done by others than the organisation: it is marked so, or a lane round it is. */
export function isOutside(id: string, lanes: ReadonlyMap<string, Pick<Lane, 'outside' | 'parent'>>): boolean {
  const seen = new Set<string>();
  for (let lane = lanes.get(id); lane && !seen.has(id); lane = lanes.get(id)) {
    if (lane.outside) return true;
    seen.add(id);
    id = lane.parent;
  }
  return false;
}

/** The innermost lane at a point; undefined outside all lanes. */
export function laneAt(lanes: readonly Lane[], point: Point): Lane | undefined {
  let found: Lane | undefined;
  for (const lane of lanes)
    if (contains(lane, point) && (!found || lane.width * lane.height <= found.width * found.height))
      found = lane;
  return found;
}

/** The pool at a point; of pools that overlap, the smaller. */
export function poolAt(pools: readonly Pool[], point: Point): Pool | undefined {
  let found: Pool | undefined;
  for (const pool of pools)
    if (contains(pool, point) && (!found || pool.width * pool.height < found.width * found.height))
      found = pool;
  return found;
}

/** Where a node stands by its position: pool, lane and the expanded sub-process round it. */
export interface Place {
  pool: string;
  lane: string;
  parent: string;
}

/**
 * Where a point is. `not` are sub-processes that cannot be the answer: the ones being moved.
 * Of nested frames the innermost counts.
 */
export function placeAt(map: MapRecords, point: Point, not: ReadonlySet<string> = new Set()): Place {
  const lane = laneAt(map.lanes, point);
  const pool = lane?.pool || (poolAt(map.pools, point)?.id ?? '');
  let frame: Node | undefined;
  for (const node of map.nodes)
    if (
      isOpen(node) &&
      !not.has(node.id) &&
      contains(node, point) &&
      (!frame || node.width * node.height < frame.width * frame.height)
    )
      frame = node;
  return { pool, lane: lane?.id ?? '', parent: frame?.id ?? '' };
}

/** Where the content of a pool begins and ends along the page, inside its name bands. */
export function contentArea(area: Pool | Lane): { x: number; y: number; right: number; bottom: number } {
  return area.horizontal
    ? { x: area.x + BAND, y: area.y, right: right(area), bottom: bottom(area) }
    : { x: area.x, y: area.y + BAND, right: right(area), bottom: bottom(area) };
}

/** Nodes that stand in a lane or in lanes nested in it. */
export function nodesInLane(map: MapRecords, id: string): Node[] {
  const family = new Set(laneFamily(map.lanes, id).map((lane) => lane.id));
  return map.nodes.filter((node) => family.has(node.lane));
}

/** The nodes of a pool: by their own field, or by their position when the field is empty. */
export function nodesInPool(map: MapRecords, pool: Pool): Node[] {
  return map.nodes.filter((node) => node.pool === pool.id || (!node.pool && contains(pool, centre(node))));
}

/** What stands in a lane: by its own word, or by its position when no lane beside this one claims it. */
export function contentOf(map: MapRecords, lane: Lane): Node[] {
  const within = new Set(nodesInLane(map, lane.id).map((node) => node.id));
  const claimed = new Set(
    siblingLanes(map.lanes, lane.pool, lane.parent).flatMap((one) => familyOf(map, one))
  );
  return map.nodes.filter(
    (node) =>
      within.has(node.id) ||
      (!claimed.has(node.lane) &&
        (!node.pool || node.pool === lane.pool) &&
        !node.attachedTo &&
        contains(lane, centre(node)))
  );
}

const familyOf = (map: MapRecords, lane: Lane) => laneFamily(map.lanes, lane.id).map(({ id }) => id);

/** The place among its siblings that a lane dropped with its middle at `at` takes. */
export function placeOfDrop(lanes: readonly Lane[], lane: Lane, at: number): number {
  const axis = stacking(lane);
  const others = siblingLanes(lanes, lane.pool, lane.parent).filter(({ id }) => id !== lane.id);
  return others.filter((one) => middleOf(one, axis) < at).length;
}
