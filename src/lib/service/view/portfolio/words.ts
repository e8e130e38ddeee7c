/** Words for what the portfolio's screens show; called in templates, they follow the language. */
import { gateQuestions } from '../../../thread/gate-names';
import { formatNumber, formatPercent } from '../../../i18n/format';
import { m } from '../../../i18n/paraglide/messages.js';
import type { Criterion, DecisionPoint, Gate, Outcome } from '../../model/portfolio';
import { isScore, type Axis, type RecordAxis } from '../../rules/portfolio/axes';
import type { ServicePulse } from '../../rules/portfolio/line';
import type { StandardCriterion } from '../../rules/portfolio/standards';

const criterionNames: { readonly [C in StandardCriterion]: () => string } = {
  goal: m.portfolio_criterion_goal,
  benefit: m.portfolio_criterion_benefit,
  effort: m.portfolio_criterion_effort,
  feasibility: m.portfolio_criterion_feasibility,
  risk: m.portfolio_criterion_risk,
  confidence: m.portfolio_criterion_confidence
};
const criterionHints: { readonly [C in StandardCriterion]: () => string } = {
  goal: m.portfolio_criterion_goal_hint,
  benefit: m.portfolio_criterion_benefit_hint,
  effort: m.portfolio_criterion_effort_hint,
  feasibility: m.portfolio_criterion_feasibility_hint,
  risk: m.portfolio_criterion_risk_hint,
  confidence: m.portfolio_criterion_confidence_hint
};
const standard = (names: { readonly [id: string]: () => string }, id: string) => names[id]?.() ?? '';

/** The name of a criterion: its own, else the standard one. */
export const criterionName = ({ id, title }: Criterion): string =>
  title || standard(criterionNames, id) || m.portfolio_untitled();
export const criterionHint = ({ id, hint }: Criterion): string => hint || standard(criterionHints, id);

/** What a gate asks: its own name, else the standard one. */
export const gateTitle = ({ id, title }: Gate): string => title || standard(gateQuestions, id);
/** «BP1 · Mandat: …». */
export const gateName = (gate: Gate): string =>
  [gate.code, gateTitle(gate)].filter(Boolean).join(' · ') || m.portfolio_untitled();

/** What a decision point is called: its own name, else its gate's. */
export function pointName({ gate: id, title }: DecisionPoint, gates: readonly Gate[]): string {
  const gate = gates.find((one) => one.id === id);
  if (title) return gate?.code ? `${gate.code} · ${title}` : title;
  return gate ? gateName(gate) : m.portfolio_gate_own();
}
/** The same in as few letters as say it: on a timeline. */
export function pointCode(point: DecisionPoint, gates: readonly Gate[]): string {
  return gates.find(({ id }) => id === point.gate)?.code || pointName(point, gates);
}

export const outcomeNames: { readonly [O in Outcome]: () => string } = {
  open: m.portfolio_outcome_open,
  go: m.portfolio_outcome_go,
  'go-with-changes': m.portfolio_outcome_go_with_changes,
  wait: m.portfolio_outcome_wait,
  stop: m.portfolio_outcome_stop
};
export const outcomeTones: { readonly [O in Outcome]: 'neutral' | 'good' | 'warn' | 'bad' } = {
  open: 'neutral',
  go: 'good',
  'go-with-changes': 'good',
  wait: 'warn',
  stop: 'bad'
};

const recordAxisNames: { readonly [A in RecordAxis]: () => string } = {
  hours: m.portfolio_axis_hours,
  kroner: m.portfolio_axis_kroner,
  realised: m.portfolio_axis_realised,
  weighed: m.portfolio_axis_weighed,
  days: m.portfolio_axis_days,
  tests: m.portfolio_axis_tests,
  idle: m.portfolio_axis_idle,
  priority: m.portfolio_axis_priority
};

/** The name of an axis; one of a criterion that is gone is untitled. */
export function axisName(axis: Axis, criteria: readonly Criterion[]): string {
  if (axis in recordAxisNames) return recordAxisNames[axis as RecordAxis]();
  const criterion = criteria.find(({ id }) => axis === `criterion:${id}`);
  return criterion ? criterionName(criterion) : m.portfolio_untitled();
}

/** A value on an axis as it is written. */
export function axisValue(axis: Axis, value: number): string {
  if (axis === 'realised') return formatPercent(value);
  if (axis === 'kroner') return m.portfolio_kroner({ amount: formatNumber(value, 0) });
  if (axis === 'hours') return m.portfolio_hours({ amount: formatNumber(value, 0) });
  return formatNumber(value, isScore(axis) ? 1 : 0);
}

/** What somebody thinks of a service, in few words. @param opinion 1–5 by id of the criterion */
export function opinionText(
  opinion: { readonly [criterion: string]: number },
  criteria: readonly Criterion[]
): string {
  return Object.entries(opinion)
    .map(([id, value]) => `${axisName(`criterion:${id}`, criteria)} ${value}`)
    .join(' · ');
}

/** How the cycles go, in a few words. */
export function pulseText({ running, day, idle }: ServicePulse): string {
  if (running !== undefined) {
    const title = running || m.portfolio_untitled();
    return day === null ? m.portfolio_pulse_undated({ title }) : m.portfolio_pulse_running({ title, day });
  }
  return idle === null ? m.portfolio_pulse_none() : m.portfolio_pulse_idle({ count: idle });
}
