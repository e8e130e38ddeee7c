import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow, Node, Point } from '../../model';
import { aFlow, aLane, aMap, aNode, aPool } from '../../test-map';
import { bottom, right } from '../geometry';
import { nudged } from './nudge';
import { Router } from './route-around';
import { cleaned, crossed, shared } from './segments';

const at = (id: string, x: number, y: number, kind: Node['kind'] = 'task', more: Partial<Node> = {}) =>
  aNode(id, kind, { x, y, ...more });
const way = (nodes: Node[], flow = aFlow('a', 'b'), flows: Flow[] = []) =>
  new Router(aMap({ nodes, flows: [flow, ...flows] })).route(flow)!;

function onBorder(node: Node, [x, y]: Point): boolean {
  const inX = x >= node.x - 0.5 && x <= right(node) + 0.5;
  const inY = y >= node.y - 0.5 && y <= bottom(node) + 0.5;
  const onX = Math.abs(x - node.x) < 1 || Math.abs(x - right(node)) < 1;
  const onY = Math.abs(y - node.y) < 1 || Math.abs(y - bottom(node)) < 1;
  return (onX && inY) || (onY && inX);
}
const rightAngled = (points: readonly Point[]) =>
  points.slice(1).every(([x, y], index) => x === points[index]![0] || y === points[index]![1]);

describe('the way of a flow', () => {
  test('stays plain where nothing stands in it', () => {
    expect(way([at('a', 0, 0), at('b', 300, 0)])).toEqual([
      [120, 40],
      [300, 40]
    ]);
  });

  test('goes round a step between, and comes in from the left', () => {
    const nodes = [at('a', 0, 0), at('wall', 200, 0), at('b', 400, 0)];
    const points = way(nodes);
    expect(crossed(points, nodes)).toEqual([]);
    expect(points[0]).toEqual([120, 40]);
    expect(points.at(-1)).toEqual([400, 40]);
    expect(points).toHaveLength(6);
  });

  test('a return goes above or below what stands in its row', () => {
    const nodes = [at('b', 0, 0), at('wall', 200, 0), at('a', 400, 0)];
    const points = way(nodes);
    expect(crossed(points, nodes)).toEqual([]);
    expect(rightAngled(points)).toBe(true);
  });

  test('a gateway sends its second branch out of a corner that is free', () => {
    const nodes = [at('g', 0, 15, 'exclusiveGateway'), at('b', 200, 0), at('c', 200, 200), at('d', 400, 200)];
    const first = aFlow('g', 'c', {
      waypoints: [
        [25, 65],
        [25, 240],
        [200, 240]
      ]
    });
    const points = way(nodes, aFlow('g', 'd'), [first]);
    expect(points[0]).not.toEqual([25, 65]);
    expect(crossed(points, nodes)).toEqual([]);
  });

  test('a step that leads to itself gets a loop outside it', () => {
    const points = way([at('a', 0, 0)], aFlow('a', 'a'));
    expect(points[0]).toEqual([120, 40]);
    expect(points.at(-1)).toEqual([60, 0]);
    expect(crossed(points, [at('a', 0, 0)])).toEqual([]);
  });

  test('leaves an event on a border outwards', () => {
    const nodes = [
      at('host', 0, 0),
      at('a', 60, 62, 'boundaryEvent', { attachedTo: 'host' }),
      at('b', 300, 0)
    ];
    const points = way(nodes);
    expect(points[0]).toEqual([78, 98]);
    expect(crossed(points, nodes)).toEqual([]);
  });

  test('in a map that runs down the page it leaves below and comes in from above', () => {
    const pool = aPool('p', { horizontal: false, width: 400, height: 800 });
    const nodes = [at('a', 100, 60, 'task', { pool: 'p' }), at('b', 240, 300, 'task', { pool: 'p' })];
    const points = new Router(aMap({ pools: [pool], nodes, flows: [aFlow('a', 'b')] })).route(
      aFlow('a', 'b')
    )!;
    expect([points[0], points.at(-1)]).toEqual([
      [160, 140],
      [300, 300]
    ]);
  });

  test('a message goes straight down to a pool, round what is below', () => {
    const pools = [aPool('p', { height: 400 }), aPool('q', { y: 500, height: 60 })];
    const nodes = [at('a', 100, 60, 'task', { pool: 'p' }), at('wall', 100, 220, 'task', { pool: 'p' })];
    const flow = aFlow('a', 'q', { kind: 'message' });
    const points = new Router(aMap({ pools, nodes, flows: [flow] })).route(flow)!;
    expect(crossed(points, nodes)).toEqual([]);
    expect(points.at(-1)![1]).toBe(500);
  });

  test('inside an open sub-process it stays inside it', () => {
    const frame = at('f', 0, 0, 'subProcess', { expanded: true, width: 600, height: 200 });
    const inside = { parent: 'f' };
    const nodes = [
      frame,
      at('a', 20, 60, 'task', inside),
      at('wall', 220, 20, 'task', { ...inside, height: 120 }),
      at('b', 420, 60, 'task', inside)
    ];
    const points = way(nodes);
    expect(points.every(([, y]) => y > 0 && y < 200)).toBe(true);
    expect(crossed(points, nodes.slice(1))).toEqual([]);
  });

  test('another line is not lain upon', () => {
    const nodes = [at('a', 0, 0), at('b', 300, 200), at('c', 0, 100), at('d', 300, 300)];
    const first = aFlow('c', 'd', {
      waypoints: [
        [120, 140],
        [210, 140],
        [210, 340],
        [300, 340]
      ]
    });
    const points = way(nodes, aFlow('a', 'b'), [first]);
    const upright = points.slice(1).map((point, index): [Point, Point] => [points[index]!, point]);
    expect(
      Math.max(
        ...upright.map((one) =>
          shared(
            one,
            [
              [210, 140],
              [210, 340]
            ],
            8
          )
        )
      )
    ).toBe(0);
  });
});

