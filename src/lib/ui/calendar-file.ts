/** Writes days and appointments as a calendar file, RFC 5545. */

/** A whole day in the calendar, or an appointment in it. */
export interface CalendarEvent {
  /** The same for the same thing each time the file is made, so that a calendar replaces and does not double. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** `HH:MM` wherever the reader is; lacking for a whole day. */
  readonly from?: string;
  /** How long it lasts; only where there is a time. */
  readonly minutes?: number;
  readonly title: string;
  readonly text: string;
  readonly place?: string;
  /** How long before one is reminded, as RFC 5545 (3.3.6) writes a length: `P7D`, `PT30M`. */
  readonly remind: string;
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

/** When it is: a day, or a time without a zone, which stands wherever the calendar is read (3.3.5, form 1). */
function times({ on, from, minutes = 0 }: CalendarEvent): string[] {
  const day = on.replaceAll('-', '');
  return from
    ? [`DTSTART:${day}T${from.replace(':', '')}00`, `DURATION:PT${minutes}M`]
    : [`DTSTART;VALUE=DATE:${day}`];
}

/**
 * A calendar of events, each with its reminder. Whole days leave the reader free; appointments do not.
 * @param part of the app that makes it: `Gevinster`. @param name of the calendar. @param stamp when the file is made
 */
export function calendarFile(
  part: string,
  name: string,
  calendar: readonly CalendarEvent[],
  stamp: Date
): string {
  const moment = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = calendar.flatMap((event) => [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@verksted`,
    `DTSTAMP:${moment}`,
    ...times(event),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.from ? [] : ['TRANSP:TRANSPARENT']),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    `TRIGGER:-${event.remind}`,
    'END:VALARM',
    'END:VEVENT'
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Verksted//${part}//NO`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR'
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
