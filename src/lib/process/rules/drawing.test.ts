import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../model';
import { aFlow, aLane, aMap, aNode, aPool } from '../test-map';
import { canConnect } from './can-connect';
import { durationParts, parseDuration } from './duration';
import { flowOrder } from './flow-order';
import { bottom, right } from './geometry';
import { laneAt, placeAt } from './lanes';
import { withFollowers } from './map';
import { placeNext } from './place-next';
import { follow, labelPoint, route } from './routing';

const box = (x: number, y: number, width = 100, height = 80): Box => ({ x, y, width, height });
const onBorder = (area: Box, [x, y]: Point) =>
  ((x === area.x || x === right(area)) && y >= area.y && y <= bottom(area)) ||
  ((y === area.y || y === bottom(area)) && x >= area.x && x <= right(area));

describe('routing', () => {
  test('in one row: a straight line', () => {
    expect(route(box(0, 0), box(200, 0))).toEqual([
      [100, 40],
      [200, 40]
    ]);
  });

  test('to another row: out on the right, a bend half way, in on the left', () => {
    expect(route(box(0, 0), box(200, 200))).toEqual([
      [100, 40],
      [150, 40],
      [150, 240],
      [200, 240]
    ]);
  });

  test('a gateway sends its other branch straight down', () => {
    expect(route(box(0, 15, 50, 50), box(200, 200), { source: 'gateway' })).toEqual([
      [25, 65],
      [25, 240],
      [200, 240]
    ]);
  });

  test('backwards in one row: round below', () => {
    expect(route(box(300, 0), box(0, 0))).toEqual([
      [350, 80],
      [350, 100],
      [50, 100],
      [50, 80]
    ]);
  });

  test('to a pool: straight down', () => {
    expect(route(box(100, 0), box(0, 300, 900, 60), { target: 'pool' })).toEqual([
      [150, 80],
      [150, 300]
    ]);
  });

  test('always right-angled, from border to border', () => {
    const position = fc.integer({ min: -50, max: 50 }).map((n) => n * 10);
    fc.assert(
      fc.property(
        position,
        position,
        fc.constantFrom('box', 'gateway') as fc.Arbitrary<'box' | 'gateway'>,
        (x, y, shape) => {
          const [source, target] = [box(0, 0), box(x, y)];
          const points = route(source, target, { source: shape });
          expect(onBorder(source, points[0]!)).toBe(true);
          expect(onBorder(target, points.at(-1)!)).toBe(true);
          points.slice(1).forEach((point, at) => {
            const [before] = [points[at]!];
            expect(point[0] === before[0] || point[1] === before[1]).toBe(true);
          });
        }
      )
    );
  });

  test('an end that moves keeps the bends made by hand', () => {
    const points: Point[] = [
      [100, 40],
      [130, 40],
      [130, 300],
      [400, 300],
      [400, 240]
    ];
    expect(follow(points, 'source', 10, -20)).toEqual([
      [110, 20],
      [130, 20],
      [130, 300],
      [400, 300],
      [400, 240]
    ]);
    expect(follow(points, 'target', 30, 0)?.at(-2)).toEqual([430, 300]);
    expect(follow(points, 'source', 60, 0), 'the line would fold back').toBeUndefined();
  });

  test('the name stands on the first level stretch', () => {
    expect(
      labelPoint([
        [0, 0],
        [0, 100],
        [100, 100]
      ])
    ).toEqual([50, 100]);
  });
});

describe('where things are', () => {
  const map = aMap({
    pools: [aPool('pool')],
    lanes: [
      aLane('top', { pool: 'pool' }),
      aLane('low', { pool: 'pool', y: 200 }),
      aLane('in', { x: 60, y: 300, height: 100, width: 940, pool: 'pool', parent: 'low' })
    ],
    nodes: [aNode('sub', 'subProcess', { expanded: true, x: 100, y: 10, width: 300, height: 150 })]
  });

  test('the innermost lane counts', () => {
    expect(laneAt(map.lanes, [500, 350])?.id).toBe('in');
    expect(laneAt(map.lanes, [500, 250])?.id).toBe('low');
    expect(placeAt(map, [200, 50])).toEqual({ pool: 'pool', lane: 'top', parent: 'sub' });
    expect(placeAt(map, [200, 50], new Set(['sub']))).toMatchObject({ parent: '' });
    expect(placeAt(map, [5000, 50])).toEqual({ pool: '', lane: '', parent: '' });
  });

  test('what follows a step: events on its border, the content of its frame', () => {
    const nodes = [
      aNode('sub', 'subProcess'),
      aNode('inner', 'task', { parent: 'sub' }),
      aNode('timer', 'boundaryEvent', { attachedTo: 'inner' }),
      aNode('other')
    ];
    expect([...withFollowers(nodes, ['sub'])].sort()).toEqual(['inner', 'sub', 'timer']);
  });

  test('the next step goes right, or to the nearest free row', () => {
    const first = aNode('first', 'task', { x: 0, y: 0 });
    expect(placeNext([first], first, { width: 120, height: 80 })).toMatchObject({ x: 180, y: 0 });
    const second = aNode('second', 'task', { x: 180, y: 0 });
    expect(placeNext([first, second], first, { width: 120, height: 80 })).toMatchObject({ x: 180, y: 100 });
    expect(
      placeNext([first, second], first, { width: 120, height: 80 }, { top: -20, bottom: 120 }),
      'the lane has no room for another row'
    ).toMatchObject({ x: 360, y: 0 });
  });
});

