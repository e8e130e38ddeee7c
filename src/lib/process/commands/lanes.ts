import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { Box, Lane, Pool } from '../model';
import { endOf, stacking } from '../rules/axis';
import { around, BAND, bottom } from '../rules/geometry';
import { contentArea, nodesInPool, siblingLanes } from '../rules/lanes';
import { MAIN, onPlane } from '../rules/planes';
import { insertSpace, mapOf, type ProcessDocument, type ProcessEdit } from './map-edit';
import { newLane, newPool } from './new-records';

/** Height of a new lane (width, when it stands upright), in map units. */
export const LANE_SIZE = 160;
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
  const pool = newPool(poolBox(areas, onPlane(map, MAIN).nodes, blackBox), name);
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

/** Says whether the work of a lane is done by others than the organisation. */
export function setOutside(doc: ProcessDocument, id: string, outside: boolean): void {
  doc.edit(m.process_undo_outside, (edit) => edit.change('lanes', id, { outside }));
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
    if (last) return addAfter(edit, last, name);
    return pool && addFirst(edit, pool, name);
  });
}

/** Gives a pool its first lane, which takes all of it, inside an edit. @returns its id */
export function addFirst(edit: ProcessEdit, pool: Pool, name: string): string {
  const { x, y, right, bottom: end } = contentArea(pool);
  const box = { x, y, width: right - x, height: end - y };
  const lane = newLane(box, name, pool.id, { horizontal: pool.horizontal });
  edit.put('lanes', lane);
  for (const node of nodesInPool(mapOf(edit), pool))
    edit.change('nodes', node.id, { pool: pool.id, lane: lane.id });
  return lane.id;
}

/** Adds a lane of some size after another one, beside it, inside an edit. @returns its id */
export function addAfter(edit: ProcessEdit, lane: Lane, name: string, size = LANE_SIZE): string {
  const axis = stacking(lane);
  // The pool grows and what lies after it moves on; the lane's own growth is then taken back.
  insertSpace(edit, lane.id, size);
  takeBack(edit, lane.id, size, axis.size);
  const { x, y, width, height, horizontal, pool, parent } = lane;
  const box = { x, y, width, height, [axis.start]: endOf(lane, axis), [axis.size]: size };
  const added = newLane(box, name, pool, { horizontal, parent });
  edit.put('lanes', added);
  return added.id;
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
