import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { Box, Lane } from '../model';
import { around, BAND, bottom, GRID, right } from '../rules/geometry';
import { laneFamily, nodesInLane, nodesInPool, siblingLanes } from '../rules/lanes';
import { withFollowers } from '../rules/map';
import { insertSpace, mapOf, shiftElements, type ProcessDocument, type ProcessEdit } from './map-edit';
import { newLane, newPool } from './new-records';

const LANE_SIZE = 160;
const LEAST_LANE = 60;
/** Height of a pool whose inside is not shown: a citizen, another agency. */
const BLACK_BOX = 60;
const POOL_GAP = 40;

/** Adds a pool below what stands. The first one of a map goes round everything that has none. @returns its id */
export function addPool(doc: ProcessDocument, name: string, blackBox = false): string {
  return doc.edit(m.process_undo_add_pool, (edit) => addPoolIn(edit, name, blackBox));
}

function addPoolIn(edit: ProcessEdit, name: string, blackBox: boolean): string {
  const map = mapOf(edit);
  const areas: Box[] = [...map.pools, ...map.lanes];
  const pool = newPool(poolBox(areas, map.nodes, blackBox), name);
  edit.put('pools', pool);
  if (!areas.length && !blackBox)
    for (const node of map.nodes) edit.change('nodes', node.id, { pool: pool.id });
  return pool.id;
}

function poolBox(areas: readonly Box[], nodes: readonly Box[], blackBox: boolean): Box {
  const content = around(nodes);
  if (!areas.length && content && !blackBox)
    return {
      x: content.x - 60 - BAND,
      y: content.y - 60,
      width: content.width + 120 + BAND,
      height: content.height + 120
    };
  const all = around([...areas, ...nodes]);
  const row = around(areas);
  return {
    x: row?.x ?? all?.x ?? 80,
    y: all ? bottom(all) + POOL_GAP : 80,
    width: Math.max(row?.width ?? all?.width ?? 0, 600),
    height: blackBox ? BLACK_BOX : 2 * LANE_SIZE
  };
}

/**
 * Adds a lane after the last one of a pool; what lies below moves down. The first lane of a pool takes all of
 * it. With an empty pool id the lane stands below the other lanes that have none; when there are none, a pool
 * is made for it.
 * @returns its id, or undefined when there is no such pool
 */
export function addLane(doc: ProcessDocument, given: string, name: string): string | undefined {
  return doc.edit(m.process_undo_add_lane, (edit) => {
    const alone = !given && !edit.all('lanes').some((lane) => !lane.pool);
    const poolId = alone ? addPoolIn(edit, m.process_new_pool(), false) : given;
    const map = mapOf(edit);
    const pool = edit.get('pools', poolId);
    const last = siblingLanes(map.lanes, poolId).at(-1);
    const area = last ?? pool;
    if (!area) return undefined;
    if (!last && pool) {
      const inside = pool.horizontal
        ? { x: pool.x + BAND, y: pool.y, width: pool.width - BAND, height: pool.height }
        : { x: pool.x, y: pool.y + BAND, width: pool.width, height: pool.height - BAND };
      const lane = newLane(inside, name, poolId, { horizontal: pool.horizontal });
      edit.put('lanes', lane);
      for (const node of nodesInPool(map, pool))
        edit.change('nodes', node.id, { pool: poolId, lane: lane.id });
      return lane.id;
    }
    // The pool grows and what lies after it moves on; the last lane's own growth is then taken back.
    insertSpace(edit, area.id, LANE_SIZE);
    const size = area.horizontal ? 'height' : 'width';
    takeBack(edit, area.id, LANE_SIZE, size);
    const box = area.horizontal
      ? { x: area.x, y: bottom(area), width: area.width, height: LANE_SIZE }
      : { x: right(area), y: area.y, width: LANE_SIZE, height: area.height };
    const lane = newLane(box, name, poolId, { horizontal: area.horizontal });
    edit.put('lanes', lane);
    return lane.id;
  });
}

/** Takes growth back from a lane and from the last of the lanes nested in it. */
function takeBack(edit: ProcessEdit, id: string, amount: number, size: 'width' | 'height'): void {
  const lane = edit.get('lanes', id);
  if (!lane) return;
  edit.change('lanes', id, { [size]: lane[size] - amount });
  const nested = siblingLanes(edit.all('lanes'), lane.pool, id).at(-1);
  if (nested) takeBack(edit, nested.id, amount, size);
}

/** Renames a lane or pool. */
export function renameLane(doc: ProcessDocument, id: string, name: string, options?: EditOptions): void {
  doc.edit(
    m.process_undo_rename,
    (edit) => edit.change('lanes', id, { name }) || edit.change('pools', id, { name }),
    options
  );
}

