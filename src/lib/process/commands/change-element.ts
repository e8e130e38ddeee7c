import { m } from '../../i18n/paraglide/messages.js';
import type { EditOptions } from '../../document/work-document';
import { plainLeanStep, type Flow, type Node } from '../model';
import { fieldsOf, type Form } from '../rules/elements';
import { inForm, lossesOf } from '../rules/change-element';
import { centre, sizeOf } from '../rules/geometry';
import { isActivity, isEvent, isGateway } from '../rules/kinds';
import { giveWay, makeRoomFor, mapOf, rerouteFlowsOf, type ProcessDocument } from './map-edit';
import { removeNodesIn } from './removing';
import { collapseIn, expandIn } from './sub-process';

/**
 * Makes an element another one. It keeps its name, notes, place and figures, and all flows that BPMN lets the new
 * one have; what cannot stay is what `lossesOf` says.
 */
export function changeElement(doc: ProcessDocument, id: string, form: Form): void {
  doc.edit(m.process_undo_kind, (edit) => {
    const was = edit.get('nodes', id);
    // What is opened or closed takes its content along.
    if (was?.kind === 'subProcess' && form.kind === 'subProcess')
      if (form.expanded) expandIn(edit, id);
      else collapseIn(edit, id);
    const node = edit.get('nodes', id);
    if (!node) return;
    const losses = lossesOf(mapOf(edit), node, form);
    const next = inForm(node, form);
    for (const flow of losses.flows) edit.remove('flows', flow.id);
    for (const flow of losses.conditions)
      edit.change('flows', flow.id, { isDefault: false, conditional: false, condition: '' });
    removeNodesIn(
      edit,
      [...losses.events, ...losses.content].map((one) => one.id),
      false
    );
    const same = shapeOf(node) === shapeOf(next);
    const size = same ? { width: node.width, height: node.height } : sizeOf(form.kind, form.expanded);
    const [x, y] = centre(node);
    const corner = { x: x - size.width / 2, y: y - size.height / 2 };
    edit.change('nodes', id, {
      ...fieldsOf(form, node),
      marker: next.marker,
      compensation: next.compensation,
      ...(same ? {} : { ...corner, ...size, label: null }),
      ...(isActivity(form.kind) ? {} : { processMinutes: null, waitMinutes: null, ...plainLeanStep }),
      ...(losses.detail ? { detail: '', timing: undefined } : {}),
      ...(form.kind === 'callActivity' ? {} : { calls: undefined, calledElement: undefined }),
      ...(form.kind === 'exclusiveGateway' ? {} : { markerVisible: undefined })
    });
    if (same) return;
    rerouteFlowsOf(edit, id);
    makeRoomFor(edit, id);
    giveWay(edit, new Set([id]));
  });
}

/** Elements of one outline, which keep their size when they become one another. */
function shapeOf({ kind, expanded }: Node): string {
  if (isActivity(kind)) return kind === 'subProcess' && expanded ? 'frame' : 'activity';
  return isEvent(kind) ? 'event' : isGateway(kind) ? 'gateway' : kind;
}

/** What only some elements have, as people set it. */
export type DetailFields = Partial<
  Pick<Node, 'detail' | 'timing' | 'dataState' | 'collection' | 'interrupting' | 'calledElement'>
>;

/** Sets what exactly an event waits for, or the state data is in. Pass a gesture while somebody types. */
export function setDetails(
  doc: ProcessDocument,
  id: string,
  details: DetailFields,
  options?: EditOptions
): void {
  doc.edit(m.elements_undo_details, (edit) => edit.change('nodes', id, details), options);
}

/** Whether an activity is done only to make up for another one; flows that it then cannot have go. */
export function setCompensation(doc: ProcessDocument, id: string, compensation: boolean): void {
  doc.edit(m.elements_undo_compensation, (edit) => {
    const node = edit.get('nodes', id);
    if (!node || !isActivity(node.kind)) return;
    for (const flow of edit.all('flows')) {
      const own = flow.source === id || flow.target === id;
      const undoes = edit.get('nodes', flow.source)?.trigger === 'compensation';
      if (own && (compensation ? flow.kind === 'sequence' : flow.kind === 'association' && undoes))
        edit.remove('flows', flow.id);
    }
    edit.change('nodes', id, { compensation });
  });
}

/** Whether and how an activity repeats. */
export function setMarker(doc: ProcessDocument, id: string, marker: Node['marker']): void {
  doc.edit(m.process_undo_marker, (edit) => edit.change('nodes', id, { marker }));
}

/** Puts a flow under a condition, in words or as an expression; with undefined under none. */
export function setCondition(
  doc: ProcessDocument,
  id: string,
  condition: string | undefined,
  options?: EditOptions
): void {
  doc.edit(
    m.elements_undo_condition,
    (edit) => {
      const conditional = condition !== undefined;
      const more = conditional ? { isDefault: false } : {};
      edit.change('flows', id, { conditional, condition: condition ?? '', ...more });
    },
    options
  );
}

/** At which ends an association has arrows. */
export function setDirection(doc: ProcessDocument, id: string, direction: 'none' | 'one' | 'both'): void {
  doc.edit(m.process_undo_reconnect, (edit) => edit.change('flows', id, { direction }));
}

/** What envelope a message flow is drawn with. */
export function setEnvelope(doc: ProcessDocument, id: string, envelope: NonNullable<Flow['envelope']>): void {
  doc.edit(m.process_undo_envelope, (edit) => edit.change('flows', id, { envelope }));
}
