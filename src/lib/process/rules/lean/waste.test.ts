import { expect, test } from 'vitest';
import type { Waste } from '../../model';
import { aNode } from '../../test-map';
import { expectedMinutes } from './duration-range';
import { rungs } from './ladder';
import { wasteHours } from './waste';

const waste = (id: string, node: string, kind: Waste['kind'], minutes: number | null): Waste => ({
  id,
  order: 'a',
  node,
  kind,
  minutes,
  note: ''
});

test('waste is summed by kind over visits and cases, the most hours first', () => {
  const found = wasteHours(
    [waste('1', 'A', 'waiting', 10), waste('2', 'B', 'defects', 30), waste('3', 'B', 'waiting', null)],
    new Map([
      ['A', 1],
      ['B', 0.5]
    ]),
    600
  );
  // 0.5 · 30 min · 600 = 150 h of defects; 1 · 10 min · 600 = 100 h of waiting, one mark without time.
  expect(found).toMatchObject([
    { kind: 'defects', ids: ['2'], hours: 150, withoutMinutes: 0 },
    { kind: 'waiting', ids: ['1', '3'], hours: 100, withoutMinutes: 1 }
  ]);
  expect(found.map(({ cumulative }) => cumulative)).toEqual([0.6, 1]);
});

test('without a volume hours are those of a thousand cases; without minutes the marks still stand', () => {
  const visits = new Map([['A', 1]]);
  expect(wasteHours([waste('1', 'A', 'skills', 6)], visits, null)[0]!.hours).toBe(100);
  expect(wasteHours([waste('1', 'A', 'skills', null)], visits, 10)).toMatchObject([
    { hours: 0, cumulative: 0, withoutMinutes: 1 }
  ]);
});

test('a time that varies counts with its mean: (5 + 10 + 30) / 3 = 15', () => {
  expect(expectedMinutes(10, [5, 30])).toBe(15);
  expect(expectedMinutes(null, [5, 30])).toBe(17.5);
  expect(expectedMinutes(10, null)).toBe(10);
  expect(expectedMinutes(null, null)).toBeNull();
});

test('the ladder stands in the order of the flow, each rung as often as it is met', () => {
  const nodes = [
    aNode('B', 'task', { processMinutes: 20, waitMinutes: 100 }),
    aNode('A', 'task', { processMinutes: 10 }),
    aNode('C', 'exclusiveGateway')
  ];
  const visits = new Map([
    ['A', 1],
    ['C', 1],
    ['B', 0.25]
  ]);
  expect(rungs(nodes, visits)).toEqual([
    { id: 'A', wait: 0, process: 10 },
    { id: 'B', wait: 25, process: 5 }
  ]);
});
