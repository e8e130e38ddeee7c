import type { Changes } from '../document/edit';
import { newId } from '../document/ids';
import { byOrder, orderAt, ordersAfter } from '../document/order';
import type { EditOptions, WorkDocument } from '../document/work-document';
import { m } from '../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../service/model';
import { newPersona, newStakeholder, PALETTE_SIZE, type Persona, type Stakeholder } from './model';

type ServiceDocument = WorkDocument<ServiceCollections>;

/** Adds a persona after the others, in the colour used least. @returns its id */
export function addPersona(
  doc: ServiceDocument,
  fields: Partial<Omit<Persona, 'id' | 'order'>> = {}
): string {
  const id = newId();
  doc.edit(m.people_undo_add_persona, (edit) => {
    const there = doc.all('personas');
    const [order] = ordersAfter(there.at(-1)?.order, 1);
    const used = (colour: number) => there.filter((persona) => persona.colour === colour).length;
    const colours = Array.from({ length: PALETTE_SIZE }, (_, colour) => colour);
    const colour = colours.reduce((least, next) => (used(next) < used(least) ? next : least));
    edit.put('personas', newPersona({ colour, ...fields, id, order: order! }));
  });
  return id;
}

/** Changes what is said about a persona. */
export function editPersona(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Persona>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.people_undo_edit_persona, (edit) => edit.change('personas', id, changes), options);
}

/** Puts a persona at `index` among the others (counted without it). */
export function movePersona(doc: ServiceDocument, id: string, index: number): void {
  doc.edit(m.people_undo_move, (edit) => {
    const others = edit
      .all('personas')
      .filter((other) => other.id !== id)
      .sort(byOrder);
    edit.change('personas', id, { order: orderAt(others, index) });
  });
}

/** Removes a persona. Maps and participants that name it keep their text and show that it is gone. */
export function removePersona(doc: ServiceDocument, id: string): void {
  doc.edit(m.people_undo_remove_persona, (edit) => edit.remove('personas', id));
}

/** Adds a stakeholder after the others. @returns its id */
export function addStakeholder(
  doc: ServiceDocument,
  fields: Partial<Omit<Stakeholder, 'id' | 'order'>> = {}
): string {
  const id = newId();
  doc.edit(m.people_undo_add_stakeholder, (edit) => {
    const [order] = ordersAfter(doc.all('stakeholders').at(-1)?.order, 1);
    edit.put('stakeholders', newStakeholder({ ...fields, id, order: order! }));
  });
  return id;
}

/** Changes what is said about a stakeholder. */
export function editStakeholder(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Stakeholder>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(m.people_undo_edit_stakeholder, (edit) => edit.change('stakeholders', id, changes), options);
}

/** Removes a stakeholder. */
export function removeStakeholder(doc: ServiceDocument, id: string): void {
  doc.edit(m.people_undo_remove_stakeholder, (edit) => edit.remove('stakeholders', id));
}
