import type { Box, FlowKind, Point } from '../model';
import type { FlowEnd } from './can-connect';
import { bottom, centre, right } from './geometry';
import { isGateway } from './kinds';

/** How far a line runs straight out of a box before it turns back. */
const STUB = 20;
/** Offsets below this count as a straight line. */
const STRAIGHT = 1;

/** How an end behaves: gateways send branches up and down, pools are met straight from above or below. */
export type EndShape = 'box' | 'gateway' | 'pool';

export interface RouteEnds {
  source?: EndShape;
  target?: EndShape;
}

/**
 * Right-angled waypoints from the border of one box to the border of another. Reads left to right where it
 * can: out on the right, in on the left; a return goes below both boxes.
 */
export function route(source: Box, target: Box, ends: RouteEnds = {}): Point[] {
  if (ends.source === 'pool' || ends.target === 'pool') return toPool(source, target, ends);
  const [sx, sy] = centre(source);
  const [tx, ty] = centre(target);
  const clearRight = target.x - right(source);
  if (clearRight >= STUB) {
    const from: Point = [right(source), sy];
    const to: Point = [target.x, ty];
    if (Math.abs(sy - ty) < STRAIGHT) return [from, [target.x, sy]];
    const clearBelow = target.y > bottom(source) || bottom(target) < source.y;
    if (ends.source === 'gateway' && ends.target !== 'gateway' && clearBelow)
      return [[sx, ty > sy ? bottom(source) : source.y], [sx, ty], to];
    if (ends.target === 'gateway' && ends.source !== 'gateway' && clearBelow)
      return [from, [tx, sy], [tx, sy < ty ? target.y : bottom(target)]];
    const middle = Math.round(target.x - clearRight / 2);
    return [from, [middle, sy], [middle, ty], to];
  }
  if (target.y >= bottom(source) + STUB || bottom(target) + STUB <= source.y) {
    const down = ty > sy;
    const from: Point = [sx, down ? bottom(source) : source.y];
    const to: Point = [tx, down ? target.y : bottom(target)];
    if (Math.abs(sx - tx) < STRAIGHT) return [from, [sx, to[1]]];
    const middle = Math.round((from[1] + to[1]) / 2);
    return [from, [sx, middle], [tx, middle], to];
  }
  // Backwards in one row, or boxes that touch: round below both.
  const under = Math.max(bottom(source), bottom(target)) + STUB;
  return [
    [sx, bottom(source)],
    [sx, under],
    [tx, under],
    [tx, bottom(target)]
  ];
}

/** Message flow to or from a whole pool: straight up or down where the other end is above or below it. */
function toPool(source: Box, target: Box, ends: RouteEnds): Point[] {
  const down = centre(target)[1] > centre(source)[1];
  const free = ends.source === 'pool' ? target : source;
  const pool = ends.source === 'pool' ? source : target;
  const x = Math.min(Math.max(centre(free)[0], pool.x + 10), right(pool) - 10);
  const from: Point = [ends.source === 'pool' ? x : centre(source)[0], down ? bottom(source) : source.y];
  const to: Point = [ends.target === 'pool' ? x : centre(target)[0], down ? target.y : bottom(target)];
  if (Math.abs(from[0] - to[0]) < STRAIGHT) return [from, [from[0], to[1]]];
  const middle = Math.round((from[1] + to[1]) / 2);
  return [from, [from[0], middle], [to[0], middle], to];
}

const isLevel = (a: Point, b: Point) => Math.abs(a[1] - b[1]) < STRAIGHT;
const isUpright = (a: Point, b: Point) => Math.abs(a[0] - b[0]) < STRAIGHT;

/**
 * Waypoints after one end moved by (dx, dy), keeping the bends that somebody made: the last segment follows and
 * the one before it stretches. Undefined when the line would fold back on itself; then it must be routed anew.
 */
export function follow(
  points: readonly Point[],
  end: 'source' | 'target',
  dx: number,
  dy: number
): Point[] | undefined {
  if (points.length < 4) return undefined;
  const line = end === 'source' ? [...points] : [...points].reverse();
  const [first, second, third] = line as [Point, Point, Point];
  const level = isLevel(first, second);
  if (!level && !isUpright(first, second)) return undefined;
  const moved: Point = [first[0] + dx, first[1] + dy];
  const bend: Point = level ? [second[0], second[1] + dy] : [second[0] + dx, second[1]];
  const same = (before: number, after: number) => Math.sign(before) === Math.sign(after);
  const keepsOut = level
    ? same(second[0] - first[0], bend[0] - moved[0])
    : same(second[1] - first[1], bend[1] - moved[1]);
  const keepsOn = level
    ? isUpright(second, third) && same(third[1] - second[1], third[1] - bend[1])
    : isLevel(second, third) && same(third[0] - second[0], third[0] - bend[0]);
  if (!keepsOut || !keepsOn) return undefined;
  const after = [moved, bend, ...line.slice(2)];
  return end === 'source' ? after : after.reverse();
}

/** Where the name of a flow stands when it has no place of its own: beside the first long enough level stretch. */
export function labelPoint(points: readonly Point[]): Point {
  let best: Point = points[0] ?? [0, 0];
  let longest = -1;
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1]!, points[at]!];
    const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (isLevel(a, b) && length >= 40) return [middle[0], middle[1]];
    if (length > longest) [best, longest] = [middle, length];
  }
  return best;
}

/** A straight line between two boxes, from border to border. */
export function straight(source: Box, target: Box): Point[] {
  return [cut(source, centre(target)), cut(target, centre(source))];
}

/** Where the line from a box's centre to a point leaves the box. */
function cut(box: Box, [x, y]: Point): Point {
  const [cx, cy] = centre(box);
  const [dx, dy] = [x - cx, y - cy];
  const steps = Math.max(Math.abs(dx) / (box.width / 2 || 1), Math.abs(dy) / (box.height / 2 || 1));
  return steps <= 1 ? [cx, cy] : [Math.round(cx + dx / steps), Math.round(cy + dy / steps)];
}

const shapeOf = (end: FlowEnd): EndShape =>
  !('kind' in end) ? 'pool' : isGateway(end.kind) ? 'gateway' : 'box';

/** The line a flow of this kind takes when nobody has bent it. */
export function routeFlow(kind: FlowKind, source: FlowEnd, target: FlowEnd): Point[] {
  if (kind === 'association' || kind === 'data') return straight(source, target);
  const shapes = { source: shapeOf(source), target: shapeOf(target) };
  if (kind === 'message' && shapes.source !== 'pool' && shapes.target !== 'pool')
    return between(source, target);
  return route(source, target, shapes);
}

/** Message flow between steps of two pools: up or down, never out at the side. */
function between(source: Box, target: Box): Point[] {
  const apart = target.y >= bottom(source) + STUB || bottom(target) + STUB <= source.y;
  if (!apart) return route(source, target);
  return toPool(source, target, {});
}
