import type { Box, Point } from '../../model';
import { bottom, centre, right } from '../geometry';
import { route } from '../routing';

/** Distance of a line from the steps that it goes round. */
const CLEAR = 16;

/**
 * Right-angled waypoints between two boxes that run through none of the others where that can be had: straight, by the
 * gap after the source, by the gap before the target, or round below.
 */
export function lineAround(source: Box, target: Box, boxes: readonly Box[]): Point[] {
  const [sx, sy] = centre(source);
  const [tx, ty] = centre(target);
  const others = boxes.filter((box) => box !== source && box !== target);
  const ways: Point[][] = [];
  if (target.x > right(source)) {
    if (sy === ty)
      ways.push([
        [right(source), sy],
        [target.x, ty]
      ]);
    else
      for (const x of [right(source) + CLEAR, target.x - CLEAR])
        ways.push([
          [right(source), sy],
          [x, sy],
          [x, ty],
          [target.x, ty]
        ]);
  }
  const under = Math.max(bottom(source), bottom(target)) + CLEAR;
  const over = Math.min(source.y, target.y) - CLEAR;
  ways.push(
    [
      [sx, bottom(source)],
      [sx, under],
      [tx, under],
      [tx, bottom(target)]
    ],
    [
      [sx, source.y],
      [sx, over],
      [tx, over],
      [tx, target.y]
    ],
    route(source, target)
  );
  let best = ways[0]!;
  let least = Infinity;
  for (const way of ways) {
    const hits = hitsOf(way, others);
    if (hits < least) [best, least] = [way, hits];
    if (!hits) break;
  }
  return best;
}

/** How many boxes a line runs through. */
export function hitsOf(points: readonly Point[], boxes: readonly Box[]): number {
  return boxes.filter((box) =>
    points.slice(1).some(([x, y], at) => {
      const [px, py] = points[at]!;
      return (
        Math.min(x, px) < right(box) &&
        Math.max(x, px) > box.x &&
        Math.min(y, py) < bottom(box) &&
        Math.max(y, py) > box.y
      );
    })
  ).length;
}
