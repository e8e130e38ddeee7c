/** Sub-processes opened on the map, and folded into one step whose content is on a plane of its own. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Box, Point } from '../model';
import { ALONG_X, ALONG_Y } from '../rules/axis';
import { around, bottom, right, sizeOf } from '../rules/geometry';
import { isClosed, planesOf } from '../rules/planes';
import { makeSpaceIn } from './arrange';
import { rerouteFlows, shiftElements, type ProcessDocument, type ProcessEdit } from './map-edit';
import { resizeIn } from './moving';
import { contentOf, planeOf } from './on-planes';

/** Room round the content of a frame; its name stands above. */
const ROOM = { side: 30, top: 44, bottom: 30 };
/** Where the content of a plane begins. */
const ORIGIN: Point = [100, 100];

/**
 * Draws what is in a closed sub-process on the plane that one is on: it becomes a frame round its content, what
 * lies to the right of it and beside it makes room. Closed sub-processes in it stay closed.
 */
export function expandSubProcess(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_expand, (edit) => expandIn(edit, id));
}

/** Opens a sub-process inside an edit. */
export function expandIn(edit: ProcessEdit, id: string): void {
  const node = edit.get('nodes', id);
  if (!node || !isClosed(node)) return;
  const here = planeOf(edit, id);
  const content = contentOf(edit, id).filter((one) => planeOf(edit, one) === id);
  const drawn = boxOf(edit, content);
  const least = sizeOf('subProcess', true);
  const size = {
    width: Math.ceil(Math.max(least.width, (drawn?.width ?? 0) + 2 * ROOM.side)),
    height: Math.ceil(Math.max(least.height, (drawn?.height ?? 0) + ROOM.top + ROOM.bottom))
  };
  const more = { x: Math.max(0, size.width - node.width), y: Math.max(0, size.height - node.height) };
  const above = Math.round(more.y / 2);
  makeSpaceIn(edit, ALONG_X, right(node), more.x, here);
  makeSpaceIn(edit, ALONG_Y, bottom(node), more.y - above, here);
  makeSpaceIn(edit, ALONG_Y, node.y, above, here);
  const now = edit.get('nodes', id)!;
  const frame = { ...size, x: now.x, y: now.y - above };
  if (drawn) move(edit, id, content, [frame.x + ROOM.side - drawn.x, frame.y + ROOM.top - drawn.y], here);
  edit.change('nodes', id, { expanded: true });
  resizeIn(edit, id, frame);
  rerouteFlows(edit, overBorder(edit, content));
}

/**
 * Folds an open sub-process into one step. Its content goes to a plane of its own; the room it had is given back as
 * far as nothing else stands in it.
 */
export function collapseSubProcess(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_collapse, (edit) => collapseIn(edit, id));
}

/** Closes a sub-process inside an edit. */
export function collapseIn(edit: ProcessEdit, id: string): void {
  const node = edit.get('nodes', id);
  if (node?.kind !== 'subProcess' || !node.expanded) return;
  const here = planeOf(edit, id);
  const content = contentOf(edit, id).filter((one) => planeOf(edit, one) === here);
  const drawn = boxOf(edit, content);
  if (drawn) move(edit, id, content, [ORIGIN[0] - drawn.x, ORIGIN[1] - drawn.y], id);
  edit.change('nodes', id, { expanded: false });
  const size = sizeOf('subProcess');
  const above = Math.max(0, Math.round((node.height - size.height) / 2));
  const below = Math.max(0, node.height - size.height - above);
  resizeIn(edit, id, { ...size, x: node.x, y: node.y + above });
  makeSpaceIn(edit, ALONG_X, right(node), Math.min(0, size.width - node.width), here);
  makeSpaceIn(edit, ALONG_Y, bottom(node), -below, here);
  makeSpaceIn(edit, ALONG_Y, node.y + above, -above, here);
}

/** The box of what is drawn of some nodes: with the lines between them, and with names that stand by themselves. */
function boxOf(edit: ProcessEdit, ids: readonly string[]): Box | undefined {
  const own = new Set(ids);
  const nodes = ids.map((id) => edit.get('nodes', id)!);
  const flows = edit.all('flows').filter(({ source, target }) => own.has(source) && own.has(target));
  const labels = [...nodes, ...flows].flatMap(({ label }) => label ?? []);
  const points = flows.flatMap(({ waypoints }) => waypoints.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  return around([...nodes, ...labels, ...points]);
}

/** Moves content with its lines, and with what is written beside it, to where it is on another plane. */
function move(edit: ProcessEdit, id: string, content: readonly string[], [x, y]: Point, plane: string): void {
  const by = [Math.round(x), Math.round(y)] as const;
  const planes = planesOf(edit.all('nodes'));
  const frame = edit.get('nodes', id)!;
  const isInside = (box: Box) =>
    box.x >= frame.x && box.y >= frame.y && right(box) <= right(frame) && bottom(box) <= bottom(frame);
  const was = isClosed(frame) ? id : (planes.get(id) ?? '');
  for (const stroke of edit.all('strokes')) {
    const isFree = !stroke.node && (stroke.plane ?? '') === was && (isClosed(frame) || isInside(stroke));
    if (!isFree && !content.includes(stroke.node)) continue;
    const place = isFree ? { x: stroke.x + by[0], y: stroke.y + by[1] } : {};
    edit.change('strokes', stroke.id, { ...place, plane: plane || undefined });
  }
  shiftElements(edit, new Map(content.map((one) => [one, by])));
}

/** Flows that join content with what is not in it: messages, and lines to notes and data. */
function overBorder(edit: ProcessEdit, content: readonly string[]): string[] {
  const own = new Set(content);
  return edit
    .all('flows')
    .filter(({ source, target }) => own.has(source) !== own.has(target))
    .map(({ id }) => id);
}
