import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayText, mondayOf } from './days';
import { easterSunday, norwegianHolidays } from './holidays';

/** 2023–2025 as published by Nager.Date (date.nager.at); the others are counted by hand from the date of Easter. */
const MOVABLE: { [year: string]: string } = {
  '2008': '03-20 03-21 03-23 03-24 05-01 05-11 05-12',
  '2022': '04-14 04-15 04-17 04-18 05-26 06-05 06-06',
  '2023': '04-06 04-07 04-09 04-10 05-18 05-28 05-29',
  '2024': '03-28 03-29 03-31 04-01 05-09 05-19 05-20',
  '2025': '04-17 04-18 04-20 04-21 05-29 06-08 06-09',
  '2026': '04-02 04-03 04-05 04-06 05-14 05-24 05-25',
  '2027': '03-25 03-26 03-28 03-29 05-06 05-16 05-17'
};
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

test.each(Object.entries(MOVABLE))(
  'the public holidays of %s are those that were published',
  (year, days) => {
    const expected = [...FIXED, ...days.split(' ')].map((day) => `${year}-${day}`).sort();
    expect(norwegianHolidays(Number(year)).map(({ day }) => dayText(day))).toEqual(expected);
  }
);

test('Easter at its earliest and latest', () => {
  for (const day of ['1818-03-22', '1943-04-25', '2008-03-23', '2038-04-25', '2285-03-22'])
    expect(dayText(easterSunday(Number(day.slice(0, 4))))).toBe(day);
});

test('Easter is the Sunday after the full moon that the calendar of 1582 gives, reckoned another way', () => {
  // The tables of Clavius as D. E. Knuth has them, The Art of Computer Programming 1, § 1.3.2, exercise 14.
  const knuth = (year: number) => {
    const golden = (year % 19) + 1;
    const century = Math.floor(year / 100) + 1;
    const skipped = Math.floor((3 * century) / 4) - 12;
    const moon = Math.floor((8 * century + 5) / 25) - 5;
    const sunday = Math.floor((5 * year) / 4) - skipped - 10;
    let epact = (((11 * golden + 20 + moon - skipped) % 30) + 30) % 30;
    if ((epact === 25 && golden > 11) || epact === 24) epact++;
    let day = 44 - epact;
    if (day < 21) day += 30;
    day += 7 - ((sunday + day) % 7);
    return dayNumber(`${year}-03-01`)! + day - 1;
  };
  for (let year = 1600; year < 4100; year++) expect(dayText(easterSunday(year))).toBe(dayText(knuth(year)));
});

test('days are numbers and back, and their Monday is one of the seven days before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
      expect(dayNumber(dayText(day))).toBe(day);
      const monday = mondayOf(day);
      expect(day - monday).toBeGreaterThanOrEqual(0);
      expect(day - monday).toBeLessThan(7);
      expect(new Date(`${dayText(monday)}T00:00:00Z`).getUTCDay()).toBe(1);
    })
  );
  for (const text of ['', '2026-02-30', 'x']) expect(dayNumber(text)).toBeUndefined();
});
