import { m } from '../../i18n/paraglide/messages.js';
import { canConnect } from '../rules/can-connect';
import { nodesInPool } from '../rules/lanes';
import { withFollowers } from '../rules/map';
import { mapOf, rerouteFlow, type ProcessDocument, type ProcessEdit } from './map-edit';
import { removeLaneIn } from './removing-lanes';

/**
 * Removes nodes with the events on their borders, the content of sub-processes and all their flows.
 * @param heal joins what came before a removed step with what came after, when there is exactly one of each
 */
export function removeNodes(doc: ProcessDocument, ids: readonly string[], heal = true): void {
  doc.edit(m.process_undo_remove, (edit) => removeNodesIn(edit, ids, heal));
}

/** Removes nodes inside an edit, as `removeNodes`. */
export function removeNodesIn(edit: ProcessEdit, ids: readonly string[], heal: boolean): void {
  if (heal) for (const id of ids) healAround(edit, id);
  const gone = withFollowers(edit.all('nodes'), ids);
  for (const flow of edit.all('flows'))
    if (gone.has(flow.source) || gone.has(flow.target)) edit.remove('flows', flow.id);
  for (const waste of edit.all('wastes')) if (gone.has(waste.node)) edit.remove('wastes', waste.id);
  for (const stroke of edit.all('strokes'))
    if (gone.has(stroke.node) || gone.has(stroke.plane ?? '')) edit.remove('strokes', stroke.id);
  for (const step of edit.all('stepSimulations'))
    if (gone.has(step.id)) edit.remove('stepSimulations', step.id);
  for (const id of gone) edit.remove('nodes', id);
}

/** The way in is led on to where the way out went; it keeps its name and share. */
function healAround(edit: ProcessEdit, id: string): void {
  const flows = edit.all('flows').filter((flow) => flow.kind === 'sequence');
  const [into, ...moreInto] = flows.filter((flow) => flow.target === id);
  const [out, ...moreOut] = flows.filter((flow) => flow.source === id);
  if (!into || !out || moreInto.length || moreOut.length || into === out) return;
  const others = edit.all('flows').filter((flow) => flow !== into && flow !== out);
  const answer = canConnect(others, edit.get('nodes', into.source), edit.get('nodes', out.target));
  if (!answer.ok || answer.kind !== 'sequence') return;
  edit.remove('flows', out.id);
  edit.change('flows', into.id, { target: out.target });
  rerouteFlow(edit, into.id);
}

/** Removes a pool with everything in it. */
export function removePool(doc: ProcessDocument, id: string): void {
  doc.edit(m.process_undo_remove_pool, (edit) => removePoolIn(edit, id));
}

function removePoolIn(edit: ProcessEdit, id: string): void {
  const map = mapOf(edit);
  const pool = edit.get('pools', id);
  if (!pool) return;
  removeNodesIn(
    edit,
    nodesInPool(map, pool).map((node) => node.id),
    false
  );
  for (const flow of edit.all('flows'))
    if (flow.source === id || flow.target === id) edit.remove('flows', flow.id);
  for (const lane of map.lanes) if (lane.pool === id) edit.remove('lanes', lane.id);
  edit.remove('pools', id);
}

/** Removes whatever is chosen, of any kind, as one step. */
export function removeElements(doc: ProcessDocument, ids: readonly string[], heal = true): void {
  doc.edit(m.process_undo_remove, (edit) => {
    for (const id of ids)
      for (const collection of ['flows', 'strokes'] as const)
        if (edit.get(collection, id)) edit.remove(collection, id);
    removeNodesIn(
      edit,
      ids.filter((id) => edit.get('nodes', id)),
      heal
    );
    for (const id of ids) {
      removeLaneIn(edit, id);
      removePoolIn(edit, id);
    }
  });
}
