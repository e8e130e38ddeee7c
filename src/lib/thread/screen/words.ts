/** Words of the thread's own screen; called in templates, they follow the language. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Question, Saying } from '../rules/answers';
import type { GraphColumn } from '../rules/graph';
import type { LooseKind } from '../rules/loose-ends';

export const columnNames: { readonly [C in GraphColumn]: () => string } = {
  observation: m.thread_col_observation,
  finding: m.thread_col_finding,
  step: m.thread_col_step,
  change: m.thread_col_change,
  'to-be': m.thread_col_to_be,
  benefit: m.thread_col_benefit,
  measurement: m.thread_col_measurement
};

export const sayings: { readonly [S in Saying]: () => string } = {
  carries: m.thread_say_carries,
  carried: m.thread_say_carried,
  became: m.thread_say_became,
  findings: m.thread_say_findings,
  alters: m.thread_say_alters,
  benefits: m.thread_say_benefits,
  seen: m.thread_say_seen,
  finding: m.thread_say_finding,
  led: m.thread_say_led,
  steps: m.thread_say_steps,
  causes: m.thread_say_causes,
  'steps-touched': m.thread_say_steps_touched
};

/** What is said when the thread has nothing to answer with. */
export const noAnswers: { readonly [Q in Question]: () => string } = {
  'why-step': m.thread_none_step,
  'what-came': m.thread_none_came,
  'made-of': m.thread_none_made,
  hangs: m.thread_alone
};

/** The question with the record's name in it. */
export function questionText(question: Question, title: string, participant: boolean): string {
  const asked = {
    'why-step': m.thread_ask_step,
    'what-came': participant ? m.thread_ask_participant : m.thread_ask_came,
    'made-of': m.thread_ask_made,
    hangs: m.thread_ask_hangs
  };
  return asked[question]({ title });
}

export const looseNames: { readonly [K in LooseKind]: () => string } = {
  gone: m.thread_loose_gone,
  'change-without-finding': m.thread_loose_change_without_finding,
  'change-without-benefit': m.thread_loose_change_without_benefit,
  'change-without-step': m.thread_loose_change_without_step,
  'finding-without-change': m.thread_loose_finding_without_change,
  'finding-without-observation': m.thread_loose_finding_without_observation,
  'benefit-without-change': m.thread_loose_benefit_without_change,
  'benefit-unmeasured': m.thread_loose_benefit_unmeasured,
  'map-untested': m.thread_loose_map_untested
};

/** What is done about it. */
export const looseNexts: { readonly [K in LooseKind]: () => string } = {
  gone: m.thread_loose_gone_next,
  'change-without-finding': m.thread_loose_change_without_finding_next,
  'change-without-benefit': m.thread_loose_change_without_benefit_next,
  'change-without-step': m.thread_loose_change_without_step_next,
  'finding-without-change': m.thread_loose_finding_without_change_next,
  'finding-without-observation': m.thread_loose_finding_without_observation_next,
  'benefit-without-change': m.thread_loose_benefit_without_change_next,
  'benefit-unmeasured': m.thread_loose_benefit_unmeasured_next,
  'map-untested': m.thread_loose_map_untested_next
};
