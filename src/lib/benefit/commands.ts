import type { Changes, Edit } from '../document/edit';
import { newId } from '../document/ids';
import { ordersAfter } from '../document/order';
import { parseRef, toRef } from '../document/record';
import type { EditOptions, WorkDocument } from '../document/work-document';
import { m } from '../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../service/model';
import {
  newBenefit,
  newNote,
  noMeasuring,
  type Benefit,
  type BenefitNote,
  type Calculated,
  type ChainPart,
  type Measurement,
  type Measuring
} from './model';

type ServiceDocument = WorkDocument<ServiceCollections>;
/** The fields of a benefit that hold references. */
export type BenefitLinks = 'changes' | 'steps' | 'apart';

/** A figure and the day it is for; null is missing, never 0. */
export interface Figure {
  value: number | null;
  /** `YYYY-MM-DD`, or empty when not said. */
  on: string;
}

/** Adds a benefit after the others. @returns its id */
export function addBenefit(
  doc: ServiceDocument,
  fields: Partial<Omit<Benefit, 'id' | 'order'>> = {}
): string {
  const id = newId();
  doc.edit(m.benefit_undo_add, (edit) => {
    const [order] = ordersAfter(doc.all('benefits').at(-1)?.order, 1);
    edit.put('benefits', newBenefit({ ...fields, id, order: order! }));
  });
  return id;
}

/** Changes what the benefit is: title, description, kind, owner, unit, how it was reckoned. */
export function editBenefit(
  doc: ServiceDocument,
  id: string,
  changes: Omit<
    Changes<Benefit>,
    'order' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | 'from' | 'measuring' | BenefitLinks
  >,
  options?: EditOptions
): void {
  doc.edit(m.benefit_undo_edit, (edit) => edit.change('benefits', id, changes), options);
}

/** Sets what stood before the change took hold, or says that it is missing. */
export function setBaseline(doc: ServiceDocument, id: string, { value, on }: Figure): void {
  doc.edit(m.benefit_undo_baseline, (edit) =>
    edit.change('benefits', id, { baseline: value, baselineOn: on })
  );
}

/** Sets what is aimed at, and when it should be there. */
export function setTarget(doc: ServiceDocument, id: string, { value, on }: Figure): void {
  doc.edit(m.benefit_undo_target, (edit) => edit.change('benefits', id, { target: value, targetOn: on }));
}

/** Says from which maps the benefit is calculated, or that it is not. */
export function setCalculated(doc: ServiceDocument, id: string, calculated: Calculated | undefined): void {
  doc.edit(m.benefit_undo_calculated, (edit) => edit.change('benefits', id, { calculated }));
}

/** Takes a calculated figure as what stood before and what is promised. Their days stay. */
export function adoptCalculated(
  doc: ServiceDocument,
  id: string,
  plan: Pick<Benefit, 'unit'> & { baseline: number; target: number }
): void {
  doc.edit(m.benefit_undo_calculated, (edit) => edit.change('benefits', id, plan));
}

/** Ties a benefit to the changes that bring it, or to the steps its figure comes from. */
export function linkBenefit(
  doc: ServiceDocument,
  id: string,
  links: BenefitLinks,
  refs: readonly string[]
): void {
  doc.edit(m.benefit_undo_link, (edit) => {
    const benefit = edit.get('benefits', id);
    if (benefit) edit.change('benefits', id, { [links]: [...new Set([...(benefit[links] ?? []), ...refs])] });
  });
}

/** Unties a benefit from one record. */
export function unlinkBenefit(doc: ServiceDocument, id: string, links: BenefitLinks, ref: string): void {
  doc.edit(m.benefit_undo_unlink, (edit) => {
    const benefit = edit.get('benefits', id);
    if (benefit)
      edit.change('benefits', id, { [links]: (benefit[links] ?? []).filter((other) => other !== ref) });
  });
}

/** Writes down a measurement. @returns its id */
export function addMeasurement(doc: ServiceDocument, measurement: Omit<Measurement, 'id'>): string {
  const id = newId();
  doc.edit(m.benefit_undo_measure, (edit) => edit.put('measurements', { ...measurement, id }));
  return id;
}

/** Changes the day, value or source of a measurement. */
export function editMeasurement(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<Measurement>, 'benefit'>,
  options?: EditOptions
): void {
  doc.edit(m.benefit_undo_edit_measurement, (edit) => edit.change('measurements', id, changes), options);
}

export function removeMeasurement(doc: ServiceDocument, id: string): void {
  doc.edit(m.benefit_undo_remove_measurement, (edit) => edit.remove('measurements', id));
}

