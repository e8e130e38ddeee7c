/** Minutes of the units people write durations in. A day is 24 hours: waiting goes on round the clock. */
const UNITS: readonly { minutes: number; letters: readonly string[] }[] = [
  { minutes: 7 * 24 * 60, letters: ['u', 'w', 'uke', 'uker', 'veke', 'veker', 'week', 'weeks'] },
  { minutes: 24 * 60, letters: ['d', 'dag', 'dager', 'dagar', 'døgn', 'day', 'days'] },
  { minutes: 60, letters: ['t', 'h', 'time', 'timer', 'timar', 'hour', 'hours'] },
  { minutes: 1, letters: ['m', 'min', 'minutt', 'minutter', 'minute', 'minutes'] }
];

/**
 * Minutes from text such as `45`, `1 t 30 m`, `2,5 d` or `3 w`; a bare number is minutes.
 * @returns null for blank text (unknown), undefined for text that is no duration
 */
export function parseDuration(text: string): number | null | undefined {
  const rest = text.trim().toLowerCase();
  if (!rest) return null;
  if (!/^(\d+([.,]\d+)?\s*[a-zø]*\s*)+$/.test(rest)) return undefined;
  let minutes = 0;
  for (const [, amount, letters] of rest.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-zø]*)/g)) {
    const unit = letters ? UNITS.find((known) => known.letters.includes(letters)) : UNITS[3];
    if (!unit) return undefined;
    minutes += Number(amount!.replace(',', '.')) * unit.minutes;
  }
  return minutes;
}

/** The parts of a duration in its two largest units: whole days, hours and minutes. */
export interface DurationParts {
  days: number;
  hours: number;
  minutes: number;
}

/** Rounds minutes for reading: to the minute below a day, to the hour above; `exact` rounds nothing. */
export function durationParts(minutes: number, exact = false): DurationParts {
  const rounded = exact ? minutes : minutes < 1440 ? Math.round(minutes) : Math.round(minutes / 60) * 60;
  return {
    days: Math.floor(rounded / 1440),
    hours: Math.floor((rounded % 1440) / 60),
    minutes: rounded % 60
  };
}
