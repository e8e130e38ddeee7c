import type { Benefit, Estimate, Measurement } from '../model';

/** What the rules need of a benefit. */
export type Plan = Pick<Benefit, 'valuation' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'>;

/**
 * How a benefit stands. The first three say what is missing before anything can be judged; `undated`: measured,
 * but without two dates there is no path to judge it by; `described`: told in words, not counted.
 */
export const standings = [
  'no-baseline',
  'no-target',
  'unmeasured',
  'undated',
  'behind',
  'on-track',
  'reached',
  'described'
] as const;
export type Standing = (typeof standings)[number];

/** The measurement made last; of several on one day the one with the greatest id, alike on every device. */
export function latest(measurements: readonly Measurement[]): Measurement | undefined {
  return byDay(measurements).at(-1);
}

/** Measurements from first to last. */
export function byDay(measurements: readonly Measurement[]): Measurement[] {
  const key = (measurement: Measurement) => `${measurement.on} ${measurement.id}`;
  return [...measurements].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Share of the way from baseline to target that a value has come: 0 at the baseline, 1 at the target, below 0
 * when it got worse, above 1 past the target. The direction is the plan's own: a target below the baseline
 * means less is better. (value − baseline) / (target − baseline)
 * @returns null when baseline or target is missing, or when they are the same
 */
export function realisedShare({ baseline, target }: Plan, value: number): number | null {
  if (baseline === null || target === null || baseline === target) return null;
  // Adding 0 keeps a standstill on a falling plan from being written "−0 %".
  return (value - baseline) / (target - baseline) + 0;
}

/** Days since 1970 of a calendar day. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/**
 * Share of the way that should be covered on a day, on a straight line from the baseline's day to the target's;
 * 0 before it, 1 after it. Real effects seldom come evenly: the line is a yardstick, not a forecast.
 * @param day `YYYY-MM-DD`
 * @returns null when a date is missing or the target's is not after the baseline's
 */
export function plannedShare({ baselineOn, targetOn }: Plan, day: string): number | null {
  if (!baselineOn || !targetOn || targetOn <= baselineOn) return null;
  const start = dayNumber(baselineOn);
  return Math.min(1, Math.max(0, (dayNumber(day) - start) / (dayNumber(targetOn) - start)));
}

/**
 * So much less of the way than the straight line asks for is still on track. Effects come unevenly and figures are read
 * off on different days, so that a few hundredths say nothing; what asks for a cause (`LARGE_DEVIATION`) is far beyond.
 */
export const TOLERANCE = 0.05;
/** What is reckoned in parts of one ends a hair beside the round figure. */
const HAIR = 1e-9;

/** Whether less of the way has been covered than was planned, by more than is tolerated. Both as shares of the way. */
export function isBehind(realised: number, planned: number): boolean {
  return planned - realised > TOLERANCE + HAIR;
}

/** How a benefit stands by its latest measurement, held against the straight line on the day it was made. */
export function standing(plan: Plan, measurements: readonly Measurement[]): Standing {
  if (plan.valuation === 'described') return 'described';
  if (plan.baseline === null) return 'no-baseline';
  if (plan.target === null || plan.target === plan.baseline) return 'no-target';
  const last = latest(measurements);
  if (!last) return 'unmeasured';
  const realised = realisedShare(plan, last.value)!;
  if (realised >= 1) return 'reached';
  const planned = plannedShare(plan, last.on);
  if (planned === null) return 'undated';
  return isBehind(realised, planned) ? 'behind' : 'on-track';
}

/**
 * Hours a year that an estimate frees: cases × minutes × share / 60. Freed hours are time, not money: what they
 * are worth takes a decision on how they are used.
 * @returns null while a part is unknown
 */
export function hoursAYear({ cases, minutes, share }: Estimate): number | null {
  return cases === null || minutes === null || share === null ? null : (cases * minutes * share) / 60;
}
