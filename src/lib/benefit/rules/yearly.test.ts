import { expect, it } from 'vitest';
import { kronerAYear } from './yearly';

const benefit = { valuation: 'kroner', unit: 'kr/kvartal', baseline: 14_500, target: 5_500 } as const;

it('kroner a year follow the period of the unit, in three languages', () => {
  const by = (unit: string) => kronerAYear({ ...benefit, unit });
  expect(by('kr/kvartal')).toBe(36_000);
  expect(by('NOK a quarter')).toBe(36_000);
  expect(by('kr i halvåret')).toBe(18_000);
  expect(by('kr/tertial')).toBe(27_000);
  expect(by('kr per måned')).toBe(108_000);
  expect(by('kr/månad')).toBe(108_000);
  expect(by('kr i veka')).toBe(kronerAYear({ ...benefit, unit: 'kr i uka' }));
  expect(by('kr/veke')).toBe(468_000);
  expect(by('kroner i året')).toBe(9_000);
  expect(by('NOK/year')).toBe(9_000);
});

it('what is unknown stays unknown: no period, no baseline, not kroner', () => {
  expect(kronerAYear({ ...benefit, unit: 'kr' })).toBeNull();
  expect(kronerAYear({ ...benefit, baseline: null })).toBeNull();
  expect(kronerAYear({ ...benefit, target: null })).toBeNull();
  expect(kronerAYear({ ...benefit, valuation: 'counted' })).toBeNull();
});
