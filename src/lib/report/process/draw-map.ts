/** A map as marks in the order they lie over each other, each with the box it takes. */
import { around, bottom, right } from '../../process/rules/geometry';
import { isActivity, isFrame } from '../../process/rules/kinds';
import { lineOf } from '../../process/rules/drawing/lines';
import { tintsOf } from '../../process/rules/drawing/tint';
import { groupBy } from '../../process/rules/map';
import { flowAxis, spansOf } from '../../process/rules/phases';
import type { Box, Lane, Pool } from '../../process/model';
import { palette } from '../paper/palette';
import { n, type Mark } from '../paper/scene';
import type { Measure } from '../paper/wrap';
import { drawFlow, drawFlowName } from './draw-flow';
import { drawStroke } from './draw-ink';
import { drawNode, outsideBox } from './draw-node';
import type { ProcessSheet } from './sheet';
import { wordsIn, wordsUp } from './words';

export const BAND = 30;

/** The head of a phase. It is named across it where it stands beside the map. */
export interface PhaseBox extends Box {
  readonly name: string;
  readonly horizontal: boolean;
}

export interface Item extends Box {
  readonly marks: readonly Mark[];
}

export interface DrawnMap {
  readonly box: Box;
  readonly items: readonly Item[];
  /** The heads of the phases, above the map or beside it. */
  readonly phases: readonly PhaseBox[];
  /** Boxes that no sheet should end in: steps with their names. */
  readonly steps: readonly Box[];
}

const EMPTY: Box = { x: 0, y: 0, width: 400, height: 160 };
/** Room between the heads of phases and the map. */
export const PHASE_GAP = 4;

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
  const content = around([...sheet.pools, ...sheet.lanes, ...sheet.nodes]) ?? EMPTY;
  const phases = phaseHeads(sheet, content);
  const items: Item[] = [
    ...sheet.pools.map((pool) => ({ ...pool, marks: drawArea(pool, true, !filled.has(pool.id), measure) })),
    ...sheet.lanes.map((lane) => ({ ...lane, marks: drawArea(lane, false, false, measure) })),
    ...phases.flatMap((head, at) => phaseItems(head, at > 0, content, measure)),
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
  const all = [
    ...sheet.pools,
    ...sheet.lanes,
    ...sheet.nodes,
    ...phases,
    ...names,
    ...lines,
    ...sheet.strokes
  ];
  const made = {
    box: around(all) ?? EMPTY,
    items,
    phases,
    steps: [...steps, ...names]
  };
  drawn.set(sheet, made);
  return made;
}

/** Where the heads of phases stand: above a map that lies, beside one that stands upright. */
function phaseHeads(sheet: ProcessSheet, { x, y }: Box): PhaseBox[] {
  const lying = flowAxis(sheet).at === 0;
  return spansOf(sheet).map(({ phase: { name }, from, to }) =>
    lying
      ? { name, horizontal: false, x: from, y: y - BAND - PHASE_GAP, width: to - from, height: BAND }
      : { name, horizontal: true, x: x - BAND - PHASE_GAP, y: from, width: BAND, height: to - from }
  );
}

/** A phase's head, and the line across the map before it. */
function phaseItems(head: PhaseBox, hasLine: boolean, content: Box, measure: Measure): Item[] {
  const { x, y } = head;
  const end = head.horizontal ? `H${n(right(content))}` : `V${n(bottom(content))}`;
  const start = head.horizontal ? `${n(content.x)} ${n(y)}` : `${n(x)} ${n(content.y)}`;
  const line: Mark = {
    kind: 'path',
    d: `M${start} ${end}`,
    stroke: palette['line-strong'],
    line: 0.8,
    dash: [3, 3]
  };
  const along = head.horizontal
    ? { x: content.x, y, width: content.width, height: 0 }
    : { x, y: content.y, width: 0, height: content.height };
  return [
    ...(hasLine ? [{ ...along, marks: [line] }] : []),
    { ...head, marks: drawBand(head, true, head, measure) }
  ];
}

/** The frame of a pool or lane, with its name. */
function drawArea(area: Pool | Lane, isPool: boolean, closed: boolean, measure: Measure): Mark[] {
  const { x, y, width, height } = area;
  const { ground, line } = tintsOf(area, 'light');
  const frame: Mark = {
    kind: 'rect',
    x,
    y,
    width,
    height,
    ...(closed && ground ? { fill: ground } : {}),
    stroke: line ?? palette[isPool ? 'line-strong' : 'line'],
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

/** The band with the name of a pool, lane or phase, along the part of it that is seen. */
export function drawBand(
  area: Pick<Lane, 'name' | 'horizontal' | 'fill' | 'stroke'>,
  isPool: boolean,
  seen: Box,
  measure: Measure
): Mark[] {
  const band: Box = area.horizontal
    ? { x: seen.x, y: seen.y, width: BAND, height: seen.height }
    : { x: seen.x, y: seen.y, width: seen.width, height: BAND };
  const look = { fill: palette.text, ...(isPool ? { weight: 600 as const } : {}) };
  const tint = tintsOf(area, 'light');
  const fill = tint.ground ?? (isPool ? palette.sunken : undefined);
  const frame: Mark = {
    kind: 'rect',
    ...band,
    stroke: tint.line ?? palette['line-strong'],
    line: 0.8,
    ...(fill ? { fill } : {})
  };
  return [
    frame,
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
