import { m } from '../../i18n/paraglide/messages.js';
import type { Lane } from '../model';
import { along, endOf, middleOf, running, stacking } from '../rules/axis';
import { around, BAND, GRID } from '../rules/geometry';
import { contentOf, siblingLanes } from '../rules/lanes';
import { withFollowers } from '../rules/map';
import { LEAST_LANE } from './lane-size';
import { LANE_SIZE } from './lanes';
import { insertSpace, mapOf, shiftElements, type ProcessDocument, type ProcessEdit } from './map-edit';
import { newLane } from './new-records';
import { planeOf } from './on-planes';
import { removeNodesIn } from './removing';
import { closeUp } from './removing-lanes';

/**
 * Divides a lane into equal ones beside each other, the first of which keeps its name. Each step belongs to the
 * part it stands in; one that stood across a border is moved off it.
 * @param names of the parts after the first
 * @returns ids of all parts; empty when there is no such lane, or it has lanes in it
 */
export function splitLane(doc: ProcessDocument, id: string, names: readonly string[]): string[] {
  return doc.edit(m.process_undo_split_lane, (edit) => {
    const lane = edit.get('lanes', id);
    if (!lane || hasNested(edit, lane) || !names.length) return [];
    const boxes = divide(edit, lane, names.length + 1);
    edit.change('lanes', id, boxes[0]!);
    const { pool, parent, horizontal } = lane;
    const added = names.map((name, at) => newLane(boxes[at + 1]!, name, pool, { parent, horizontal }));
    for (const part of added) edit.put('lanes', part);
    const parts = [id, ...added.map((part) => part.id)];
    sortInto(edit, lane, parts);
    return parts;
  });
}

/**
 * Puts lanes into a lane: the first ones share its room and what stands in it, one more goes after the last.
 * @returns ids of the new lanes; empty when there is no such lane
 */
export function nestLanes(doc: ProcessDocument, id: string, names: readonly string[]): string[] {
  return doc.edit(m.process_undo_nest_lanes, (edit) => {
    const lane = edit.get('lanes', id);
    if (!lane || !names.length) return [];
    const { pool, horizontal } = lane;
    const [axis, across] = [stacking(lane), running(lane)];
    const last = siblingLanes(edit.all('lanes'), pool, id).at(-1);
    if (last) insertSpace(edit, id, names.length * LANE_SIZE);
    const boxes = last
      ? names.map((_, at) => ({
          ...boxOf(last),
          [axis.start]: endOf(last, axis) + at * LANE_SIZE,
          [axis.size]: LANE_SIZE
        }))
      : divide(edit, lane, names.length).map((box) => ({
          ...box,
          [across.start]: lane[across.start] + BAND,
          [across.size]: lane[across.size] - BAND
        }));
    // Growing the lane has grown the last of those in it, which is to stay as it was.
    if (last) edit.change('lanes', last.id, { [axis.size]: last[axis.size] });
    const added = names.map((name, at) => newLane(boxes[at]!, name, pool, { parent: id, horizontal }));
    for (const part of added) edit.put('lanes', part);
    const parts = added.map((part) => part.id);
    if (!last) sortInto(edit, lane, parts);
    return parts;
  });
}

/** Makes one lane of a lane and the next; lanes in either stay apart within it. @returns whether there is a next */
export function mergeLane(doc: ProcessDocument, id: string): boolean {
  return doc.edit(m.process_undo_merge_lanes, (edit) => {
    const map = mapOf(edit);
    const lane = edit.get('lanes', id);
    const siblings = lane ? siblingLanes(map.lanes, lane.pool, lane.parent) : [];
    const next = siblings[siblings.findIndex((one) => one.id === id) + 1];
    if (!lane || !next) return false;
    const { size } = stacking(lane);
    if (hasNested(edit, lane) || hasNested(edit, next)) {
      if (!hasNested(edit, lane)) wrap(edit, lane, id);
      if (hasNested(edit, next))
        for (const inner of siblingLanes(map.lanes, lane.pool, next.id))
          edit.change('lanes', inner.id, { parent: id });
      else wrap(edit, next, id);
    }
    for (const node of map.nodes)
      if (node.lane === next.id) edit.change('nodes', node.id, { lane: landing(edit, id, next) });
    edit.remove('lanes', next.id);
    const names = new Set([lane.name, next.name].filter(Boolean));
    edit.change('lanes', id, { [size]: lane[size] + next[size], name: [...names].join(' / ') });
    return true;
  });
}

