import { expect, test } from 'vitest';
import { aFlow, aLane, aMap, aNode } from '../../test-map';
import { compareMaps, marks } from './compare';
import { comparedPlanes, markAround, planeOf, planeThere } from './planes';

const lanes = [aLane('lane')];
const shut = aNode('shut', 'subProcess');
const deep = aNode('deep', 'subProcess', { parent: 'shut' });
const inside = (id: string, parent: string) => aNode(id, 'task', { parent });
const before = aMap({
  lanes,
  nodes: [
    shut,
    deep,
    inside('a', 'shut'),
    inside('b', 'deep'),
    aNode('only', 'subProcess'),
    inside('c', 'only')
  ],
  flows: [aFlow('a', 'deep'), aFlow('shut', 'only')]
});
/** The inner sub-process stands open, one is gone, one is new. */
const after = aMap({
  lanes: [{ ...lanes[0]!, name: 'New name' }],
  nodes: [
    shut,
    { ...deep, expanded: true },
    { ...inside('a', 'shut'), processMinutes: 5 },
    { ...inside('b', 'deep'), name: 'Renamed' },
    aNode('new', 'subProcess'),
    inside('d', 'new')
  ],
  flows: [aFlow('a', 'deep')]
});

test('each difference is on the plane of the map it is seen in', () => {
  const planes = comparedPlanes(before, after, compareMaps(before, after));
  const told = planes.map(({ id, path, differences }) => [
    id,
    path.map((node) => node.id).join('/'),
    differences.map((found) => `${found.kind} ${found.id}`).sort()
  ]);
  expect(told).toEqual([
    ['', '', ['lane-renamed lane', 'node-added new', 'node-gone only']],
    ['shut', 'shut', ['node-process a', 'node-renamed b']],
    ['new', 'new', ['node-added d']],
    ['deep', 'shut/deep', []],
    ['only', 'only', ['node-gone c']]
  ]);
});

test('a plane is shown where its sub-process stands open, and not where there is none', () => {
  expect(planeThere(after, 'deep')).toBe('shut');
  expect(planeThere(before, 'deep')).toBe('deep');
  expect(planeThere(after, 'only')).toBeUndefined();
  expect(planeThere(after, '')).toBe('');
  expect(planeOf(before, 'a→deep')).toBe('shut');
  expect(planeOf(before, 'lane')).toBe('');
  expect(planeOf(after, 'c')).toBeUndefined();
});

test('a sub-process with a difference inside is marked in both drawings, what is new or gone stays so', () => {
  const differences = compareMaps(before, after);
  const marked = markAround(marks(differences), comparedPlanes(before, after, differences));
  expect([marked.before.get('shut'), marked.after.get('shut')]).toEqual(['changed', 'changed']);
  expect([marked.before.get('only'), marked.after.get('new')]).toEqual(['gone', 'added']);
  expect(marked.before.has('deep')).toBe(false);
});
