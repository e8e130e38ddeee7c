import type { Point } from '../../model';

/** A line with the length up to each of its points. */
export interface Path {
  points: readonly Point[];
  /** Length from the beginning to each point; the last is the whole. */
  lengths: readonly number[];
}

/** One line through the points; what is said twice is left out. */
export function pathThrough(points: readonly Point[]): Path {
  const kept: Point[] = [];
  const lengths: number[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const step = last ? Math.hypot(point[0] - last[0], point[1] - last[1]) : 0;
    if (last && !step) continue;
    lengths.push((lengths.at(-1) ?? 0) + step);
    kept.push(point);
  }
  return { points: kept, lengths };
}

/** The point at a share of a path's length; undefined for a path without points. @param share 0–1 */
export function pointAt({ points, lengths }: Path, share: number): Point | undefined {
  const whole = lengths.at(-1);
  if (whole === undefined) return undefined;
  const goal = Math.min(1, Math.max(0, share)) * whole;
  let at = 1;
  while (at < points.length - 1 && lengths[at]! < goal) at++;
  const [from, to] = [points[at - 1]!, points[at]];
  if (!to) return from;
  const step = lengths[at]! - lengths[at - 1]!;
  const part = step ? (goal - lengths[at - 1]!) / step : 1;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
