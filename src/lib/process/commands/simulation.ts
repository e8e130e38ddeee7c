import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { plainSimulation, type Role, type SimulationSettings, type StepSimulation } from '../model';
import type { ProcessDocument, ProcessEdit } from './map-edit';

/** What people say of a role. */
export type RoleFields = Partial<Pick<Role, 'name' | 'count' | 'hourlyRate' | 'hours'>>;

/**
 * Says something of the role that staffs a lane; a lane without one gets its own.
 * @param lane id of a lane, of a pool without lanes, or `map` for a map without either
 * @param otherwise what holds of a new role beside the fields given
 * @returns the role's id
 */
export function setRole(
  doc: ProcessDocument,
  lane: string,
  fields: RoleFields,
  otherwise: Omit<Role, 'id' | 'order' | 'lanes'>,
  options?: EditOptions
): string {
  return doc.edit(
    m.process_undo_role,
    (edit) => {
      const known = roleOf(edit, lane);
      if (known) {
        edit.change('roles', known.id, fields);
        return known.id;
      }
      const all = edit.all('roles').toSorted(byOrder);
      const id = newId();
      edit.put('roles', { ...otherwise, ...fields, id, order: orderAt(all, all.length), lanes: [lane] });
      return id;
    },
    options
  );
}

/** Lets the people of one lane do the work of another one, too. A role that is left without lanes goes. */
export function shareRole(
  doc: ProcessDocument,
  lane: string,
  withLane: string,
  otherwise: Omit<Role, 'id' | 'order' | 'lanes'>
): void {
  doc.edit(m.process_undo_role_share, (edit) => {
    leaveRole(edit, lane);
    const role = roleOf(edit, withLane);
    if (role) edit.change('roles', role.id, { lanes: [...role.lanes, lane] });
    else {
      const all = edit.all('roles').toSorted(byOrder);
      const lanes = [withLane, lane];
      edit.put('roles', { ...otherwise, id: newId(), order: orderAt(all, all.length), lanes });
    }
  });
}

/** Gives a lane people of its own again, of which nothing is said yet. */
export function ownRole(doc: ProcessDocument, lane: string): void {
  doc.edit(m.process_undo_role_share, (edit) => leaveRole(edit, lane));
}

function roleOf(edit: ProcessEdit, lane: string): Role | undefined {
  return edit
    .all('roles')
    .toSorted(byOrder)
    .find((role) => role.lanes.includes(lane));
}

function leaveRole(edit: ProcessEdit, lane: string): void {
  for (const role of edit.all('roles').filter(({ lanes }) => lanes.includes(lane)))
    if (role.lanes.length > 1)
      edit.change('roles', role.id, { lanes: role.lanes.filter((id) => id !== lane) });
    else edit.remove('roles', role.id);
}

/** Sets how the map's cases are let run through it. */
export function setSimulation(
  doc: ProcessDocument,
  fields: Partial<Omit<SimulationSettings, 'id'>>,
  options?: EditOptions
): void {
  doc.edit(
    m.process_undo_simulation,
    (edit) =>
      edit.get('simulation', 'simulation')
        ? edit.change('simulation', 'simulation', fields)
        : edit.put('simulation', { ...plainSimulation, ...fields }),
    options
  );
}

/** Sets what a step does otherwise than its map in a run. A step that does nothing otherwise needs no record. */
export function setStepSimulation(
  doc: ProcessDocument,
  node: string,
  fields: Partial<Omit<StepSimulation, 'id'>>
): void {
  doc.edit(m.process_undo_simulation, (edit) => {
    setStepSimulationIn(edit, node, fields);
  });
}

/** The same as a part of a larger edit. */
export function setStepSimulationIn(
  edit: ProcessEdit,
  node: string,
  fields: Partial<Omit<StepSimulation, 'id'>>
): void {
  if (!edit.get('nodes', node)) return;
  const next = { spread: null, priority: 0 as const, ...edit.get('stepSimulations', node), ...fields };
  if (next.spread === null && next.priority === 0 && !next.waitIsQueue) edit.remove('stepSimulations', node);
  else edit.put('stepSimulations', { ...next, id: node });
}
