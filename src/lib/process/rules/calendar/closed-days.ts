import type { Closure, ProcessAbout } from '../../model';
import { dayNumber, dayOf, mondayOf, yearOf } from './days';
import { norwegianHolidays } from './holidays';

/** What of a map says when its office is closed. */
export type OfficeCalendar = Pick<ProcessAbout, 'holidays' | 'eves'>;

/** Days on which opening hours are cut, over so many weeks. */
export interface ClosedDays {
  weeks: number;
  /** How many days after the first, a Monday, and until when it is open: minutes after midnight, 0 for not at all. */
  days: readonly (readonly [day: number, until: number])[];
}

/** When a run begins where nobody said: a plain Monday, so that the same map gives the same run on any day. */
export const FIRST_DAY = '2026-01-05';
/** Until when an office is open on a short day. */
const NOON = 12 * 60;

/** Whether a map's office has closed days at all. */
export function hasClosedDays({ holidays, eves }: OfficeCalendar, closures: readonly Closure[]): boolean {
  return holidays === 'norway' || (!!eves && eves !== 'open') || closures.length > 0;
}

/**
 * The closed days of an office from a Monday on; undefined when it has none.
 * @param monday number of that day
 */
export function closedDays(
  office: OfficeCalendar,
  closures: readonly Closure[],
  monday: number,
  weeks: number
): ClosedDays | undefined {
  if (!hasClosedDays(office, closures)) return undefined;
  const end = monday + 7 * weeks;
  const until = new Map<number, number>();
  const cut = (day: number, to: number) => {
    if (day >= monday && day < end)
      until.set(day - monday, Math.min(to, until.get(day - monday) ?? Infinity));
  };
  for (let year = yearOf(monday); year <= yearOf(end); year++) {
    if (office.holidays === 'norway') for (const { day } of norwegianHolidays(year)) cut(day, 0);
    if (office.eves && office.eves !== 'open')
      for (const day of [dayOf(year, 12, 24), dayOf(year, 12, 31)])
        cut(day, office.eves === 'short' ? NOON : 0);
  }
  for (const { from, to } of closures) {
    const [first, last] = [dayNumber(from), dayNumber(to || from)];
    if (first === undefined || last === undefined) continue;
    for (let day = Math.max(first, monday); day <= Math.min(last, end - 1); day++) cut(day, 0);
  }
  return { weeks, days: [...until].sort(([one], [other]) => one - other) };
}

/** The Monday on which a run begins. @param startsOn `YYYY-MM-DD`, or empty */
export function firstMonday(startsOn: string | undefined): number {
  return mondayOf(dayNumber(startsOn ?? '') ?? dayNumber(FIRST_DAY)!);
}
