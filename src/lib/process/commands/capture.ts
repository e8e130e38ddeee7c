/** Steps written one after the other: each is one command, with its name, its lane and its way in. */
import { m } from '../../i18n/paraglide/messages.js';
import type { EventTrigger, NodeKind } from '../model';
import { nextPlace } from '../rules/next-place';
import { connectIn, type Connected } from './flows';
import { giveWay, makeRoomFor, mapOf, type ProcessDocument } from './map-edit';
import { newNode } from './new-records';

/** A step as it was written. */
export interface WrittenStep {
  kind: NodeKind;
  trigger?: EventTrigger | undefined;
  name: string;
  /** Id of the step it follows; empty for the first of a row. */
  after?: string | undefined;
  /** Id of its lane; undefined: that of the step before it. */
  lane?: string | undefined;
  /** What the way to it is called: the answer to the question before it. */
  answer?: string | undefined;
}

/**
 * Adds a step that was written, with its name, in its lane, joined to the one before it. In another pool the two are
 * joined by a message, where BPMN allows one.
 * @returns its id, or undefined when the step before it is gone or ends the flow
 */
export function captureStep(doc: ProcessDocument, step: WrittenStep): string | undefined {
  return doc.edit(m.capture_undo_step, (edit) => {
    const after = step.after ? edit.get('nodes', step.after) : undefined;
    if (step.after && (!after || after.kind === 'endEvent')) return undefined;
    const { box, ...place } = nextPlace(mapOf(edit), { kind: step.kind, after, lane: step.lane });
    const node = newNode(step.kind, box, { name: step.name, trigger: step.trigger ?? 'none', ...place });
    edit.put('nodes', node);
    if (after) {
      const flow = connectIn(edit, after.id, node.id);
      if (flow.ok && step.answer) edit.change('flows', flow.id, { name: step.answer });
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
