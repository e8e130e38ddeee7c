import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Node } from '../../model';
import { and, end, share, start, step, xor } from '../../test-flows';
import { aFlow, aLane, aMap, aNode } from '../../test-map';
import { leanFigures } from '../lean/figures';
import type { MapRecords } from '../map';
import { causesOf, type CausedFigure } from './causes';

const reckoned = (records: MapRecords) => ({ records, process: '', figures: leanFigures(records, '') });
const inLane = (lane: string, node: Node) => ({ ...node, lane });
const HOUR = 60;
const DAY = 24 * HOUR;

/** An application is read; half of them wait for the doctor beside a visit, then one decides; a fifth is read again. */
const flows = [
  aFlow('start', 'read'),
  aFlow('read', 'split'),
  aFlow('split', 'doctor'),
  aFlow('split', 'visit'),
  aFlow('doctor', 'join'),
  aFlow('visit', 'join'),
  aFlow('join', 'decide'),
  aFlow('decide', 'ok?'),
  share('ok?', 'read', 0.2),
  share('ok?', 'end', 0.8)
];
const mapOf = (minutes: { read?: number; doctor?: number; visit?: number }, decides = 'back') =>
  aMap({
    lanes: [aLane('front'), aLane('back'), aLane('others', { outside: true })],
    nodes: [
      start,
      inLane('front', step('read', minutes.read ?? HOUR)),
      inLane('front', and('split')),
      inLane('others', step('doctor', minutes.doctor ?? 10 * DAY, HOUR)),
      inLane('front', step('visit', minutes.visit ?? 4 * DAY, 2 * HOUR)),
      inLane('front', and('join')),
      inLane(decides, step('decide', HOUR)),
      inLane(decides, xor('ok?')),
      inLane('front', end)
    ],
    flows
  });
const causes = (figure: CausedFigure, before: MapRecords, after: MapRecords) =>
  causesOf(figure, reckoned(before), reckoned(after)).map(({ id, by }) => [id, Math.round(by * 100) / 100]);

test('the step that makes most of the change comes first, those that hold against it last', () => {
  const [before, after] = [mapOf({}), mapOf({ read: 2 * HOUR, doctor: 5 * DAY })];
  // Everything is met 1 / 0.8 times.
  expect(causes('lead', before, after)).toEqual([
    ['doctor', -1.25 * 5 * DAY],
    ['read', 1.25 * HOUR]
  ]);
  expect(causes('wait', before, after)).toEqual([['doctor', -1.25 * 5 * DAY]]);
  expect(causes('process', before, after)).toEqual([['read', 1.25 * HOUR]]);
  expect(causes('rework', before, after)).toEqual([['read', 0.25 * HOUR]]);
});

test('a branch that another one is longer than changes no lead time, until it is the longest itself', () => {
  expect(causes('lead', mapOf({}), mapOf({ visit: DAY }))).toEqual([]);
  expect(causes('lead', mapOf({}), mapOf({ doctor: DAY }))).toEqual([
    ['doctor', -1.25 * 10 * DAY],
    ['visit', 1.25 * 4 * DAY]
  ]);
});

test('work of others is none of our own; hand-offs are told by the flow they happen along', () => {
  expect(causes('own-work', mapOf({}), mapOf({ read: HOUR / 2, doctor: DAY }))).toEqual([['read', -37.5]]);
  expect(causes('hand-offs', mapOf({}), mapOf({}, 'front'))).toEqual([
    ['join→decide', -1.25],
    ['ok?→end', -1],
    ['ok?→read', -0.25]
  ]);
  const unknown = aMap({ ...mapOf({}), flows: flows.map((flow) => ({ ...flow, probability: null })) });
  expect(causes('crossings', unknown, aMap({ ...unknown, flows: flows.slice(0, -1) }))).toEqual([
    ['ok?→end', -1]
  ]);
});

test('all causes together are the change of the figure, for any minutes', () => {
  const some = fc
    .record({ read: fc.nat(500), doctor: fc.nat(20_000), visit: fc.nat(20_000) })
    .map(({ read, doctor, visit }) => ({ read: read + 1, doctor: doctor + 60, visit: visit + 120 }));
  fc.assert(
    fc.property(some, some, fc.constantFrom('front', 'back', 'others'), (was, is, lane) => {
      const [before, after] = [reckoned(mapOf(was)), reckoned(mapOf(is, lane))];
      const figures = {
        lead: 'lead',
        process: 'process',
        'own-work': 'ownWork',
        wait: 'wait',
        'hand-offs': 'handOffs',
        crossings: 'laneCrossings',
        rework: 'rework'
      } as const;
      for (const [figure, field] of Object.entries(figures)) {
        const sum = causesOf(figure as CausedFigure, before, after).reduce((total, { by }) => total + by, 0);
        expect(sum, figure).toBeCloseTo(after.figures[field]! - before.figures[field]!, 4);
      }
    }),
    { numRuns: 20 }
  );
});

test('in an open sub-process, the step inside is the cause', () => {
  const withSub = (minutes: number) =>
    aMap({
      nodes: [start, aNode('sub', 'subProcess'), step('inside', minutes, minutes, { parent: 'sub' }), end],
      flows: [aFlow('start', 'sub'), aFlow('sub', 'end')]
    });
  for (const figure of ['lead', 'process'] as const)
    expect(causes(figure, withSub(60), withSub(20))).toEqual([['inside', -40]]);
});
