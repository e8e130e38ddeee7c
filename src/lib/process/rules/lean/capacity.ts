/** Figures of a whole office, from those of one case. */

const MINUTES_PER_HOUR = 60;

/**
 * Takt: how often a case must be finished for demand to be met, in the unit of `available`.
 * @param available working time in a period
 * @param demand cases in that period
 * @returns null without demand
 * Source: M. Rother, J. Shook, Learning to See.
 */
export function takt(available: number, demand: number): number | null {
  return demand > 0 ? available / demand : null;
}

/**
 * Full-time equivalents that a year's cases keep busy.
 * @param touchMinutes work on one case, in minutes
 * @param netHours hours a year that one full-time employee is at work (holidays, illness, courses taken off)
 * @param utilisation share of those hours that can be spent on cases, above 0 and up to 1
 */
export function fullTimeEquivalents(
  casesPerYear: number,
  touchMinutes: number,
  netHours: number,
  utilisation: number
): number | null {
  const hours = netHours * utilisation;
  return hours > 0 ? (casesPerYear * touchMinutes) / MINUTES_PER_HOUR / hours : null;
}

/**
 * Cases that are in the process at any time, by Little's law: L = λ · W.
 * @param arrivalsPerDay on the clock that `leadDays` counts by
 * Source: J. D. C. Little, A Proof for the Queuing Formula L = λW, 1961.
 */
export function workInProgress(arrivalsPerDay: number, leadDays: number): number {
  return arrivalsPerDay * leadDays;
}

/**
 * Days a stock of waiting cases takes: the same law read the other way.
 * @returns null when nothing is finished
 */
export function daysOfStock(waiting: number, finishedPerDay: number): number | null {
  return finishedPerDay > 0 ? waiting / finishedPerDay : null;
}

/** Cost of the work on one case, in the currency of the rate. Minutes by hourly rate. */
export function workCost(minutes: number, hourlyRate: number): number {
  return (minutes / MINUTES_PER_HOUR) * hourlyRate;
}
