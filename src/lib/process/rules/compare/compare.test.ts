import { expect, test } from 'vitest';
import { aFlow, aLane, aMap, aNode } from '../../test-map';
import { compareMaps, marks } from './compare';

const before = aMap({
  lanes: [aLane('front'), aLane('back')],
  nodes: [
    aNode('read', 'task', { lane: 'front', processMinutes: 20 }),
    aNode('type', 'task', { lane: 'front' }),
    aNode('decide', 'task', { lane: 'back', waitMinutes: 600 }),
    aNode('send', 'task', { lane: 'front' })
  ],
  flows: [aFlow('read', 'type'), aFlow('type', 'decide'), aFlow('decide', 'send')]
});

test('a map and its untouched copy have no difference, wherever steps are moved', () => {
  expect(compareMaps(before, before)).toEqual([]);
  const moved = aMap({ ...before, nodes: before.nodes.map((node) => ({ ...node, x: node.x + 500 })) });
  expect(compareMaps(before, moved)).toEqual([]);
});

test('every kind of difference is told once', () => {
  const after = aMap({
    lanes: [{ ...before.lanes[0]!, name: 'First line' }, before.lanes[1]!, aLane('robot')],
    nodes: [
      { ...before.nodes[0]!, name: 'Read application', kind: 'userTask', processMinutes: 5 },
      { ...before.nodes[2]!, lane: 'robot', waitMinutes: 0 },
      before.nodes[3]!,
      aNode('notify', 'sendTask')
    ],
    flows: [aFlow('read', 'decide'), aFlow('decide', 'send', { probability: 0.9 }), aFlow('send', 'notify')]
  });
  const told = compareMaps(before, after).map((difference) => `${difference.kind} ${difference.id}`);
  expect(told.sort()).toEqual([
    'flow-added read→decide',
    'flow-share decide→send',
    'lane-added robot',
    'lane-renamed front',
    'node-added notify',
    'node-gone type',
    'node-lane decide',
    'node-process read',
    'node-renamed read',
    'node-retyped read',
    'node-wait decide'
  ]);
  const { before: left, after: right } = marks(compareMaps(before, after));
  expect(left.get('type')).toBe('gone');
  expect(right.get('notify')).toBe('added');
  expect(right.get('decide')).toBe('changed');
});

test('phases that are new, gone or renamed are told; another length is no difference', () => {
  const phase = (id: string, name: string, end: number) => ({ id, name, end });
  const old = aMap({
    phases: [phase('a', 'Motta', 100), phase('b', 'Vurdere', 200), phase('c', 'Vedta', 300)]
  });
  const now = aMap({
    phases: [phase('a', 'Motta', 500), phase('b', 'Avgjere', 600), phase('d', 'Følgje opp', 700)]
  });
  const told = compareMaps(old, now).map((one) => `${one.kind} ${one.id}`);
  expect(told).toEqual(['phase-renamed b', 'phase-added d', 'phase-gone c']);
  expect(marks(compareMaps(old, now)).after.get('d')).toBe('added');
});
