/** Dates, times and numbers as the chosen language writes them. Read in a template they follow its switch. */
import { locale, localeTags, type Locale } from './locale.svelte';
import { m } from './paraglide/messages.js';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale.tag}${JSON.stringify(options)}`;
  let format = cache.get(key) as Intl.NumberFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.NumberFormat(locale.tag, options)));
  return format;
}

function dateFormat(options: Intl.DateTimeFormatOptions, tag: string = locale.tag): Intl.DateTimeFormat {
  const key = `d${tag}${JSON.stringify(options)}`;
  let format = cache.get(key) as Intl.DateTimeFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.DateTimeFormat(tag, options)));
  return format;
}

/** A `YYYY-MM-DD` day is that day wherever the reader is; anything else is a moment. */
function toDate(value: Date | string): Date {
  if (value instanceof Date) return value;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(value);
}

/** A number; `digits` is the most decimals shown (default 2). */
export function formatNumber(value: number, digits = 2): string {
  return numberFormat({ maximumFractionDigits: digits }).format(value);
}

/** A share 0–1 as percent; `digits` decimals (default 0). */
export function formatPercent(share: number, digits = 0): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: digits }).format(share);
}

/**
 * A day or moment as a day: «24. nov. 2025». Empty or unreadable text gives an empty string.
 * @param language another than the screen's, for text that somebody else reads
 */
export function formatDate(
  value: Date | string,
  style: 'short' | 'medium' | 'long' = 'medium',
  language?: Locale
): string {
  const date = toDate(value);
  if (Number.isNaN(date.getTime())) return '';
  return dateFormat({ dateStyle: style }, language && localeTags[language]).format(date);
}

/** A day with its name, short: «tor. 3. des.»; the year too where it is not `now`'s. */
export function formatWeekday(day: string, now = new Date()): string {
  const date = toDate(day);
  if (Number.isNaN(date.getTime())) return '';
  return dateFormat({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' })
  }).format(date);
}

/** A month, `YYYY-MM`: «mai 2026», «mai», or its first letters alone. */
export function formatMonth(month: string, style: 'long' | 'month' | 'short' = 'long'): string {
  const date = toDate(`${month}-01`);
  if (Number.isNaN(date.getTime())) return '';
  return dateFormat(
    style === 'long' ? { month: 'long', year: 'numeric' } : { month: style === 'month' ? 'long' : 'short' }
  ).format(date);
}

/** A moment as hours and minutes, 24 hours. */
export function formatTime(value: Date | string): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit', hour12: false }).format(toDate(value));
}

/** A moment: the time alone when it is today, else the day and the time. */
export function formatMoment(value: Date | string, now = new Date()): string {
  const date = toDate(value);
  if (date.toDateString() === now.toDateString()) return formatTime(date);
  return `${dateFormat({ day: 'numeric', month: 'short' }).format(date)} ${formatTime(date)}`;
}

type Words = (of: { count: number }) => string;

/** Units of time by size in seconds, largest first. Own words, as not every browser knows nynorsk. */
const units: readonly (readonly [seconds: number, past: Words, future: Words])[] = [
  [31_557_600, m.shell_years_ago, m.shell_in_years],
  [2_629_800, m.shell_months_ago, m.shell_in_months],
  [604_800, m.shell_weeks_ago, m.shell_in_weeks],
  [86_400, m.shell_days_ago, m.shell_in_days],
  [3_600, m.shell_hours_ago, m.shell_in_hours],
  [60, m.shell_minutes_ago, m.shell_in_minutes]
];

/** How long ago or until, in whole units of the largest that fits: «for 3 dager siden». */
export function formatRelative(value: Date | string, now = new Date()): string {
  const seconds = (toDate(value).getTime() - now.getTime()) / 1000;
  const unit = units.find(([size]) => Math.abs(seconds) >= size);
  if (!unit) return m.shell_now();
  const [size, past, future] = unit;
  return (seconds < 0 ? past : future)({ count: Math.floor(Math.abs(seconds) / size) });
}

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Puts text in the order of the chosen language (æ ø å last in Norwegian). */
export function compareText(a: string, b: string): number {
  return a.localeCompare(b, locale.tag, { numeric: true });
}
