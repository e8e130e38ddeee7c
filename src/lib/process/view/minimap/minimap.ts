import type { Box, Point } from '../../model';
import { tintOf } from '../../rules/drawing/tint';
import { SIGNS_FROM, themeOf, type Picture } from '../canvas/overview';

export interface MinimapColours {
  ground: string;
  line: string;
  step: string;
  edge: string;
  chosen: string;
  found: string;
}

/** Where the map lies in its small picture, all of it and in its middle. Sizes are in CSS pixels. */
export function fitInto(content: Box, size: { width: number; height: number }, margin = 6) {
  const zoom = Math.min(
    (size.width - 2 * margin) / Math.max(content.width, 1),
    (size.height - 2 * margin) / Math.max(content.height, 1)
  );
  return {
    zoom,
    x: size.width / 2 - (content.x + content.width / 2) * zoom,
    y: size.height / 2 - (content.y + content.height / 2) * zoom
  };
}

export type Fit = ReturnType<typeof fitInto>;

/** A box of the map in the small picture. */
export const boxIn = ({ zoom, x, y }: Fit, box: Box): Box => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom
});

/** A point of the small picture in the map's units. */
export const toMap = ({ zoom, x, y }: Fit, [px, py]: Point): Point => [(px - x) / zoom, (py - y) / zoom];

/** Draws the map itself; what is chosen and seen changes more often and is drawn over it. */
export function drawGround(
  context: CanvasRenderingContext2D,
  shown: Picture,
  fit: Fit,
  scale: number,
  colours: MinimapColours
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(fit.zoom * scale, 0, 0, fit.zoom * scale, fit.x * scale, fit.y * scale);
  context.lineWidth = 1 / (fit.zoom * scale);
  context.fillStyle = colours.ground;
  context.fill(shown.pools);
  const theme = themeOf(colours.ground);
  for (const [colour, path] of shown.tinted.bands) {
    context.fillStyle = tintOf(colour, theme).ground;
    context.fill(path);
  }
  context.strokeStyle = colours.line;
  context.stroke(shown.lanes);
  context.stroke(shown.pools);
  context.fillStyle = colours.step;
  context.fill(shown.steps);
  context.fillStyle = colours.edge;
  context.fill(shown.marks);
  for (const [colour, path] of shown.tinted.steps) {
    context.fillStyle = tintOf(colour, theme).line;
    context.fill(path);
  }
  if (fit.zoom < SIGNS_FROM) return;
  context.strokeStyle = colours.ground;
  context.lineWidth = 5;
  context.stroke(shown.signs);
}

/** Draws the map's picture with what is chosen and found, and a frame round what is seen of it. */
export function drawMinimap(
  context: CanvasRenderingContext2D,
  ground: HTMLCanvasElement,
  view: { fit: Fit; seen: Box; scale: number },
  marked: { chosen: readonly Box[]; found: readonly Box[] },
  colours: MinimapColours
): void {
  const { fit, seen, scale } = view;
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.drawImage(ground, 0, 0);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  for (const [boxes, colour] of [
    [marked.found, colours.found],
    [marked.chosen, colours.chosen]
  ] as const) {
    context.fillStyle = colour;
    for (const box of boxes) {
      const at = boxIn(fit, box);
      // However large the map is, a mark is seen.
      context.fillRect(at.x - 1, at.y - 1, Math.max(at.width, 2) + 2, Math.max(at.height, 2) + 2);
    }
  }
  const frame = boxIn(fit, seen);
  const [left, top] = [Math.max(frame.x, 1), Math.max(frame.y, 1)];
  const right = Math.min(frame.x + frame.width, width / scale - 1);
  const foot = Math.min(frame.y + frame.height, height / scale - 1);
  context.globalAlpha = 0.12;
  context.fillStyle = colours.chosen;
  context.fillRect(left, top, right - left, foot - top);
  context.globalAlpha = 1;
  context.strokeStyle = colours.chosen;
  context.lineWidth = 1.5;
  context.strokeRect(left, top, right - left, foot - top);
}
