import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stroke } from '../../model';
import { bursts } from './bursts';
import { outlineOf } from './outline';
import { isPalm, wasPalm } from './palm';
import { packPoints, pointsOf, type InkPoint } from './points';
import { strokeAt, strokesInside, strokesOnWay } from './reach';
import { packStroke, simplify } from './simplify';

function aStroke(id: string, points: readonly InkPoint[], more: Partial<Stroke> = {}): Stroke {
  return { id, order: id, pen: 'note', line: 2, drawnAt: 0, node: '', ...packPoints(points), ...more };
}
const place = fc.double({ min: -20_000, max: 20_000, noNaN: true });
const aPoint = fc.tuple(place, place, fc.double({ min: 0, max: 1, noNaN: true }));

describe('points', () => {
  test('come back to a quarter of a unit and a fifteenth of the pressure, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { minLength: 1, maxLength: 60 }), (points) => {
        const packed = packPoints(points);
        expect(packed.points).toMatch(/^[?-~]+$/);
        const back = pointsOf(packed);
        expect(back).toHaveLength(points.length);
        back.forEach(([x, y, pressure], at) => {
          expect(Math.abs(x - points[at]![0])).toBeLessThanOrEqual(0.26);
          expect(Math.abs(y - points[at]![1])).toBeLessThanOrEqual(0.26);
          expect(Math.abs(pressure - points[at]![2])).toBeLessThanOrEqual(0.034);
          expect(x).toBeLessThanOrEqual(packed.x + packed.width);
          expect(y).toBeLessThanOrEqual(packed.y + packed.height);
        });
      })
    );
  });

  test('a moved stroke has moved points', () => {
    const stroke = aStroke('a', [
      [10, 20, 0.5],
      [30, 25, 1]
    ]);
    expect(pointsOf({ ...stroke, x: stroke.x + 100 })).toEqual([
      [110, 20, 8 / 15],
      [130, 25, 1]
    ]);
  });

  test('damaged text gives the points that can be read', () => {
    expect(pointsOf({ x: 0, y: 0, points: '??O__' })).toHaveLength(1);
  });
});

describe('simplifying', () => {
  test('no point is farther from what is kept than was allowed, and ends stay', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { minLength: 2, maxLength: 80 }), (points) => {
        const kept = simplify(points, 50);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        const stroke = aStroke('a', kept);
        for (const [x, y] of points) expect(strokeAt([stroke], [x, y], 51)).toBeDefined();
      })
    );
  });

  test('a straight line is two points; one pressed harder on its way is not', () => {
    const line = Array.from({ length: 50 }, (_, at): InkPoint => [at * 2, at, 0.5]);
    expect(simplify(line, 0.3, 5)).toHaveLength(2);
    const pressed = line.map(([x, y], at): InkPoint => [x, y, at === 25 ? 1 : 0.5]);
    expect(simplify(pressed, 0.3, 5).length).toBeGreaterThan(2);
  });

  test('a stroke that goes on for ever still fits its record', () => {
    const endless = Array.from({ length: 12_000 }, (_, at): InkPoint => [
      900 * Math.sin(at * 0.7),
      900 * Math.cos(at * 1.3),
      (at % 7) / 7
    ]);
    expect(packStroke(endless, 0.3).points.length).toBeLessThanOrEqual(20_000);
  });
});

