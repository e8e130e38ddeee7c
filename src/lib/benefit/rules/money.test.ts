import { expect, it } from 'vitest';
import type { BenefitNote } from '../model';
import { riskLevel, worthOf } from './money';

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
const freed = { id: 'b', estimate: { cases: 12_000, minutes: 9, share: 1 }, rate: 520 };

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
  expect(worthOf({ id: 'b' }, [])).toMatchObject({ hours: null, capacity: null });
  expect(worthOf({ ...freed, rate: null }, [])).toMatchObject({ hours: 1800, capacity: null });
});

it('a risk is likelihood times consequence', () => {
  expect(riskLevel({ likelihood: 2, consequence: 3 })).toBe(6);
  expect(riskLevel({ likelihood: null, consequence: 3 })).toBeNull();
});
