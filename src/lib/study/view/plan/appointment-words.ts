import { formatWeekday } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Appointment } from '../../model';

/** When it is: «tor. 3. des. kl. 09:30», or the day alone. */
export function whenWords({ day, time }: Appointment): string {
  return time ? m.study_appointment_at({ day: formatWeekday(day), time }) : formatWeekday(day);
}
