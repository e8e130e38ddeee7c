/** A journey map on pages: one poster, or as many sheets as it takes. */
import type { Divided, Division } from '../paper/drawer';
import { drawHeading, drawStrip } from '../paper/heading';
import { sheetOf, type Paper } from '../paper/sizes';
import type { Box, Page, Part } from '../paper/scene';
import { roomOn, sliceAt, tilePages, type Tileable } from '../paper/tiles';
import type { Measure } from '../paper/wrap';
import { drawBody } from './draw-body';
import { drawHead, drawLabels } from './draw-head';
import { drawLegend } from './legend';
import { evenBands, layOutSheet, size, type MapGeometry } from './layout';
import type { MapSheet } from './sheet';

/** Widths that columns may have on a poster. */
const widths = [120, 135, 152, 172, 196, 224];
/** The width of a column where no paper sets it, and the least on sheets. */
const NATURAL = 152;
const LEAST = 126;
const FULLEST = 230;
/** White around a poster that has no paper. */
const AROUND = 28;

interface Poster {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
}

/** Between the strips of a map that is folded. */
const FOLD = 26;

/** The map with its heading and legend, at scale 1. Several bands stand under each other, like lines of text. */
function poster(sheet: MapSheet, measure: Measure, geometry: MapGeometry): Poster {
  const { column, bands, head, height } = geometry;
  const legendWidth = drawLegend(sheet, measure).width;
  const columns = Math.max(...bands.map(({ from, to }) => to - from + 1));
  const width = Math.max(size.label + columns * column, 480, legendWidth);
  const heading = drawHeading(sheet, width, measure);
  const whole = { from: 0, to: height };
  const at = (marks: Part['marks'], x: number, y: number): Part => ({ marks, x, y, scale: 1 });
  const strips = bands.flatMap((band, index) => {
    const top = heading.height + index * (head.height + height + FOLD);
    const left = size.label - band.from * column;
    const clip = {
      x: size.label,
      y: top - 2,
      width: (band.to - band.from + 1) * column + 2,
      height: head.height + height + 4
    };
    const within = bands.length > 1 ? { clip } : {};
    return [
      { ...at(drawHead(sheet, geometry, index, measure), left, top), ...within },
      at(drawLabels(sheet, geometry, whole), 0, top + head.height),
      { ...at(drawBody(sheet, geometry, index, whole, measure), left, top + head.height), ...within }
    ];
  });
  const legendScale = Math.min(2.4, Math.max(1, width / 1600), width / legendWidth);
  const legendTop = heading.height + bands.length * (head.height + height + FOLD) - FOLD + 14;
  return {
    parts: [
      at(heading.marks, 0, 0),
      ...strips,
      at(drawLegend(sheet, measure, legendScale).marks, 0, legendTop)
    ],
    width,
    height: legendTop + 14 * legendScale
  };
}

const scaled = (parts: readonly Part[], scale: number, x: number, y: number): Part[] =>
  parts.map((part) => ({
    ...part,
    scale,
    x: x + part.x * scale,
    y: y + part.y * scale,
    ...(part.clip ? { clip: placed(part.clip, scale, x, y) } : {})
  }));

const placed = (box: Box, scale: number, x: number, y: number): Box => ({
  x: x + box.x * scale,
  y: y + box.y * scale,
  width: box.width * scale,
  height: box.height * scale
});

/** The whole map on a page as large as it needs: for pictures. */
export function naturalPage(sheet: MapSheet, measure: Measure): Page {
  const { parts, width, height } = poster(sheet, measure, layOutSheet(sheet, measure, NATURAL));
  return {
    width: width + 2 * AROUND,
    height: height + 2 * AROUND,
    parts: scaled(parts, 1, AROUND, AROUND)
  };
}

/** A map is folded into one strip more when that makes it so much larger. */
const WORTH_A_FOLD = 1.22;
const MOST_FOLDS = 8;
/** Most room that is added to a lane to fill a sheet. */
const MOST_AIR = 40;

/**
 * The whole map on one sheet of paper, as large as the width of its columns can be chosen to make it. A long one is
 * folded into strips under each other. `scale` is how large it came out: text of 9.5 points times that.
 */
