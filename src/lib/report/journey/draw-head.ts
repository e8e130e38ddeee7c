import { hues, palette } from '../paper/palette';
import { n, polygon, type Mark } from '../paper/scene';
import { star } from '../paper/shapes';
import type { Measure } from '../paper/wrap';
import { levelAt } from './draw-curve';
import { rowLine, type Slice } from './draw-body';
import { size, type Band, type MapGeometry } from './layout';
import type { MapSheet, SheetArc } from './sheet';

/** Phases, other ways on, and steps over the columns of a band. */
export function drawHead(sheet: MapSheet, geometry: MapGeometry, at: number, measure: Measure): Mark[] {
  const { column, head } = geometry;
  const band = geometry.bands[at]!;
  const marks: Mark[] = [];
  const height = head.phase - 4;
  for (const { left, right, lines } of head.phases.filter((phase) => phase.band === at)) {
    const shape = [
      [left, 0],
      [right - 7, 0],
      [right, height / 2],
      [right - 7, height],
      [left, height]
    ] as const;
    marks.push({ kind: 'path', d: polygon(shape), fill: palette['accent-soft'] });
    const top = (height - lines.length * size.stepLine) / 2;
    lines.forEach((text, line) =>
      marks.push({
        kind: 'text',
        x: left + 8,
        y: top + (line + 0.77) * size.stepLine,
        text,
        heading: 2,
        size: size.step,
        weight: 600,
        fill: palette.accent
      })
    );
  }
  for (const { left, right, lines, hue } of head.services.filter((service) => service.band === at)) {
    const box = { x: left, y: head.phase, width: right - left, height: lines.length * size.noteLine + 5 };
    marks.push({ kind: 'rect', ...box, radius: 4, fill: hues[hue]![1] });
    lines.forEach((text, line) =>
      marks.push({
        kind: 'text',
        x: left + 6,
        y: head.phase + 2.5 + (line + 0.76) * size.noteLine,
        text,
        size: size.note,
        weight: 600,
        fill: palette.text
      })
    );
  }
  const arcs = [...sheet.arcs].sort((a, b) => b.level - a.level);
  for (const arc of arcs) marks.push(...drawArc(arc, geometry, band, measure));
  for (let index = band.from; index <= band.to; index++) {
    const step = sheet.steps[index]!;
    const [x, top] = [index * column + size.gap, head.steps];
    if (!step.number) continue;
    marks.push({
      kind: 'text',
      x,
      y: top + 10,
      text: String(step.number),
      size: 8.5,
      weight: 600,
      fill: palette.muted
    });
    if (step.moment) marks.push(star(x + measure.width(String(step.number), 8.5, 600) + 10, top + 7, 5));
    head.titles[index]!.forEach((text, line) =>
      marks.push({
        kind: 'text',
        x,
        y: top + 14 + (line + 0.76) * size.stepLine,
        text,
        size: size.step,
        weight: 600,
        fill: palette.text
      })
    );
  }
  return marks;
}

/** Another way on: an arc over the steps, dashed when it leads back. */
function drawArc(arc: SheetArc, { column, head }: MapGeometry, band: Band, measure: Measure): Mark[] {
  const [a, b] = [arc.from * column, arc.to * column];
  if (Math.max(a, b) < band.from * column || Math.min(a, b) > (band.to + 1) * column) return [];
  const base = head.steps - 1;
  const top = base - 4 - arc.level * size.arc;
  const way = b >= a ? 1 : -1;
  const bend = Math.min(12, Math.abs(b - a) / 2);
  const d =
    `M${n(a)} ${n(base)} L${n(a)} ${n(top + 6)} Q${n(a)} ${n(top)} ${n(a + way * bend)} ${n(top)} ` +
    `L${n(b - way * bend)} ${n(top)} Q${n(b)} ${n(top)} ${n(b)} ${n(top + 6)} L${n(b)} ${n(base)}`;
  const tip = polygon([
    [b, base + 1],
    [b - 3, base - 4],
    [b + 3, base - 4]
  ]);
  const stroke = palette.info;
  return [
    { kind: 'path', d, stroke, line: 1.1, ...(arc.isLoop ? { dash: [4, 3] } : {}) },
    { kind: 'path', d: tip, fill: stroke },
    ...(arc.label ? labelOf(arc.label, (a + b) / 2, top + 9, measure) : [])
  ];
}

/** Words on a line, on a ground of their own. */
function labelOf(text: string, x: number, y: number, measure: Measure): Mark[] {
  const width = measure.width(text, size.note) + 6;
  return [
    { kind: 'rect', x: x - width / 2, y: y - 8, width, height: 11, fill: palette.surface },
    { kind: 'text', x, y, text, size: size.note, fill: palette.info, anchor: 'middle' }
  ];
}

/** The names of rows, in the column before the first; and the levels of the curve. */
export function drawLabels(sheet: MapSheet, geometry: MapGeometry, slice: Slice): Mark[] {
  const marks: Mark[] = [];
  for (const row of geometry.rows) {
    if (row.y + row.height < slice.from || row.y > slice.to) continue;
    marks.push(...rowLine(sheet, row.y, 0, size.label, row.lane));
    let y = row.y + 6;
    const write = (text: string, by: number, look: { size: number; weight?: 600; fill: string }) => {
      y += by;
      marks.push({ kind: 'text', x: 0, y: y - by * 0.24, text, ...look });
    };
    for (const text of row.line) write(text, size.noteLine, { size: size.note, fill: palette.text });
    for (const text of row.label)
      write(text, size.laneLine, { size: size.lane, weight: 600, fill: palette.text });
    for (const text of row.role) write(text, size.noteLine, { size: size.note, fill: palette.muted });
    if (row.kind === 'curve')
      sheet.words.levels.forEach((text, at) =>
        marks.push({
          kind: 'text',
          x: size.label - 6,
          y: row.y + levelAt(at - 2) + 2.5,
          text,
          size: 7,
          fill: palette.muted,
          anchor: 'end'
        })
      );
  }
  return marks;
}