/**
 * Removes a lane with everything in it. Flows are healed round the removed steps where there is one way in and
 * one way out; lanes after it close up. The only lane of a pool leaves the pool as large as it was.
 */
export function removeLaneWithContent(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_lane_content, (edit) => {
    const map = mapOf(edit);
    const lane = edit.get('lanes', id);
    if (!lane) return;
    removeNodesIn(
      edit,
      contentOf(map, lane).map((node) => node.id),
      true
    );
    closeUp(edit, lane);
  });
}

const boxOf = ({ x, y, width, height }: Lane) => ({ x, y, width, height });
const hasNested = (edit: ProcessEdit, lane: Lane) => edit.all('lanes').some((one) => one.parent === lane.id);

/** The lane within the merged one that lies where a lane lay; the merged one itself when there is none. */
function landing(edit: ProcessEdit, merged: string, where: Lane): string {
  const axis = stacking(where);
  const inner = siblingLanes(edit.all('lanes'), where.pool, merged);
  return inner.find((one) => one[axis.start] === where[axis.start])?.id ?? merged;
}

/** Stands in for a lane inside the one it is merged into, with its name and what it holds. */
function wrap(edit: ProcessEdit, lane: Lane, parent: string): void {
  const across = running(lane);
  const box = {
    ...boxOf(lane),
    [across.start]: lane[across.start] + BAND,
    [across.size]: lane[across.size] - BAND
  };
  const { pool, horizontal } = lane;
  const inner = newLane(box, lane.name, pool, { parent, horizontal });
  edit.put('lanes', inner);
  for (const node of edit.all('nodes'))
    if (node.lane === lane.id) edit.change('nodes', node.id, { lane: inner.id });
}

/** Boxes of equal size that fill a lane, which is made larger first where they would be too small. */
function divide(edit: ProcessEdit, lane: Lane, count: number) {
  const axis = stacking(lane);
  const short = count * LEAST_LANE - lane[axis.size];
  if (short > 0) insertSpace(edit, lane.id, short);
  const size = Math.floor(Math.max(lane[axis.size], count * LEAST_LANE) / count);
  const whole = Math.max(lane[axis.size], count * LEAST_LANE);
  return Array.from({ length: count }, (_, at) => ({
    ...boxOf(lane),
    [axis.start]: lane[axis.start] + at * size,
    [axis.size]: at === count - 1 ? whole - at * size : size
  }));
}

/**
 * Lets each node of a divided lane belong to the part its middle is in (the first one when it is on the border),
 * and stand wholly inside that.
 */
function sortInto(edit: ProcessEdit, divided: Lane, parts: readonly string[]): void {
  const axis = stacking(divided);
  const nodes = edit.all('nodes').filter((node) => node.lane === divided.id);
  const partOf = (place: number) => {
    const lanes = parts.map((id) => edit.get('lanes', id)!);
    return lanes.find((one) => place <= endOf(one, axis)) ?? lanes.at(-1)!;
  };
  const home = new Map(nodes.map((node) => [node.id, partOf(middleOf(hostOf(edit, node.id), axis)).id]));
  for (const node of nodes) edit.change('nodes', node.id, { lane: home.get(node.id)! });
  // What stands in one part is moved as one, so that rows stay rows.
  for (const part of parts) {
    const within = nodes.filter(({ id }) => home.get(id) === part && !planeOf(edit, id));
    const box = around(within.filter((node) => !node.attachedTo));
    const lane = edit.get('lanes', part)!;
    if (!box) continue;
    const short = box[axis.size] + 2 * GRID - lane[axis.size];
    if (short > 0) insertSpace(edit, part, short);
    const room = edit.get('lanes', part)!;
    const now = around(within.filter((node) => !node.attachedTo).map(({ id }) => edit.get('nodes', id)!))!;
    const least = room[axis.start] + GRID;
    const most = endOf(room, axis) - GRID - now[axis.size];
    const by = Math.round(Math.min(Math.max(now[axis.start], least), most)) - now[axis.start];
    if (!by) continue;
    const all = withFollowers(
      edit.all('nodes'),
      within.map(({ id }) => id)
    );
    shiftElements(edit, new Map([...all].map((one) => [one, along(axis, by)])));
  }
}

/** The step whose place decides: for an event on a border the step it sits on, for content the frame round it. */
function hostOf(edit: ProcessEdit, id: string) {
  let node = edit.get('nodes', id)!;
  for (let depth = 0; depth < 20; depth++) {
    const outer = edit.get('nodes', node.attachedTo || node.parent);
    if (!outer || outer.lane !== node.lane) break;
    node = outer;
  }
  return node;
}
