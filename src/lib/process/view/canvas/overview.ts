import type { Box, Flow, Lane, Node, Point, Pool } from '../../model';
import { piecesOf } from '../../rules/drawing/marks';
import { tintOf, type Theme } from '../../rules/drawing/tint';
import { BAND } from '../../rules/geometry';
import { isEvent, isFrame, isGateway } from '../../rules/kinds';

/** Paths by the colour they are drawn with. */
type ByColour = ReadonlyMap<string, Path2D>;

/** From this zoom on there is room for the signs of gateways: their diamond is some 9 CSS pixels wide. */
export const SIGNS_FROM = 0.18;

/** Colours of the picture, as the page has them now. */
export interface OverviewColours {
  ground: string;
  band: string;
  line: string;
  step: string;
  edge: string;
  text: string;
  chosen: string;
}

/** The map as a few large paths, made once for each state of the records. */
export interface Picture {
  areas: readonly (Lane | Pool)[];
  pools: Path2D;
  lanes: Path2D;
  flows: Path2D;
  steps: Path2D;
  marks: Path2D;
  /** What kind of gateway each is: ×, + or ○. */
  signs: Path2D;
  /** Heads of pools and lanes, flows and steps that have a colour of their own. */
  tinted: { bands: ByColour; flows: ByColour; steps: ByColour };
}

/** Gathers everything into paths in the map's own units. */
export function picture(
  pools: readonly Pool[],
  lanes: readonly Lane[],
  nodes: readonly Node[],
  lines: readonly { readonly flow: Flow; readonly points: readonly Point[] }[]
): Picture {
  const [bands, flows, steps] = [new Map(), new Map(), new Map()] as Map<string, Path2D>[];
  const made: Picture = {
    areas: [...pools, ...lanes],
    pools: new Path2D(),
    lanes: new Path2D(),
    flows: new Path2D(),
    steps: new Path2D(),
    marks: new Path2D(),
    signs: new Path2D(),
    tinted: { bands: bands!, flows: flows!, steps: steps! }
  };
  for (const { x, y, width, height } of pools) made.pools.rect(x, y, width, height);
  for (const { x, y, width, height } of lanes) made.lanes.rect(x, y, width, height);
  for (const { fill, horizontal, x, y, width, height } of made.areas)
    if (fill) pathIn(bands!, fill).rect(x, y, horizontal ? BAND : width, horizontal ? height : BAND);
  for (const { flow, points } of lines) {
    const path = flow.stroke ? pathIn(flows!, flow.stroke) : made.flows;
    points.forEach(([x, y], at) => (at ? path.lineTo(x, y) : path.moveTo(x, y)));
  }
  for (const node of nodes) {
    const colour = node.fill || node.stroke;
    if (isFrame(node)) made.lanes.rect(node.x, node.y, node.width, node.height);
    else if (colour) drawNode(pathIn(steps!, colour), node);
    else drawNode(isEvent(node.kind) || isGateway(node.kind) ? made.marks : made.steps, node);
    if (isGateway(node.kind) && node.markerVisible !== false) drawSign(made.signs, node);
  }
  return made;
}

function pathIn(paths: Map<string, Path2D>, colour: string): Path2D {
  let path = paths.get(colour);
  if (!path) paths.set(colour, (path = new Path2D()));
  return path;
}

/** Whether a theme is light or dark, from its ground as the page computes it: `rgb(255, 255, 255)`. */
export const themeOf = (ground: string): Theme =>
  Number(/\d+/.exec(ground)?.[0] ?? 255) < 128 ? 'dark' : 'light';

/** Signs are drawn in a square of 24; here they fill the middle of the diamond. */
function drawSign(path: Path2D, { kind, x, y, width, height }: Node): void {
  const [across, down] = [width / 2 / 24, height / 2 / 24];
  const place = new DOMMatrix([across, 0, 0, down, x + width / 4, y + height / 4]);
  for (const { d } of piecesOf(kind)) path.addPath(new Path2D(d), place);
}

function drawNode(path: Path2D, node: Node): void {
  const { x, y, width, height, kind } = node;
  if (isGateway(kind)) {
    path.moveTo(x + width / 2, y);
    path.lineTo(x + width, y + height / 2);
    path.lineTo(x + width / 2, y + height);
    path.lineTo(x, y + height / 2);
    path.closePath();
  } else if (isEvent(kind)) {
    path.moveTo(x + width, y + height / 2);
    path.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI);
  } else path.rect(x, y, width, height);
}

/** Draws the picture as the viewport shows it. `scale` is device pixels a CSS pixel. */
export function drawOverview(
  context: CanvasRenderingContext2D,
  shown: Picture,
  chosen: readonly Box[],
  view: { x: number; y: number; zoom: number; width: number; height: number; scale: number },
  colours: OverviewColours
): void {
  const { x, y, zoom, width, height, scale } = view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width * scale, height * scale);
  context.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale);
  // One device pixel, whatever the zoom.
  const hair = 1 / (zoom * scale);
  context.lineWidth = hair;
  context.fillStyle = colours.ground;
  context.fill(shown.pools);
  const theme = themeOf(colours.ground);
  const { bands, flows, steps } = shown.tinted;
  for (const [colour, path] of bands) {
    context.fillStyle = tintOf(colour, theme).ground;
    context.fill(path);
  }
  context.strokeStyle = colours.line;
  context.stroke(shown.lanes);
  context.stroke(shown.pools);
  context.strokeStyle = colours.edge;
  context.stroke(shown.flows);
  for (const [colour, path] of flows) {
    context.strokeStyle = tintOf(colour, theme).line;
    context.stroke(path);
  }
  context.fillStyle = colours.step;
  context.fill(shown.steps);
  context.fillStyle = colours.edge;
  context.fill(shown.marks);
  for (const [colour, path] of steps) {
    context.fillStyle = tintOf(colour, theme).line;
    context.fill(path);
  }
  if (zoom >= SIGNS_FROM) {
    context.strokeStyle = colours.ground;
    context.lineWidth = Math.max(hair, 5);
    context.stroke(shown.signs);
  }
  context.strokeStyle = colours.chosen;
  context.lineWidth = 3 * hair * scale;
  const around = 4 / zoom;
  for (const box of chosen)
    context.strokeRect(box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  drawNames(context, shown.areas, view, colours);
}

/** Names of pools and lanes, at a size one can read, where there is room. */
function drawNames(
  context: CanvasRenderingContext2D,
  areas: readonly (Lane | Pool)[],
  view: { x: number; y: number; zoom: number; width: number; height: number },
  colours: OverviewColours
): void {
  context.font = '500 12px "Inter Variable", sans-serif';
  context.textBaseline = 'middle';
  const lanes = areas.filter((area) => 'pool' in area);
  const named = lanes.length ? lanes : areas;
  for (const area of named) {
    const top = area.y * view.zoom + view.y;
    const tall = area.height * view.zoom;
    if (tall < 16 || !area.name || top > view.height || top + tall < 0) continue;
    const middle = Math.min(Math.max(top + tall / 2, 10), top + tall - 8);
    const wide = context.measureText(area.name).width;
    const edge = area.x * view.zoom + view.x;
    // Beside the lane where there is room; else over its beginning, so that the name never leaves the screen.
    const left = edge > wide + 48 ? edge - wide - 16 - 30 * view.zoom : Math.max(8, edge + 6);
    context.globalAlpha = 0.85;
    context.fillStyle = colours.band;
    context.fillRect(left - 4, middle - 9, wide + 8, 18);
    context.globalAlpha = 1;
    context.fillStyle = colours.text;
    context.fillText(area.name, left, middle);
  }
}
