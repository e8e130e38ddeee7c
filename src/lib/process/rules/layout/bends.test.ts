import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../model';
import { addBend, moveStretch, removeBend } from './bends';
import { cleaned } from './segments';

const line: Point[] = [
  [0, 0],
  [50, 0],
  [50, 100],
  [120, 100]
];

test('a stretch between two bends moves across itself', () => {
  expect(moveStretch(line, 1, 15)).toEqual([
    [0, 0],
    [65, 0],
    [65, 100],
    [120, 100]
  ]);
});

test('a straight line gets two bends at each end, which stay on their borders', () => {
  expect(
    moveStretch(
      [
        [0, 0],
        [90, 0]
      ],
      0,
      40
    )
  ).toEqual([
    [0, 0],
    [20, 0],
    [20, 40],
    [70, 40],
    [70, 0],
    [90, 0]
  ]);
});

test('dropped nearly in line it joins its neighbour; taking the bend away does the same', () => {
  const jog: Point[] = [
    [0, 0],
    [30, 0],
    [30, 40],
    [60, 40],
    [60, 0],
    [90, 0]
  ];
  expect(moveStretch(jog, 2, -37)).toEqual([
    [0, 0],
    [90, 0]
  ]);
  expect(removeBend(jog, 2)).toEqual([
    [0, 0],
    [90, 0]
  ]);
  expect(removeBend(line, 0)).toBeUndefined();
});

test('a bend added can be taken away again', () => {
  const more = addBend(line, 1)!;
  expect(more).toHaveLength(8);
  expect(removeBend(more, 3)).toEqual(line);
  expect(
    addBend(
      [
        [0, 0],
        [10, 0]
      ],
      0
    )
  ).toBeUndefined();
});

test('whatever stretch is moved however far, ends stay and angles are right', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.integer({ min: -200, max: 200 }), (at, by) => {
      const after = moveStretch(line, at, by);
      expect([after[0], after.at(-1)]).toEqual([line[0], line.at(-1)]);
      expect(after.slice(1).every(([x, y], index) => x === after[index]![0] || y === after[index]![1])).toBe(
        true
      );
      expect(cleaned(after)).toEqual(after);
    })
  );
});
