/** Dates, times and numbers as the chosen language writes them. Read in a template they follow its switch. */
import { locale } from './locale.svelte';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale.tag}${JSON.stringify(options)}`;
  let format = cache.get(key) as Intl.NumberFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.NumberFormat(locale.tag, options)));
  return format;
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale.tag}${JSON.stringify(options)}`;
  let format = cache.get(key) as Intl.DateTimeFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.DateTimeFormat(locale.tag, options)));
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

/** A day or moment as a day: «24. nov. 2025». Empty or unreadable text gives an empty string. */
export function formatDate(value: Date | string, style: 'short' | 'medium' | 'long' = 'medium'): string {
  const date = toDate(value);
  if (Number.isNaN(date.getTime())) return '';
  return dateFormat({ dateStyle: style }).format(date);
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

/** How long ago or until, in the largest unit that fits: «for 3 dager siden». */
export function formatRelative(value: Date | string, now = new Date()): string {
  const key = `r${locale.tag}`;
  let format = cache.get(key) as Intl.RelativeTimeFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' })));
  const seconds = (toDate(value).getTime() - now.getTime()) / 1000;
  const units = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60]
  ] as const;
  for (const [unit, size] of units)
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  return format.format(Math.trunc(seconds), 'second');
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
