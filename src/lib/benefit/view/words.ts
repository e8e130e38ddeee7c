import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Tone } from '$lib/thread/words';
import type { BenefitForm, Recipient, Valuation } from '../model';
import type { Standing } from '../rules/realised';

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

export const standingNames: { readonly [S in Standing]: () => string } = {
  'no-baseline': m.benefit_standing_no_baseline,
  'no-target': m.benefit_standing_no_target,
  unmeasured: m.benefit_standing_unmeasured,
  undated: m.benefit_standing_undated,
  behind: m.benefit_standing_behind,
  'on-track': m.benefit_standing_on_track,
  reached: m.benefit_standing_reached,
  described: m.benefit_standing_described
};

export const standingTones: { readonly [S in Standing]: Tone } = {
  'no-baseline': 'warn',
  'no-target': 'warn',
  unmeasured: 'neutral',
  undated: 'neutral',
  behind: 'bad',
  'on-track': 'good',
  reached: 'good',
  described: 'neutral'
};

/** A figure with its unit; `%` stands close as each language wants it. */
export function amount(value: number, unit: string): string {
  return unit ? `${formatNumber(value)}\u00a0${unit}` : formatNumber(value);
}

/** Choices of a select field, from a table of names. */
export function optionsOf<V extends string>(names: { readonly [K in V]: () => string }) {
  return (Object.keys(names) as V[]).map((value) => ({ value, label: names[value]() }));
}
