import { expect, it } from 'vitest';
import { newBenefit } from '../../benefit/model';
import { follow } from '../../benefit/rules/follow';
import { wayOf } from './ways';

const half = newBenefit({
  id: 'b',
  order: 'a0',
  title: 'Kortere ventetid',
  baseline: 40,
  baselineOn: '2026-01-01',
  target: 20,
  targetOn: '2026-12-31'
});

it('a benefit is shown beside what was planned on the day it was measured, as it is judged by that', () => {
  const measured = [{ id: 'm', benefit: 'b', on: '2026-07-02', value: 30, source: '' }];
  const [one] = follow([half], measured, [], '2026-11-01');
  const way = wayOf(one!, '2026-11-01');
  expect(way.badge.tone).toBe('good');
  expect(way.realised).toBe(0.5);
  expect(way.planned).toBeCloseTo(0.5, 2);
});

it('one that nobody has measured is shown beside what should be there by now', () => {
  const [one] = follow([half], [], [], '2026-07-02');
  expect(wayOf(one!, '2026-07-02')).toMatchObject({ realised: null });
  expect(wayOf(one!, '2026-07-02').planned).toBeCloseTo(0.5, 2);
});
