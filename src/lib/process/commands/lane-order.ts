import { m } from '../../i18n/paraglide/messages.js';
import { along, endOf, stacking } from '../rules/axis';
import { contentOf, laneFamily, siblingLanes } from '../rules/lanes';
import { withFollowers } from '../rules/map';
import { MAIN, onPlane } from '../rules/planes';
import { addAfter } from './lanes';
import { mapOf, shiftElements, type ProcessDocument, type ProcessEdit } from './map-edit';

/**
 * Moves a lane one place up (−1) or down (1) among its siblings (left or right, where lanes stand upright), with
 * everything in it. Bends of flows that lie in a moved lane come along. @returns whether it could
 */
export function moveLane(doc: ProcessDocument, id: string, by: -1 | 1): boolean {
  return doc.edit(m.process_undo_move_lane, (edit) => moveLaneIn(edit, id, by));
}

/** Moves a lane to a place among its siblings, 0 the first. @returns whether it could */
export function moveLaneTo(doc: ProcessDocument, id: string, place: number): boolean {
  return doc.edit(m.process_undo_move_lane, (edit) => {
    const lane = edit.get('lanes', id);
    const siblings = lane ? siblingLanes(edit.all('lanes'), lane.pool, lane.parent) : [];
    return moveLaneIn(edit, id, place - siblings.findIndex((one) => one.id === id));
  });
}

/** Moves a lane by some places inside an edit; nothing happens when there are not that many. */
export function moveLaneIn(edit: ProcessEdit, id: string, by: number): boolean {
  const map = onPlane(mapOf(edit), MAIN);
  const lane = edit.get('lanes', id);
  if (!lane) return false;
  const before = siblingLanes(map.lanes, lane.pool, lane.parent);
  const from = before.indexOf(lane);
  if (!by || !before[from + by]) return false;
  const after = before.toSpliced(from, 1).toSpliced(from + by, 0, lane);
  const axis = stacking(lane);
  const shiftOf = new Map<string, number>();
  let place = before[0]![axis.start];
  for (const one of after) {
    shiftOf.set(one.id, place - one[axis.start]);
    place += one[axis.size];
  }
  const shifts = new Map<string, [number, number]>();
  for (const one of before) {
    const amount = shiftOf.get(one.id)!;
    const content = withFollowers(
      map.nodes,
      contentOf(map, one).map((node) => node.id)
    );
    if (amount)
      for (const moved of [...laneFamily(map.lanes, one.id).map((each) => each.id), ...content])
        shifts.set(moved, along(axis, amount));
  }
  const last = before.at(-1)!;
  shiftElements(edit, shifts, {
    axis,
    moved: (at) => {
      const band = before.find((one) => at >= one[axis.start] && (at < endOf(one, axis) || one === last));
      return band && at <= endOf(last, axis) ? at + shiftOf.get(band.id)! : at;
    },
    has: (flow) =>
      [flow.source, flow.target].some(
        (end) => shifts.has(end) || (!!lane.pool && edit.get('nodes', end)?.pool === lane.pool)
      )
  });
  return true;
}

/**
 * Adds a lane above or below another one (left or right of it, where lanes stand upright), beside it in the same
 * pool or lane. What lies after it moves on.
 * @returns its id, or undefined when there is no such lane
 */
export function addLaneBeside(
  doc: ProcessDocument,
  id: string,
  side: 'before' | 'after',
  name: string
): string | undefined {
  return doc.edit(m.process_undo_add_lane, (edit) => {
    const lane = edit.get('lanes', id);
    if (!lane) return undefined;
    const added = addAfter(edit, lane, name);
    if (side === 'before') moveLaneIn(edit, added, -1);
    return added;
  });
}
