import { expect, test } from 'vitest';
import { aFlow, aLane, aMap, aNode, aPool } from '../../test-map';
import { leanFigures } from './figures';
import { phaseFigures } from './phase-figures';

const at = (x: number, lane: string) => ({ x, y: lane === 'a' ? 60 : 260, pool: 'p', lane });
const map = aMap({
  pools: [aPool('p')],
  lanes: [aLane('a', { pool: 'p' }), aLane('b', { pool: 'p', y: 200 })],
  phases: [
    { id: 'one', name: 'Motta', end: 400 },
    { id: 'two', name: 'Vurdere', end: 700 },
    { id: 'three', name: 'Vedta', end: 1000 }
  ],
  nodes: [
    aNode('start', 'startEvent', at(80, 'a')),
    aNode('read', 'task', { ...at(150, 'a'), processMinutes: 10, waitMinutes: 60 }),
    aNode('ok?', 'exclusiveGateway', at(450, 'b')),
    aNode('decide', 'task', { ...at(550, 'b'), processMinutes: 30, waitMinutes: 120 }),
    aNode('end', 'endEvent', at(800, 'a'))
  ],
  flows: [
    aFlow('start', 'read'),
    aFlow('read', 'ok?'),
    aFlow('ok?', 'read', { probability: 0.5 }),
    aFlow('ok?', 'decide', { probability: 0.5 }),
    aFlow('decide', 'end')
  ]
});

test('what a case meets is counted in the phase of its step, loops with all their rounds', () => {
  const { visits } = leanFigures(map, 'p');
  const told = phaseFigures(map, visits).map(({ span, ...rest }) => ({ name: span.phase.name, ...rest }));
  // Half of the cases go back: reading is done twice on average, and handed over to and fro.
  expect(told).toEqual([
    { name: 'Motta', process: expect.closeTo(20), wait: expect.closeTo(120), handOffs: expect.closeTo(2) },
    { name: 'Vurdere', process: expect.closeTo(30), wait: expect.closeTo(120), handOffs: expect.closeTo(2) },
    { name: 'Vedta', process: 0, wait: 0, handOffs: 0 }
  ]);
});

test('the phases add up to the process; without phases or visits there are none', () => {
  const figures = leanFigures(map, 'p');
  const sum = (of: 'process' | 'wait' | 'handOffs') =>
    phaseFigures(map, figures.visits).reduce((total, one) => total + one[of], 0);
  for (const of of ['process', 'wait', 'handOffs'] as const) expect(sum(of)).toBeCloseTo(figures[of]!, 6);
  expect(phaseFigures({ ...map, phases: [] }, figures.visits)).toEqual([]);
  expect(phaseFigures(map, new Map())).toEqual([]);
});
