import { m } from '$lib/i18n/paraglide/messages.js';
import type { ChangeKind } from '../model';
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
