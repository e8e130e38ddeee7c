import { expect, it } from 'vitest';
import { countedHoursAYear, kronerAYear } from './yearly';

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

const time = {
  valuation: 'counted',
  form: 'time-freed',
  unit: 'timer i året',
  baseline: 2_000,
  target: 1_200
} as const;

it.each([
  ['timer i året', 800],
  ['Timar/år', 800],
  ['hours a year', 800],
  ['t/mnd', 9_600],
  ['timer per uke', 41_600],
  ['timer', null],
  ['tilfeller i året', null],
  ['kr per time i året', null],
  ['minutter per sak', null]
])('hours a year counted in «%s»: %s', (unit, hours) => {
  expect(countedHoursAYear({ ...time, unit })).toBe(hours);
});

it('hours that free nobody, or that are not known, are none', () => {
  expect(countedHoursAYear({ ...time, form: 'quality' })).toBeNull();
  expect(countedHoursAYear({ ...time, valuation: 'kroner' })).toBeNull();
  expect(countedHoursAYear({ ...time, baseline: null })).toBeNull();
  expect(countedHoursAYear({ ...time, target: null })).toBeNull();
});