/** Removes a benefit with its measurements, its notes and what hung on it in the benefits map. */
export function removeBenefit(doc: ServiceDocument, id: string): void {
  doc.edit(m.benefit_undo_remove, (edit) => {
    edit.remove('benefits', id);
    for (const collection of ['measurements', 'benefitNotes'] as const)
      for (const record of edit.all(collection))
        if (record.benefit === id) edit.remove(collection, record.id);
    untie(edit, toRef(doc.id, 'benefits', id));
  });
}

/** Changes how a benefit is followed up; what was not said before starts empty, measured each tertial. */
export function planMeasuring(
  doc: ServiceDocument,
  id: string,
  changes: Partial<Measuring>,
  options?: EditOptions
): void {
  doc.edit(
    m.benefit_undo_measuring,
    (edit) => {
      const before = edit.get('benefits', id)?.measuring ?? noMeasuring;
      edit.change('benefits', id, { measuring: { ...before, ...changes } });
    },
    options
  );
}

/** Writes a risk, a decision or the cause of a deviation beside a benefit. @returns its id */
export function addNote(
  doc: ServiceDocument,
  fields: Pick<BenefitNote, 'benefit' | 'kind'> & Partial<Omit<BenefitNote, 'id'>>
): string {
  const id = newId();
  doc.edit(m.benefit_undo_note, (edit) => edit.put('benefitNotes', newNote({ ...fields, id })));
  return id;
}

export function editNote(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<BenefitNote>, 'benefit' | 'kind'>,
  options?: EditOptions
): void {
  doc.edit(m.benefit_undo_note, (edit) => edit.change('benefitNotes', id, changes), options);
}

export function removeNote(doc: ServiceDocument, id: string): void {
  doc.edit(m.benefit_undo_remove_note, (edit) => edit.remove('benefitNotes', id));
}

/**
 * Adds an effect, a precondition or a goal to the benefits map.
 * @param leadsTo reference of what it leads to, if it is already known
 * @returns its id
 */
export function addPart(
  doc: ServiceDocument,
  fields: Pick<ChainPart, 'kind'> & Partial<Omit<ChainPart, 'id' | 'order'>>,
  leadsTo?: string
): string {
  const id = newId();
  doc.edit(m.benefit_undo_add_part, (edit) => {
    const [order] = ordersAfter(doc.all('chain').at(-1)?.order, 1);
    edit.put('chain', { title: '', owner: '', met: false, from: [], ...fields, id, order: order! });
    if (leadsTo) tie(edit, toRef(doc.id, 'chain', id), leadsTo, true);
  });
  return id;
}

/** Changes title, owner or kind of an effect, a precondition or a goal, or says that it is met. */
export function editPart(
  doc: ServiceDocument,
  id: string,
  changes: Omit<Changes<ChainPart>, 'order' | 'from'>,
  options?: EditOptions
): void {
  doc.edit(m.benefit_undo_edit_part, (edit) => edit.change('chain', id, changes), options);
}

/** Removes an effect, a precondition or a goal, and what was tied to it. */
export function removePart(doc: ServiceDocument, id: string): void {
  doc.edit(m.benefit_undo_remove_part, (edit) => {
    edit.remove('chain', id);
    untie(edit, toRef(doc.id, 'chain', id));
  });
}

/** Says that one record of the map leads to another, or no longer. Which may: `rules/map`. */
export function lead(doc: ServiceDocument, from: string, to: string, leads = true): void {
  doc.edit(leads ? m.benefit_undo_lead : m.benefit_undo_unlead, (edit) => tie(edit, from, to, leads));
}

function tie(edit: Edit<ServiceCollections>, from: string, to: string, leads: boolean): void {
  const place = parseRef(to);
  const set = (refs: readonly string[] = []) =>
    leads ? [...new Set([...refs, from])] : refs.filter((ref) => ref !== from);
  const part = place?.collection === 'chain' ? edit.get('chain', place.id) : undefined;
  if (part) edit.change('chain', part.id, { from: set(part.from) });
  const benefit = place?.collection === 'benefits' ? edit.get('benefits', place.id) : undefined;
  if (benefit)
    edit.change(
      'benefits',
      benefit.id,
      parseRef(from)?.collection === 'changes'
        ? { changes: set(benefit.changes) }
        : { from: set(benefit.from) }
    );
}

/** Takes a reference that is going out of all that it led to. */
function untie(edit: Edit<ServiceCollections>, ref: string): void {
  const without = (refs: readonly string[] = []) => refs.filter((other) => other !== ref);
  for (const { id, from, apart } of edit.all('benefits')) {
    if (from?.includes(ref)) edit.change('benefits', id, { from: without(from) });
    if (apart?.includes(ref)) edit.change('benefits', id, { apart: without(apart) });
  }
  for (const { id, from } of edit.all('chain'))
    if (from.includes(ref)) edit.change('chain', id, { from: without(from) });
}
