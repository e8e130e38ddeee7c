import type { Box, Point } from '../../model';
import { bottom, right } from '../geometry';

/** Offsets below this count as none: files carry fractions of a unit. */
const NEAR = 0.5;

export const isLevel = (a: Point, b: Point) => Math.abs(a[1] - b[1]) < NEAR;
export const isUpright = (a: Point, b: Point) => Math.abs(a[0] - b[0]) < NEAR;

/** Whether the stretch between two points runs through the inside of a box; along its border is outside. */
export function runsThrough([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  return (
    Math.max(ax, bx) > box.x + NEAR &&
    Math.min(ax, bx) < right(box) - NEAR &&
    Math.max(ay, by) > box.y + NEAR &&
    Math.min(ay, by) < bottom(box) - NEAR
  );
}

/** The boxes whose inside a right-angled line runs through. */
export function crossed<B extends Box>(points: readonly Point[], boxes: readonly B[]): B[] {
  return boxes.filter((box) =>
    points.some((point, at) => at > 0 && runsThrough(points[at - 1]!, point, box))
  );
}

/** How long two stretches lie on top of each other, less than `apart` from one another; 0 when they do not. */
export function shared(a: readonly [Point, Point], b: readonly [Point, Point], apart: number): number {
  for (const [along, across] of [
    [0, 1],
    [1, 0]
  ] as const) {
    const lies = ([p, q]: readonly [Point, Point]) => Math.abs(p[across] - q[across]) < NEAR;
    if (!lies(a) || !lies(b) || Math.abs(a[0][across] - b[0][across]) >= apart) continue;
    const begin = Math.max(Math.min(a[0][along], a[1][along]), Math.min(b[0][along], b[1][along]));
    const end = Math.min(Math.max(a[0][along], a[1][along]), Math.max(b[0][along], b[1][along]));
    return Math.max(0, end - begin);
  }
  return 0;
}

/** The stretches of a line, one pair of points each. */
export function stretches(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((point, at) => [points[at]!, point]);
}

/** The same line without points that stand on each other or in the middle of a straight stretch. */
export function cleaned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && isLevel(last, point) && isUpright(last, point)) continue;
    const before = kept.at(-2);
    if (
      before &&
      last &&
      ((isLevel(before, last) && isLevel(last, point)) || (isUpright(before, last) && isUpright(last, point)))
    )
      kept.pop();
    kept.push(point);
  }
  return kept;
}
