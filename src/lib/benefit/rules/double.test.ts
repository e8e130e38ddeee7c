import { expect, it } from 'vitest';
import { doubles, type Counted } from './double';

const one = (ref: string, fields: Partial<Counted>): Counted => ({
  ref,
  form: 'time-freed',
  steps: [],
  changes: [],
  ...fields
});
const why = (...all: Counted[]) =>
  doubles(all).map(({ first, second, reason }) => `${first} ${second} ${reason}`);

it('finds the same figure of the same maps', () => {
  const calculated = { map: 'p/about/about', figure: 'work' } as const;
  expect(why(one('a', { calculated }), one('b', { calculated, form: 'quality' }))).toEqual(['a b figure']);
  expect(why(one('a', { calculated, form: 'quality' }), one('b', { form: 'quality' }))).toEqual([]);
});

it('finds a step counted twice, where both take out the same thing', () => {
  const steps = ['p/nodes/ask'];
  expect(why(one('a', { steps }), one('b', { steps }))).toEqual(['a b step']);
  expect(why(one('a', { steps, form: 'budget-cut' }), one('b', { steps, form: 'avoided-cost' }))).toEqual([
    'a b step'
  ]);
  // Postage and hours of one step are two things, and a better step is not a sum at all.
  expect(why(one('a', { steps }), one('b', { steps, form: 'avoided-cost' }))).toEqual([]);
  expect(why(one('a', { steps, form: 'quality' }), one('b', { steps, form: 'quality' }))).toEqual([]);
});

it('finds hours freed by one change as time and again as a cut', () => {
  const changes = ['s/changes/call'];
  expect(why(one('a', { changes }), one('b', { changes, form: 'budget-cut' }))).toEqual(['a b hours']);
  expect(why(one('a', { changes, form: 'avoided-cost' }), one('b', { changes, form: 'budget-cut' }))).toEqual(
    []
  );
});

it('leaves out drawbacks and pairs judged to be apart, whichever of them says so', () => {
  const steps = ['p/nodes/ask'];
  expect(why(one('a', { steps, drawback: true }), one('b', { steps }))).toEqual([]);
  expect(why(one('a', { steps }), one('b', { steps, apart: ['a'] }))).toEqual([]);
});