describe('what may be joined', () => {
  const inPool = (id: string, kind: Parameters<typeof aNode>[1], pool = 'a') => aNode(id, kind, { pool });
  const ask = (source: ReturnType<typeof aNode>, target: ReturnType<typeof aNode>) => {
    const answer = canConnect([], source, target);
    return answer.ok ? answer.kind : answer.reason;
  };

  test.each([
    [inPool('x', 'task'), inPool('y', 'userTask'), 'sequence'],
    [inPool('x', 'task'), inPool('y', 'startEvent'), 'into-start'],
    [inPool('x', 'endEvent'), inPool('y', 'task'), 'out-of-end'],
    [inPool('x', 'task'), inPool('y', 'boundaryEvent'), 'into-boundary'],
    [inPool('x', 'task'), inPool('y', 'task', 'b'), 'message'],
    [inPool('x', 'task'), inPool('y', 'exclusiveGateway', 'b'), 'message-gateway'],
    [inPool('x', 'startEvent'), inPool('y', 'task', 'b'), 'message-out-of'],
    [inPool('x', 'task'), inPool('y', 'endEvent', 'b'), 'message-into'],
    [inPool('x', 'textAnnotation'), inPool('y', 'exclusiveGateway'), 'association'],
    [inPool('x', 'textAnnotation'), inPool('y', 'textAnnotation'), 'two-notes'],
    [inPool('x', 'dataObject'), inPool('y', 'task'), 'data'],
    [inPool('x', 'dataObject'), inPool('y', 'exclusiveGateway'), 'data-ends'],
    [inPool('x', 'group'), inPool('y', 'task'), 'group'],
    [inPool('x', 'eventBasedGateway'), inPool('y', 'task'), 'event-gateway-target'],
    [inPool('x', 'eventBasedGateway'), inPool('y', 'receiveTask'), 'sequence']
  ])('%o to %o', (source, target, expected) => expect(ask(source, target)).toBe(expected));

  test('not into or out of a sub-process, not twice, not to itself', () => {
    const inner = aNode('inner', 'task', { parent: 'sub' });
    expect(ask(inner, aNode('outer'))).toBe('across-subprocess');
    expect(canConnect([aFlow('x', 'y')], aNode('x'), aNode('y'))).toEqual({ ok: false, reason: 'already' });
    expect(ask(aNode('x'), aNode('x'))).toBe('self');
  });

  test('messages reach whole pools, but not the own one', () => {
    const pool = aPool('citizen');
    expect(canConnect([], inPool('x', 'task'), pool)).toEqual({ ok: true, kind: 'message' });
    expect(canConnect([], aNode('x', 'task', { pool: 'citizen' }), pool)).toEqual({
      ok: false,
      reason: 'own-pool'
    });
    expect(canConnect([], pool, inPool('x', 'startEvent'))).toEqual({ ok: true, kind: 'message' });
  });
});

test('steps are numbered as work meets them, loops broken where they return', () => {
  const at = (id: string, x: number, y = 0) => aNode(id, 'task', { x, y });
  const nodes = [
    at('end', 500),
    at('low', 300, 100),
    at('up', 300),
    at('split', 200),
    at('first', 0),
    at('alone', 0, 900)
  ];
  const flows = [
    aFlow('first', 'split'),
    aFlow('split', 'low'),
    aFlow('split', 'up'),
    aFlow('up', 'end'),
    aFlow('low', 'end'),
    aFlow('low', 'first')
  ];
  // `first` is entered by a loop only, so nothing is without an incoming flow: left to right is what remains.
  expect(flowOrder(nodes, flows).map((node) => node.id)).toHaveLength(6);
  const started = [...nodes, aNode('start', 'startEvent', { x: -100 })];
  expect(flowOrder(started, [aFlow('start', 'first'), ...flows]).map((node) => node.id)).toEqual([
    'start',
    'first',
    'split',
    'up',
    'low',
    'end',
    'alone'
  ]);
});

test('durations are read in three languages and never guessed', () => {
  expect(parseDuration('')).toBeNull();
  expect(parseDuration('45')).toBe(45);
  expect(parseDuration('1 t 30 m')).toBe(90);
  expect(parseDuration('2,5 d')).toBe(3600);
  expect(parseDuration('1 uke')).toBe(10_080);
  expect(parseDuration('2h')).toBe(120);
  expect(parseDuration('soon')).toBeUndefined();
  expect(parseDuration('3 x')).toBeUndefined();
  expect(durationParts(90)).toEqual({ days: 0, hours: 1, minutes: 30 });
  expect(durationParts(2 * 1440 + 95)).toEqual({ days: 2, hours: 2, minutes: 0 });
});
