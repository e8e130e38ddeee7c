import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../model';
import {
  byDay,
  hoursAYear,
  isBehind,
  latest,
  plannedShare,
  realisedShare,
  standing,
  type Plan
} from './realised';

/** Waiting time from 34 days down to 14 within the year 2026. */
const plan: Plan = {
  valuation: 'counted',
  baseline: 34,
  baselineOn: '2026-01-01',
  target: 14,
  targetOn: '2026-12-31'
};
const measured = (on: string, value: number, id = on): Measurement => ({
  id,
  benefit: 'b',
  on,
  value,
  source: ''
});

describe('realised share', () => {
  it('is 0 at the baseline, 1 at the target, whichever way is better', () => {
    expect(realisedShare(plan, 34)).toBe(0);
    expect(realisedShare(plan, 24)).toBe(0.5);
    expect(realisedShare(plan, 14)).toBe(1);
    expect(realisedShare(plan, 39)).toBe(-0.25);
    const upwards = { ...plan, baseline: 20, target: 80 };
    expect(realisedShare(upwards, 65)).toBe(0.75);
    expect(realisedShare(upwards, 95)).toBe(1.25);
  });

  it('is unknown without a baseline, never reckoned from 0', () => {
    expect(realisedShare({ ...plan, baseline: null }, 14)).toBeNull();
    expect(realisedShare({ ...plan, target: null }, 14)).toBeNull();
    expect(realisedShare({ ...plan, target: 34 }, 14)).toBeNull();
    expect(realisedShare({ ...plan, baseline: 0, target: 10 }, 5)).toBe(0.5);
  });

  it('does not depend on unit or starting point', () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(figure, figure, figure, fc.integer({ min: 1, max: 50 }), figure, (b, t, v, k, c) => {
        fc.pre(b !== t);
        const share = realisedShare({ ...plan, baseline: b, target: t }, v)!;
        const moved = { ...plan, baseline: b * k + c, target: t * k + c };
        expect(realisedShare(moved, v * k + c)).toBeCloseTo(share, 9);
        const mirrored = { ...plan, baseline: -b, target: -t };
        expect(realisedShare(mirrored, -v)).toBeCloseTo(share, 9);
      })
    );
  });
});

describe('planned share', () => {
  it('is a straight line between the two days, flat outside them', () => {
    const tenDays = { ...plan, baselineOn: '2026-03-01', targetOn: '2026-03-11' };
    expect(plannedShare(tenDays, '2026-02-01')).toBe(0);
    expect(plannedShare(tenDays, '2026-03-04')).toBeCloseTo(0.3);
    expect(plannedShare(tenDays, '2026-03-11')).toBe(1);
    expect(plannedShare(tenDays, '2027-01-01')).toBe(1);
  });

  it('counts days across the change to summer time alike', () => {
    const overSummerTime = { ...plan, baselineOn: '2026-03-28', targetOn: '2026-03-30' };
    expect(plannedShare(overSummerTime, '2026-03-29')).toBe(0.5);
  });

  it('is unknown without two days in order', () => {
    expect(plannedShare({ ...plan, baselineOn: '' }, '2026-05-01')).toBeNull();
    expect(plannedShare({ ...plan, targetOn: '' }, '2026-05-01')).toBeNull();
    expect(plannedShare({ ...plan, targetOn: plan.baselineOn }, '2026-05-01')).toBeNull();
  });
});

describe('how a benefit stands', () => {
  it('names what is missing first', () => {
    expect(standing({ ...plan, baseline: null }, [measured('2026-06-01', 20)])).toBe('no-baseline');
    expect(standing({ ...plan, target: null }, [])).toBe('no-target');
    expect(standing(plan, [])).toBe('unmeasured');
    expect(standing({ ...plan, targetOn: '' }, [measured('2026-06-01', 20)])).toBe('undated');
    expect(standing({ ...plan, valuation: 'described', baseline: null }, [])).toBe('described');
  });

  it('holds the latest measurement against the line on its own day', () => {
    // 1 July is 181 of 364 days: 49.7 % of the way, 24.05 days of waiting.
    expect(standing(plan, [measured('2026-07-01', 24)])).toBe('on-track');
    // 25 days are 45.8 % of the way, 26 are 41.7 %.
    expect(standing(plan, [measured('2026-07-01', 25)])).toBe('on-track');
    expect(standing(plan, [measured('2026-07-01', 26)])).toBe('behind');
    expect(standing(plan, [measured('2026-07-01', 12)])).toBe('reached');
    const worse = [measured('2026-07-01', 12), measured('2026-09-01', 30)];
    expect(standing(plan, worse)).toBe('behind');
    expect(standing(plan, [...worse].reverse())).toBe('behind');
    expect(standing({ ...plan, targetOn: '' }, [measured('2026-09-01', 14)])).toBe('reached');
  });

  it('takes of two on one day the same on every device', () => {
    const two = [measured('2026-07-01', 1, 'b'), measured('2026-07-01', 2, 'a')];
    expect(latest(two)?.value).toBe(1);
    expect(latest([...two].reverse())?.value).toBe(1);
    expect(byDay(two).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(latest([])).toBeUndefined();
  });
});

describe('less than planned', () => {
  it.each([
    [0.82, 0.84, false],
    [0.79, 0.84, false],
    [0.7, 0.75, false],
    [0.95, 1, false],
    [0.78, 0.84, true],
    [0.9, 0.84, false],
    [-0.02, 0.02, false],
    [-0.1, 0, true]
  ])('%d of %d: behind is %s', (realised, planned, behind) => {
    expect(isBehind(realised, planned)).toBe(behind);
  });
});

describe('hours a year', () => {
  it('are cases × minutes × share / 60', () => {
    expect(hoursAYear({ cases: 12_000, minutes: 9, share: 1 })).toBe(1800);
    expect(hoursAYear({ cases: 12_000, minutes: 9, share: 0.4 })).toBe(720);
    expect(hoursAYear({ cases: 12_000, minutes: 0, share: 1 })).toBe(0);
  });

  it('are unknown while a part is', () => {
    expect(hoursAYear({ cases: null, minutes: 9, share: 1 })).toBeNull();
    expect(hoursAYear({ cases: 12_000, minutes: null, share: 1 })).toBeNull();
    expect(hoursAYear({ cases: 12_000, minutes: 9, share: null })).toBeNull();
  });

  it('grow with each part alone', () => {
    const some = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(some, some, fc.double({ min: 0, max: 1, noNaN: true }), (cases, minutes, share) => {
        const hours = hoursAYear({ cases, minutes, share })!;
        expect(hoursAYear({ cases: cases * 2, minutes, share })).toBeCloseTo(hours * 2, 6);
        expect(hours).toBeLessThanOrEqual((cases * minutes) / 60);
      })
    );
  });
});
