import type { Box, Point } from '../model';
import { bottom, right } from './geometry';

/** The point of a box's border that lies nearest. */
export function nearestOnBorder(box: Box, [x, y]: Point): Point {
  const inX = Math.max(box.x, Math.min(x, right(box)));
  const inY = Math.max(box.y, Math.min(y, bottom(box)));
  const sides: Point[] = [
    [inX, box.y],
    [inX, bottom(box)],
    [box.x, inY],
    [right(box), inY]
  ];
  return sides.sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y))[0]!;
}

/** The point `by` units further along the border, clockwise from one that lies on it; against it when negative. */
export function alongBorder(box: Box, from: Point, by: number): Point {
  const { width, height } = box;
  const [x, y] = nearestOnBorder(box, from);
  const length = 2 * (width + height);
  if (!length) return [x, y];
  const at =
    y === box.y
      ? x - box.x
      : x === right(box)
        ? width + y - box.y
        : y === bottom(box)
          ? width + height + right(box) - x
          : 2 * width + height + bottom(box) - y;
  const to = (((at + by) % length) + length) % length;
  if (to <= width) return [box.x + to, box.y];
  if (to <= width + height) return [right(box), box.y + to - width];
  if (to <= 2 * width + height) return [right(box) - (to - width - height), bottom(box)];
  return [box.x, bottom(box) - (to - 2 * width - height)];
}