/** Moves a lane one place up (−1) or down (1) among its siblings, with everything in it. @returns whether it could */
export function moveLane(doc: ProcessDocument, id: string, by: -1 | 1): boolean {
  return doc.edit(m.process_undo_move_lane, (edit) => {
    const map = mapOf(edit);
    const lane = edit.get('lanes', id);
    if (!lane) return false;
    const siblings = siblingLanes(map.lanes, lane.pool, lane.parent);
    const other = siblings[siblings.indexOf(lane) + by];
    if (!other) return false;
    const [first, second] = by > 0 ? [lane, other] : [other, lane];
    const size = lane.horizontal ? 'height' : 'width';
    const shifts = new Map<string, [number, number]>();
    const shift = (moved: Lane, amount: number) => {
      const content = withFollowers(
        map.nodes,
        nodesInLane(map, moved.id).map((node) => node.id)
      );
      for (const one of [...laneFamily(map.lanes, moved.id).map((each) => each.id), ...content])
        shifts.set(one, lane.horizontal ? [0, amount] : [amount, 0]);
    };
    shift(first, second[size]);
    shift(second, -first[size]);
    shiftElements(edit, shifts);
    return true;
  });
}

/** Gives a lane or pool another height (width, when it lies upright). It never gets smaller than its content. */
export function resizeLane(doc: ProcessDocument, id: string, wanted: number): void {
  doc.edit(m.process_undo_resize, (edit) => {
    const map = mapOf(edit);
    const lane = edit.get('lanes', id);
    const area = lane ?? edit.get('pools', id);
    if (!area) return;
    const [start, size, end] = area.horizontal
      ? (['y', 'height', bottom] as const)
      : (['x', 'width', right] as const);
    const content = lane ? nodesInLane(map, id) : map.nodes.filter((node) => node.pool === id);
    const nested = map.lanes.filter((one) => (lane ? one.parent === id : one.pool === id && !one.parent));
    const needed = Math.max(0, ...content.map((node) => end(node) + GRID - area[start]));
    const least = Math.max(LEAST_LANE, needed, nested.length * LEAST_LANE);
    const amount = Math.max(least, Math.round(wanted)) - area[size];
    const last = lane ? undefined : siblingLanes(map.lanes, id).at(-1);
    // A pool's height is that of its lanes: the last of them takes the change.
    if (last) insertSpace(edit, last.id, Math.max(amount, LEAST_LANE - last[size]));
    else insertSpace(edit, id, amount);
  });
}

/** Gives a horizontal pool another width, never narrower than its content. */
export function resizePoolWidth(doc: ProcessDocument, id: string, wanted: number): void {
  doc.edit(m.process_undo_resize, (edit) => {
    const pool = edit.get('pools', id);
    if (!pool) return;
    const content = edit.all('nodes').filter((node) => node.pool === id);
    const least = Math.max(200, ...content.map((node) => right(node) + 2 * GRID - pool.x));
    const by = Math.max(least, Math.round(wanted)) - pool.width;
    edit.change('pools', id, { width: pool.width + by });
    for (const lane of edit.all('lanes'))
      if (lane.pool === id && lane.horizontal) edit.change('lanes', lane.id, { width: lane.width + by });
  });
}

/** Removes a lane; the lane before it (or after it) takes its room and its content. */
export function removeLaneIn(edit: ProcessEdit, id: string): void {
  const map = mapOf(edit);
  const lane = edit.get('lanes', id);
  if (!lane) return;
  const siblings = siblingLanes(map.lanes, lane.pool, lane.parent);
  const at = siblings.indexOf(lane);
  const heir = siblings[at - 1] ?? siblings[at + 1];
  const content = nodesInLane(map, id);
  for (const gone of laneFamily(map.lanes, id)) edit.remove('lanes', gone.id);
  if (heir) widen(edit, heir, lane, at > 0);
  for (const node of content) edit.change('nodes', node.id, { lane: heir?.id ?? lane.parent });
}

/** Gives the room of a removed lane to its neighbour, and on to the nearest lane nested in that. */
function widen(edit: ProcessEdit, heir: Lane, gone: Lane, after: boolean): void {
  const [start, size] = gone.horizontal ? (['y', 'height'] as const) : (['x', 'width'] as const);
  edit.change('lanes', heir.id, {
    [size]: heir[size] + gone[size],
    ...(after ? {} : { [start]: heir[start] - gone[size] })
  });
  const nested = siblingLanes(edit.all('lanes'), heir.pool, heir.id);
  const next = after ? nested.at(-1) : nested[0];
  if (next) widen(edit, next, gone, after);
}

/** Removes a lane, not what stands in it. */
export function removeLane(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_lane, (edit) => removeLaneIn(edit, id));
}
