import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { isActivity, type Box, type EventTrigger, type Node, type NodeKind, type Point } from '../model';
import type { Form } from '../rules/elements';
import { bottom, contains, right, sizeOf } from '../rules/geometry';
import { onPlane, placeOn } from '../rules/planes';
import { giveWay, makeRoomFor, mapOf, type ProcessDocument, type ProcessEdit } from './map-edit';
import { newNode } from './new-records';

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
