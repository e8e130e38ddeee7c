import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Week } from '../../model';
import { Calendar, WEEK } from './calendar';
import { officeWeek } from './staff';

const H = 60;
const D = 24 * H;
const office = new Calendar(officeWeek(7.5));

test('work stops at closing and goes on the next day, and over the weekend', () => {
  expect(office.afterWork(8 * H, 7.5 * H)).toBe(15.5 * H);
  expect(office.afterWork(15 * H, H)).toBe(D + 8.5 * H);
  expect(office.afterWork(4 * D + 15 * H, H)).toBe(7 * D + 8.5 * H);
  expect(office.afterWork(5 * D, 30)).toBe(7 * D + 8.5 * H);
  expect(office.nextOpen(4 * D + 15.5 * H)).toBe(7 * D + 8 * H);
});

test('round the clock is every minute', () => {
  const always = new Calendar(null);
  expect(always.afterWork(17, 5)).toBe(22);
  expect(always.openBefore(WEEK)).toBe(WEEK);
});

test('work of so many minutes takes so many open minutes, wherever it begins', () => {
  const day = fc.option(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 701, max: 1440 })));
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 7, maxLength: 7 }).filter((week) => week.some(Boolean)),
      fc.double({ min: 0, max: 5 * WEEK, noNaN: true }),
      fc.double({ min: 0.01, max: 3 * WEEK, noNaN: true }),
      fc.option(
        fc.record({
          weeks: fc.integer({ min: 1, max: 4 }),
          days: fc.array(fc.tuple(fc.integer({ min: 0, max: 27 }), fc.constantFrom(0, 12 * H)))
        }),
        { nil: undefined }
      ),
      (week, time, minutes, closed) => {
        const calendar = new Calendar(week as Week, closed);
        fc.pre(calendar.openPerWeek > 0);
        const done = calendar.afterWork(time, minutes);
        expect(done).toBeGreaterThanOrEqual(time);
        expect(calendar.openBefore(done) - calendar.openBefore(time)).toBeCloseTo(minutes, 4);
        // Done by the end of opening hours, not when they open again.
        expect(calendar.openBefore(done - 0.01)).toBeLessThan(calendar.openBefore(done));
        const next = calendar.nextOpen(time);
        expect(calendar.isOpen(next)).toBe(true);
        expect(calendar.openBefore(next)).toBeCloseTo(calendar.openBefore(time), 4);
      }
    )
  );
});
