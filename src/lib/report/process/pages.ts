/** A process map on pages: one poster, or as many sheets as it takes. */
import type { Box, Lane, Pool } from '../../process/model';
import { bottom, right } from '../../process/rules/geometry';
import type { Divided, Division, Drawer } from '../paper/drawer';
import { drawHeading, drawStrip } from '../paper/heading';
import { palette } from '../paper/palette';
import type { Mark, Page, Part } from '../paper/scene';
import { sheetOf, type Paper } from '../paper/sizes';
import { roomOn, tilePages, type Stretch } from '../paper/tiles';
import type { Measure } from '../paper/wrap';
import { cutBetween } from './cuts';
import { BAND, drawBand, drawMap, marksIn, PHASE_GAP } from './draw-map';
import { writtenOn, type ProcessSheet } from './sheet';
import { wastePages } from './waste-pages';
import { LETTER } from './words';

const AROUND = 28;
/** A row of the time ladder, and the line of words above it. */
const RUNGS = 56;
const LADDER_HEAD = 20;
/** How much smaller than the map's units it may be drawn on sheets, if that saves some. */
const readable = [0.85, 0.78, 0.7];

function poster(sheet: ProcessSheet, measure: Measure): { parts: Part[]; width: number; height: number } {
  const map = drawMap(sheet, measure);
  const width = Math.max(map.box.width, 480);
  const heading = drawHeading(sheet, width, measure);
  const part = (marks: readonly Mark[], x: number, y: number): Part => ({ marks, x, y, scale: 1 });
  const foot = heading.height + map.box.height + 24;
  return {
    parts: [
      part(heading.marks, 0, 0),
      part(marksIn(map, map.box), -map.box.x, heading.height - map.box.y),
      ...(sheet.ladder.rungs.length ? [part(drawLadder(sheet, width), 0, foot)] : [])
    ],
    width,
    height: sheet.ladder.rungs.length ? foot + LADDER_HEAD + sheet.ladder.rows * RUNGS : foot - 20
  };
}

/** Waiting stands high, work low, along the time of a case; what happens side by side in rows. */
function drawLadder({ ladder, words }: ProcessSheet, width: number): Mark[] {
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: 10, text: words.ladder, size: 11, weight: 600, fill: palette.text }
  ];
  const scale = ladder.length ? width / ladder.length : 0;
  const bar = { kind: 'rect', height: 24, line: 0.7 } as const;
  for (const { wait, process, from, row } of ladder.rungs) {
    const y = LADDER_HEAD + row * RUNGS;
    const waits = { x: from * scale, y, width: wait * scale };
    const works = { x: (from + wait) * scale, y: y + 26, width: process * scale };
    if (wait) marks.push({ ...bar, ...waits, fill: palette['warn-soft'], stroke: palette['warn-solid'] });
    if (process) marks.push({ ...bar, ...works, fill: palette['accent-soft'], stroke: palette.accent });
  }
  return marks;
}

const scaled = (parts: readonly Part[], scale: number, x: number, y: number): Part[] =>
  parts.map((part) => ({ ...part, scale, x: x + part.x * scale, y: y + part.y * scale }));

export function naturalPage(sheet: ProcessSheet, measure: Measure): Page {
  const { parts, width, height } = poster(sheet, measure);
  return { width: width + 2 * AROUND, height: height + 2 * AROUND, parts: scaled(parts, 1, AROUND, AROUND) };
}

export function divide(sheet: ProcessSheet, measure: Measure, paper: Paper, division: Division): Divided {
  const pictures = wastePages(sheet, measure, paper);
  if (division === 'tiles') {
    const ways = readable.map((scale) => tilesAt(sheet, measure, paper, scale));
    const best = ways.reduce((a, b) => (b.count < a.count ? b : a));
    return { pages: [...best.draw(), ...pictures], columns: best.columns, scale: best.scale };
  }
  const { width, height, margin } = sheetOf(paper);
  const map = poster(sheet, measure);
  const [wide, high] = [width - 2 * margin, height - 2 * margin];
  const scale = Math.min(wide / map.width, high / map.height);
  const left = margin + (wide - map.width * scale) / 2;
  const page: Page = { width, height, parts: scaled(map.parts, scale, left, margin) };
  return { pages: [page, ...pictures], columns: 1, scale };
}

