import type { BenefitNote, Measurement } from '../model';
import type { Due } from './due';
import { latest, plannedShare, realisedShare, standing, type Plan, type Standing } from './realised';

/** How a benefit stands, with its measuring plan: `due` is to be measured now, `not-due` not yet. */
export type Status = Standing | 'due' | 'not-due';

/** What asks for something first, what is in hand last. */
export const statuses = [
  'no-baseline',
  'no-target',
  'due',
  'behind',
  'undated',
  'unmeasured',
  'not-due',
  'on-track',
  'reached',
  'described'
] as const satisfies readonly Status[];

/**
 * One word for a benefit. Baseline and target come first, as nothing can be judged without them; an old measurement
 * judges nothing either, unless the target was reached.
 */
export function statusOf(plan: Plan, measurements: readonly Measurement[], next: Due | undefined): Status {
  const stands = standing(plan, measurements);
  if (stands === 'no-baseline' || stands === 'no-target' || stands === 'reached') return stands;
  if (next?.overdue) return 'due';
  return stands === 'unmeasured' && next ? 'not-due' : stands;
}

/**
 * A drawback has no aim, only what is accepted (its target): beyond it is `behind`, within it `on-track`. Somebody has said
 * how much is too much, so nothing beyond it is tolerated.
 */
export function drawbackStatus(
  plan: Plan,
  measurements: readonly Measurement[],
  next: Due | undefined
): Status {
  if (plan.valuation === 'described') return 'described';
  if (plan.baseline === null) return 'no-baseline';
  if (next?.overdue) return 'due';
  const last = latest(measurements);
  if (!last) return next ? 'not-due' : 'unmeasured';
  if (plan.target === null) return 'undated';
  const beyond = plan.target >= plan.baseline ? last.value > plan.target : last.value < plan.target;
  return beyond ? 'behind' : 'on-track';
}

/** From so many hundredths of the way on, a deviation asks for its cause. */
export const LARGE_DEVIATION = 0.25;
/** A cause written down stands so many days. */
const STANDS = 180;

export interface Deviation {
  /** Shares of the way, on the day of the latest measurement. */
  readonly planned: number;
  readonly realised: number;
  /** Realised − planned: below 0 is behind. */
  readonly gap: number;
  /** Whether it is large, and nobody has written why. */
  readonly unexplained: boolean;
}

/**
 * How far the latest measurement is from the straight line of the plan.
 * @returns undefined while there is no line, or no measurement
 */
export function deviationOf(
  plan: Plan,
  measurements: readonly Measurement[],
  notes: readonly BenefitNote[]
): Deviation | undefined {
  const last = latest(measurements);
  const realised = last ? realisedShare(plan, last.value) : null;
  const planned = last ? plannedShare(plan, last.on) : null;
  if (!last || realised === null || planned === null) return undefined;
  const gap = realised - planned;
  // Past the target when all of it should be there is a deviation too: more can perhaps be taken out.
  const since = Date.parse(last.on) - STANDS * 86_400_000;
  const explained = notes.some(
    ({ kind, on, text }) => kind === 'deviation' && !!text.trim() && !!on && Date.parse(on) >= since
  );
  return { planned, realised, gap, unexplained: Math.abs(gap) >= LARGE_DEVIATION && !explained };
}
