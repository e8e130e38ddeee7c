import type { Point } from '../../model';
import { cleaned, isLevel } from './segments';

/** How far a line runs straight out of a step before a bend that somebody adds, at most. */
const STUB = 20;
/** A new bend stands this far aside. */
const ASIDE = 20;
/** A stretch dropped this near the one it could be part of becomes part of it. */
const SNAP = 6;
/** Shorter stretches have no room for two more bends. */
const LEAST = 30;

const axisOf = (points: readonly Point[], at: number): 0 | 1 =>
  isLevel(points[at]!, points[at + 1]!) ? 1 : 0;

/** Whether a stretch lies level, and so is moved up and down. */
export const liesLevel = (points: readonly Point[], at: number) => axisOf(points, at) === 1;

/**
 * Moves a stretch (0 is the first) across itself; its neighbours stretch. The ends stay on their borders: a first
 * or last stretch leaves a short piece there and bends. Points in between may come to lie in one line.
 */
function moved(points: readonly Point[], at: number, by: number): Point[] {
  const axis = axisOf(points, at);
  const aside = (point: Point): Point => (axis ? [point[0], point[1] + by] : [point[0] + by, point[1]]);
  const [a, b] = [points[at]!, points[at + 1]!];
  const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  const stub = Math.min(STUB, length / 3);
  const towards = (from: Point, to: Point): Point => [
    from[0] + Math.sign(Math.round(to[0] - from[0])) * (axis ? stub : 0),
    from[1] + Math.sign(Math.round(to[1] - from[1])) * (axis ? 0 : stub)
  ];
  const [isFirst, isLast] = [at === 0, at === points.length - 2];
  return [
    ...points.slice(0, at),
    ...(isFirst ? [a, towards(a, b), aside(towards(a, b))] : [aside(a)]),
    ...(isLast ? [aside(towards(b, a)), towards(b, a), b] : [aside(b)]),
    ...points.slice(at + 2)
  ];
}

/** How far a stretch is from the nearest other one that it would lie in line with; undefined when there is none. */
function awayFromNeighbour(points: readonly Point[], at: number): number | undefined {
  const axis = axisOf(points, at);
  const distances = [at - 2, at + 2]
    .filter((other) => other >= 0 && other < points.length - 1 && axisOf(points, other) === axis)
    .map((other) => points[other]![axis] - points[at]![axis]);
  return distances.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

/** The line with one stretch moved; dropped nearly in line with its neighbour it joins it. */
export function moveStretch(points: readonly Point[], at: number, by: number): Point[] {
  const inner = at > 0 && at < points.length - 2;
  const goal = inner ? awayFromNeighbour(points, at) : undefined;
  return cleaned(moved(points, at, goal !== undefined && Math.abs(goal - by) <= SNAP ? goal : by));
}

/** The line with the middle of a stretch set aside; undefined when it is too short for that. */
export function addBend(points: readonly Point[], at: number): Point[] | undefined {
  const [a, b] = [points[at]!, points[at + 1]!];
  if (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < LEAST) return undefined;
  const part = (share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  const thirds = [...points.slice(0, at + 1), part(1 / 3), part(2 / 3), ...points.slice(at + 1)];
  const axis = axisOf(points, at);
  const aside = ([x, y]: Point): Point => (axis ? [x, y + ASIDE] : [x + ASIDE, y]);
  const [from, to] = [thirds[at + 1]!, thirds[at + 2]!];
  return [...thirds.slice(0, at + 2), aside(from), aside(to), ...thirds.slice(at + 2)];
}

/** The line with a stretch put in line with its neighbour, two bends fewer; undefined when that cannot be. */
export function removeBend(points: readonly Point[], at: number): Point[] | undefined {
  if (at <= 0 || at >= points.length - 2) return undefined;
  const by = awayFromNeighbour(points, at);
  return by === undefined ? undefined : cleaned(moved(points, at, by));
}
