import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { Point } from '../model';
import { canConnect, type ConnectReason } from '../rules/can-connect';
import { rerouteFlow, rerouteFlows, type ProcessDocument, type ProcessEdit } from './map-edit';
import { newFlow } from './new-records';

/** A flow that now stands, or why there can be none. */
export type Connected = { ok: true; id: string } | { ok: false; reason: ConnectReason };

const isUndone = (edit: ProcessEdit, source: string) => edit.get('nodes', source)?.trigger === 'compensation';

/** Joins two elements inside an edit. What hangs on an event of undoing is from then on what undoes. */
export function connectIn(edit: ProcessEdit, source: string, target: string): Connected {
  const from = edit.get('nodes', source) ?? edit.get('pools', source);
  const to = edit.get('nodes', target) ?? edit.get('pools', target);
  const answer = canConnect(edit.all('flows'), from, to);
  if (!answer.ok) return answer;
  const undoes = answer.kind === 'association' && isUndone(edit, source);
  const flow = newFlow({ kind: answer.kind, source, target, ...(undoes && { direction: 'one' as const }) });
  edit.put('flows', flow);
  if (undoes) edit.change('nodes', target, { compensation: true });
  rerouteFlow(edit, flow.id);
  return { ok: true, id: flow.id };
}

/** Joins two elements: sequence flow within a process, message flow between pools, associations to data and notes. */
export function connect(doc: ProcessDocument, source: string, target: string): Connected {
  return doc.edit(m.process_undo_connect, (edit) => connectIn(edit, source, target));
}

/** Lets a flow begin or end elsewhere. What it is called and its share stay. */
export function reconnect(
  doc: ProcessDocument,
  id: string,
  ends: { source?: string; target?: string }
): Connected {
  return doc.edit(m.process_undo_reconnect, (edit): Connected => {
    const flow = edit.get('flows', id);
    if (!flow) return { ok: false, reason: 'missing' };
    const { source, target } = { source: flow.source, target: flow.target, ...ends };
    const from = edit.get('nodes', source) ?? edit.get('pools', source);
    const to = edit.get('nodes', target) ?? edit.get('pools', target);
    const others = edit.all('flows').filter((other) => other.id !== id);
    const answer = canConnect(others, from, to);
    if (!answer.ok) return answer;
    edit.change('flows', id, { source, target, kind: answer.kind });
    rerouteFlow(edit, id);
    return { ok: true, id };
  });
}

/** Renames a flow: the condition of a decision, the name of a message. */
export function renameFlow(doc: ProcessDocument, id: string, name: string, options?: EditOptions): void {
  doc.edit(m.process_undo_rename, (edit) => edit.change('flows', id, { name }), options);
}

/** Share of cases that go this way, 0–1; null is unknown. */
export function setProbability(doc: ProcessDocument, id: string, probability: number | null): void {
  doc.edit(m.process_undo_share, (edit) => edit.change('flows', id, { probability }));
}

/** Makes a flow the one taken when no condition holds, or not; its sisters no longer are. */
export function setDefaultFlow(doc: ProcessDocument, id: string, isDefault: boolean): void {
  doc.edit(m.process_undo_default, (edit) => {
    const flow = edit.get('flows', id);
    if (!flow) return;
    if (isDefault)
      for (const sister of edit.all('flows'))
        if (sister.source === flow.source && sister.isDefault)
          edit.change('flows', sister.id, { isDefault: false });
    edit.change('flows', id, {
      isDefault,
      ...(isDefault ? { conditional: false, condition: '' } : {})
    });
  });
}

/** Sets all points of a flow, from border to border; from now on its bends are kept. */
export function bendFlow(
  doc: ProcessDocument,
  id: string,
  waypoints: readonly Point[],
  options?: EditOptions
): void {
  doc.edit(
    m.process_undo_bend,
    (edit) =>
      edit.change('flows', id, {
        waypoints: waypoints.map(([x, y]): Point => [Math.round(x), Math.round(y)]),
        routed: undefined
      }),
    options
  );
}

/** Lets flows take the lines they take by themselves, round what stands between. */
export function routeAnew(doc: ProcessDocument, ids: readonly string[]): void {
  doc.edit(m.process_undo_route, (edit) => rerouteFlows(edit, ids));
}

/** Removes a flow. */
export function removeFlow(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_flow, (edit) => edit.remove('flows', id));
}