/** Pools and lanes that are named beside the map, and above it, with how deep they are nested. */
function named(sheet: ProcessSheet, horizontal: boolean): { area: Pool | Lane; depth: number }[] {
  const lanes = new Map(sheet.lanes.map((lane) => [lane.id, lane]));
  const depthOf = (lane: Lane, seen = 0): number => {
    const parent = lanes.get(lane.parent);
    return parent && seen < 20 ? depthOf(parent, seen + 1) + 1 : lane.pool ? 1 : 0;
  };
  const filled = new Set([...sheet.nodes, ...sheet.lanes].map(({ pool }) => pool));
  return [
    ...sheet.pools.filter(({ id }) => filled.has(id)).map((area) => ({ area, depth: 0 })),
    ...sheet.lanes.map((area) => ({ area, depth: depthOf(area) }))
  ].filter(({ area }) => area.horizontal === horizontal);
}

function tilesAt(sheet: ProcessSheet, measure: Measure, paper: Paper, scale: number) {
  const map = drawMap(sheet, measure);
  const [rows, columns] = [named(sheet, true), named(sheet, false)];
  const thick = (areas: typeof rows) =>
    areas.length ? (Math.max(...areas.map(({ depth }) => depth)) + 1) * BAND : 0;
  const { box, steps, phases } = map;
  // Phases are named on every sheet, too, outside the names of pools and lanes.
  const [before, above] = [true, false].map((beside) =>
    phases.some(({ horizontal }) => horizontal === beside) ? BAND : 0
  ) as [number, number];
  const [label, head] = [thick(rows) + before, thick(columns) + above];
  const room = roomOn(paper, { label, head, scale });
  // Names that stand beside every sheet need not stand in the map as well.
  const gap = (thickness: number) => (thickness ? PHASE_GAP : 0);
  const left = rows.length
    ? Math.max(box.x, Math.min(...sheet.nodes.map(({ x }) => x - 20), box.x + label + gap(before)))
    : box.x + before + gap(before);
  const top = columns.length
    ? Math.max(box.y, Math.min(...sheet.nodes.map(({ y }) => y - 20), box.y + head + gap(above)))
    : box.y + above + gap(above);
  const edges = [...sheet.pools, ...sheet.lanes];
  const bands = cutBetween(
    { from: left, to: right(box) + 2 },
    room.width,
    steps.map((step) => ({ from: step.x, to: right(step) })),
    [...edges, ...phases].filter(({ horizontal }) => !horizontal).map(({ x }) => x)
  );
  const slices = cutBetween(
    { from: top, to: bottom(box) + 2 },
    room.height,
    steps.map((step) => ({ from: step.y, to: bottom(step) })),
    [...edges, ...phases].filter(({ horizontal }) => horizontal).map(({ y }) => y)
  );
  const shared = (from: number, length: number, part: Stretch): Stretch | undefined => {
    const [a, b] = [Math.max(from, part.from), Math.min(from + length, part.to)];
    return b - a > 4 ? { from: a, to: b } : undefined;
  };
  const bold = new Set<unknown>([...sheet.pools, ...phases]);
  /** Heads of phases stand outside what pools and lanes are named in. */
  const heads = (beside: boolean) =>
    phases.filter(({ horizontal }) => horizontal === beside).map((area) => ({ area, depth: -1 }));
  const draw = (): Page[] =>
    tilePages(
      {
        label,
        head,
        scale,
        bands,
        slices,
        drawHead: (band) =>
          [...heads(false), ...columns].flatMap(({ area, depth }) => {
            const part = shared(area.x, area.width, bands[band]!);
            const seen: Box | undefined = part && {
              x: part.from,
              y: depth * BAND + above,
              width: part.to - part.from,
              height: BAND
            };
            return seen ? drawBand(area, bold.has(area), seen, measure) : [];
          }),
        drawLabels: (slice, band) =>
          [...heads(true), ...rows].flatMap(({ area, depth }) => {
            const part =
              (depth < 0 || shared(area.x, area.width, bands[band]!)) && shared(area.y, area.height, slice);
            const seen: Box | undefined = part && {
              x: depth * BAND + before,
              y: part.from,
              width: BAND,
              height: part.to - part.from
            };
            return seen ? drawBand(area, bold.has(area), seen, measure) : [];
          }),
        drawBody: (band, slice) => {
          const across = bands[band]!;
          return marksIn(map, {
            x: across.from,
            y: slice.from,
            width: across.to - across.from,
            height: slice.to - slice.from
          });
        }
      },
      paper,
      (tile) => drawStrip(sheet, tile, [], measure)
    );
  return { count: bands.length * slices.length, columns: bands.length, scale, draw };
}

/** Draws process maps. */
export const processDrawer: Drawer<ProcessSheet> = { text: LETTER, divide, naturalPage, writtenOn };
