import type { Step } from '../model';

/** What is known of the time that steps take. */
export interface TimeSum {
  /** Minutes spent in the steps where they are known; null where none are. */
  readonly minutes: number | null;
  /** Minutes waited after the steps where that is known; null where none are. */
  readonly waitMinutes: number | null;
  /** In how many steps each is unknown. Unknown is not 0, and never added as such. */
  readonly unknownMinutes: number;
  readonly unknownWait: number;
}

type Timed = Pick<Step, 'minutes' | 'waitMinutes'>;

/** Adds up time spent and waited, and counts where it is unknown. */
export function sumTime(steps: readonly Timed[]): TimeSum {
  const sum = (field: keyof Timed) => {
    const known = steps.flatMap((step) => step[field] ?? []);
    return {
      total: known.length ? known.reduce((all, minutes) => all + minutes, 0) : null,
      unknown: steps.length - known.length
    };
  };
  const [spent, waited] = [sum('minutes'), sum('waitMinutes')];
  return {
    minutes: spent.total,
    waitMinutes: waited.total,
    unknownMinutes: spent.unknown,
    unknownWait: waited.unknown
  };
}

/** Minutes in each unit in which time is written. A day is 24 hours: the citizen waits at night too. */
export const unitMinutes = { minutes: 1, hours: 60, days: 1440, weeks: 10_080 } as const;
export type TimeUnit = keyof typeof unitMinutes;

/** The largest unit in which these minutes are a whole number; minutes when nothing is known. */
export function wholeUnit(minutes: number | null): TimeUnit {
  if (!minutes) return 'minutes';
  const fits = (unit: TimeUnit) => minutes % unitMinutes[unit] === 0;
  return (['weeks', 'days', 'hours'] as const).find(fits) ?? 'minutes';
}

/**
 * Minutes as they are read: the two largest of days, hours and minutes that say something, the last rounded.
 * 1 500 → 1 day 1 hour; 45 → 45 minutes.
 */
export function timeParts(minutes: number): { days: number; hours: number; minutes: number } {
  const grain = minutes >= unitMinutes.days ? unitMinutes.hours : 1;
  const whole = Math.round(minutes / grain) * grain;
  return {
    days: Math.floor(whole / unitMinutes.days),
    hours: Math.floor((whole % unitMinutes.days) / unitMinutes.hours),
    minutes: whole % unitMinutes.hours
  };
}
