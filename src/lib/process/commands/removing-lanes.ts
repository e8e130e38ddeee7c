import { m } from '../../i18n/paraglide/messages.js';
import type { Lane } from '../model';
import { stacking } from '../rules/axis';
import { contentOf, laneFamily, nodesInLane, siblingLanes } from '../rules/lanes';
import { insertSpace, mapOf, type ProcessDocument, type ProcessEdit } from './map-edit';

/**
 * Removes a lane, not what stands in it: the lane before it (or after it) takes its room and its content. Where
 * nothing stood, lanes after it close up.
 */
export function removeLane(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_lane, (edit) => removeLaneIn(edit, id));
}

export function removeLaneIn(edit: ProcessEdit, id: string): void {
  const map = mapOf(edit);
  const lane = edit.get('lanes', id);
  if (!lane) return;
  const siblings = siblingLanes(map.lanes, lane.pool, lane.parent);
  const at = siblings.indexOf(lane);
  const heir = siblings[at - 1] ?? siblings[at + 1];
  const content = nodesInLane(map, id);
  if (heir && !contentOf(map, lane).length) return closeUp(edit, lane);
  for (const gone of laneFamily(map.lanes, id)) edit.remove('lanes', gone.id);
  const home = heir ? widen(edit, heir, lane, at > 0) : lane.parent;
  for (const node of content) edit.change('nodes', node.id, { lane: home });
}

/**
 * Gives the room of a removed lane to its neighbour, and on to the nearest lane nested in that.
 * @returns the innermost lane that has the room now
 */
function widen(edit: ProcessEdit, heir: Lane, gone: Lane, after: boolean): string {
  const { start, size } = stacking(gone);
  edit.change('lanes', heir.id, {
    [size]: heir[size] + gone[size],
    ...(after ? {} : { [start]: heir[start] - gone[size] })
  });
  const nested = siblingLanes(edit.all('lanes'), heir.pool, heir.id);
  const next = after ? nested.at(-1) : nested[0];
  return next ? widen(edit, next, gone, after) : heir.id;
}

/** Takes out a lane in which nothing stands, and lets what lies after it move up into its room. */
export function closeUp(edit: ProcessEdit, lane: Lane): void {
  const lanes = edit.all('lanes');
  const alone = siblingLanes(lanes, lane.pool, lane.parent).length === 1;
  for (const inner of laneFamily(lanes, lane.id).slice(1)) edit.remove('lanes', inner.id);
  if (!alone) insertSpace(edit, lane.id, -lane[stacking(lane).size]);
  edit.remove('lanes', lane.id);
}
