/** The measuring days as a file for any calendar. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { calendarFile, type CalendarEvent } from '$lib/ui/calendar-file';
import { saveFile } from '$lib/ui/save-file';
import type { Benefit } from '../model';
import { plannedDays } from '../rules/due';

/** A benefit with the service it belongs to. */
export interface CalendarBenefit {
  readonly service: string;
  readonly benefit: Pick<Benefit, 'id' | 'title' | 'owner' | 'measuring' | 'targetOn'>;
}

/** What stands in the calendar: every planned day of every benefit, alike each time it is made. */
export function calendarDays(benefits: readonly CalendarBenefit[]): CalendarEvent[] {
  return benefits.flatMap(({ service, benefit }) =>
    plannedDays(benefit).map((on) => ({
      id: `${service}-${benefit.id}-${on}`,
      on,
      title: m.benefit_calendar_title({ title: benefit.title.trim() || m.benefit_untitled() }),
      text: [
        benefit.measuring?.measure,
        benefit.measuring?.source && `${m.benefit_source()}: ${benefit.measuring.source}`,
        benefit.measuring?.who && `${m.benefit_measure_who()}: ${benefit.measuring.who}`,
        benefit.owner && `${m.benefit_owner()}: ${benefit.owner}`
      ]
        .filter(Boolean)
        .join('\n'),
      remind: 'P7D'
    }))
  );
}

/** Hands the file to the browser. @param title of the service, or of the portfolio */
export function saveCalendar(title: string, benefits: readonly CalendarBenefit[]): void {
  const text = calendarFile('Gevinster', title, calendarDays(benefits), new Date());
  saveFile(text, `${m.benefit_calendar_file()}.ics`, 'text/calendar;charset=utf-8');
}
