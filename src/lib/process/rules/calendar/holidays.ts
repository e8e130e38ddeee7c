import { dayOf } from './days';

/** Days that everybody has off in Norway, in the order of the year; some fall on Sundays, some together. */
export const holidayIds = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day'
] as const;
export type HolidayId = (typeof holidayIds)[number];

/** A public holiday; `day` as in `days.ts`. */
export interface Holiday {
  id: HolidayId;
  day: number;
}

/**
 * The number of Easter Sunday's day, in the Gregorian calendar.
 * Source: the anonymous algorithm of 1876, as in J. Meeus, Astronomical Algorithms, ch. 8 (Meeus/Jones/Butcher).
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(at / 31), (at % 31) + 1);
}

/**
 * The public holidays of a year in Norway, in the order of the calendar.
 * Source: lov om helligdager og helligdagsfred (1995) § 2; lov om 1 og 17 mai som høgtidsdager (1947).
 */
export function norwegianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const days: { readonly [H in HolidayId]: number } = {
    'new-year': dayOf(year, 1, 1),
    'maundy-thursday': easter - 3,
    'good-friday': easter - 2,
    'easter-sunday': easter,
    'easter-monday': easter + 1,
    'labour-day': dayOf(year, 5, 1),
    'constitution-day': dayOf(year, 5, 17),
    ascension: easter + 39,
    'whit-sunday': easter + 49,
    'whit-monday': easter + 50,
    'christmas-day': dayOf(year, 12, 25),
    'boxing-day': dayOf(year, 12, 26)
  };
  return holidayIds.map((id) => ({ id, day: days[id] })).sort((one, other) => one.day - other.day);
}
