import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Node, Role } from '../../model';
import { leanFigures } from '../lean/figures';
import { aFlow, aLane, aMap, aNode } from '../../test-map';
import type { StaffResult, StepResult } from '../simulate/simulate';
import { heatFigures, heatLevel, heatLimits, heatValues, type HeatFigure } from './heat';

const step = (id: string, more: Partial<Node> = {}) =>
  aNode(id, 'task', { processMinutes: 10, waitMinutes: 100, lane: 'front', ...more });
/** Read → ok? → a fifth goes back to read, the rest on to write. */
const map = aMap({
  lanes: [aLane('front'), aLane('back')],
  nodes: [
    aNode('start', 'startEvent'),
    step('read'),
    aNode('ok?', 'exclusiveGateway'),
    step('write', { processMinutes: null, processRange: [20, 40], lane: 'back' }),
    step('robot', { kind: 'serviceTask', waitMinutes: null })
  ],
  flows: [
    aFlow('start', 'read'),
    aFlow('read', 'ok?'),
    aFlow('ok?', 'read', { probability: 0.2 }),
    aFlow('ok?', 'write', { probability: 0.8 }),
    aFlow('write', 'robot')
  ]
});
const source = { map, figures: leanFigures(map, ''), roles: [] as Role[], run: undefined };
const values = (figure: HeatFigure, more = {}) => {
  const found = heatValues(figure, { ...source, ...more });
  return Object.fromEntries([...found].map(([id, value]) => [id, Math.round(value * 1000) / 1000]));
};

test('times count as often as a case comes there; what goes round is done over again', () => {
  // 1 / (1 − 0.2) = 1.25 times read.
  expect(values('wait')).toEqual({ read: 125, write: 100 });
  expect(values('touch')).toEqual({ read: 12.5, write: 30, robot: 10 });
  expect(values('rework')).toEqual({ read: 2.5 });
});

test('before the first run there is neither queue nor use; after it, people are as busy in all their steps', () => {
  expect(values('queue')).toEqual({});
  expect(values('busy')).toEqual({});
  const run = {
    steps: [{ id: 'read', queuePerCase: 7 } as StepResult],
    staff: [{ lanes: ['back'], utilisation: { mean: 0.9, low: 0.8, high: 1 } } as StaffResult]
  };
  expect(values('queue', { run })).toEqual({ read: 7 });
  // A machine occupies nobody.
  expect(values('busy', { run })).toEqual({ write: 0.9 });
});

test('where the flow cannot be reckoned, what stands on a step is shown as it stands', () => {
  const loose = { ...map, flows: map.flows.filter(({ source: from }) => from !== 'ok?') };
  const figures = leanFigures({ ...loose, nodes: [...loose.nodes, aNode('again', 'startEvent')] }, '');
  expect(figures.visits.size).toBe(0);
  expect(values('wait', { figures })).toEqual({ read: 100, write: 100 });
});

test('the most is on the highest level, the levels rise with the values, and nothing falls off the scale', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.constantFrom(...heatFigures.filter((figure) => figure !== 'busy')),
      (amounts, figure) => {
        const limits = heatLimits(figure, amounts);
        const sorted = amounts.toSorted((a, b) => a - b).map((amount) => heatLevel(amount, limits));
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
        expect(sorted.at(-1)).toBe(4);
        expect(Math.min(...sorted)).toBeGreaterThanOrEqual(0);
      }
    )
  );
  expect([0.3, 0.5, 0.6, 0.86, 0.99].map((share) => heatLevel(share, heatLimits('busy', [])))).toEqual([
    0, 0, 1, 3, 4
  ]);
});
