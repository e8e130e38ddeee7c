import type { Changes } from '../document/edit';
import { newId } from '../document/ids';
import { byOrder, orderAt, ordersAfter } from '../document/order';
import type { EditOptions, WorkDocument } from '../document/work-document';
import { m } from '../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../service/model';
import { newPersona, newStakeholder, PALETTE_SIZE } from './model';
import type { Persona, Quote, Stakeholder } from './model';

export * from './commands/competence';
export * from './commands/involvement';

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
  doc.edit(m.people_undo_remove_persona, (edit) => {
    for (const quote of edit.all('quotes')) if (quote.persona === id) edit.remove('quotes', quote.id);
    edit.remove('personas', id);
  });
}

/** What a persona's needs or barriers are known from. */
export type PersonaRefs = 'needsFrom' | 'barriersFrom';

/** Notes that needs or barriers are known from a record. @param ref its reference */
export function linkPersona(doc: ServiceDocument, id: string, field: PersonaRefs, ref: string): void {
  doc.edit(m.people_undo_link, (edit) => {
    const refs = edit.get('personas', id)?.[field] ?? [];
    if (!refs.includes(ref)) edit.change('personas', id, { [field]: [...refs, ref] });
  });
}

export function unlinkPersona(doc: ServiceDocument, id: string, field: PersonaRefs, ref: string): void {
  doc.edit(m.people_undo_unlink, (edit) => {
    const refs = edit.get('personas', id)?.[field] ?? [];
    edit.change('personas', id, { [field]: refs.filter((linked) => linked !== ref) });
  });
}

/** Writes down what somebody said, after the persona's other quotes; reported until somebody says more. @returns its id */
export function addQuote(
  doc: ServiceDocument,
  persona: string,
  fields: Partial<Omit<Quote, 'id' | 'order' | 'persona'>> = {}
): string {
  const id = newId();
  doc.edit(m.people_undo_add_quote, (edit) => {
    const [order] = ordersAfter(doc.all('quotes').at(-1)?.order, 1);
    edit.put('quotes', {
      text: '',
      grade: 'reported',
      from: '',
      source: '',
      ...fields,
      id,
      persona,
      order: order!
    });
  });
  return id;
}

/** Takes a persona's made-up quote over as something that was said, which now wants a source. @returns the quote's id */
export function quoteWasSaid(doc: ServiceDocument, persona: string): string {
  return doc.edit(m.people_undo_add_quote, (edit) => {
    const id = newId();
    const text = edit.get('personas', persona)?.quote ?? '';
    const [order] = ordersAfter(doc.all('quotes').at(-1)?.order, 1);
    edit.put('quotes', { id, order: order!, persona, text, grade: 'reported', from: '', source: '' });
    edit.change('personas', persona, { quote: '' });
    return id;
  });
}

/** Changes what a quote says or where it is from. Words that are being typed become one undo step. */
export function editQuote(
  doc: ServiceDocument,
  id: string,
  fields: Partial<Omit<Quote, 'id' | 'order' | 'persona'>>
): void {
  const typed = (['text', 'source'] as const).find((field) => field in fields);
  doc.edit(m.people_undo_edit_quote, (edit) => edit.change('quotes', id, fields), {
    gesture: typed && Object.keys(fields).length === 1 ? `type:${id}:${typed}` : undefined
  });
}

export function removeQuote(doc: ServiceDocument, id: string): void {
  doc.edit(m.people_undo_remove_quote, (edit) => edit.remove('quotes', id));
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

/** Removes a stakeholder with what was planned about it. The log of involvement keeps what it took part in. */
export function removeStakeholder(doc: ServiceDocument, id: string): void {
  doc.edit(m.people_undo_remove_stakeholder, (edit) => {
    for (const action of edit.all('stakeholderActions'))
      if (action.stakeholder === id) edit.remove('stakeholderActions', action.id);
    edit.remove('stakeholders', id);
  });
}
