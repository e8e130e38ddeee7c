import { expect, it } from 'vitest';
import type { BenefitNote } from '../model';
import { riskLevel, worthOf, worthSum, type Valued } from './money';

const decision = (fields: Partial<BenefitNote>): BenefitNote => ({
  id: 'd',
  benefit: 'b',
  kind: 'decision',
  on: '2026-03-01',
  who: 'Kommunedirektøren',
  text: '',
  action: '',
  amount: 200_000,
  likelihood: null,
  consequence: null,
  more: null,
  ...fields
});
const plain: Valued = {
  id: 'b',
  form: 'time-freed',
  valuation: 'counted',
  unit: '',
  baseline: null,
  target: null
};
const freed = { ...plain, estimate: { cases: 12_000, minutes: 9, share: 1 }, rate: 520 };
const counted = { ...plain, unit: 'timer i året', baseline: 2_000, target: 1_200 };

it('time is not money until somebody decides', () => {
  expect(worthOf(freed, [])).toEqual({ hours: 1800, capacity: 936_000, budget: 0, decisions: [] });
  const taken = { ...freed, estimate: { ...freed.estimate, share: 0.4 } };
  expect(worthOf(taken, [])).toMatchObject({ hours: 720, capacity: 374_400, budget: 0 });
  expect(worthOf(freed, [decision({})]).budget).toBe(200_000);
});

it('a decision without who, when or how much is none', () => {
  for (const fields of [{ who: ' ' }, { on: '' }, { amount: null }])
    expect(worthOf(freed, [decision(fields)]).budget).toBe(0);
  expect(worthOf(freed, [decision({ benefit: 'other' })]).budget).toBe(0);
});

it('what is unknown stays unknown', () => {
  expect(worthOf(plain, [])).toMatchObject({ hours: null, capacity: null });
  expect(worthOf({ ...freed, rate: null }, [])).toMatchObject({ hours: 1800, capacity: null });
});

it('hours counted in hours are hours, and of one benefit they are no more than once', () => {
  expect(worthOf({ ...counted, rate: 500 }, [])).toMatchObject({ hours: 800, capacity: 400_000 });
  expect(worthOf({ ...counted, estimate: freed.estimate }, []).hours).toBe(1800);
  const begun = { ...counted, estimate: { cases: 100, minutes: null, share: 1 } };
  expect(worthOf(begun, []).hours).toBe(800);
});

it('the sum says what is not in it: time in other units; drawbacks free nothing', () => {
  const of = (benefit: Valued & { drawback?: boolean }) => ({ benefit, notes: [] });
  const minutes = { ...counted, unit: 'minutter per sak' };
  const all = [of(freed), of(counted), of(minutes), of({ ...minutes, form: 'quality' })];
  expect(worthSum(all)).toEqual({ hours: 2600, capacity: 936_000, budget: 0, leftOut: 1 });
  expect(worthSum([...all, of({ ...counted, drawback: true })]).hours).toBe(2600);
});

it('a risk is likelihood times consequence', () => {
  expect(riskLevel({ likelihood: 2, consequence: 3 })).toBe(6);
  expect(riskLevel({ likelihood: null, consequence: 3 })).toBeNull();
});
