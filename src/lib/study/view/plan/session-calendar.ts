/** The study's sessions as a file for any calendar: by P-number and nothing of who it is. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { calendarFile } from '$lib/ui/calendar-file';
import { saveFile } from '$lib/ui/save-file';
import type { StudyDocument } from '../../commands';
import { SESSION_MINUTES, type Scheduled } from '../../rules/plan/schedule';

/** Hands the file to the browser. @param labels how each participant is called, by id */
export function saveSessionCalendar(
  study: StudyDocument,
  scheduled: readonly Scheduled[],
  labels: ReadonlyMap<string, string>
): void {
  const title = study.get('about', 'about')?.title ?? '';
  const events = scheduled.map(({ id, appointment: { day, time, place, team } }) => ({
    id: `${study.id}-${id}`,
    on: day,
    ...(time && { from: time, minutes: SESSION_MINUTES }),
    title: m.study_schedule_event({ label: labels.get(id) ?? '' }),
    text: [title, team].filter(Boolean).join('\n'),
    place,
    remind: time ? 'PT30M' : 'P1D'
  }));
  saveFile(
    calendarFile(m.study_schedule_part(), title, events, new Date()),
    `${m.study_schedule_file()}.ics`,
    'text/calendar;charset=utf-8'
  );
}
