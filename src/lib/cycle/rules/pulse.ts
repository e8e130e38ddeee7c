import type { Cycle } from '../model';

/** How long a cycle is when nobody says otherwise, and the longest it should be. */
export const BOX_DAYS = 14;
export const LONGEST_DAYS = 21;

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later. @param day `YYYY-MM-DD` */
export function daysAfter(day: string, count: number): string {
  return new Date(time(day) + count * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another, the first counted: 1 for the same day. */
function daysBetween(from: string, to: string): number {
  return Math.round((time(to) - time(from)) / DAY) + 1;
}

export interface Pulse {
  /** How long it is meant to last, in days; null without both days. */
  readonly planned: number | null;
  /** How long it took, or has taken so far; null without a first day, before it, and for an end that was not noted. */
  readonly used: number | null;
  /** Days past its end and still not ended; 0 when it is not late. */
  readonly late: number;
  /** Meant to last, or lasting, longer than three weeks. */
  readonly long: boolean;
  /** Runs or has ended, and no citizen has tested. */
  readonly untested: boolean;
}

/**
 * How a cycle goes. @param tests sittings with citizens in its studies
 * @param today `YYYY-MM-DD`
 */
export function pulseOf(cycle: Cycle, tests: number, today: string): Pulse {
  const { startsOn, endsOn, closed } = cycle;
  const end = closed ? (cycle.closedOn ?? '') : today;
  const planned = startsOn && endsOn && endsOn >= startsOn ? daysBetween(startsOn, endsOn) : null;
  const used = startsOn && end && end >= startsOn ? daysBetween(startsOn, end) : null;
  const late = !closed && endsOn && today > endsOn ? daysBetween(endsOn, today) - 1 : 0;
  const begun = closed || (!!startsOn && startsOn <= today);
  return {
    planned,
    used,
    late,
    long: Math.max(planned ?? 0, used ?? 0) > LONGEST_DAYS,
    untested: begun && tests === 0
  };
}

/** Median of how long ended cycles took, in days; null when none says. Of an even number, the mean of the middle two. */
export function cycleTime(cycles: readonly Cycle[]): number | null {
  const days = cycles
    .filter(({ closed }) => closed)
    .flatMap((cycle) => pulseOf(cycle, 0, '').used ?? [])
    .sort((a, b) => a - b);
  if (!days.length) return null;
  const middle = (days.length - 1) / 2;
  return (days[Math.floor(middle)]! + days[Math.ceil(middle)]!) / 2;
}
