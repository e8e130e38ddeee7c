/** Steps written one after the other: each is one command, with its name, its lane and its way in. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Form } from '../rules/elements';
import { nextPlace } from '../rules/next-place';
import { MAIN, onPlane } from '../rules/planes';
import { connectIn, type Connected } from './flows';
import { giveWay, makeRoomFor, mapOf, type ProcessDocument } from './map-edit';
import { newNode } from './new-records';
import { planeOf } from './on-planes';

/** A step as it was written. */
export interface WrittenStep extends Form {
  name: string;
  /** Id of the step it follows; empty for the first of a row. */
  after?: string | undefined;
  /** Id of its lane; undefined: that of the step before it. */
  lane?: string | undefined;
  /** The closed sub-process that the first of a row is written in; empty for the map itself. */
  plane?: string | undefined;
  /** What the way to it is called: the answer to the question before it. */
  answer?: string | undefined;
}

/**
 * Adds a step that was written, with its name, in its lane, joined to the one before it. In another pool the two are
 * joined by a message, where BPMN allows one.
 * @returns its id, or undefined when the step before it is gone or ends the flow
 */
export function captureStep(doc: ProcessDocument, step: WrittenStep): string | undefined {
  const { name, after: before, lane, plane = MAIN, answer, ...form } = step;
  return doc.edit(m.capture_undo_step, (edit) => {
    const after = before ? edit.get('nodes', before) : undefined;
    if (before && (!after || after.kind === 'endEvent')) return undefined;
    const here = after ? planeOf(edit, after.id) : plane;
    const round = edit.get('nodes', here);
    const { box, ...place } = nextPlace(onPlane(mapOf(edit), here), { ...form, after, lane, round });
    const node = newNode(form.kind, box, { ...form, name, ...place });
    edit.put('nodes', node);
    if (after) {
      const flow = connectIn(edit, after.id, node.id);
      if (flow.ok && answer) edit.change('flows', flow.id, { name: answer });
    }
    makeRoomFor(edit, node.id);
    giveWay(edit, new Set([node.id]));
    return node.id;
  });
}

/** Lets the way out of a step lead to one that stands, under the name of an answer. */
export function joinCaptured(doc: ProcessDocument, source: string, target: string, answer = ''): Connected {
  return doc.edit(m.process_undo_connect, (edit) => {
    const joined = connectIn(edit, source, target);
    if (joined.ok && answer) edit.change('flows', joined.id, { name: answer });
    return joined;
  });
}
