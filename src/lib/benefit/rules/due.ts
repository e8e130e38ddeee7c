import type { Benefit, Measurement, Rhythm } from '../model';

/** What the rules need of a benefit. */
export type Planned = Pick<Benefit, 'measuring' | 'targetOn'>;

/** Months between two measurements. */
const months: { readonly [R in Exclude<Rhythm, 'once'>]: number } = {
  monthly: 1,
  quarterly: 3,
  tertial: 4,
  'half-yearly': 6,
  yearly: 12
};
/** How long measuring goes on when nobody has said. */
const YEARS = 5;
/** Most days a plan gives: fifty years of months. */
const MOST = 600;

const two = (n: number) => String(n).padStart(2, '0');

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The same day so many months later; the month's last day where it has none such: 31 January + 1 → 28 February. */
export function addMonths(day: string, count: number): string {
  // Reckoned without `Date`: an overview of many services plans tens of thousands of days.
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const from = year * 12 + month - 1 + count;
  const [onYear, onMonth] = [Math.floor(from / 12), from % 12];
  const last = onMonth === 1 && isLeap(onYear) ? 29 : monthLengths[onMonth]!;
  return `${String(onYear).padStart(4, '0')}-${two(onMonth + 1)}-${two(Math.min(date, last))}`;
}

/**
 * The days a benefit is to be measured, first to last: from the plan's first day in its rhythm until its last; where
 * that is not said, until the target's day, or five years on. They know nothing of any project's end.
 */
export function plannedDays({ measuring, targetOn }: Planned): string[] {
  if (!measuring?.from) return [];
  const { from, rhythm } = measuring;
  if (rhythm === 'once') return [from];
  const until = measuring.until || (targetOn > from ? targetOn : addMonths(from, 12 * YEARS));
  const days: string[] = [];
  for (let at = 0; at < MOST; at++) {
    const day = addMonths(from, at * months[rhythm]);
    if (day > until) break;
    days.push(day);
  }
  return days;
}

export interface Due {
  /** The first planned day that no measurement answers. */
  readonly day: string;
  /** It is today or past. */
  readonly overdue: boolean;
  /** Later planned days up to today that are also unanswered: one measurement now answers them all. */
  readonly passed: number;
}

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/**
 * What is to be measured next. A measurement answers the planned day nearest to it, of two alike the earlier, and
 * every day before that: what was not measured then cannot be measured now.
 * @param today `YYYY-MM-DD`
 * @returns undefined when no days are planned, or all are answered
 */
export function due(
  plan: Planned,
  measurements: readonly Pick<Measurement, 'on'>[],
  today: string
): Due | undefined {
  const days = plannedDays(plan);
  const last = measurements.reduce((latest, { on }) => (on > latest ? on : latest), '');
  const answered = last ? answeredBy(days, last) : -1;
  const open = days.slice(answered + 1);
  if (!open.length) return undefined;
  const past = open.filter((day) => day <= today).length;
  return { day: open[0]!, overdue: past > 0, passed: Math.max(0, past - 1) };
}

/** Place of the last planned day that a measurement on this day answers; −1: none, it was made long before. */
function answeredBy(days: readonly string[], on: string): number {
  // Days are in order: the nearest is the last before it or the first after it.
  const after = days.findIndex((day) => day >= on);
  if (after < 0) return days.length - 1;
  const far = (at: number) => Math.abs(time(days[at]!) - time(on));
  if (after > 0) return far(after) < far(after - 1) ? after : after - 1;
  return days[0]! > on && far(0) > halfAStep(days) ? -1 : 0;
}

/** Half the time between the first two planned days; two weeks where there is only one. */
function halfAStep([first, second]: readonly string[]): number {
  return second ? (time(second) - time(first!)) / 2 : 14 * 86_400_000;
}
