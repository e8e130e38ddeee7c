import type { Box, Flow, Point } from '../../model';
import type { FlowEnd } from '../can-connect';
import { overlaps } from '../geometry';
import { labelPoint, routeFlow } from '../routing';
import { labelSpan } from './label-side';

/** Where a flow runs, and the smallest box round it. */
export interface Line extends Box {
  flow: Flow;
  points: readonly Point[];
}

/** What is drawn of a line. */
export interface Drawing {
  /** The SVG path, with rounded bends. */
  path: string;
  /** Where the name stands: the middle of its foot, or of its head when it has a box of its own. */
  label: { x: number; y: number; width: number; own: boolean } | undefined;
  /** The envelope of a message, as a path to be filled and lined; white where it begins an exchange. */
  envelope: { path: string; white: boolean } | undefined;
}

/** Width and height of an envelope, in map units. */
const ENVELOPE = [26, 17] as const;

const BEND = 6;

/** Records never change, so what is made of one holds until it is replaced. */
const lines = new WeakMap<Flow, Line>();
const drawings = new WeakMap<Line, Drawing>();

/** The line of a flow; `points` undefined takes the stored ones. */
export function lineOf(
  flow: Flow,
  end: (id: string) => FlowEnd | undefined,
  points?: readonly Point[]
): Line | undefined {
  const kept = points ? undefined : lines.get(flow);
  if (kept) return kept;
  const own = points ?? (flow.waypoints.length > 1 ? flow.waypoints : undefined);
  const [source, target] = own ? [] : [end(flow.source), end(flow.target)];
  const along = own ?? (source && target ? routeFlow(flow.kind, source, target) : undefined);
  if (!along) return undefined;
  const line = { flow, points: along, ...boundsOf(along) };
  // A line without stored points follows its ends and must be asked for again.
  if (own && !points) lines.set(flow, line);
  return line;
}

/** Path and place of the name; made only for lines that are seen. */
export function drawingOf(line: Line): Drawing {
  let drawing = drawings.get(line);
  if (!drawing)
    drawings.set(
      line,
      (drawing = {
        path: pathOf(line.points),
        label: labelOf(line.flow, line.points),
        envelope: envelopeOf(line.flow, line.points)
      })
    );
  return drawing;
}

function boundsOf(points: readonly Point[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x1) x1 = x;
    if (x > x2) x2 = x;
    if (y < y1) y1 = y;
    if (y > y2) y2 = y;
  }
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

function labelOf(flow: Flow, points: readonly Point[]): Drawing['label'] {
  if (!flow.name) return undefined;
  if (flow.label) {
    const { x, width } = labelSpan(flow.label);
    return { x: x + width / 2, y: flow.label.y, width, own: true };
  }
  const [x, y] = labelPoint(points);
  // The name stands over the envelope that has the same place.
  return { x, y: hasEnvelope(flow) ? y - ENVELOPE[1] / 2 : y, width: 120, own: false };
}

const hasEnvelope = ({ kind, envelope = 'none' }: Flow) => kind === 'message' && envelope !== 'none';

function envelopeOf(flow: Flow, points: readonly Point[]): Drawing['envelope'] {
  if (!hasEnvelope(flow)) return undefined;
  const [width, height] = ENVELOPE;
  const [x, y] = labelPoint(points);
  const [left, top] = [x - width / 2, y - height / 2];
  const [right, bottom] = [left + width, top + height];
  return {
    path: `M${left} ${top}H${right}V${bottom}H${left}zM${left} ${top}L${x} ${y + 1}L${right} ${top}`,
    white: flow.envelope === 'initiating'
  };
}

/** A path through the points with small round bends. */
export function pathOf(points: readonly Point[]): string {
  let path = '';
  points.forEach(([x, y], at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before) path = `M${x} ${y}`;
    else if (!after) path += `L${x} ${y}`;
    else {
      const [fromX, fromY] = towards([x, y], before);
      const [toX, toY] = towards([x, y], after);
      path += `L${fromX} ${fromY}Q${x} ${y} ${toX} ${toY}`;
    }
  });
  return path;
}

/** The point a bend's length from `corner` towards `to`. */
function towards(corner: Point, to: Point): Point {
  const [dx, dy] = [to[0] - corner[0], to[1] - corner[1]];
  const length = Math.hypot(dx, dy);
  const by = length ? Math.min(BEND, length / 2) / length : 0;
  return [corner[0] + dx * by, corner[1] + dy * by];
}

/** Whether anything of a line, its name included, is seen. */
export function isSeen(line: Line, seen: Box): boolean {
  return overlaps(line, seen, 60);
}
