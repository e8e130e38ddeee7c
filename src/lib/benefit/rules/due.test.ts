import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythms, type Measuring } from '../model';
import { addMonths, due, plannedDays } from './due';

const plan = (measuring: Partial<Measuring>, targetOn = '') => ({
  targetOn,
  measuring: {
    measure: '',
    source: '',
    who: '',
    rhythm: 'tertial' as const,
    from: '2026-01-31',
    until: '2027-06-30',
    cost: '',
    ...measuring
  }
});
const on = (...days: string[]) => days.map((day) => ({ on: day }));

describe('the days a benefit is measured', () => {
  it('come in the rhythm, at the month’s end where it is shorter', () => {
    expect(plannedDays(plan({}))).toEqual([
      '2026-01-31',
      '2026-05-31',
      '2026-09-30',
      '2027-01-31',
      '2027-05-31'
    ]);
    expect(plannedDays(plan({ rhythm: 'once' }))).toEqual(['2026-01-31']);
    expect(plannedDays(plan({ from: '' }))).toEqual([]);
    expect(plannedDays({ targetOn: '' })).toEqual([]);
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-02-28', -24)).toBe('2024-02-28');
  });

  it('are those of the calendar, leap years and turns of the year with them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        fc.integer({ min: -600, max: 600 }),
        (start, count) => {
          const at = (year: number, month: number, date: number) => new Date(Date.UTC(year, month, date));
          const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + count];
          const last = at(year, month + 1, 0).getUTCDate();
          const there = at(year, month, Math.min(start.getUTCDate(), last));
          expect(addMonths(start.toISOString().slice(0, 10), count)).toBe(there.toISOString().slice(0, 10));
        }
      )
    );
  });

  it('go on until the target’s day, or five years, where nobody has said', () => {
    expect(plannedDays(plan({ until: '', rhythm: 'yearly' }, '2028-12-31'))).toEqual([
      '2026-01-31',
      '2027-01-31',
      '2028-01-31'
    ]);
    expect(plannedDays(plan({ until: '', rhythm: 'yearly' })).at(-1)).toBe('2031-01-31');
  });
});

describe('what is due', () => {
  it('is the first day that nothing answers', () => {
    expect(due(plan({}), [], '2026-01-01')).toEqual({ day: '2026-01-31', overdue: false, passed: 0 });
    expect(due(plan({}), [], '2026-01-31')).toEqual({ day: '2026-01-31', overdue: true, passed: 0 });
    expect(due(plan({}), on('2026-02-03'), '2026-03-01')).toMatchObject({
      day: '2026-05-31',
      overdue: false
    });
  });

  it('takes a measurement a little early for the day it is near', () => {
    expect(due(plan({}), on('2026-05-20'), '2026-06-01')).toMatchObject({ day: '2026-09-30' });
    // The baseline, long before the first day, answers nothing.
    expect(due(plan({}), on('2025-06-01'), '2026-02-10')).toMatchObject({ day: '2026-01-31', overdue: true });
  });

  it('counts what went by: one measurement now answers them all', () => {
    expect(due(plan({}), [], '2026-10-01')).toEqual({ day: '2026-01-31', overdue: true, passed: 2 });
    expect(due(plan({}), on('2026-10-01'), '2026-10-01')).toMatchObject({
      day: '2027-01-31',
      overdue: false
    });
  });

  it('ends with the plan', () => {
    expect(due(plan({}), on('2027-06-01'), '2028-01-01')).toBeUndefined();
    expect(due(plan({ rhythm: 'once' }), on('2026-02-02'), '2026-03-01')).toBeUndefined();
  });

  it('never asks for a day before the last measurement’s, and a later measurement never brings it back', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), day, day, day, day, (rhythm, from, first, second, today) => {
        const planned = plan({ rhythm, from, until: '' });
        const [earlier, later] = [first, second].sort() as [string, string];
        const one = due(planned, on(earlier), today);
        const both = due(planned, on(earlier, later), today);
        if (one && both) expect(both.day >= one.day).toBe(true);
        if (!one) expect(both).toBeUndefined();
        for (const found of [one, both]) if (found) expect(found.overdue).toBe(found.day <= today);
      })
    );
  });
});
