import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { isActivity, type Box, type Node } from '../model';
import { nearestOnBorder } from '../rules/border';
import { centre } from '../rules/geometry';
import { withFollowers } from '../rules/map';
import { movingWith } from '../rules/planes';
import {
  giveWay,
  makeRoomFor,
  mapOf,
  rerouteFlowsOf,
  settle,
  shiftElements,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { planeOf } from './on-planes';

/** How near an activity's border an event must be dropped to sit on it. */
const BORDER_REACH = 40;

/**
 * Moves nodes. Events on their borders and the content of open sub-processes come along; lane and pool follow the
 * position; flows keep their bends where they can.
 */
export function moveNodes(
  doc: ProcessDocument,
  ids: readonly string[],
  dx: number,
  dy: number,
  options?: EditOptions
): void {
  if (!dx && !dy) return;
  doc.edit(m.process_undo_move, (edit) => moveIn(edit, ids, dx, dy), options);
}

/** Moves nodes inside an edit, as `moveNodes`. */
export function moveIn(edit: ProcessEdit, ids: readonly string[], dx: number, dy: number): void {
  const chosen = new Set(ids);
  const all = movingWith(edit.all('nodes'), chosen);
  const shifts = new Map([...all].map((id): [string, [number, number]] => [id, [dx, dy]]));
  shiftElements(edit, shifts);
  for (const id of chosen) {
    const node = edit.get('nodes', id);
    if (node?.kind === 'boundaryEvent' && !all.has(node.attachedTo)) snapToBorder(edit, node);
  }
  settle(edit, all);
  giveWay(edit, all);
}

/** An event moved by itself stays on a border: that of the activity it was dropped at, else its own step's. */
function snapToBorder(edit: ProcessEdit, event: Node): void {
  const at = centre(event);
  const near = edit
    .all('nodes')
    .filter((node) => isActivity(node.kind) && node.parent === event.parent)
    .map((node) => ({ node, point: nearestOnBorder(node, at) }))
    .map((found) => ({ ...found, away: Math.hypot(found.point[0] - at[0], found.point[1] - at[1]) }))
    .sort((a, b) => a.away - b.away)[0];
  const host = near && near.away <= BORDER_REACH ? near.node : edit.get('nodes', event.attachedTo);
  if (!host) return;
  const [x, y] = nearestOnBorder(host, at);
  const [dx, dy] = [Math.round(x - at[0]), Math.round(y - at[1])];
  edit.change('nodes', event.id, { attachedTo: host.id });
  shiftElements(edit, new Map([[event.id, [dx, dy]]]));
}

/** Puts nodes into a lane, as high in it as they stood in the lane they came from. */
export function moveToLane(doc: ProcessDocument, ids: readonly string[], lane: string): void {
  doc.edit(m.process_undo_move_to_lane, (edit) => {
    const to = edit.get('lanes', lane);
    if (!to) return;
    for (const id of ids) {
      const node = edit.get('nodes', id);
      if (!node || node.lane === lane || node.attachedTo) continue;
      if (planeOf(edit, id)) {
        // There are no lanes on that plane: only whose work it is changes.
        for (const one of withFollowers(edit.all('nodes'), [id]))
          edit.change('nodes', one, { lane, pool: to.pool });
        continue;
      }
      const from = edit.get('lanes', node.lane);
      const [start, size] = to.horizontal ? (['y', 'height'] as const) : (['x', 'width'] as const);
      const room = Math.max(0, to[size] - node[size]);
      const wanted = from ? node[start] - from[start] : room / 2;
      const offset = to[start] + Math.round(Math.min(Math.max(wanted, 0), room)) - node[start];
      moveIn(edit, [id], to.horizontal ? 0 : offset, to.horizontal ? offset : 0);
    }
  });
}

/** Sets position and size of a node; events and gateways keep their own size. */
export function resizeNode(doc: ProcessDocument, id: string, box: Box): void {
  doc.edit(m.process_undo_resize, (edit) => resizeIn(edit, id, box));
}

/** Sets position and size of a node inside an edit. */
export function resizeIn(edit: ProcessEdit, id: string, box: Box): void {
  const node = edit.get('nodes', id);
  if (!node) return;
  const width = Math.max(30, Math.round(box.width));
  const height = Math.max(30, Math.round(box.height));
  edit.change('nodes', id, { x: Math.round(box.x), y: Math.round(box.y), width, height });
  for (const event of mapOf(edit).nodes)
    if (event.attachedTo === id) snapToBorder(edit, edit.get('nodes', event.id)!);
  rerouteFlowsOf(edit, id);
  makeRoomFor(edit, id);
  giveWay(edit, new Set([id]));
}
