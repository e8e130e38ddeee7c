import type { Stroke } from '../../model';
import { halfWidth, outlineOf } from '../../rules/ink/outline';
import { pointsOf, type InkPoint } from '../../rules/ink/points';

const paths = new WeakMap<Stroke, Path2D>();

/** A stroke as one shape to fill, made once for each state of its record. */
export function pathOf(stroke: Stroke): Path2D {
  const known = paths.get(stroke);
  if (known) return known;
  const path = new Path2D();
  const { edge, joints } = outlineOf(pointsOf(stroke), stroke.line);
  edge.forEach(([x, y], at) => (at ? path.lineTo(x, y) : path.moveTo(x, y)));
  if (edge.length) path.closePath();
  for (const [x, y, radius] of joints) dot(path, x, y, radius);
  paths.set(stroke, path);
  return path;
}

/**
 * Makes the shapes of strokes while nothing else is to be done: made as they come into view, many at once, they would
 * hold up a map that is panned. @returns how to stop
 */
export function preparePaths(strokes: readonly Stroke[]): () => void {
  // Browsers without it make them as they come into view.
  if (!('requestIdleCallback' in window)) return () => {};
  let next = 0;
  let asked = requestIdleCallback(go);
  function go(time: IdleDeadline): void {
    while (next < strokes.length && time.timeRemaining() > 2) pathOf(strokes[next++]!);
    if (next < strokes.length) asked = requestIdleCallback(go);
  }
  return () => cancelIdleCallback(asked);
}

/** Adds the part of a stroke from one point to the next, while it is drawn. */
export function addPart(context: CanvasRenderingContext2D, points: readonly InkPoint[], line: number): void {
  context.beginPath();
  const { edge } = outlineOf(points, line);
  edge.forEach(([x, y], at) => (at ? context.lineTo(x, y) : context.moveTo(x, y)));
  context.closePath();
  for (const [x, y, pressure] of points) dot(context, x, y, halfWidth(line, pressure));
  context.fill();
}

/** Round the same way as the edge, so that the two never cancel each other out. */
function dot(path: CanvasPath, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI, true);
}
