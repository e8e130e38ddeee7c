import { m } from '../../i18n/paraglide/messages.js';
import type { Lane, Pool } from '../model';
import { endOf, running, stacking } from '../rules/axis';
import { BAND } from '../rules/geometry';
import { isFlowNode } from '../rules/kinds';
import { carriedBy, crossingFlows, landingIn, type Crossing, type Landing } from '../rules/lane-move';
import { laneFamily, nodesInPool, siblingLanes } from '../rules/lanes';
import { moveLaneIn } from './lane-order';
import { addAfter, addFirst } from './lanes';
import {
  giveWay,
  growNested,
  insertSpace,
  makeRoomFor,
  mapOf,
  rerouteFlows,
  shiftElements,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';

/**
 * Moves a lane into another pool, with the lanes in it and all they hold. It becomes one of that pool's outermost
 * lanes; where there were none, what stands in that pool gets a lane first. Flows become what `crossingFlows` says.
 * @param place among the lanes there, 0 the first; after the last one when absent
 * @returns whether it could
 */
export function moveLaneToPool(doc: ProcessDocument, id: string, pool: string, place = Infinity): boolean {
  return doc.edit(m.process_undo_move_lane_pool, (edit) => {
    const map = mapOf(edit);
    const [lane, target] = [edit.get('lanes', id), edit.get('pools', pool)];
    if (!lane || !target || lane.pool === pool) return false;
    const carried = carriedBy(map, lane);
    const crossing = crossingFlows(map, carried, pool);
    const { size } = landingIn(map, lane, carried, target);
    const slot = makeSlot(edit, target, size, place);
    // Room made before it may have moved the lane on: what it holds is where it is now.
    const from = edit.get('lanes', id)!;
    const landing = landingIn(mapOf(edit), from, carried, edit.get('pools', pool)!);
    closeBehind(edit, from);
    leaveBehind(edit, from, carried);
    const start = edit.get('lanes', slot)![stacking(target).start];
    edit.remove('lanes', slot);
    putLanes(edit, from, edit.get('pools', pool)!, start, landing);
    for (const one of carried) putNode(edit, one, from, pool);
    const shifts = landing.shifts(start);
    shiftElements(edit, shifts);
    changeFlows(edit, crossing);
    if (lane.horizontal !== target.horizontal) turnFlows(edit, carried);
    for (const one of shifts.keys()) makeRoomFor(edit, one);
    giveWay(edit, new Set(shifts.keys()));
    return true;
  });
}

/** Makes room for a lane of some size among those of a pool. @returns the id of a lane that lies there */
function makeSlot(edit: ProcessEdit, pool: Pool, size: number, place: number): string {
  const axis = stacking(pool);
  const holds = nodesInPool(mapOf(edit), pool).length > 0;
  if (holds && !siblingLanes(edit.all('lanes'), pool.id).length) addFirst(edit, pool, pool.name);
  const siblings = siblingLanes(edit.all('lanes'), pool.id);
  if (!siblings.length) {
    insertSpace(edit, pool.id, size - pool[axis.size]);
    return addFirst(edit, edit.get('pools', pool.id)!, '');
  }
  const before = siblings[Math.min(place, siblings.length) - 1];
  const added = addAfter(edit, before ?? siblings[0]!, '', size);
  if (!before) moveLaneIn(edit, added, -1);
  return added;
}

/** Lets what lies after a lane that goes move up into its room; the last one leaves its pool as large as it was. */
function closeBehind(edit: ProcessEdit, lane: Lane): void {
  if (siblingLanes(edit.all('lanes'), lane.pool, lane.parent).length === 1) return;
  const { size } = stacking(lane);
  // The lanes in it go along as they are: what they are made smaller by is added first.
  growNested(edit, mapOf(edit), lane.id, lane[size], size);
  insertSpace(edit, lane.id, -lane[size]);
}

/** What stays because it is in or on something that stays is that one's lane's from then on. */
function leaveBehind(edit: ProcessEdit, lane: Lane, carried: ReadonlySet<string>): void {
  const family = new Set(laneFamily(edit.all('lanes'), lane.id).map(({ id }) => id));
  for (const node of edit.all('nodes')) {
    if (carried.has(node.id) || !family.has(node.lane)) continue;
    let host = edit.get('nodes', node.attachedTo || node.parent);
    for (let depth = 0; host && family.has(host.lane) && depth < 20; depth++)
      host = edit.get('nodes', host.attachedTo || host.parent);
    edit.change('nodes', node.id, { lane: host?.lane ?? '' });
  }
}

/** Lays a lane and those nested in it into their new pool, as long as that is. */
function putLanes(edit: ProcessEdit, from: Lane, pool: Pool, start: number, landing: Landing): void {
  const [axis, across] = [stacking(pool), running(pool)];
  const put = (id: string, bands: number, offset: number, size: number) => {
    const inside = pool[across.start] + BAND * bands;
    edit.change('lanes', id, {
      pool: pool.id,
      horizontal: pool.horizontal,
      [axis.start]: start + offset,
      [axis.size]: size,
      [across.start]: inside,
      [across.size]: endOf(pool, across) - inside
    });
    for (const inner of edit.all('lanes'))
      if (inner.parent === id) put(inner.id, bands + 1, ...landing.inner.get(inner.id)!);
  };
  edit.change('lanes', from.id, { parent: '' });
  put(from.id, 1, 0, landing.size);
}

/** Notes and frames that belonged to no pool go on belonging to none. */
function putNode(edit: ProcessEdit, id: string, lane: Lane, pool: string): void {
  const node = edit.get('nodes', id)!;
  if (!node.pool && !node.lane && !isFlowNode(node.kind)) return;
  const family = laneFamily(edit.all('lanes'), lane.id);
  const stays = family.some((one) => one.id === node.lane);
  edit.change('nodes', id, { pool, lane: stays ? node.lane : lane.id });
}

function changeFlows(edit: ProcessEdit, { messages, sequences, lost }: Crossing): void {
  for (const { id } of lost) edit.remove('flows', id);
  for (const { id, conditional } of messages)
    edit.change('flows', id, {
      kind: 'message',
      isDefault: false,
      probability: null,
      ...(conditional && { conditional: false, condition: '' })
    });
  for (const { id } of sequences) edit.change('flows', id, { kind: 'sequence' });
  rerouteFlows(
    edit,
    [...messages, ...sequences].map(({ id }) => id)
  );
}

/** Lines between what was turned are drawn anew: the bends they had mean nothing any more. */
function turnFlows(edit: ProcessEdit, carried: ReadonlySet<string>): void {
  const turned = edit.all('flows').filter(({ source, target }) => carried.has(source) || carried.has(target));
  rerouteFlows(
    edit,
    turned.map(({ id }) => id)
  );
}
