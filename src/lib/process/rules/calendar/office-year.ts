import type { Closure, ProcessAbout } from '../../model';
import { Calendar } from '../simulate/calendar';
import { officeWeek } from '../simulate/staff';
import { closedDays, firstMonday, hasClosedDays, type OfficeCalendar } from './closed-days';
import { dayOf, mondayOf, yearOf } from './days';

const DAY = 24 * 60;
/** A year lies in so many weeks at most, from the Monday before it. */
const WEEKS = 54;

/** A calendar year of the office that does the work. */
export interface OfficeYear {
  year: number;
  /** Days in the year, and working days among them; one that ends at noon counts for its part. */
  days: number;
  workingDays: number;
  /** Length of a working day in minutes. */
  dayMinutes: number;
}

/** The year that runs of the map begin in; undefined when its office has no closed days. */
export function officeYear(
  about: OfficeCalendar & Pick<ProcessAbout, 'hoursPerDay'>,
  closures: readonly Closure[],
  startsOn: string | undefined
): OfficeYear | undefined {
  if (!hasClosedDays(about, closures)) return undefined;
  // The week that a year begins in may begin in the year before.
  const year = yearOf(firstMonday(startsOn) + 6);
  const week = officeWeek(about.hoursPerDay);
  const [first, next] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
  const monday = mondayOf(first);
  const calendar = new Calendar(week, closedDays(about, closures, monday, WEEKS));
  const open = calendar.openBefore((next - monday) * DAY) - calendar.openBefore((first - monday) * DAY);
  const dayMinutes = week[0]![1] - week[0]![0];
  return { year, days: next - first, workingDays: open / dayMinutes, dayMinutes };
}

/** Working days in a time that passes round the clock, on average over the year. @param minutes of the clock */
export function workingDaysIn(minutes: number, { days, workingDays }: OfficeYear): number {
  return (minutes / DAY) * (workingDays / days);
}

/** Minutes of the clock that pass while so many minutes of work are done in opening hours, on average. */
export function clockMinutes(work: number, { days, workingDays, dayMinutes }: OfficeYear): number {
  return workingDays ? ((work / dayMinutes) * days * DAY) / workingDays : Infinity;
}
