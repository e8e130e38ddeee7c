/** How hand-offs are drawn: lines that go upright and level, in the room that cards leave. */

/** A rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line to draw. */
export interface Arrow {
  /** The `d` of an SVG path. */
  readonly path: string;
  /** The middle of a label: where it covers no card, as near the middle of the line as can be. */
  readonly label: Point;
  /** All it covers, to leave out what is off the screen. */
  readonly box: Box;
}

type Point = readonly [x: number, y: number];

/** Half of the room between two columns of cards. */
const GUTTER = 6;
/** Two lines in the same gutter stand this far apart. */
const APART = 3;
/** Above the first card of a lane there is this much room. */
const ABOVE = 3;
const RADIUS = 5;
/** Half of the height of a label. */
const LABEL = 9;
/** A label that stands above its line stands no further from it. */
const NEAR = 72;

/** How far a line is moved aside from the middle of the gutter: 0, 1, −1, 2, −2 and from the start again. */
function aside(slot: number): number {
  const at = slot % 5;
  return (at % 2 ? 1 : -1) * Math.ceil(at / 2) * APART;
}

/**
 * The line from one card to another. It leaves and arrives at their sides; past other columns it goes level above the
 * cards of the lane it arrives in; between cards over one another it goes round on the right.
 * @param laneTop upper edge of the lane it arrives in
 * @param slot which of the lines in the same gutter this is, from 0
 * @param gaps heights where no column has a card: under the cards of each lane
 */
export function arrowBetween(
  from: Box,
  to: Box,
  laneTop: number,
  slot = 0,
  gaps: readonly number[] = []
): Arrow {
  const shift = aside(slot);
  const y1 = from.top + from.height / 2;
  const y2 = to.top + to.height / 2;
  const right = { from: from.left + from.width, to: to.left + to.width };
  let points: Point[];
  if (to.left >= right.from) {
    const leave = right.from + GUTTER + shift;
    points = across([right.from, y1], leave, to.left - GUTTER + shift, [to.left, y2], laneTop + ABOVE);
  } else if (right.to <= from.left) {
    const leave = from.left - GUTTER + shift;
    points = across([from.left, y1], leave, right.to + GUTTER + shift, [right.to, y2], laneTop + ABOVE);
  } else {
    const x = Math.max(right.from, right.to) + GUTTER + shift;
    points = [
      [right.from, y1],
      [x, y1],
      [x, y2],
      [right.to, y2]
    ];
  }
  const middle = points.length / 2;
  const label = labelOn(points[middle - 1]!, points[middle]!, laneTop, gaps);
  return { path: rounded(points), label, box: around(points) };
}

/** Where the label of a line's longest stretch stands. A gutter is narrower than words, so they need a gap between cards. */
function labelOn(a: Point, b: Point, laneTop: number, gaps: readonly number[]): Point {
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  // Level lines run just above cards: the words stand on the line.
  if (a[0] !== b[0]) return [x, y - LABEL + 1];
  const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  const free = gaps.filter((gap) => gap > top && gap < bottom);
  if (free.length)
    return [x, free.reduce((best, gap) => (Math.abs(gap - y) < Math.abs(best - y) ? gap : best))];
  const above = laneTop + ABOVE - LABEL + 1;
  return top - above < NEAR && top > above ? [x, above] : [x, y];
}

function across(start: Point, leave: number, arrive: number, end: Point, channel: number): Point[] {
  // Neighbours share the gutter between them.
  if (Math.abs(leave - arrive) <= 2 * GUTTER) return [start, [leave, start[1]], [leave, end[1]], end];
  return [start, [leave, start[1]], [leave, channel], [arrive, channel], [arrive, end[1]], end];
}

/** A path through points with its corners rounded, as far as there is room for that. */
function rounded(points: readonly Point[]): string {
  const [start, ...rest] = points;
  let path = `M${start![0]} ${start![1]}`;
  rest.forEach((corner, at) => {
    const before = points[at]!;
    const after = rest[at + 1];
    if (!after) return (path += ` L${corner[0]} ${corner[1]}`);
    const radius = Math.min(RADIUS, length(before, corner) / 2, length(corner, after) / 2);
    const [x1, y1] = towards(corner, before, radius);
    const [x2, y2] = towards(corner, after, radius);
    return (path += ` L${x1} ${y1} Q${corner[0]} ${corner[1]} ${x2} ${y2}`);
  });
  return path;
}

function length(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = length(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / whole, from[1] + ((to[1] - from[1]) * by) / whole];
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Whether two rectangles share any point. */
export function meets(a: Box, b: Box): boolean {
  return (
    a.left <= b.left + b.width &&
    b.left <= a.left + a.width &&
    a.top <= b.top + b.height &&
    b.top <= a.top + a.height
  );
}
