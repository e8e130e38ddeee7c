import { describe, expect, test } from 'vitest';
import { aFlow, aNode } from '../../test-map';
import { end, figures, share, start, step, xor } from '../../test-flows';

describe('what a step is worth, how good it is and how it varies', () => {
  const loop = [aFlow('start', 'A'), aFlow('A', '?'), share('?', 'A', 0.2), share('?', 'B', 0.8)];

  test('value-adding time, rework and first pass go over loops as often as they are met', () => {
    const nodes = [
      start,
      step('A', 100, 60, { value: 'value', accurate: 0.9 }),
      xor('?'),
      step('B', 40, 30, { value: 'waste' }),
      end
    ];
    const result = figures(nodes, [...loop, aFlow('B', 'end')]);
    expect(result.valueAdding).toBeCloseTo(75, 9);
    expect(result.rework).toBeCloseTo(15, 9);
    expect(result.firstPass).toBeCloseTo((0.9 * 0.8) / (1 - 0.9 * 0.2), 9);
    expect(result.notJudged).toEqual(['B']);
    expect(result.withoutValue).toEqual([]);
    expect([...result.visits].map(([id]) => id)).toEqual(['start', 'A', '?', 'B', 'end']);
  });

  test('a range gives lead time from and to, and its mean to the sums', () => {
    const nodes = [start, step('A', 60, 60, { processRange: [30, 120] }), step('B', 30), end];
    const result = figures(nodes, [aFlow('start', 'A'), aFlow('A', 'B'), aFlow('B', 'end')]);
    expect(result.leadRange).toEqual([60, 150]);
    expect(result.process).toBe(70 + 30);
    expect(
      figures([start, step('A', 60), end], [aFlow('start', 'A'), aFlow('A', 'end')]).leadRange
    ).toBeNull();
  });

  test('a range alone is known time', () => {
    const nodes = [start, aNode('A', 'task', { processRange: [10, 20], waitMinutes: 0 }), end];
    const result = figures(nodes, [aFlow('start', 'A'), aFlow('A', 'end')]);
    expect(result).toMatchObject({ withoutProcess: [], process: 15, lead: 15 });
  });

  test('what is inside an open sub-process counts as often as it is entered', () => {
    const nodes = [
      start,
      aNode('sub', 'subProcess', { expanded: true }),
      xor('?'),
      step('A', 10, 10, { parent: 'sub', value: 'value', accurate: 0.5 }),
      end
    ];
    const flows = [aFlow('start', 'sub'), aFlow('sub', '?'), share('?', 'sub', 0.5), share('?', 'end', 0.5)];
    const result = figures(nodes, flows);
    expect(result.visits.get('A')).toBeCloseTo(2, 9);
    expect(result.valueAdding).toBeCloseTo(20, 9);
    expect(result.rework).toBeCloseTo(10, 9);
    expect(result.firstPass).toBeCloseTo(0.25 / 0.75, 9);
  });
});
