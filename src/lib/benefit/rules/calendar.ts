/** Writes measuring days as a calendar file, RFC 5545. */

/** A whole day in the calendar. */
export interface CalendarDay {
  /** The same for the same thing each time the file is made, so that a calendar replaces and does not double. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly title: string;
  readonly text: string;
}

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const OCTETS = 75;
const octets = new TextEncoder();

/** Escapes text for a value of type TEXT (3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Folds a line so that no part is over 75 octets and no character is cut (3.1). */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > OCTETS) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}

/**
 * A calendar of whole days, each with a reminder a week before.
 * @param name of the calendar. @param stamp when the file is made
 */
export function calendarFile(name: string, days: readonly CalendarDay[], stamp: Date): string {
  const moment = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap(({ id, on, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@verksted`,
    `DTSTAMP:${moment}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT'
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verksted//Gevinster//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR'
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
