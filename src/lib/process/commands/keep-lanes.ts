/** Who does each step in a sub-process, kept while that is opened, folded, gathered or dissolved. */
import type { Lane, Node } from '../model';
import { along, endOf, middleOf, stacking } from '../rules/axis';
import { contains, centre, GRID, overlaps } from '../rules/geometry';
import { isFrame } from '../rules/kinds';
import { MAIN, movingWith, onPlane } from '../rules/planes';
import { makeRoomFor, mapOf, shiftElements, type ProcessEdit } from './map-edit';
import { contentOf, planeOf } from './on-planes';

/** The lanes of what is in a sub-process, by node. */
export type Who = ReadonlyMap<string, string>;

/** The lane of each step in a sub-process, at any depth. */
export const lanesIn = (edit: ProcessEdit, id: string): Who =>
  new Map(contentOf(edit, id).map((one) => [one, edit.get('nodes', one)!.lane]));

/**
 * Gives steps back the lanes they had.
 * @param free steps on the main plane that are put where their lane lies: as far along the work, in the nearest place
 * where nothing stands
 * @returns how many were put elsewhere
 */
export function keepLanes(edit: ProcessEdit, who: Who, free: ReadonlySet<string> = new Set()): number {
  let moved = 0;
  for (const [id, home] of who) {
    const node = edit.get('nodes', id);
    const lane = edit.get('lanes', home);
    if (!node || !lane || lane.pool !== node.pool || node.lane === home) continue;
    edit.change('nodes', id, { lane: home });
    if (!free.has(id) || node.attachedTo || node.parent || planeOf(edit, id) !== MAIN) continue;
    putIn(edit, node, lane, free);
    moved++;
  }
  return moved;
}

function putIn(edit: ProcessEdit, node: Node, lane: Lane, free: ReadonlySet<string>): void {
  const axis = stacking(lane);
  const all = movingWith(edit.all('nodes'), [node.id]);
  const standing = onPlane(mapOf(edit), MAIN).nodes.filter(
    (one) =>
      !all.has(one.id) &&
      !one.attachedTo &&
      !isFrame(one) &&
      // What was dissolved along with it, and is not yet in its own lane, is on its way.
      (!free.has(one.id) || contains(lane, centre(one)))
  );
  const box = { x: node.x, y: node.y, width: node.width, height: node.height };
  box[axis.start] = Math.round(middleOf(lane, axis) - node[axis.size] / 2);
  const inTheWay = () => standing.find((one) => overlaps(box, one, GRID));
  for (let other = inTheWay(); other; other = inTheWay()) box[axis.start] = endOf(other, axis) + GRID;
  const by = along(axis, box[axis.start] - node[axis.start]);
  shiftElements(edit, new Map([...all].map((one) => [one, by])));
  makeRoomFor(edit, node.id);
}
