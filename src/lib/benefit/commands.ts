import type { Changes } from '../document/edit';
import { newId } from '../document/ids';
import { ordersAfter } from '../document/order';
import type { EditOptions, WorkDocument } from '../document/work-document';
import { m } from '../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../service/model';
import { newBenefit, type Benefit, type Calculated, type Measurement } from './model';

type ServiceDocument = WorkDocument<ServiceCollections>;
/** The fields of a benefit that hold references. */
export type BenefitLinks = 'changes' | 'steps';

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
  changes: Omit<Changes<Benefit>, 'order' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | BenefitLinks>,
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
    if (benefit) edit.change('benefits', id, { [links]: [...new Set([...benefit[links], ...refs])] });
  });
}

/** Unties a benefit from one record. */
export function unlinkBenefit(doc: ServiceDocument, id: string, links: BenefitLinks, ref: string): void {
  doc.edit(m.benefit_undo_unlink, (edit) => {
    const benefit = edit.get('benefits', id);
    if (benefit) edit.change('benefits', id, { [links]: benefit[links].filter((other) => other !== ref) });
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

/** Removes a benefit with its measurements. */
export function removeBenefit(doc: ServiceDocument, id: string): void {
  doc.edit(m.benefit_undo_remove, (edit) => {
    edit.remove('benefits', id);
    for (const measurement of edit.all('measurements'))
      if (measurement.benefit === id) edit.remove('measurements', measurement.id);
  });
}
