import type { Box, Point } from '../model';
import { endOf, placed, type Axis } from './axis';

/** An end of a line: where its element is now and, when it moved with it, how far. */
export interface LineEnd {
  readonly box: Box;
  /** Undefined for a pool, to whose border the line keeps. */
  readonly by: number | undefined;
}

/**
 * Waypoints after parts of the page moved along one direction. Every bend moves as its part of the page does
 * (`moved` gives the new place of an old one), so level stretches stay level; the ends go with their elements. A
 * line that would now run into its own element leaves it on the other side.
 * @returns undefined where the line cannot be kept and must be routed anew
 */
export function stretchLine(
  points: readonly Point[],
  axis: Axis,
  moved: (place: number) => number,
  source: LineEnd,
  target: LineEnd
): Point[] | undefined {
  if (points.length < 2) return undefined;
  const { at } = axis;
  const line = points.map((point) => placed(point, axis, moved(point[at])));
  const fromStart = runLength(points, at);
  const fromEnd = runLength([...points].reverse(), at);
  const first = endPlace(points[0]!, axis, source, moved);
  const last = endPlace(points.at(-1)!, axis, target, moved);
  const set = (index: number, value: number) => (line[index] = placed(line[index]!, axis, value));
  if (fromStart === points.length) {
    for (let index = 0; index < line.length; index++) set(index, first);
    if (first !== last) return jogged(line, axis, last);
    return line;
  }
  for (let index = 0; index < fromStart; index++) set(index, first);
  for (let index = 0; index < fromEnd; index++) set(line.length - 1 - index, last);
  const tidy = withoutSpurs(line, axis);
  return leaves(tidy, axis, source.box) && leaves(tidy.reverse(), axis, target.box)
    ? tidy.reverse()
    : undefined;
}

/** How many of the first points lie at one place along the direction. */
function runLength(points: readonly Point[], at: 0 | 1): number {
  const other = points.findIndex((point) => Math.abs(point[at] - points[0]![at]) >= 0.5);
  return other < 0 ? points.length : other;
}

function endPlace(point: Point, axis: Axis, end: LineEnd, moved: (place: number) => number): number {
  if (end.by !== undefined) return point[axis.at] + end.by;
  const [low, high] = [end.box[axis.start], endOf(end.box, axis)];
  const wanted = moved(point[axis.at]);
  // On a pool's border before, on it after: borders are the only places where a line meets a pool.
  return Math.abs(wanted - low) <= Math.abs(wanted - high) && wanted <= low + 1
    ? low
    : Math.min(wanted, high);
}

/** A straight line whose ends parted: a step in its middle joins them. */
function jogged(line: readonly Point[], axis: Axis, last: number): Point[] {
  const [from, to] = [line[0]!, line.at(-1)!];
  const cross = axis.at ? 0 : 1;
  const middle = Math.round((from[cross] + to[cross]) / 2);
  const at = (place: number): Point => (axis.at ? [middle, place] : [place, middle]);
  return [from, at(from[axis.at]), at(last), placed(to, axis, last)];
}

/** Takes out bends in the middle of a stretch along the direction: they would make it go there and back. */
function withoutSpurs(line: readonly Point[], { at }: Axis): Point[] {
  const cross = at ? 0 : 1;
  return line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after) return true;
    const straight = before[cross] === point[cross] && point[cross] === after[cross];
    return !straight || Math.sign(point[at] - before[at]) === Math.sign(after[at] - point[at]);
  });
}

/** Lets the first stretch lead away from its element. False when its first bend is inside the element. */
function leaves(line: Point[], axis: Axis, box: Box): boolean {
  const { at } = axis;
  const cross = at ? 0 : 1;
  const [first, second] = line as [Point, Point];
  if (Math.abs(first[cross] - second[cross]) >= 0.5 || first[at] === second[at]) return true;
  const [low, high] = [box[axis.start], endOf(box, axis)];
  if (second[at] > low && second[at] < high) return false;
  const forth = second[at] > first[at];
  const inward = forth ? first[at] < high - 0.5 && first[at] <= low + 0.5 : first[at] >= high - 0.5;
  if (inward) line[0] = placed(first, axis, forth ? high : low);
  return true;
}
