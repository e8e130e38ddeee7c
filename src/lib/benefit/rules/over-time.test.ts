import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onLine, overTime, type Judged } from './over-time';

const plan = (fields: Partial<Judged['plan']> = {}) => ({
  valuation: 'counted' as const,
  baseline: 40,
  baselineOn: '2026-01-01',
  target: 20,
  targetOn: '2027-01-01',
  ...fields
});
const at = (on: string, value: number) => ({ id: on, benefit: 'b', on, value, source: '' });

describe('planned against realised', () => {
  it('is the mean share of the way; what was last measured stands', () => {
    const line = overTime(
      [
        { plan: plan(), measurements: [at('2026-03-01', 30)] },
        { plan: plan({ baseline: 0, target: 100 }), measurements: [at('2026-06-15', 400)] }
      ],
      '2026-07-02'
    );
    const on = (day: string) => line.find((point) => point.on === day);
    expect(on('2026-01-01')).toEqual({ on: '2026-01-01', planned: 0, realised: 0 });
    expect(on('2026-04-01')?.realised).toBe(0.25);
    expect(on('2026-07-02')).toMatchObject({ realised: 0.75 });
    expect(on('2026-07-02')?.planned).toBeCloseTo(0.5, 2);
    expect(on('2027-01-01')).toEqual({ on: '2027-01-01', planned: 1, realised: null });
  });

  it('is the mean of what was measured: what nobody measured is unknown, and not 0', () => {
    const measured = { plan: plan(), measurements: [at('2026-03-01', 30)] };
    const unmeasured = { plan: plan({ target: 0 }), measurements: [at('2026-08-01', 10)] };
    const realised = (all: Judged[]) =>
      overTime(all, '2026-07-02').find(({ on }) => on === '2026-07-02')?.realised;
    expect(realised([measured, unmeasured])).toBe(0.5);
    expect(onLine([measured, unmeasured], '2026-07-02')).toEqual([measured]);
    // The plan is drawn also while there is nothing to hold against it.
    expect(realised([unmeasured])).toBeNull();
    expect(overTime([unmeasured], '2026-07-02').at(-1)!.planned).toBe(1);
  });

  it('leaves out what cannot be judged, and says nothing when that is all', () => {
    const without = [plan({ baseline: null }), plan({ targetOn: '' }), plan({ target: 40 })];
    expect(
      overTime(
        without.map((one) => ({ plan: one, measurements: [] })),
        '2026-07-01'
      )
    ).toEqual([]);
    expect(overTime([], '2026-07-01')).toEqual([]);
  });

  it('never leaves 0–1, never falls back in the plan, and stays short', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const judged = fc
      .record({ start: day, end: day, values: fc.array(fc.tuple(day, fc.integer({ min: -99, max: 99 }))) })
      .map(({ start, end, values }) => ({
        plan: plan({ baselineOn: start, targetOn: end }),
        measurements: values.map(([on, value]) => at(on, value))
      }));
    fc.assert(
      fc.property(fc.array(judged, { maxLength: 5 }), day, (all, today) => {
        const line = overTime(all, today);
        const measured = onLine(all, today).some((one) => one.measurements.some(({ on }) => on <= today));
        expect(line.length).toBeLessThan(60);
        line.forEach(({ planned, realised, on }, index) => {
          if (index) expect(planned).toBeGreaterThanOrEqual(line[index - 1]!.planned - 1e-9);
          for (const share of [planned, realised ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(realised === null).toBe(on > today || !measured);
        });
      })
    );
  });
});
