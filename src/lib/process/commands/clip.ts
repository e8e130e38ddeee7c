/** Copies of steps. Fetched when the map is painted. */
import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Clip } from '../model/clip';
import { around, centre, right, shifted } from '../rules/geometry';
import { MAIN, onPlane } from '../rules/planes';
import { belongings, takeClip } from '../rules/clip/take';
import { placeClip, type Aim } from '../rules/clip/place';
import {
  giveWay,
  makeRoomFor,
  mapOf,
  rerouteFlows,
  settle,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { borderBox } from './nodes';
import { planeOf } from './on-planes';
import { removeNodesIn } from './removing';

/** The chosen steps of a map with all that belongs to them; undefined when none is chosen. */
export function copySteps(doc: ProcessDocument, ids: Iterable<string>): Clip | undefined {
  return takeClip(mapOf(doc), ids, doc.all('wastes'), doc.all('stepSimulations'));
}

/** Puts copied steps where they are aimed at, as new ones. @returns ids of those that lie in no other */
export function pasteSteps(doc: ProcessDocument, clip: Clip, aim: Aim): string[] {
  return doc.edit(m.process_undo_paste, (edit) => putIn(edit, clip, aim));
}

/** Puts copies of steps beside them, in their lanes. @returns ids of those that lie in no other */
export function duplicateSteps(doc: ProcessDocument, ids: readonly string[]): string[] {
  const clip = copySteps(doc, ids);
  if (!clip) return [];
  const chosen = clip.nodes.filter(({ id }) => ids.includes(id));
  const point = centre(around(chosen)!);
  return doc.edit(m.process_undo_duplicate, (edit) =>
    putIn(edit, clip, { point, pointed: false, plane: planeOf(doc, chosen[0]!.id) })
  );
}

/** Takes away steps that were copied, with all that belongs to them; what came before them leads on. */
export function cutSteps(doc: ProcessDocument, ids: readonly string[]): void {
  doc.edit(m.process_undo_cut, (edit) => removeNodesIn(edit, [...belongings(mapOf(edit), ids)], true));
}

function putIn(edit: ProcessEdit, clip: Clip, aim: Aim): string[] {
  const { plane = MAIN } = aim;
  const map = onPlane(mapOf(edit), plane);
  const owner = edit.get('nodes', plane);
  const given = new Set(clip.nodes.map(({ id }) => id));
  // An event that was copied without its step can only go to that step's border.
  const usable = clip.nodes.filter(
    ({ attachedTo }) => !attachedTo || given.has(attachedTo) || edit.get('nodes', attachedTo)
  );
  if (!usable.length) return [];
  const { shifts, lanes } = placeClip({ ...clip, nodes: usable }, map, aim);
  const ids = new Map(usable.map(({ id }) => [id, newId()]));
  const roots: string[] = [];
  for (const node of usable) {
    const [dx, dy] = shifts.get(node.id)!;
    const id = ids.get(node.id)!;
    const lane = lanes.get(node.id);
    const host = ids.get(node.attachedTo) ?? node.attachedTo;
    const parent = ids.get(node.parent) ?? '';
    if (!parent && !ids.has(node.attachedTo)) roots.push(id);
    const label = node.label && shifted(node.label, dx, dy);
    const stays = ids.has(node.attachedTo) ? undefined : edit.get('nodes', node.attachedTo);
    const box = stays ? borderBox(edit, stays, right(stays) - 30) : { x: node.x + dx, y: node.y + dy };
    edit.put('nodes', {
      ...node,
      id,
      ...box,
      label,
      pool: lane?.pool ?? owner?.pool ?? '',
      lane: lane?.id ?? owner?.lane ?? '',
      parent: parent || plane,
      attachedTo: host
    });
  }
  const anew: string[] = [];
  for (const flow of clip.flows) {
    const [source, target] = [ids.get(flow.source), ids.get(flow.target)];
    if (!source || !target) continue;
    const [[ax, ay], [bx, by]] = [shifts.get(flow.source)!, shifts.get(flow.target)!];
    const id = newId();
    const asOne = ax === bx && ay === by;
    const waypoints = flow.waypoints.map(([x, y]): [number, number] => [x + ax, y + ay]);
    const label = flow.label && shifted(flow.label, ax, ay);
    edit.put('flows', { ...flow, id, source, target, waypoints, label });
    if (!asOne && waypoints.length) anew.push(id);
  }
  for (const waste of clip.wastes) {
    const node = ids.get(waste.node);
    if (node) edit.put('wastes', { ...waste, id: newId(), node });
  }
  for (const step of clip.steps) {
    const id = ids.get(step.id);
    if (id) edit.put('stepSimulations', { ...step, id });
  }
  const all = new Set(ids.values());
  // What reaches past the end of its lane makes that longer, before it is asked in which lane it lies.
  for (const id of roots) makeRoomFor(edit, id);
  settle(edit, all);
  rerouteFlows(edit, anew);
  giveWay(edit, all);
  return roots;
}
