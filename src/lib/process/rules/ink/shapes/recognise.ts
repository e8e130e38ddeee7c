/** What strokes are, by their shape alone. */
import type { Point, Stroke } from '../../../model';
import { pointsOf } from '../points';
import { closedShape, type ClosedShape } from './closed';
import { endOfHead, headOf, lineOf, type DrawnLine } from './lines';
import { away, lengthOf } from './path';

/** A shape or a line, and the strokes it was drawn with. */
export type Found<T> = T & { readonly strokes: readonly Stroke[] };

export interface Recognised {
  readonly shapes: readonly Found<ClosedShape>[];
  readonly lines: readonly Found<DrawnLine>[];
}

/** How far apart the ends of two strokes of one shape lie, as a share of the shorter, at least and at most so many units. */
const JOIN = 12;
const JOIN_SHARE = 0.3;
const JOIN_MOST = 30;
/** How long after each other strokes of one thing are drawn, at most, in milliseconds. */
const TOGETHER_MS = 8000;
/** The most strokes of one shape. */
const MOST = 6;

interface Drawn {
  readonly stroke: Stroke;
  readonly path: readonly Point[];
  readonly length: number;
}

/** Finds boxes, diamonds and circles of one stroke or several, then lines and arrows in what is left. */
export function recognise(strokes: readonly Stroke[]): Recognised {
  let open: Drawn[] = [];
  const shapes: Found<ClosedShape>[] = [];
  for (const stroke of strokes.toSorted((a, b) => a.drawnAt - b.drawnAt)) {
    const path = pointsOf(stroke).map(([x, y]): Point => [x, y]);
    const shape = closedShape(path);
    if (shape) shapes.push({ ...shape, strokes: [stroke] });
    else open.push({ stroke, path, length: lengthOf(path) });
  }
  for (const first of [...open]) {
    if (!open.includes(first)) continue;
    const ring = ringFrom([first], first.path, open);
    if (!ring) continue;
    shapes.push({ ...ring.shape, strokes: ring.parts.map(({ stroke }) => stroke) });
    open = open.filter((one) => !ring.parts.includes(one));
  }
  return { shapes, lines: linesOf(open) };
}

/** Goes from stroke to stroke, end to end, until the ends meet in a shape. */
function ringFrom(
  parts: readonly Drawn[],
  path: readonly Point[],
  open: readonly Drawn[]
): { parts: readonly Drawn[]; shape: ClosedShape } | undefined {
  if (parts.length > 1) {
    const shape = closedShape(path);
    if (shape) return { parts, shape };
  }
  if (parts.length >= MOST) return undefined;
  const end = path.at(-1)!;
  const last = parts.at(-1)!;
  const next = open
    .filter(
      (one) => !parts.includes(one) && Math.abs(one.stroke.drawnAt - last.stroke.drawnAt) <= TOGETHER_MS
    )
    .flatMap((one) => {
      const near = Math.max(JOIN, Math.min(JOIN_MOST, JOIN_SHARE * Math.min(one.length, last.length)));
      return [one.path, one.path.toReversed()].flatMap((way) => {
        const gap = away(way[0]!, end);
        return gap <= near ? [{ one, way, gap }] : [];
      });
    })
    .sort((a, b) => a.gap - b.gap);
  for (const { one, way } of next) {
    const ring = ringFrom([...parts, one], [...path, ...way], open);
    if (ring) return ring;
  }
  return undefined;
}

/** Lines among open strokes; short strokes at their ends are the heads of arrows. */
function linesOf(open: readonly Drawn[]): Found<DrawnLine>[] {
  const found = open.flatMap((one) => {
    const line = lineOf(one.path);
    return line ? [{ one, line }] : [];
  });
  found.sort((a, b) => b.one.length - a.one.length);
  const taken = new Set<Drawn>();
  return found.flatMap(({ one, line }) => {
    if (taken.has(one)) return [];
    taken.add(one);
    const heads: { stroke: Stroke; end: 'from' | 'to' }[] = [];
    for (const other of open) {
      if (taken.has(other) || Math.abs(other.stroke.drawnAt - one.stroke.drawnAt) > TOGETHER_MS) continue;
      const head = headOf(other.path);
      const end = head && endOfHead(line, head);
      if (!end) continue;
      taken.add(other);
      heads.push({ stroke: other.stroke, end });
    }
    const backwards = heads.length > 0 && heads.every(({ end }) => end === 'from');
    const whole = { ...line, headed: line.headed || heads.length > 0 };
    return [
      {
        ...(backwards ? { ...whole, from: line.to, to: line.from } : whole),
        strokes: [one.stroke, ...heads.map(({ stroke }) => stroke)]
      }
    ];
  });
}
