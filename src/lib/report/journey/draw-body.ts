import { arrowBetween, meets } from '../../journey/rules/arrows';
import { hues, palette } from '../paper/palette';
import { n, pathCommands, type Mark } from '../paper/scene';
import { arrowHead, gradeMark, warning } from '../paper/shapes';
import { drawCurve } from './draw-curve';
import { size, type MapGeometry, type Piece } from './layout';
import type { MapSheet, Tint } from './sheet';
import type { BlueprintLine } from '../../journey/rules/blueprint-lines';
import type { Measure } from '../paper/wrap';

const grounds: { readonly [tint in Tint]: readonly [ground: string, edge: string] } = {
  plain: [palette.surface, palette['line-strong']],
  bad: [palette['bad-soft'], palette['bad-solid']],
  good: [palette['good-soft'], palette['good-solid']],
  info: [palette['info-soft'], palette['info-solid']]
};

/** Ground and edge of a card by what its lane is about. */
export const tintOf = (tint: Tint) => grounds[tint];

/** How the lines of a blueprint are dashed. */
export const dashes: { readonly [line in BlueprintLine]: readonly number[] } = {
  interaction: [],
  visibility: [7, 4],
  internal: [0.1, 3.5]
};

/** Stretch of the map from top to bottom, in points. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Everything under the steps within a band and a slice. x runs over all columns. */
export function drawBody(
  sheet: MapSheet,
  geometry: MapGeometry,
  band: number,
  slice: Slice,
  measure: Measure
): Mark[] {
  const { from, to } = geometry.bands[band]!;
  const [left, right] = [from * geometry.column, (to + 1) * geometry.column];
  const marks: Mark[] = [];
  for (const row of geometry.rows) {
    if (row.y + row.height < slice.from || row.y > slice.to) continue;
    marks.push(...rowLine(sheet, row.y, left, right, row.lane));
    if (row.kind === 'curve') marks.push(...drawCurve(sheet, geometry, row, { from, to }));
    if (row.kind === 'time')
      for (let at = from; at <= to; at++)
        geometry.times[at]!.forEach((text, line) =>
          marks.push({
            kind: 'text',
            x: at * geometry.column + size.gap,
            y: row.y + 14 + line * size.noteLine,
            text,
            size: size.note,
            fill: palette.text
          })
        );
  }
  for (const phase of sheet.phases)
    if (phase.from > from && phase.from <= to) {
      const x = phase.from * geometry.column;
      marks.push({ kind: 'path', d: `M${x} 0 L${x} ${geometry.height}`, stroke: palette.line, line: 0.6 });
    }
  for (const piece of geometry.pieces)
    if (piece.band === band && piece.y <= slice.to && piece.y + piece.height >= slice.from)
      marks.push(...drawCard(piece, sheet.evidence));
  marks.push(...drawHandOffs(sheet, geometry, { left, right }, slice, measure));
  return marks;
}

/** The edge over a row: a hairline, or a line of the blueprint. */
export function rowLine(sheet: MapSheet, y: number, left: number, right: number, lane: number): Mark[] {
  const line = sheet.lanes[lane]?.line;
  const look = line
    ? { stroke: palette.text, line: 1.4, dash: dashes[line.kind] }
    : { stroke: palette.line, line: 0.8 };
  return [{ kind: 'path', d: `M${n(left)} ${n(y)} L${n(right)} ${n(y)}`, ...look }];
}