export function posterPage(sheet: MapSheet, measure: Measure, paper: Paper): Page & { scale: number } {
  const { width, height, margin } = sheetOf(paper);
  const [wide, high] = [width - 2 * margin, height - 2 * margin];
  const columns = sheet.steps.length;
  const shapes = widths.map((column) => ({ column, geometry: layOutSheet(sheet, measure, column) }));
  let best = { column: widths[0]!, strips: 1, scale: 0 };
  for (let strips = 1; strips <= Math.min(MOST_FOLDS, Math.ceil(columns / 3)); strips++) {
    // Narrow columns make the map high, wide ones make it wide: the best lies between.
    const found = shapes
      .map(({ column, geometry: { head, height: body } }) => {
        const mapWidth = size.label + Math.ceil(columns / strips) * column;
        const mapHeight = strips * (head.height + body + FOLD) + 0.09 * mapWidth + 30;
        return { column, strips, scale: Math.min(wide / mapWidth, high / mapHeight) };
      })
      .reduce((a, b) => (b.scale > a.scale ? b : a));
    if (found.scale > best.scale * (strips > 1 ? WORTH_A_FOLD : 1)) best = found;
  }
  const bands = evenBands(columns, Math.ceil(columns / best.strips));
  const drawn = (air: number) => poster(sheet, measure, layOutSheet(sheet, measure, best.column, bands, air));
  const scaleOf = (map: Poster) => Math.min(wide / map.width, high / map.height);
  const close = drawn(0);
  const room = high / scaleOf(close) - close.height;
  const air = Math.min(MOST_AIR, room / (bands.length * Math.max(1, sheet.lanes.length)) - 1);
  const map = air > 2 ? drawn(air) : close;
  const scale = scaleOf(map);
  const left = margin + (wide - map.width * scale) / 2;
  return { width, height, scale, parts: scaled(map.parts, scale, left, margin) };
}

/** A map on sheets of this paper. */
export function divide(sheet: MapSheet, measure: Measure, paper: Paper, division: Division): Divided {
  if (division === 'tiles') return mapTiles(sheet, measure, paper);
  const { scale, ...page } = posterPage(sheet, measure, paper);
  return { pages: [page], columns: 1, scale };
}

/** How much smaller than life the map may be drawn on sheets, if that saves some. */
const readable = [1, 0.92, 0.84];

/** The map in a size that is read in the hand, on as many sheets as it takes, with its headings on each. */
export function mapTiles(sheet: MapSheet, measure: Measure, paper: Paper): Divided {
  const ways = readable.map((scale) => tilesAt(sheet, measure, paper, scale));
  const best = ways.reduce((a, b) => (b.columns * b.rows < a.columns * a.rows ? b : a));
  const { scale, columns } = best;
  return { pages: best.draw(), columns, scale };
}

function tilesAt(sheet: MapSheet, measure: Measure, paper: Paper, scale: number) {
  const room = roomOn(paper, { label: size.label, head: 0, scale });
  const columns = sheet.steps.length;
  const bands = evenBands(columns, Math.floor(room.width / LEAST));
  const most = Math.max(1, ...bands.map(({ from, to }) => to - from + 1));
  const column = Math.min(FULLEST, room.width / most);
  const geometry = layOutSheet(sheet, measure, column, bands);
  const { head, rows, pieces, height } = geometry;
  const edges = rows.map(({ y }) => y);
  const slices = sliceAt(height, room.height - head.height, edges, clearOf(pieces));
  const drawing: Tileable = {
    label: size.label,
    head: head.height,
    scale,
    bands: bands.map(({ from, to }) => ({ from: from * column, to: (to + 1) * column })),
    slices,
    drawHead: (band) => drawHead(sheet, geometry, band, measure),
    drawLabels: (slice) => drawLabels(sheet, geometry, slice),
    drawBody: (band, slice) => drawBody(sheet, geometry, band, slice, measure)
  };
  const draw = () =>
    tilePages(drawing, paper, (tile) =>
      drawStrip(sheet, tile, drawLegend(sheet, measure, 0.95).marks, measure)
    );
  return { columns: bands.length, rows: slices.length, scale, draw };
}

/** Heights at which no card is cut. */
function clearOf(pieces: MapGeometry['pieces']): number[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const clear: number[] = [];
  let end = 0;
  for (const { y, height } of sorted) {
    if (y > end + 1 && end > 0) clear.push((y + end) / 2);
    end = Math.max(end, y + height);
  }
  return clear;
}
