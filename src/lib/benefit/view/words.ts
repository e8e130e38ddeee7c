import { m } from '$lib/i18n/paraglide/messages.js';
import type { BenefitForm, MapFigure, Recipient, Valuation } from '../model';

export const recipientNames: { readonly [R in Recipient]: () => string } = {
  citizen: m.benefit_recipient_citizen,
  employee: m.benefit_recipient_employee,
  'own-unit': m.benefit_recipient_own_unit,
  'other-body': m.benefit_recipient_other_body,
  business: m.benefit_recipient_business,
  society: m.benefit_recipient_society
};

export const valuationNames: { readonly [V in Valuation]: () => string } = {
  kroner: m.benefit_valuation_kroner,
  counted: m.benefit_valuation_counted,
  described: m.benefit_valuation_described
};

export const formNames: { readonly [F in BenefitForm]: () => string } = {
  'budget-cut': m.benefit_form_budget_cut,
  'time-freed': m.benefit_form_time_freed,
  'avoided-cost': m.benefit_form_avoided_cost,
  quality: m.benefit_form_quality
};

/** What can be calculated from process maps, and what it is counted in as baseline and target. */
export const figureNames: { readonly [F in MapFigure]: () => string } = {
  work: m.process_process_time,
  lead: m.process_lead_time,
  'hand-offs': m.process_hand_offs
};
export const figureUnits: { readonly [F in MapFigure]: () => string } = {
  work: m.benefit_hours_unit,
  lead: m.benefit_days_unit,
  'hand-offs': m.benefit_hand_offs_unit
};

/** Choices of a select field, from a table of names. */
export function optionsOf<V extends string>(names: { readonly [K in V]: () => string }) {
  return (Object.keys(names) as V[]).map((value) => ({ value, label: names[value]() }));
}
