/** Measures of a drawn path. Lengths are map units. */
import type { Box, Point } from '../../../model';

export const away = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

export function lengthOf(path: readonly Point[]): number {
  let length = 0;
  for (let at = 1; at < path.length; at++) length += away(path[at - 1]!, path[at]!);
  return length;
}

export function boxOf(path: readonly Point[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    x1 = Math.min(x1, x);
    y1 = Math.min(y1, y);
    x2 = Math.max(x2, x);
    y2 = Math.max(y2, y);
  }
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

/** `count` points at equal distances along a path, both ends among them. */
export function resample(path: readonly Point[], count: number): Point[] {
  const step = lengthOf(path) / (count - 1);
  if (!step) return [path[0]!];
  const points: Point[] = [path[0]!];
  let passed = 0;
  for (let at = 1; at < path.length; at++) {
    const [from, to] = [path[at - 1]!, path[at]!];
    const length = away(from, to);
    while (points.length < count - 1 && passed + length >= points.length * step) {
      const along = (points.length * step - passed) / length;
      points.push([from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along]);
    }
    passed += length;
  }
  return [...points, path.at(-1)!];
}

/** A path turned about the origin, by an angle in radians. */
export function turned(path: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return path.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos]);
}

/** The angle by which a path turns at a point, 0–π: 0 goes straight on. */
export function turnAt(before: Point, at: Point, after: Point): number {
  const into = Math.atan2(at[1] - before[1], at[0] - before[0]);
  const out = Math.atan2(after[1] - at[1], after[0] - at[0]);
  const turn = Math.abs(out - into);
  return Math.min(turn, 2 * Math.PI - turn);
}

/** From a point to a box: 0 inside it. */
export function toBox({ x, y, width, height }: Box, [px, py]: Point): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}
