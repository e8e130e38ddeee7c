import { m } from '$lib/i18n/paraglide/messages.js';
import { standingNames, standingTones, type Tone } from '$lib/thread/words';
import type { BenefitForm, ChainKind, MapFigure, NoteKind, Recipient, Rhythm, Valuation } from '../model';
import type { Side } from '../rules/balance';
import type { DoubleReason } from '../rules/double';
import type { Status } from '../rules/status';
import type { Term, Vocabulary } from '../rules/vocabulary';

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

export const statusNames: { readonly [S in Status]: () => string } = {
  ...standingNames,
  due: m.benefit_status_due,
  'not-due': m.benefit_status_not_due
};
export const statusTones: { readonly [S in Status]: Tone } = {
  ...standingTones,
  due: 'warn',
  'not-due': 'neutral'
};

export const sideNames: { readonly [S in Side]: () => string } = {
  citizens: m.thread_side_citizens,
  organisation: m.thread_side_organisation
};

export const rhythmNames: { readonly [R in Rhythm]: () => string } = {
  once: m.benefit_rhythm_once,
  monthly: m.benefit_rhythm_monthly,
  quarterly: m.benefit_rhythm_quarterly,
  tertial: m.benefit_rhythm_tertial,
  'half-yearly': m.benefit_rhythm_half_yearly,
  yearly: m.benefit_rhythm_yearly
};

export const vocabularyNames: { readonly [V in Vocabulary]: () => string } = {
  dfo: m.benefit_vocabulary_dfo,
  ks: m.benefit_vocabulary_ks,
  prosjektveiviseren: m.benefit_vocabulary_prosjektveiviseren,
  municipal: m.benefit_vocabulary_municipal
};
/** Titles of the pages the words are from. */
export const vocabularySources: { readonly [V in Vocabulary]: string } = {
  dfo: 'DFØ, «Hva er en gevinst?»',
  ks: 'KS, «Gevinstrealisering»',
  prosjektveiviseren: 'Digdir, Prosjektveiviseren, «Gevinstrealiseringsplan»',
  municipal: 'kommunett.no, «Gevinstarbeid»'
};
export const termNames: { readonly [T in Term]: () => string } = {
  'dfo-efficiency': m.benefit_term_dfo_efficiency,
  'dfo-quality': m.benefit_term_dfo_quality,
  'dfo-others': m.benefit_term_dfo_others,
  'ks-avoided-cost': m.benefit_term_ks_avoided_cost,
  'ks-saved-time': m.benefit_term_ks_saved_time,
  'ks-quality': m.benefit_term_ks_quality,
  'pv-own-budget': m.benefit_term_pv_own_budget,
  'pv-other-use': m.benefit_term_pv_other_use,
  'pv-priced-elsewhere': m.benefit_term_pv_priced_elsewhere,
  'pv-unpriced': m.benefit_term_pv_unpriced,
  'municipal-direct': m.benefit_term_municipal_direct,
  'municipal-indirect': m.benefit_term_municipal_indirect,
  'municipal-qualitative': m.benefit_term_municipal_qualitative
};

/** What the fields of a note are called, by what it notes. */
export const noteWords: {
  readonly [K in NoteKind]: {
    readonly text: () => string;
    readonly action: () => string;
    readonly who: () => string;
    readonly on: () => string;
    readonly remove: () => string;
  };
} = {
  risk: {
    text: m.benefit_risk,
    action: m.benefit_risk_action,
    who: m.benefit_risk_who,
    on: m.benefit_day,
    remove: m.benefit_remove_risk
  },
  decision: {
    text: m.benefit_decision,
    action: m.benefit_risk_action,
    who: m.benefit_decision_who,
    on: m.benefit_decision_on,
    remove: m.benefit_remove_decision
  },
  deviation: {
    text: m.benefit_cause,
    action: m.benefit_cause_action,
    who: m.benefit_risk_who,
    on: m.benefit_cause_on,
    remove: m.benefit_remove_cause
  }
};

/** Choices of likelihood and consequence. */
export const levelOptions = () => [
  { value: '', label: m.benefit_level_none() },
  { value: '1', label: m.benefit_level_1() },
  { value: '2', label: m.benefit_level_2() },
  { value: '3', label: m.benefit_level_3() }
];

export const doubleNames: { readonly [R in DoubleReason]: () => string } = {
  figure: m.benefit_double_figure,
  step: m.benefit_double_step,
  hours: m.benefit_double_hours
};

export const chainNames: { readonly [K in ChainKind]: () => string } = {
  effect: m.benefit_map_effect,
  precondition: m.benefit_precondition,
  'result-goal': m.benefit_goal_result,
  'effect-goal': m.benefit_goal_effect,
  'societal-goal': m.benefit_goal_societal
};