/** Steps on a loose grid that never overlap, as a workshop leaves them. */
const steps = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(4), fc.nat(40), fc.nat(30)), {
    minLength: 2,
    maxLength: 18,
    selector: ([column, row]) => `${column}/${row}`
  })
  .map((places) =>
    places.map(([column, row, dx, dy], index) =>
      at(index === 0 ? 'a' : index === 1 ? 'b' : `n${index}`, column * 180 + dx, row * 130 + dy)
    )
  );

test('any way is right-angled, runs from border to border and through nothing', () => {
  fc.assert(
    fc.property(steps, (nodes) => {
      const points = way(nodes);
      expect(rightAngled(points)).toBe(true);
      expect(crossed(points, nodes)).toEqual([]);
      expect(onBorder(nodes[0]!, points[0]!) && onBorder(nodes[1]!, points.at(-1)!)).toBe(true);
      expect(way(nodes)).toEqual(points);
    }),
    { numRuns: 300 }
  );
});

test('steps that all but touch still have a way between them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 12 }), fc.nat(8), fc.nat(8), (gap, from, to) => {
      const nodes = [0, 1, 2].flatMap((row) =>
        [0, 1, 2].map((column) => at(`n${3 * row + column}`, column * (120 + gap), row * (80 + gap)))
      );
      fc.pre(from !== to);
      const points = way(nodes, aFlow(`n${from}`, `n${to}`));
      expect(crossed(points, nodes)).toEqual([]);
    })
  );
});

test('nudging keeps ends, right angles and what is not in conflict', () => {
  const line: Point[] = [
    [0, 0],
    [50, 0],
    [50, 100],
    [100, 100]
  ];
  expect(nudged(line, [], [])).toEqual(line);
  const aside = nudged(
    line,
    [
      [
        [50, -50],
        [50, 150]
      ]
    ],
    []
  );
  expect([aside[0], aside.at(-1)]).toEqual([line[0], line.at(-1)]);
  expect(Math.abs(aside[1]![0] - 50)).toBeGreaterThanOrEqual(8);
  expect(rightAngled(aside)).toBe(true);
});

test('cleaning leaves out what is no bend', () => {
  expect(
    cleaned([
      [0, 0],
      [5, 0],
      [5, 0],
      [10, 0],
      [10, 5]
    ])
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 5]
  ]);
});

test('lines keep off the border between two lanes, and cross no lane without need', () => {
  const lanes = [0, 1, 2].map((row) => aLane(`l${row}`, { pool: 'p', y: row * 200 }));
  const pool = aPool('p', { height: 600 });
  const nodes = [
    at('a', 100, 60, 'task', { pool: 'p' }),
    at('wall', 300, 60, 'task', { pool: 'p' }),
    at('b', 500, 60, 'task', { pool: 'p' })
  ];
  const points = new Router(aMap({ pools: [pool], lanes, nodes, flows: [aFlow('a', 'b')] })).route(
    aFlow('a', 'b')
  )!;
  expect(points.every(([, y]) => y > 0 && y < 200)).toBe(true);
});
