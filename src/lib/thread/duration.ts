import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { durationParts } from '../process/rules/duration';

/** Minutes for reading: «2 d 3 t», «45 min». `exact` gives them as they were written, for a field. */
export function durationText(minutes: number, exact = false): string {
  const { days, hours, minutes: rest } = durationParts(minutes, exact);
  return [
    days ? m.process_days({ count: formatNumber(days) }) : '',
    hours ? m.process_hours({ count: hours }) : '',
    rest || (!days && !hours) ? m.process_minutes({ count: formatNumber(rest) }) : ''
  ]
    .filter(Boolean)
    .join(' ');
}
