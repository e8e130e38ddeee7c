import { expect, test } from 'vitest';
import { Calendar } from '../simulate/calendar';
import { officeWeek } from '../simulate/staff';
import { closedDays, firstMonday } from './closed-days';
import { dayNumber, dayText } from './days';
import { clockMinutes, officeYear, workingDaysIn } from './office-year';

const norway = { holidays: 'norway', hoursPerDay: null } as const;
const H = 60;
const D = 24 * H;
const at = (text: string) => dayNumber(text)!;
const closure = (from: string, to: string) => ({ id: from, from, to, name: '' });

test('without closed days there is nothing to keep', () => {
  expect(closedDays({}, [], 0, 52)).toBeUndefined();
  expect(closedDays({ holidays: 'none', eves: 'open' }, [], 0, 52)).toBeUndefined();
});

test('closed days begin to count on the Monday, over New Year, and keep to the weeks asked for', () => {
  const monday = at('2025-12-22');
  const { days } = closedDays({ holidays: 'norway', eves: 'short' }, [], monday, 2)!;
  expect(days.map(([day, until]) => [dayText(monday + day), until])).toEqual([
    ['2025-12-24', 12 * H],
    ['2025-12-25', 0],
    ['2025-12-26', 0],
    ['2025-12-31', 12 * H],
    ['2026-01-01', 0]
  ]);
});

test('a closing of one day, of several, one that is not said yet, and one on top of a short day', () => {
  const closures = [
    closure('2025-12-22', ''),
    closure('2025-12-30', '2026-01-02'),
    closure('', '2025-12-23'),
    closure('2025-12-29', '2025-12-23')
  ];
  const { days } = closedDays({ eves: 'short' }, closures, at('2025-12-22'), 2)!;
  expect(days).toEqual([
    [0, 0],
    [2, 12 * H],
    [8, 0],
    [9, 0],
    [10, 0],
    [11, 0]
  ]);
});

test('a run begins on the Monday of the week of its day', () => {
  expect(dayText(firstMonday('2026-05-17'))).toBe('2026-05-11');
  expect(dayText(firstMonday(''))).toBe('2026-01-05');
});

test.each([
  // Weekdays of the year less the holidays on them: 262 − 10, 261 − 9, 261 − 8.
  [2024, 252],
  [2025, 252],
  [2026, 253]
])('%i has as many working days as the calendar on the wall: %i', (year, days) => {
  expect(officeYear(norway, [], `${year}-06-01`)).toMatchObject({ year, workingDays: days });
});

test('half days count in part, and a summer closing is taken off', () => {
  // 24 and 31 December 2026 are Thursdays: four hours each of seven and a half.
  const year = officeYear({ ...norway, eves: 'short' }, [closure('2026-07-06', '2026-07-24')], '')!;
  expect(year.workingDays).toBeCloseTo(253 - 2 * (3.5 / 7.5) - 15, 9);
});

test('time of the clock and working time are turned into each other and back', () => {
  const year = officeYear(norway, [], '')!;
  expect(workingDaysIn(365 * D, year)).toBeCloseTo(253, 9);
  expect(workingDaysIn(clockMinutes(10 * 7.5 * H, year), year)).toBeCloseTo(10, 9);
});

test('work begun before Easter is done after it', () => {
  // Wednesday 1 April 2026, an hour before closing; Tuesday 7 April is the next working day.
  const monday = at('2026-03-30');
  const calendar = new Calendar(officeWeek(7.5), closedDays(norway, [], monday, 4));
  const done = calendar.afterWork(2 * D + 14.5 * H, 2 * H);
  expect(dayText(monday + Math.floor(done / D))).toBe('2026-04-07');
  expect(done % D).toBe(9 * H);
});
