import { locale } from '$lib/i18n/locale.svelte';
import type { Week } from '../../model';

/** Weekdays from Monday, as the chosen language writes them. */
export function weekdays(): string[] {
  const format = new Intl.DateTimeFormat(locale.tag, { weekday: 'long', timeZone: 'UTC' });
  // The fifth of January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(1970, 0, 5 + day))));
}

/** Minutes after midnight as the platform's time fields write them, `08:30`; the end of a day is 23:59 there. */
export function clock(minutes: number): string {
  const shown = Math.min(minutes, 24 * 60 - 1);
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** Minutes after midnight; null for no time. */
export function readClock(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The hours of Monday when they are those of every day from Monday to Friday, and it is closed else. */
export function officeDay(week: Week): [number, number] | undefined {
  const [first] = week;
  if (!first) return undefined;
  const isOffice = week.every((day, at) =>
    at < 5 ? day?.[0] === first[0] && day[1] === first[1] : day === null
  );
  return isOffice ? first : undefined;
}
