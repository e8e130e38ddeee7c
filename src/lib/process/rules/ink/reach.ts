import type { Box, Point, Stroke } from '../../model';
import { around, overlaps } from '../geometry';
import { pointsOf } from './points';

/** From a point to a stroke's middle line, in map units. */
export function distanceTo(stroke: Stroke, [x, y]: Point): number {
  const points = pointsOf(stroke);
  let least = Infinity;
  points.forEach(([ax, ay], at) => {
    const [bx, by] = points[at + 1] ?? points[at]!;
    least = Math.min(least, toPiece(x, y, ax, ay, bx, by));
  });
  return least;
}

function toPiece(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The stroke nearest to a point, of two alike the one drawn last; undefined when none is within `reach`. */
export function strokeAt(strokes: readonly Stroke[], point: Point, reach: number): Stroke | undefined {
  let found: Stroke | undefined;
  let least = reach;
  const spot: Box = { x: point[0], y: point[1], width: 0, height: 0 };
  for (const stroke of strokes) {
    if (!overlaps(stroke, spot, reach + stroke.line)) continue;
    const away = Math.max(0, distanceTo(stroke, point) - stroke.line / 2);
    if (away <= least) [found, least] = [stroke, away];
  }
  return found;
}

/** Strokes that a round eraser of radius `reach` meets on its way from one point to another. */
export function strokesOnWay(
  strokes: readonly Stroke[],
  from: Point,
  to: Point,
  reach: number
): readonly Stroke[] {
  const way = around([from, to].map(([x, y]) => ({ x, y, width: 0, height: 0 })))!;
  return strokes.filter((stroke) => {
    if (!overlaps(stroke, way, reach + stroke.line)) return false;
    const near = reach + stroke.line / 2;
    if (distanceTo(stroke, from) <= near || distanceTo(stroke, to) <= near) return true;
    const points = pointsOf(stroke);
    return points.some(([x, y], at) => {
      const next = points[at + 1];
      return (
        toPiece(x, y, ...from, ...to) <= near || (!!next && crosses([x, y], [next[0], next[1]], from, to))
      );
    });
  });
}

/** Whether two pieces of line cross. */
function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Strokes of which most lies inside a drawn loop. */
export function strokesInside(strokes: readonly Stroke[], loop: readonly Point[]): readonly Stroke[] {
  const box = around(loop.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  if (!box) return [];
  return strokes.filter((stroke) => {
    if (!overlaps(stroke, box, 1)) return false;
    const points = pointsOf(stroke);
    return points.filter(([x, y]) => isInside(loop, x, y)).length >= 0.6 * points.length;
  });
}

/** Whether a point is inside a polygon: a ray to the right crosses it an odd number of times. */
function isInside(loop: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  loop.forEach(([ax, ay], at) => {
    const [bx, by] = loop[(at + 1) % loop.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
