import { expect, it } from 'vitest';
import { summarizeCurve } from './curve-summary';

const curve = (...values: (number | null)[]) =>
  summarizeCurve(values.map((value, at) => ({ id: String(at + 1), value })));

it('says where it is lowest and highest, and where nothing is known', () => {
  expect(curve(1, -2, null, 0.5, -2, 1)).toEqual({
    lowest: ['2', '5'],
    highest: ['1', '6'],
    low: -2,
    high: 1,
    gaps: ['3'],
    known: 5
  });
});

it('names no peak on a level curve, nor on none', () => {
  expect(curve(1, 1)).toMatchObject({ lowest: [], highest: [], low: 1, high: 1 });
  expect(curve(null)).toEqual({ lowest: [], highest: [], low: null, high: null, gaps: ['1'], known: 0 });
});
