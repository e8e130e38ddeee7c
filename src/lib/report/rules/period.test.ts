import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore, numberInYear, periodKinds, periodOf, periodsAfter } from './period';

describe('a period', () => {
  it('is a month, a third of a year or a year of the calendar', () => {
    expect(periodOf('2026-06-30', 'tertial')).toMatchObject({ from: '2026-05-01', until: '2026-08-31' });
    expect(periodOf('2028-02-10', 'month')).toMatchObject({ from: '2028-02-01', until: '2028-02-29' });
    expect(periodOf('2026-12-31', 'year')).toMatchObject({ from: '2026-01-01', until: '2026-12-31' });
    expect(numberInYear(periodOf('2026-09-01', 'tertial'))).toBe(3);
  });

  it('goes over the turn of the year', () => {
    expect(periodsAfter(periodOf('2026-02-01', 'tertial'), -1)).toMatchObject({
      from: '2025-09-01',
      until: '2025-12-31'
    });
  });

  it('holds its day, and the next begins the day after it', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(...periodKinds), fc.integer({ min: -40, max: 40 }), (on, kind, by) => {
        const period = periodOf(on, kind);
        expect(period.from <= on && on <= period.until).toBe(true);
        expect(dayBefore(periodsAfter(period, 1).from)).toBe(period.until);
        expect(periodsAfter(periodsAfter(period, by), -by)).toEqual(period);
      })
    );
  });
});
