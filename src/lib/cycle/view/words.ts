import { m } from '$lib/i18n/paraglide/messages.js';
import type { Tone } from '$lib/thread/words';
import type { ChangeKind, Verdict } from '../model';
import type { Quarter } from '../rules/priority';

export const changeKindNames: { readonly [K in ChangeKind]: () => string } = {
  process: m.cycle_kind_process,
  governance: m.cycle_kind_governance,
  organisation: m.cycle_kind_organisation,
  competence: m.cycle_kind_competence,
  technology: m.cycle_kind_technology
};

export const quarterNames: { readonly [Q in Quarter]: () => string } = {
  now: m.cycle_quarter_now,
  plan: m.cycle_quarter_plan,
  fill: m.cycle_quarter_fill,
  question: m.cycle_quarter_question
};

/** What becomes of what a cycle tried. */
export const verdictNames: { readonly [V in Verdict]: () => string } = {
  keep: m.cycle_verdict_keep,
  change: m.cycle_verdict_change,
  drop: m.cycle_verdict_drop
};
export const verdictTones: { readonly [V in Verdict]: Tone } = {
  keep: 'good',
  change: 'info',
  drop: 'neutral'
};