describe('reach', () => {
  const line = aStroke('line', [
    [0, 0, 0.5],
    [100, 0, 0.5]
  ]);
  const dot = aStroke('dot', [[50, 40, 0.5]]);

  test('the nearest stroke is found, and none out of reach', () => {
    expect(strokeAt([line, dot], [50, 6], 8)?.id).toBe('line');
    expect(strokeAt([line, dot], [50, 36], 8)?.id).toBe('dot');
    expect(strokeAt([line, dot], [50, 20], 8)).toBeUndefined();
  });
  test('an eraser takes what it crosses in one quick move', () => {
    expect(strokesOnWay([line, dot], [50, -200], [52, 200], 3).map(({ id }) => id)).toEqual(['line', 'dot']);
    expect(strokesOnWay([line, dot], [200, -200], [200, 200], 3)).toEqual([]);
  });
  test('a loop takes what lies mostly in it', () => {
    const loop = [
      [-10, -10],
      [80, -10],
      [80, 10],
      [-10, 10]
    ] as const;
    const dense = aStroke(
      'dense',
      Array.from({ length: 11 }, (_, at): InkPoint => [at * 10, 0, 0.5])
    );
    expect(
      strokesInside(
        [dense, dot],
        loop.map(([x, y]) => [x, y])
      ).map(({ id }) => id)
    ).toEqual(['dense']);
  });
});

test('what is drawn soon after and near belongs together; ink in a step belongs to the step', () => {
  const at = (id: string, x: number, drawnAt: number, node = '') =>
    aStroke(
      id,
      [
        [x, 0, 0.5],
        [x + 20, 20, 0.5]
      ],
      { drawnAt, node }
    );
  const groups = bursts([
    at('a', 0, 0),
    at('b', 30, 900),
    at('far', 500, 1200),
    at('late', 40, 20_000),
    at('in', 60, 1000, 'step'),
    at('in-too', 900, 90_000, 'step')
  ]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['in', 'in-too'],
    ['far'],
    ['late']
  ]);
});

describe('outline', () => {
  test('has a joint at both ends and at sharp turns, and an edge on both sides', () => {
    const { edge, joints } = outlineOf(
      [
        [0, 0, 0.5],
        [10, 0, 0.5],
        [10, 10, 0.5]
      ],
      2
    );
    expect(joints).toHaveLength(3);
    expect(edge).toHaveLength(8);
    expect(edge[0]).toEqual([0, 1]);
    expect(edge.at(-1)).toEqual([0, -1]);
  });
  test('is finite for any points, also for one and for the same twice', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { minLength: 1, maxLength: 20 }), (points) => {
        const { edge, joints } = outlineOf([...points, points.at(-1)!], 3);
        expect([...edge, ...joints].flat().every(Number.isFinite)).toBe(true);
      })
    );
  });
});

describe('the hand that holds the pen', () => {
  const pen = { at: [500, 400] as const, when: 1000 };
  const seen = { at: [500, 400] as [number, number], when: 1000, down: false };
  const touch = { at: [560, 480] as [number, number], began: 800, size: 24, moved: 3 };

  test.each([
    ['a large touch, pen or not', { at: [0, 0], began: 0, size: 80 }, undefined, true],
    ['a finger while no pen was seen', { at: [0, 0], began: 0, size: 24 }, undefined, false],
    ['any touch while the pen is down', { at: [0, 0], began: 1000, size: 24 }, { ...seen, down: true }, true],
    ['a touch beside the pen just lifted', { at: [560, 480], began: 1200, size: 24 }, seen, true],
    ['a finger far from it', { at: [60, 80], began: 1200, size: 24 }, seen, false],
    ['a finger beside it long after', { at: [560, 480], began: 3000, size: 24 }, seen, false]
  ] as const)('%s', (_, touched, penSeen, palm) => {
    expect(isPalm({ ...touched, at: [...touched.at] }, penSeen && { ...penSeen })).toBe(palm);
  });

  test.each([
    ['began just before', {}, true],
    ['lies there for long, near', { began: 0 }, true],
    ['pans far away for long', { at: [60, 60], began: 0, moved: 300 }, false],
    ['tapped beside the pen and is over', { ended: 900 }, true],
    ['panned beside the pen and is over', { ended: 950, moved: 120 }, false],
    ['tapped long ago', { began: 0, ended: 100 }, false]
  ] as const)('a touch that %s', (_, more, palm) => {
    const one = { ...touch, ...more };
    expect(wasPalm({ ...one, at: [one.at[0], one.at[1]] }, { at: [...pen.at], when: pen.when })).toBe(palm);
  });
});
