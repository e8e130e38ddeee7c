import { packPoints, type InkPoint } from './points';
import type { Box } from '../../model';

/** The most text that the points of a stroke take. */
const LONGEST = 20_000;

/**
 * Leaves out points that lie within `tolerance` of the line without them: Ramer (1972), Douglas and Peucker (1973).
 * @param weight how far a full change of pressure counts as, in the unit of the points
 */
export function simplify(points: readonly InkPoint[], tolerance: number, weight = 0): InkPoint[] {
  if (points.length < 3) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let [farthest, most] = [-1, tolerance];
    for (let at = from + 1; at < to; at++) {
      const away = distance(points[at]!, points[from]!, points[to]!, weight);
      if (away > most) [farthest, most] = [at, away];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => kept[at]);
}

/** From a point to a piece of line, with pressure as a third direction. */
function distance(
  [x, y, pressure]: InkPoint,
  [ax, ay, from]: InkPoint,
  [bx, by, to]: InkPoint,
  weight: number
): number {
  const [dx, dy, dp] = [bx - ax, by - ay, (to - from) * weight];
  const length = dx * dx + dy * dy + dp * dp;
  const [px, py, pp] = [x - ax, y - ay, (pressure - from) * weight];
  const along = length ? Math.max(0, Math.min(1, (px * dx + py * dy + pp * dp) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy, pp - along * dp);
}

/** A stroke made small enough to be kept; one that goes on for very long is kept more coarsely. */
export function packStroke(points: readonly InkPoint[], tolerance: number): Box & { points: string } {
  for (let rough = tolerance; ; rough *= 2) {
    const packed = packPoints(simplify(points, rough, 2 * rough));
    if (packed.points.length <= LONGEST) return packed;
  }
}