function drawCard(piece: Piece, evidence: boolean): Mark[] {
  const { card, x, y, width, height } = piece;
  const hue = card.hue === null ? undefined : hues[card.hue];
  const [ground, edge] = hue ? [hue[1], hue[0]] : grounds[card.tint];
  // What is assumed has a broken edge, as on the screen.
  const isGuess = evidence && card.grade === 'assumed';
  const stroke = { stroke: edge, line: isGuess ? 0.8 : 0.6, ...(isGuess ? { dash: [2.5, 2] } : {}) };
  const marks: Mark[] = [{ kind: 'rect', x, y, width, height, radius: 4, fill: ground, ...stroke }];
  if (hue) marks.push({ kind: 'rect', x, y: y + 3, width: 2.4, height: height - 6, fill: hue[0] });
  const textX = x + size.pad + (evidence ? size.mark : 0);
  let at = y + size.pad;
  if (piece.picture && card.picture) {
    const { picture, pictureText: alt } = card;
    marks.push({ kind: 'picture', x: x + size.pad, y: at, ...piece.picture, picture, alt });
    at += piece.picture.height + size.pad;
  }
  if (evidence) marks.push(...gradeMark(card.grade, x + size.pad + 3.4, at + size.textLine / 2));
  const write = (
    lines: readonly string[],
    step: number,
    text: Omit<Mark & { kind: 'text' }, 'x' | 'y' | 'text' | 'kind'>,
    by = 0
  ) => {
    for (const line of lines) {
      marks.push({ kind: 'text', x: textX + by, y: at + step * 0.76, text: line, ...text });
      at += step;
    }
  };
  write(piece.lines, size.textLine, { size: size.text, fill: palette.text });
  if (piece.contact.length) at += 1;
  write(piece.contact, size.noteLine, { size: size.note, fill: palette.muted });
  if (piece.failure.length) {
    at += 1;
    marks.push(...warning(textX + 4, at + size.noteLine / 2 + 0.3, 3.4));
    write(piece.failure, size.noteLine, { size: size.note, weight: 600, fill: palette.bad }, size.mark);
  }
  return marks;
}

/** Hand-offs as arrows over the cards, as far as they cross these columns and this slice. */
function drawHandOffs(
  sheet: MapSheet,
  geometry: MapGeometry,
  { left, right }: { left: number; right: number },
  slice: Slice,
  measure: Measure
): Mark[] {
  const area = { left, top: slice.from, width: right - left, height: slice.to - slice.from };
  return handOffLines(sheet, geometry).flatMap(({ arrow, label, way }) => {
    if (!meets(arrow.box, area)) return [];
    const [x, y] = pathCommands(arrow.path).at(-1)!.numbers as [number, number];
    const marks: Mark[] = [
      { kind: 'path', d: arrow.path, stroke: palette.surface, line: 3.2 },
      { kind: 'path', d: arrow.path, stroke: palette.accent, line: 1.2 },
      arrowHead(x, y, way, palette.accent)
    ];
    if (label) {
      const width = measure.width(label, size.note, 600) + 6;
      const [cx, cy] = arrow.label;
      marks.push(
        {
          kind: 'rect',
          x: cx - width / 2,
          y: cy - 6,
          width,
          height: 11,
          radius: 3,
          fill: palette['accent-soft']
        },
        {
          kind: 'text',
          x: cx,
          y: cy + 2.4,
          text: label,
          size: size.note,
          weight: 600,
          fill: palette.accent,
          anchor: 'middle'
        }
      );
    }
    return marks;
  });
}

/** The line of each hand-off whose two cards are on the map. */
export function handOffLines(sheet: MapSheet, geometry: MapGeometry) {
  const boxes = new Map<string, { left: number; top: number; width: number; height: number }>();
  for (const { card, x, y, width, height } of geometry.pieces) {
    const known = boxes.get(card.id);
    // Pieces of a card that spans bands are one card to whoever hands it over.
    const end = Math.max(x + width, known ? known.left + known.width : 0);
    const start = known?.left ?? x;
    boxes.set(card.id, { left: start, top: y, width: end - start, height });
  }
  const lanes = new Map(sheet.cards.map(({ id, lane }) => [id, lane]));
  const tops = new Map(geometry.rows.map(({ lane, y }) => [lane, y]));
  const slots = new Map<number, number>();
  return sheet.handoffs.flatMap(({ from, to, label }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b) return [];
    const gutter = Math.round(a.left + a.width);
    const slot = slots.get(gutter) ?? 0;
    slots.set(gutter, slot + 1);
    const arrow = arrowBetween(a, b, tops.get(lanes.get(to)!) ?? 0, slot);
    const way = b.left >= a.left + a.width ? 1 : -1;
    return [{ arrow, label, way: way as 1 | -1 }];
  });
}
