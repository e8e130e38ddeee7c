import { describe, expect, test } from 'vitest';
import type { Point } from '../../../model';
import { recognise } from './recognise';
import { chances, closedPath, letters, straight, strokesOf, type Hand } from './test-hand';

const kinds = ['box', 'diamond', 'circle'] as const;
const hand = (next: () => number, more: Partial<Hand> = {}): Hand => ({
  next,
  shake: 0.02 + 0.03 * next(),
  miss: 0.08,
  slant: 0.2,
  ...more
});
const sizeFrom = (next: () => number): Point => {
  const width = 40 + 200 * next();
  return [width, width * (0.5 + 0.5 * next())];
};

/** What shapes drawn by many hands were taken for: right, another shape, nothing. */
function counts(
  drawn: (kind: (typeof kinds)[number], next: () => number) => readonly (readonly Point[])[],
  times: number
) {
  const next = chances(7);
  return Object.fromEntries(
    kinds.map((kind) => {
      const count = { right: 0, other: 0, none: 0 };
      for (let at = 0; at < times; at++) {
        const { shapes } = recognise(strokesOf(drawn(kind, next)));
        if (shapes.length !== 1) count.none++;
        else if (shapes[0]!.guesses[0]!.kind === kind) count.right++;
        else count.other++;
      }
      return [kind, count];
    })
  );
}

describe('shapes of one stroke', () => {
  test('of every size, begun anywhere, slow and fast, aslant, overshooting or gaping, with a shaking hand', () => {
    const found = counts((kind, next) => [closedPath(kind, [300, 200], sizeFrom(next), hand(next))], 400);
    // Box 399 right, 0 another, 1 nothing; diamond 393, 0, 7; circle 398, 2, 0.
    for (const { right, other } of Object.values(found)) {
      expect(right).toBeGreaterThanOrEqual(390);
      expect(other).toBeLessThanOrEqual(3);
    }
  });
});

describe('boxes and diamonds of several strokes', () => {
  test('of four strokes, in any order and direction, with corners that cross or gape', () => {
    const found = counts((kind, next) => {
      if (kind === 'circle') return [closedPath(kind, [0, 0], sizeFrom(next), hand(next))];
      const [w, h] = sizeFrom(next).map((size) => size / 2) as [number, number];
      const at: Point[] =
        kind === 'box'
          ? [
              [-w, -h],
              [w, -h],
              [w, h],
              [-w, h]
            ]
          : [
              [0, -h],
              [w, 0],
              [0, h],
              [-w, 0]
            ];
      const sides = at.map((from, side): [Point, Point] => [from, at[(side + 1) % 4]!]);
      return sides
        .map((side) => ({ side, by: next() }))
        .sort((a, b) => a.by - b.by)
        .map(({ side: [from, to] }) =>
          next() < 0.5 ? straight(from, to, hand(next)) : straight(to, from, hand(next))
        );
    }, 300);
    // Box 299 right, 0 another, 1 nothing; diamond 297, 0, 3.
    for (const { right, other } of Object.values(found)) {
      expect(right).toBeGreaterThanOrEqual(290);
      expect(other).toBeLessThanOrEqual(3);
    }
  });
});

describe('lines and arrows', () => {
  const tip = (from: Point, to: Point, angle: number, length: number): Point => {
    const back = Math.atan2(from[1] - to[1], from[0] - to[0]) + angle;
    return [to[0] + length * Math.cos(back), to[1] + length * Math.sin(back)];
  };
  /** An arrow with its head in the same stroke, as a hook, or as two barbs; or a bare line. */
  const ways: {
    readonly [name: string]: (from: Point, to: Point, hand: Hand) => readonly (readonly Point[])[];
  } = {
    'a bare line': (from, to, drawn) => [straight(from, to, drawn)],
    'a head in the same stroke': (from, to, drawn) => {
      const length = 0.22 * Math.hypot(to[0] - from[0], to[1] - from[1]);
      const [one, other] = [tip(from, to, 0.5, length), tip(from, to, -0.5, length)];
      const still = { ...drawn, miss: 0 };
      return [
        [
          ...straight(from, to, still),
          ...straight(to, one, still),
          ...straight(one, to, still),
          ...straight(to, other, still)
        ]
      ];
    },
    'a hook by itself': (from, to, drawn) => {
      const length = 0.2 * Math.hypot(to[0] - from[0], to[1] - from[1]);
      const [one, other] = [tip(from, to, 0.5, length), tip(from, to, -0.5, length)];
      const still = { ...drawn, miss: 0 };
      return [straight(from, to, drawn), [...straight(one, to, still), ...straight(to, other, still)]];
    },
    'two barbs, drawn from the tip backwards': (from, to, drawn) => {
      const length = 0.2 * Math.hypot(to[0] - from[0], to[1] - from[1]);
      return [
        straight(to, from, drawn),
        straight(to, tip(from, to, 0.5, length), drawn),
        straight(tip(from, to, -0.5, length), to, drawn)
      ];
    }
  };
  test.each(Object.keys(ways))('%s leads where it was drawn to', (name) => {
    const next = chances(5);
    const count = { right: 0, backwards: 0, none: 0 };
    for (let at = 0; at < 300; at++) {
      const angle = 2 * Math.PI * next();
      const length = 50 + 200 * next();
      const to: Point = [length * Math.cos(angle), length * Math.sin(angle)];
      const { lines } = recognise(strokesOf(ways[name]!([0, 0], to, hand(next))));
      const [line] = lines;
      if (lines.length !== 1) count.none++;
      else if (Math.hypot(line!.to[0] - to[0], line!.to[1] - to[1]) < 0.3 * length) count.right++;
      else count.backwards++;
    }
    // 300 of 300 right, all four ways.
    expect(count.right).toBeGreaterThanOrEqual(290);
    expect(count.backwards).toBe(0);
  });
});

describe('what is no shape', () => {
  test('letters as large as people write them, and scribbles of any size', () => {
    const next = chances(11);
    const wrong: string[] = [];
    for (const [name, letter] of Object.entries(letters))
      for (let at = 0; at < 60; at++) {
        const size = name.length === 1 ? 14 + 50 * next() : 40 + 200 * next();
        const path = letter.map(([x, y]): Point => [x * size * (0.6 + 0.4 * next()), y * size]);
        const { shapes } = recognise(strokesOf([path]));
        if (shapes.length) wrong.push(`${name} ${shapes[0]!.guesses[0]!.kind} ${Math.round(size)}`);
      }
    expect(wrong).toEqual([]);
  });
});
