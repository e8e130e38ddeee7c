/** A drawing on as many sheets as it takes: headings are repeated on each, so that each can be read alone. */
import { palette } from './palette';
import { n, type Box, type Mark, type Page, type Part } from './scene';
import { sheetOf, type Paper } from './sizes';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A drawing that can be cut: its columns into bands, its height into slices. Lengths are points at scale 1. */
export interface Tileable {
  /** Width of the names to the left, and height of the headings above, that every sheet repeats. */
  readonly label: number;
  readonly head: number;
  /** How large it is drawn; 1 is life-size. */
  readonly scale: number;
  /** From left to right; each is drawn on sheets of its own. */
  readonly bands: readonly Stretch[];
  readonly slices: readonly Stretch[];
  drawHead(band: number): readonly Mark[];
  drawLabels(slice: Stretch, band: number): readonly Mark[];
  drawBody(band: number, slice: Stretch): readonly Mark[];
}

/** Which sheet of how many this is. Rows and columns count from 0. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
}

/** Height kept free above and below the drawing on each sheet. */
export const strips = { top: 34, bottom: 26 } as const;

/** Room for the drawing on a sheet, without headings: in points of the drawing. */
export function roomOn(paper: Paper, { label, head, scale }: Pick<Tileable, 'label' | 'head' | 'scale'>) {
  const { width, height, margin } = drawnSheet(paper, scale);
  return {
    width: width - 2 * margin - label,
    height: height - 2 * margin - strips.top - strips.bottom - head
  };
}

/** A sheet in the points of a drawing that is drawn on it at this scale. */
function drawnSheet(paper: Paper, scale: number) {
  const { width, height, margin } = sheetOf(paper);
  return { width: width / scale, height: height / scale, margin: margin / scale };
}

/**
 * Cuts a height into slices of at most `room`: at one of the `best` places if that fills half a sheet or more, else at
 * one of the `good` ones, else wherever a sheet is full.
 */
export function sliceAt(
  height: number,
  room: number,
  best: readonly number[],
  good: readonly number[]
): Stretch[] {
  const slices: Stretch[] = [];
  let from = 0;
  while (height - from > room + 0.01) {
    const last = (places: readonly number[], least: number) =>
      places
        .filter((place) => place >= from + least && place <= from + room)
        .reduce((a, b) => Math.max(a, b), -1);
    const found = [last(best, room / 2), last(good, room / 2), last(best, 1)].find((place) => place > from);
    const to = found ?? from + room;
    slices.push({ from, to });
    from = to;
  }
  slices.push({ from, to: height });
  return slices;
}

/** The sheets of a drawing, row by row. @param drawStrip what stands above and below it, in points from the margin */
export function tilePages(
  drawing: Tileable,
  paper: Paper,
  drawStrip: (tile: Tile) => { top: readonly Mark[]; bottom: readonly Mark[] }
): Page[] {
  const { label, head, scale, bands, slices } = drawing;
  const { width, height, margin } = drawnSheet(paper, scale);
  const [rows, columns] = [slices.length, bands.length];
  return slices.flatMap((slice, row) =>
    bands.map((band, column) => {
      const [left, top] = [margin + label, margin + strips.top + head];
      const body: Box = { x: left, y: top, width: band.to - band.from, height: slice.to - slice.from };
      const strip = drawStrip({ row, column, rows, columns, width: width - 2 * margin });
      const at = (marks: readonly Mark[], x: number, y: number, clip?: Box): Part => ({
        marks,
        x,
        y,
        scale: 1,
        ...(clip ? { clip } : {})
      });
      return shrunk(scale, {
        width,
        height,
        parts: [
          at(strip.top, margin, margin),
          at(drawing.drawHead(column), left - band.from, margin + strips.top, {
            ...body,
            y: margin,
            height: strips.top + head
          }),
          at(drawing.drawLabels(slice, column), margin, top - slice.from, {
            ...body,
            x: margin,
            width: label
          }),
          at(drawing.drawBody(column, slice), left - band.from, top - slice.from, body),
          at(strip.bottom, margin, height - margin - strips.bottom),
          ...(rows * columns > 1 ? [at(cutMarks(body, { column, row }, margin), 0, 0)] : [])
        ]
      });
    })
  );
}

function shrunk(scale: number, { width, height, parts }: Page): Page {
  if (scale === 1) return { width, height, parts };
  const by = ({ x, y, width, height }: Box): Box => ({
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale
  });
  return {
    width: width * scale,
    height: height * scale,
    parts: parts.map((part) => ({
      ...part,
      x: part.x * scale,
      y: part.y * scale,
      scale: part.scale * scale,
      ...(part.clip ? { clip: by(part.clip) } : {})
    }))
  };
}

/** Short lines in the margin: where headings are cut off when the sheets are glued together. */
function cutMarks(body: Box, { column, row }: { column: number; row: number }, margin: number): Mark[] {
  const [long, look] = [9, { stroke: palette.muted, line: 0.5 } as const];
  const [right, bottom] = [body.x + body.width, body.y + body.height];
  const upright = (x: number) => [
    `M${n(x)} ${n(margin - long - 3)} L${n(x)} ${n(margin - 3)}`,
    `M${n(x)} ${n(bottom + 3)} L${n(x)} ${n(bottom + 3 + long)}`
  ];
  const level = (y: number) => [
    `M${n(margin - long - 3)} ${n(y)} L${n(margin - 3)} ${n(y)}`,
    `M${n(right + 3)} ${n(y)} L${n(right + 3 + long)} ${n(y)}`
  ];
  const paths = [
    ...(column > 0 ? upright(body.x) : []),
    ...upright(right),
    ...(row > 0 ? level(body.y) : []),
    ...level(bottom)
  ];
  return paths.map((d) => ({ kind: 'path', d, ...look }));
}
