import type { Point } from '../../../model';
import { simplify } from '../simplify';
import { away, lengthOf, turnAt } from './path';

/** A drawn line, in the direction it leads: that of the hand, unless it has a head at its beginning. */
export interface DrawnLine {
  readonly from: Point;
  readonly to: Point;
  readonly headed: boolean;
  /** How straight it is: its ends' distance over its length. */
  readonly straight: number;
}

/** Less is handwriting, in map units. */
const SHORTEST = 28;
/** A line that winds more than this leads nowhere. */
const LEAST_STRAIGHT = 0.62;
const MOST_BENDS = 4;
/** A turn sharper than this is the tip of an arrow, in radians. */
const TIP = (100 * Math.PI) / 180;
/** The barbs of an arrow are shorter than this share of its shaft, together. */
const HEAD = 0.9;
/** How far the head of an arrow may stand off its shaft, in map units and as a share of it. */
const OFF = 16;
const OFF_SHARE = 0.22;

const corners = (path: readonly Point[], tolerance: number): Point[] =>
  simplify(
    path.map(([x, y]) => [x, y, 0.5]),
    tolerance
  ).map(([x, y]) => [x, y]);

/** An open path as a line, with the arrow's head that was drawn in the same stroke; undefined when it is none. */
export function lineOf(path: readonly Point[]): DrawnLine | undefined {
  return shaft(path, false) ?? shaft(path.toReversed(), true);
}

function shaft(path: readonly Point[], backwards: boolean): DrawnLine | undefined {
  const points = corners(path, Math.max(2.5, 0.04 * lengthOf(path)));
  const tip = points.findIndex((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    return before && after && turnAt(before, point, after) > TIP;
  });
  const main = tip < 0 ? points : points.slice(0, tip + 1);
  const head = tip < 0 ? 0 : lengthOf(points.slice(tip));
  const length = lengthOf(main);
  const chord = away(main[0]!, main.at(-1)!);
  if (chord < SHORTEST || chord < LEAST_STRAIGHT * length || main.length - 2 > MOST_BENDS) return undefined;
  if (head > HEAD * length) return undefined;
  // Read backwards, what comes after the tip is the head at the line's beginning: without one, it was read before.
  if (backwards && !head) return undefined;
  return { from: main[0]!, to: main.at(-1)!, headed: head > 0.05 * length, straight: chord / length };
}

/** The point of an arrow's head that was drawn by itself: the corner of a small hook, or either end of a short barb. */
export interface DrawnHead {
  readonly tips: readonly Point[];
  readonly length: number;
}

/** A short stroke as head of an arrow; undefined when it cannot be one. */
export function headOf(path: readonly Point[]): DrawnHead | undefined {
  const length = lengthOf(path);
  if (length < 5 || length > 110) return undefined;
  const points = corners(path, Math.max(1.5, 0.08 * length));
  if (points.length === 2) return length > 60 ? undefined : { tips: [points[0]!, points[1]!], length };
  if (points.length !== 3) return undefined;
  const turn = turnAt(points[0]!, points[1]!, points[2]!);
  return turn > Math.PI / 3 ? { tips: [points[1]!], length } : undefined;
}

/** At which end of a line a head stands: `from`, `to`, or neither. */
export function endOfHead(line: DrawnLine, head: DrawnHead): 'from' | 'to' | undefined {
  const length = away(line.from, line.to);
  if (head.length > HEAD * length) return undefined;
  const near = Math.max(OFF, Math.min(40, OFF_SHARE * length));
  const least = (end: Point) => Math.min(...head.tips.map((tip) => away(tip, end)));
  const [from, to] = [least(line.from), least(line.to)];
  if (Math.min(from, to) > near) return undefined;
  return from < to ? 'from' : 'to';
}
