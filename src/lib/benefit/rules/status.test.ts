import { describe, expect, it } from 'vitest';
import type { BenefitNote } from '../model';
import { deviationOf, drawbackStatus, statusOf } from './status';

const plan = {
  valuation: 'counted' as const,
  baseline: 40,
  baselineOn: '2026-01-01',
  target: 20,
  targetOn: '2026-12-31'
};
const at = (on: string, value: number) => ({ id: on, benefit: 'b', on, value, source: '' });
const next = (overdue: boolean) => ({ day: '2026-07-01', overdue, passed: 0 });

describe('one word for a benefit', () => {
  it.each([
    ['no-baseline', { ...plan, baseline: null }, [at('2026-07-01', 30)], next(true)],
    ['no-target', { ...plan, target: null }, [], next(true)],
    ['not-due', plan, [], next(false)],
    ['due', plan, [], next(true)],
    ['due', plan, [at('2026-02-01', 39)], next(true)],
    ['unmeasured', plan, [], undefined],
    ['on-track', plan, [at('2026-07-01', 28)], next(false)],
    ['behind', plan, [at('2026-07-01', 38)], undefined],
    ['reached', plan, [at('2026-07-01', 19)], next(true)],
    ['described', { ...plan, valuation: 'described' as const }, [], undefined]
  ] as const)('%s', (status, benefit, measurements, due) => {
    expect(statusOf(benefit, measurements, due)).toBe(status);
  });
});

describe('a drawback', () => {
  const limit = { ...plan, baseline: 18, target: 30 };
  it.each([
    ['on-track', limit, [at('2026-07-01', 24)], undefined],
    ['behind', limit, [at('2026-07-01', 31)], undefined],
    ['behind', { ...limit, target: 10 }, [at('2026-07-01', 9)], undefined],
    ['due', limit, [at('2026-07-01', 24)], next(true)],
    ['not-due', limit, [], next(false)],
    ['undated', { ...limit, target: null }, [at('2026-07-01', 24)], undefined],
    ['no-baseline', { ...limit, baseline: null }, [], undefined]
  ] as const)('%s', (status, benefit, measurements, due) => {
    expect(drawbackStatus(benefit, measurements, due)).toBe(status);
  });
});

describe('a deviation', () => {
  const note = (fields: Partial<BenefitNote>): BenefitNote => ({
    id: 'n',
    benefit: 'b',
    kind: 'deviation',
    on: '2026-07-02',
    who: '',
    text: 'Sommerferie',
    action: '',
    amount: null,
    likelihood: null,
    consequence: null,
    more: null,
    ...fields
  });
  it('is the distance to the straight line; a large one asks for its cause', () => {
    // Half the year gone, a tenth of the way: four tenths behind.
    const found = deviationOf(plan, [at('2026-07-02', 38)], [])!;
    expect(found.planned).toBeCloseTo(0.5, 2);
    expect(found.realised).toBeCloseTo(0.1);
    expect(found.gap).toBeCloseTo(-0.4, 2);
    expect(found.unexplained).toBe(true);
    expect(deviationOf(plan, [at('2026-07-02', 31)], [])!.unexplained).toBe(false);
  });
  it('ahead of plan asks too: perhaps more can be taken out', () => {
    expect(deviationOf(plan, [at('2026-07-02', 20)], [])).toMatchObject({ realised: 1, unexplained: true });
  });
  it('is explained by a cause from the last half year, not by an older or an empty one', () => {
    const explained = (fields: Partial<BenefitNote>) =>
      !deviationOf(plan, [at('2026-07-02', 38)], [note(fields)])!.unexplained;
    expect(explained({})).toBe(true);
    expect(explained({ on: '2025-12-01' })).toBe(false);
    expect(explained({ text: ' ' })).toBe(false);
    expect(explained({ kind: 'risk' })).toBe(false);
  });
  it('cannot be told without a line or a measurement', () => {
    expect(deviationOf({ ...plan, targetOn: '' }, [at('2026-07-02', 38)], [])).toBeUndefined();
    expect(deviationOf(plan, [], [])).toBeUndefined();
  });
});
