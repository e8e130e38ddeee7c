/** Days as numbers: 0 is the first of January 1970, as in Unix time. No time zone has a part in it. */
const MILLISECONDS = 86_400_000;

/** @returns the number of a day `YYYY-MM-DD`; undefined for text that is no day of the calendar */
export function dayNumber(text: string): number | undefined {
  const number = Date.parse(`${text}T00:00:00Z`) / MILLISECONDS;
  return Number.isInteger(number) && dayText(number) === text ? number : undefined;
}

/** @param month 1–12 */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The day as `YYYY-MM-DD`. */
export function dayText(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function yearOf(number: number): number {
  return new Date(number * MILLISECONDS).getUTCFullYear();
}

/** The Monday of a day's week. */
export function mondayOf(number: number): number {
  // The first of January 1970 was a Thursday.
  return number - ((((number + 3) % 7) + 7) % 7);
}
