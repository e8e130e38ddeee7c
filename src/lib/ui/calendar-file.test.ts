import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file';

const stamp = new Date('2026-03-01T09:30:15.123Z');
const size = (text: string) => new TextEncoder().encode(text).length;
const unfold = (file: string) => file.replace(/\r\n /g, '');
const unescape = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

describe('a calendar file', () => {
  it('holds whole days with a reminder a week before', () => {
    const file = calendarFile(
      'Gevinster',
      'Fjordvik',
      [{ id: 's-b-1', on: '2026-05-01', title: 'Mål ventetid', text: '', remind: 'P7D' }],
      stamp
    );
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Verksted//Gevinster//NO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Fjordvik',
      'BEGIN:VEVENT',
      'UID:s-b-1@verksted',
      'DTSTAMP:20260301T093015Z',
      'DTSTART;VALUE=DATE:20260501',
      'SUMMARY:Mål ventetid',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Mål ventetid',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ]);
  });

  it('holds appointments with time, length and place, which the reader is not free in', () => {
    const file = calendarFile(
      'Brukertester',
      'Runde 1',
      [
        {
          id: 's-p',
          on: '2026-05-04',
          from: '09:30',
          minutes: 60,
          title: 'Brukertest: P3',
          text: '',
          place: 'Rådhuset, rom 2',
          remind: 'PT30M'
        }
      ],
      stamp
    );
    expect(file).toContain(
      'DTSTART:20260504T093000\r\nDURATION:PT60M\r\nSUMMARY:Brukertest: P3\r\nLOCATION:Rådhuset\\, rom 2\r\nBEGIN:VALARM'
    );
    expect(file).toContain('TRIGGER:-PT30M');
    expect(file).not.toContain('TRANSP');
  });

  it('escapes what has a meaning in the format', () => {
    const file = calendarFile(
      'Gevinster',
      'x',
      [{ id: '1', on: '2026-05-01', title: 'A; b, c \\ d', text: 'to\r\nlinjer', remind: 'P7D' }],
      stamp
    );
    expect(file).toContain('SUMMARY:A\\; b\\, c \\\\ d\r\n');
    expect(file).toContain('DESCRIPTION:to\\nlinjer\r\n');
  });

  it('folds every line at 75 octets without cutting a character, and unfolds to the same text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((one) => one.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, text, (title, body) => {
        const file = calendarFile(
          'Gevinster',
          'x',
          [{ id: '1', on: '2026-05-01', title, text: `x${body}`, remind: 'P7D' }],
          stamp
        );
        for (const line of file.split('\r\n')) expect(size(line)).toBeLessThanOrEqual(75);
        const lines = unfold(file).split('\r\n');
        const value = (name: string) =>
          unescape(lines.find((line) => line.startsWith(name))!.slice(name.length));
        expect(value('SUMMARY:')).toBe(title);
        expect(value('DESCRIPTION:')).toBe(`x${body}`);
      })
    );
  });
});
