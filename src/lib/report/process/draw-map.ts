/** A map as marks in the order they lie over each other, each with the box it takes. */
import { around, bottom, right } from '../../process/rules/geometry';
import { isActivity, isFrame } from '../../process/rules/kinds';
import { lineOf } from '../../process/rules/drawing/lines';
import { groupBy } from '../../process/rules/map';
import type { Box, Lane, Pool } from '../../process/model';
import { palette } from '../paper/palette';
import type { Mark } from '../paper/scene';
import type { Measure } from '../paper/wrap';
import { drawFlow, drawFlowName } from './draw-flow';
import { drawStroke } from './draw-ink';
import { drawNode, outsideBox } from './draw-node';
import type { ProcessSheet } from './sheet';
import { wordsIn, wordsUp } from './words';

export const BAND = 30;

export interface Item extends Box {
  readonly marks: readonly Mark[];
}

export interface DrawnMap {
  readonly box: Box;
  readonly items: readonly Item[];
  /** Boxes that no sheet should end in: steps with their names. */
  readonly steps: readonly Box[];
}

const drawn = new WeakMap<ProcessSheet, DrawnMap>();

/** Draws the whole map, once for each sheet. */
export function drawMap(sheet: ProcessSheet, measure: Measure): DrawnMap {
  const kept = drawn.get(sheet);
  if (kept) return kept;
  const nodes = new Map(sheet.nodes.map((node) => [node.id, node]));
  const pools = new Map(sheet.pools.map((pool) => [pool.id, pool]));
  const lines = sheet.flows.flatMap((flow) => lineOf(flow, (id) => nodes.get(id) ?? pools.get(id)) ?? []);
  const filled = new Set([...sheet.nodes, ...sheet.lanes].map(({ pool }) => pool));
  const frames = sheet.nodes
    .filter((node) => isFrame(node))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const steps = sheet.nodes.filter((node) => !isFrame(node));
  const onBorder = (id: string) => nodes.get(id)?.kind === 'boundaryEvent';
  const ordered = [...steps.filter(({ id }) => !onBorder(id)), ...steps.filter(({ id }) => onBorder(id))];
  const wide = (box: Box, by = 20): Box => ({
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by
  });
  const [from, to] = [
    groupBy(sheet.flows, (flow) => flow.source),
    groupBy(sheet.flows, (flow) => flow.target)
  ];
  const names = sheet.nodes.flatMap((node) => {
    const flows = [...(from.get(node.id) ?? []), ...(to.get(node.id) ?? [])];
    const box = outsideBox(node, flows, measure);
    return box
      ? [
          {
            ...box,
            marks: wordsIn(node.name, { ...box, height: box.height + 1 }, measure, { fill: palette.text })
          }
        ]
      : [];
  });
  const items: Item[] = [
    ...sheet.pools.map((pool) => ({ ...pool, marks: drawArea(pool, true, !filled.has(pool.id), measure) })),
    ...sheet.lanes.map((lane) => ({ ...lane, marks: drawArea(lane, false, false, measure) })),
    ...frames.map((node) => ({ ...wide(node, 4), marks: drawNode(node, measure) })),
    ...lines.map((line) => ({
      ...wide(line),
      marks: drawFlow(line, isActivity(nodes.get(line.flow.source)?.kind ?? 'group'))
    })),
    ...lines.map((line) => ({ ...wide(line, 130), marks: drawFlowName(line, measure) })),
    ...ordered.map((node) => ({ ...wide(node, 4), marks: drawNode(node, measure) })),
    ...names,
    ...sheet.strokes.map((stroke) => ({ ...wide(stroke, stroke.line), marks: drawStroke(stroke) }))
  ];
  const all = [...sheet.pools, ...sheet.lanes, ...sheet.nodes, ...names, ...lines, ...sheet.strokes];
  const made = {
    box: around(all) ?? { x: 0, y: 0, width: 400, height: 160 },
    items,
    steps: [...steps, ...names]
  };
  drawn.set(sheet, made);
  return made;
}

/** The frame of a pool or lane, with its name. */
function drawArea(area: Pool | Lane, isPool: boolean, closed: boolean, measure: Measure): Mark[] {
  const { x, y, width, height } = area;
  const frame: Mark = {
    kind: 'rect',
    x,
    y,
    width,
    height,
    stroke: palette[isPool ? 'line-strong' : 'line'],
    line: isPool ? 1.2 : 1
  };
  if (!closed) return [frame, ...drawBand(area, isPool, area, measure)];
  return [
    frame,
    ...wordsIn(area.name, { x: x + 8, y, width: width - 16, height }, measure, {
      fill: palette.text,
      weight: 600
    })
  ];
}

/** The band with the name of a pool or lane, along the part of it that is seen. */
export function drawBand(area: Pool | Lane, isPool: boolean, seen: Box, measure: Measure): Mark[] {
  const band: Box = area.horizontal
    ? { x: seen.x, y: seen.y, width: BAND, height: seen.height }
    : { x: seen.x, y: seen.y, width: seen.width, height: BAND };
  const look = { fill: palette.text, ...(isPool ? { weight: 600 as const } : {}) };
  const ground: Mark = {
    kind: 'rect',
    ...band,
    stroke: palette['line-strong'],
    line: 0.8,
    ...(isPool ? { fill: palette.sunken } : {})
  };
  return [
    ground,
    ...(area.horizontal ? wordsUp(area.name, band, measure, look) : wordsIn(area.name, band, measure, look))
  ];
}

/** The marks of what lies in a part of the map. */
export function marksIn({ items }: DrawnMap, part: Box): Mark[] {
  return items.flatMap((item) =>
    item.x <= right(part) && right(item) >= part.x && item.y <= bottom(part) && bottom(item) >= part.y
      ? item.marks
      : []
  );
}
