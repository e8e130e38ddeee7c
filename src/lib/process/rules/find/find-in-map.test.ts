import { expect, test } from 'vitest';
import { aFlow, aLane, aMap, aNode } from '../../test-map';
import { findInMap } from './find-in-map';

const map = aMap({
  lanes: [aLane('office', { name: 'Servicetorg' })],
  nodes: [
    aNode('b', 'task', { name: 'Skrive vedtak', system: 'Arkivet', lane: 'office' }),
    aNode('a', 'task', { name: 'Åpne posten', notes: 'Stemples for hånd' }),
    aNode('c', 'exclusiveGateway', { name: 'Ja?' })
  ],
  flows: [aFlow('a', 'b'), aFlow('b', 'c')]
});
const wastes = [
  { id: 'w', order: 'a0', node: 'a', kind: 'waiting' as const, minutes: null, note: 'Ligger i kø' }
];
const find = (query: string) => findInMap(map, wastes, query, ({ kind }) => kind);

test('steps are found by name, documentation, system, waste, lane and kind, in the order of the work', () => {
  expect(find('åpne')).toEqual([{ id: 'a', where: 'name' }]);
  expect(find('HÅND stemples')).toEqual([{ id: 'a', where: 'notes' }]);
  expect(find('arkiv')).toEqual([{ id: 'b', where: 'system' }]);
  expect(find('i kø')).toEqual([{ id: 'a', where: 'waste' }]);
  expect(find('gateway')).toEqual([{ id: 'c', where: 'kind' }]);
  expect(find('servicetorg')).toEqual([
    { id: 'b', where: 'lane' },
    { id: 'office', where: 'name' }
  ]);
  expect(find('task').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('words may stand in different places; nothing is found by nothing', () => {
  expect(find('vedtak servicetorg')).toEqual([{ id: 'b', where: 'name' }]);
  expect(find('  ')).toEqual([]);
  expect(find('finnes ikke')).toEqual([]);
});
