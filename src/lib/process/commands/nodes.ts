import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { isActivity, type Box, type EventTrigger, type Node, type NodeKind, type Point } from '../model';
import type { Form } from '../rules/elements';
import { bottom, centre, contains, GAP, right, sizeOf } from '../rules/geometry';
import { isFrame } from '../rules/kinds';
import { onPlane, placeOn } from '../rules/planes';
import { placeNext } from '../rules/place-next';
import { connectIn } from './flows';
import {
  giveWay,
  makeRoomFor,
  mapOf,
  mapRound,
  rerouteFlow,
  shiftElements,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { newFlow, newNode } from './new-records';

/** What a new node is given beside its kind. */
export type NodeFields = Partial<Omit<Form, 'kind'>> & Partial<Pick<Node, 'name' | 'marker'>>;

/**
 * Puts a node with its centre at a point. A boundary event goes to the border of the activity there.
 * @param plane where the point is: the id of a closed sub-process, or empty for the main plane
 * @returns its id, or undefined for a boundary event where no activity is
 */
export function addNode(
  doc: ProcessDocument,
  kind: NodeKind,
  at: Point,
  fields: NodeFields = {},
  plane = ''
): string | undefined {
  return doc.edit(m.process_undo_add, (edit) => {
    const map = mapOf(edit);
    const drawn = onPlane(map, plane);
    const size = sizeOf(kind, fields.expanded);
    const box = { x: at[0] - size.width / 2, y: at[1] - size.height / 2, ...size };
    if (kind === 'boundaryEvent') {
      const host = drawn.nodes.find((node) => isActivity(node.kind) && contains(node, at));
      if (!host) return undefined;
      return attach(edit, host, { ...fields }, at[0]);
    }
    const node = newNode(kind, box, { ...fields, ...placeOn(map, plane, at, undefined, drawn) });
    edit.put('nodes', node);
    makeRoomFor(edit, node.id);
    giveWay(edit, new Set([node.id]));
    return node.id;
  });
}

/** Puts an event on the lower border of an activity. @returns its id */
export function addBoundaryEvent(
  doc: ProcessDocument,
  host: string,
  trigger: EventTrigger,
  fields: NodeFields = {}
): string | undefined {
  return doc.edit(m.process_undo_add, (edit) => {
    const activity = edit.get('nodes', host);
    return activity && attach(edit, activity, { ...fields, trigger }, right(activity) - 30);
  });
}

/** Where on the lower border of an activity an event comes to sit, with its middle at `x` where that is free. */
export function borderBox(edit: ProcessEdit, host: Node, x: number): Box {
  const size = sizeOf('boundaryEvent');
  const taken = edit.all('nodes').filter((node) => node.attachedTo === host.id).length;
  const left = Math.max(
    host.x + 10,
    Math.min(x - size.width / 2 - taken * 44, right(host) - size.width - 10)
  );
  return { x: left, y: bottom(host) - size.height / 2, ...size };
}

function attach(edit: ProcessEdit, host: Node, fields: NodeFields, x: number): string {
  const { pool, lane, parent } = host;
  const box = borderBox(edit, host, x);
  const event = newNode('boundaryEvent', box, {
    trigger: 'timer',
    ...fields,
    pool,
    lane,
    parent,
    attachedTo: host.id
  });
  edit.put('nodes', event);
  return event.id;
}

/**
 * Adds what comes after a node: to its right in the same lane, joined to it. Nothing that stands is moved.
 * @returns its id, or undefined when nothing may follow that node
 */
export function appendNode(
  doc: ProcessDocument,
  after: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  return doc.edit(m.process_undo_append, (edit) => appendNodeIn(edit, after, kind, fields));
}

/** Adds what comes after a node inside an edit. @returns its id, as `appendNode` */
export function appendNodeIn(
  edit: ProcessEdit,
  after: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  const node = edit.get('nodes', after);
  if (!node || node.kind === 'endEvent') return undefined;
  const drawn = mapRound(edit, after);
  const lane = drawn.lanes.find((one) => one.id === node.lane);
  const bounds = lane?.horizontal ? { top: lane.y, bottom: bottom(lane) } : undefined;
  const box = placeNext(drawn.nodes, node, sizeOf(kind, fields.expanded), bounds);
  const { pool, lane: laneId, parent } = node;
  const next = newNode(kind, box, { ...fields, pool, lane: laneId, parent });
  edit.put('nodes', next);
  connectIn(edit, after, next.id);
  makeRoomFor(edit, next.id);
  giveWay(edit, new Set([next.id]));
  return next.id;
}

/**
 * Puts a node into a flow: source → new → target. Where the room is too small, what lies to the right of it in
 * the same pool moves on. The flow keeps its name and share on the way in.
 * @returns its id
 */
export function insertNode(
  doc: ProcessDocument,
  flowId: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  return doc.edit(m.process_undo_insert, (edit) => insertNodeIn(edit, flowId, kind, fields));
}

/** Puts a node into a flow inside an edit. @returns its id, as `insertNode` */
export function insertNodeIn(
  edit: ProcessEdit,
  flowId: string,
  kind: NodeKind,
  fields: NodeFields = {}
): string | undefined {
  const flow = edit.get('flows', flowId);
  const source = flow && edit.get('nodes', flow.source);
  const target = flow && edit.get('nodes', flow.target);
  if (!flow || !source || !target || flow.kind !== 'sequence') return undefined;
  const size = sizeOf(kind, fields.expanded);
  const gap = Math.round(GAP / 2);
  const short = right(source) + size.width + 2 * gap - target.x;
  const forward = target.x >= right(source);
  if (forward && short > 0) {
    const shift: [number, number] = [short, 0];
    const after = mapRound(edit, source.id).nodes.filter(
      (node) =>
        node.pool === source.pool && centre(node)[0] >= target.x && !isFrame(node) && node.id !== source.id
    );
    const moved = new Set(after.map((node) => node.id));
    for (const node of edit.all('nodes')) if (moved.has(node.attachedTo)) moved.add(node.id);
    shiftElements(edit, new Map([...moved].map((id) => [id, shift])));
    for (const id of moved) makeRoomFor(edit, id);
  }
  const middle = forward ? right(source) + gap : centre(source)[0] - size.width / 2;
  const y = forward ? centre(source)[1] - size.height / 2 : bottom(source) + gap;
  const { pool, lane, parent } = source;
  const node = newNode(kind, { x: middle, y, ...size }, { ...fields, pool, lane, parent });
  edit.put('nodes', node);
  edit.change('flows', flow.id, { target: node.id });
  rerouteFlow(edit, flow.id);
  const onward = newFlow({ kind: 'sequence', source: node.id, target: target.id });
  edit.put('flows', onward);
  rerouteFlow(edit, onward.id);
  makeRoomFor(edit, node.id);
  return node.id;
}

/** Renames a node. Pass a gesture while somebody types. */
export function renameNode(doc: ProcessDocument, id: string, name: string, options?: EditOptions): void {
  doc.edit(m.process_undo_rename, (edit) => edit.change('nodes', id, { name }), options);
}

/** Writes the notes of a node. */
export function setNotes(doc: ProcessDocument, id: string, notes: string, options?: EditOptions): void {
  doc.edit(m.process_undo_notes, (edit) => edit.change('nodes', id, { notes }), options);
}

/** Sets touch time and waiting of a step, in minutes; null is unknown and never 0. */
export function setMinutes(
  doc: ProcessDocument,
  id: string,
  minutes: Partial<Pick<Node, 'processMinutes' | 'waitMinutes'>>
): void {
  doc.edit(m.process_undo_minutes, (edit) => edit.change('nodes', id, minutes));
}
