import type { Measurement } from '../model';
import { addMonths } from './due';
import { byDay, plannedShare, realisedShare, type Plan } from './realised';

/** Planned and realised on one day: the mean share of the way, over the benefits that can be judged. */
export interface OverTime {
  readonly on: string;
  readonly planned: number;
  /** Null for days to come, and before anything was measured. */
  readonly realised: number | null;
}

/** A benefit with its measurements, as far as this asks. */
export interface Judged {
  readonly plan: Plan;
  readonly measurements: readonly Measurement[];
}

/** Most points of the line. */
const POINTS = 24;
const within = (share: number) => Math.min(1, Math.max(0, share));

/** Whether a benefit has a line to be held against: baseline, target and both days. */
function hasLine({ plan }: Judged): boolean {
  return realisedShare(plan, 0) !== null && plannedShare(plan, '2000-01-01') !== null;
}

/**
 * The benefits that the lines are the mean of: those that have been measured, as what nobody has measured is unknown and
 * not 0; while none has, all that have a line to be held against. @param today `YYYY-MM-DD`
 */
export function onLine<B extends Judged>(all: readonly B[], today: string): B[] {
  const held = all.filter(hasLine);
  const measured = held.filter(({ measurements }) => measurements.some(({ on }) => on <= today));
  return measured.length ? measured : held;
}

/**
 * Planned against realised from the first baseline to the last target. Every benefit weighs alike, as days, hours and
 * kroner have no common measure, and within 0–1, so that one past its target makes up for no other. What was last
 * measured stands until the next time; from its baseline until it is measured first, a benefit counts as not begun.
 * @param today `YYYY-MM-DD`; the day itself is one of the points
 * @returns empty when no benefit has a line
 */
export function overTime(all: readonly Judged[], today: string): OverTime[] {
  const judged = onLine(all, today).map(({ plan, measurements }) => ({
    plan,
    measured: byDay(measurements)
  }));
  if (!judged.length) return [];
  const begun = judged.some(({ measured }) => measured.some(({ on }) => on <= today));
  const first = judged.map(({ plan }) => plan.baselineOn).sort()[0]!;
  const last = judged
    .map(({ plan }) => plan.targetOn)
    .sort()
    .at(-1)!;
  const apart = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + 12;
  const step = Math.max(1, Math.ceil(apart / POINTS));
  const days = new Set([first, last]);
  for (let at = 1; at <= POINTS * 2; at++) {
    const day = addMonths(first, at * step);
    if (day < last) days.add(day);
  }
  if (today > first && today < last) days.add(today);
  const mean = (shares: number[]) => shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return [...days].sort().map((on) => {
    const realised = judged.map(({ plan, measured }) => {
      const now = measured.findLast((measurement) => measurement.on <= on);
      return now ? within(realisedShare(plan, now.value)!) : 0;
    });
    return {
      on,
      planned: mean(judged.map(({ plan }) => plannedShare(plan, on)!)),
      realised: on > today || !begun ? null : mean(realised)
    };
  });
}
