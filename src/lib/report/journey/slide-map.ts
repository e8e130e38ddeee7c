/** Part of a map on a slide. */
import { curveSegments, segmentPath } from '../../journey/rules/emotion-curve';
import type { BlueprintLine } from '../../journey/rules/blueprint-lines';
import { dataAddress } from '../paper/jpeg';
import { hues, palette } from '../paper/palette';
import type { Measure } from '../paper/wrap';
import { handOffLines, tintOf, type Slice } from './draw-body';
import { levelAt, runsOf } from './draw-curve';
import { size, type Band, type MapGeometry, type Piece, type Row } from './layout';
import type { MapSheet, SheetCard } from './sheet';
import type { Pen, Run } from '../slides/pen';

/** What of a map a slide shows, and where: x and y of its upper left corner before it is scaled. */
export interface View {
  readonly geometry: MapGeometry;
  readonly index: number;
  readonly band: Band;
  readonly slice: Slice;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const gradeSigns = { assumed: '○', reported: '◐', observed: '●' } as const;
const dashes: { readonly [line in BlueprintLine]?: 'dash' | 'sysDot' } = {
  visibility: 'dash',
  internal: 'sysDot'
};

export function drawSlide(pen: Pen, sheet: MapSheet, view: View, measure: Measure): void {
  drawHead(pen, sheet, view);
  const { geometry, slice } = view;
  const top = view.y + geometry.head.height - slice.from;
  for (const row of geometry.rows)
    if (row.y < slice.to - 1 && row.y + row.height > slice.from + 1) drawRow(pen, sheet, view, row, top);
  for (const piece of piecesOn(view))
    drawCard(pen, sheet, piece, view.x + left(view) + piece.x, top + piece.y, slice);
  for (const { arrow, label } of handOffLines(sheet, geometry)) {
    const { box } = arrow;
    const [from, to] = [view.band.from * geometry.column, (view.band.to + 1) * geometry.column];
    const inside = box.left >= from && box.left + box.width <= to + size.gap;
    if (!inside || box.top < slice.from || box.top + box.height > slice.to) continue;
    const x = view.x + left(view);
    pen.path(arrow.path, x, top, {
      stroke: palette.accent,
      line: 1.2,
      arrow: true,
      name: sheet.words.handoff
    });
    if (!label) continue;
    const width = measure.width(label, size.note, 600) + 14;
    const place = { x: x + arrow.label[0] - width / 2, y: top + arrow.label[1] - 6, width, height: 12 };
    const run = { text: label, size: size.note, bold: true, fill: palette.accent };
    pen.text(place, [run], { fill: palette['accent-soft'], align: 'center', valign: 'middle', name: label });
  }
}

/** Where the first column stands, seen from the names of lanes. */
const left = ({ geometry, band }: View) => size.label - band.from * geometry.column;

const piecesOn = ({ geometry, index, slice }: View): Piece[] =>
  geometry.pieces.filter(
    ({ band, y, height }) =>
      // A card that is higher than a slide stands on the first that shows it.
      band === index && y >= slice.from - 1 && y < slice.to - 1 && height > 0
  );

function drawHead(pen: Pen, sheet: MapSheet, view: View): void {
  const { geometry, band, index } = view;
  const { head, column } = geometry;
  const x = view.x + left(view);
  for (const phase of head.phases.filter((one) => one.band === index)) {
    const box = { x: x + phase.left, y: view.y, width: phase.right - phase.left, height: head.phase - 4 };
    const title = phase.lines.join(' ');
    const run = { text: title, size: size.step, bold: true, fill: palette.accent };
    pen.text(box, [run], {
      shape: 'homePlate',
      fill: palette['accent-soft'],
      pad: 4,
      valign: 'middle',
      name: title
    });
  }
  for (const service of head.services.filter((one) => one.band === index)) {
    const width = service.right - service.left;
    const box = { x: x + service.left, y: view.y + head.phase, width, height: head.service - 3 };
    const title = service.lines.join(' ');
    const run = { text: title, size: size.note, bold: true, fill: palette.text };
    pen.text(box, [run], { fill: hues[service.hue]![1], pad: 3, valign: 'middle', name: title });
  }
  for (const arc of head.arcs < head.steps ? sheet.arcs : []) {
    const [a, b] = [arc.from * column, arc.to * column];
    if (Math.min(a, b) < band.from * column || Math.max(a, b) > (band.to + 1) * column) continue;
    const [base, top] = [head.steps - 1, head.steps - 5 - arc.level * size.arc];
    pen.path(`M${a} ${base} L${a} ${top} L${b} ${top} L${b} ${base}`, x, view.y, {
      stroke: palette.info,
      line: 1.1,
      arrow: true,
      name: arc.label,
      ...(arc.isLoop ? { dash: 'dash' as const } : {})
    });
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const box = { x: x + low, y: view.y + top + 1, width: high - low, height: 10 };
    pen.text(box, [{ text: arc.label, size: size.note, fill: palette.info }], { align: 'center' });
  }
  for (let at = band.from; at <= band.to; at++) {
    const step = sheet.steps[at]!;
    if (!step.number) continue;
    const box = {
      x: x + at * column + size.gap,
      y: view.y + head.steps,
      width: column - size.gap,
      height: head.height - head.steps
    };
    pen.text(
      box,
      [
        { text: String(step.number), size: 8.5, bold: true, fill: palette.muted, breaks: !step.moment },
        ...(step.moment ? [{ text: ' ★', size: 9, fill: palette['warn-solid'], breaks: true }] : []),
        { text: step.title, size: size.step, bold: true, fill: palette.text }
      ],
      { name: step.title }
    );
  }
}

function drawRow(pen: Pen, sheet: MapSheet, view: View, row: Row, top: number): void {
  const { geometry, band } = view;
  const y = top + row.y;
  const lane = sheet.lanes[row.lane];
  const width = size.label + (band.to - band.from + 1) * geometry.column;
  const line = lane?.line;
  if (row.y >= view.slice.from - 1)
    pen.path(`M0 0 L${width} 0`, view.x, y, {
      stroke: line ? palette.text : palette.line,
      line: line ? 1.4 : 0.8,
      name: line?.name ?? '—',
      ...(line && dashes[line.kind] ? { dash: dashes[line.kind] } : {})
    });
  const from = Math.max(y, top + view.slice.from);
  pen.text({ x: view.x, y: from + 4, width: size.label - 8, height: Math.min(row.height, 70) - 6 }, [
    ...(line ? [{ text: line.name, size: size.note, fill: palette.text, breaks: true }] : []),
    {
      text: row.label.join(' '),
      size: size.lane,
      bold: true,
      fill: palette.text,
      breaks: row.role.length > 0
    },
    { text: row.role.join(' '), size: size.note, fill: palette.muted }
  ]);
  const cell = (at: number) => ({
    x: view.x + left(view) + at * geometry.column + size.gap,
    width: geometry.column - 2 * size.gap
  });
  if (row.kind === 'curve') drawCurve(pen, sheet, view, y);
  for (let at = band.from; at <= band.to; at++) {
    const { time, feeling } = sheet.steps[at]!;
    if (row.kind === 'time')
      pen.text({ ...cell(at), y: y + 6, height: row.height - 8 }, [
        { text: time, size: size.note, fill: palette.text }
      ]);
    if (row.kind === 'curve') {
      const text = [feeling.words, feeling.n].filter(Boolean).join(' · ');
      const place = { ...cell(at), y: y + size.curveTop + size.curve + 8, height: 22 };
      pen.text(place, [{ text, size: size.note, fill: palette.muted }], { align: 'center' });
    }
  }
}

/** The curve as freeforms, a stretch each, and its points as circles. */
function drawCurve(pen: Pen, sheet: MapSheet, view: View, y: number): void {
  const { column } = view.geometry;
  const { from, to } = view.band;
  const x = view.x + left(view);
  const name = sheet.words.feeling;
  for (const level of [2, 0, -2]) {
    const look = { stroke: level ? palette.line : palette['line-strong'], line: 0.6, name };
    pen.path(`M${from * column} 0 L${(to + 1) * column} 0`, x, y + levelAt(level), look);
    const place = { x: view.x, y: y + levelAt(level) - 5, width: size.label - 6, height: 10 };
    const run: Run = { text: sheet.words.levels[level + 2]!, size: 7, fill: palette.muted };
    pen.text(place, [run], { align: 'right', valign: 'middle' });
  }
  const isOn = (at: number) => at >= from && at <= to + 1;
  for (const run of runsOf(sheet)) {
    for (const segment of curveSegments(run)) {
      if (!isOn(segment.from.x) || !isOn(segment.to.x)) continue;
      const look = {
        stroke: palette.accent,
        line: 2,
        name,
        ...(segment.assumed ? { dash: 'dash' as const } : {})
      };
      pen.path(segmentPath(segment, column, size.curve), x, y + size.curveTop, look);
    }
    for (const point of run.filter((one) => isOn(one.x)))
      pen.box(
        { x: x + point.x * column - 3.6, y: y + levelAt(point.value) - 3.6, width: 7.2, height: 7.2 },
        {
          shape: 'ellipse',
          fill: point.assumed ? palette.surface : palette.accent,
          stroke: palette.accent,
          line: 1.4,
          name
        }
      );
  }
}

function drawCard(pen: Pen, sheet: MapSheet, piece: Piece, x: number, y: number, slice: Slice): void {
  const { card, width } = piece;
  const height = Math.min(piece.height, slice.to - piece.y - 2);
  const [fill, stroke] = card.hue === null ? tintOf(card.tint) : [hues[card.hue]![1], hues[card.hue]![0]];
  const more = card.contact || card.failure;
  pen.text(
    { x, y, width, height },
    [
      ...(sheet.evidence
        ? [{ text: `${gradeSigns[card.grade]} `, size: size.text, fill: palette.muted }]
        : []),
      { text: card.text, size: size.text, fill: palette.text, breaks: !!more },
      { text: card.contact, size: size.note, fill: palette.muted, breaks: !!card.failure },
      { text: card.failure && `▲ ${card.failure}`, size: size.note, bold: true, fill: palette.bad }
    ],
    {
      shape: 'roundRect',
      fill,
      stroke,
      line: 0.6,
      ...(sheet.evidence && card.grade === 'assumed' ? { dash: 'dash' as const } : {}),
      pad: 4,
      shrink: height < piece.height,
      valign: piece.picture ? 'bottom' : 'top',
      name: card.text.slice(0, 60) || '—'
    }
  );
  if (piece.picture && card.picture) {
    const box = { x: x + size.pad, y: y + size.pad, ...piece.picture };
    pen.picture(box, dataAddress(card.picture), card.pictureText);
  }
}

/** Speaker notes: step by step, what each card rests on. */
export function notesOf(sheet: MapSheet, view: View): string {
  const on = new Set(piecesOn(view).map(({ card }) => card.id));
  const lines: string[] = [];
  for (let at = view.band.from; at <= view.band.to; at++) {
    const step = sheet.steps[at]!;
    const cards = sheet.cards.filter((card) => card.from === at && on.has(card.id));
    if (!step.number) continue;
    const feeling = [step.feeling.words, step.feeling.n].filter(Boolean).join(' · ');
    lines.push(`${step.number} ${step.title}${feeling ? ` (${sheet.words.feeling}: ${feeling})` : ''}`);
    if (sheet.evidence) lines.push(...cards.map((card) => noteOf(sheet, card)));
  }
  return lines.join('\n');
}

function noteOf({ lanes, words }: MapSheet, card: SheetCard): string {
  const source = card.source ? ` ${words.source}: ${card.source}` : '';
  return `– ${lanes[card.lane]!.title}: ${card.text} [${card.gradeName}]${source}`.replace(/\n/g, ' ');
}
