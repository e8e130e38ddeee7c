import {
  curveSegments,
  emotionRuns,
  segmentPath,
  type CurveSegment
} from '../../journey/rules/emotion-curve';
import { palette } from '../paper/palette';
import { circle, polygon, type Mark } from '../paper/scene';
import { size, type Band, type MapGeometry, type Row } from './layout';
import type { MapSheet } from './sheet';

/** The middle of a level of the curve, −2 … 2, under the upper edge of its row. */
export const levelAt = (value: number) => size.curveTop + ((2 - value) / 4) * size.curve;

/** The runs of the curve, in columns. A step that nobody knows of parts them. */
export function runsOf({ steps }: MapSheet) {
  return emotionRuns(
    steps.map(({ feeling }) => ({
      emotion: feeling.value,
      emotionGrade: feeling.assumed ? ('assumed' as const) : ('observed' as const)
    }))
  );
}

/** The curve over the columns of a band: grid, ground, line, points and what they stand for. */
export function drawCurve(sheet: MapSheet, geometry: MapGeometry, row: Row, band: Band): Mark[] {
  const { column } = geometry;
  const [left, right] = [band.from * column, (band.to + 1) * column];
  const marks: Mark[] = [];
  for (const level of [2, 1, 0, -1, -2]) {
    const y = row.y + levelAt(level);
    const look =
      level === 0 ? { stroke: palette['line-strong'], line: 0.6 } : { stroke: palette.line, line: 0.6 };
    marks.push({ kind: 'path', d: `M${left} ${y} L${right} ${y}`, ...look });
  }
  const isNear = (x: number) => x >= band.from - 1 && x <= band.to + 2;
  for (const run of runsOf(sheet)) {
    const segments = curveSegments(run).filter(({ from, to }) => isNear(from.x) || isNear(to.x));
    marks.push(...grounds(segments, column, row.y));
    for (const segment of segments) {
      const d = shifted(segmentPath(segment, column, size.curve), row.y + size.curveTop);
      marks.push({
        kind: 'path',
        d,
        stroke: palette.accent,
        line: 2,
        ...(segment.assumed ? { dash: [5, 4] } : {})
      });
    }
    for (const { x, value, assumed } of run) {
      if (x < band.from || x > band.to + 1) continue;
      const fill = assumed ? palette.surface : palette.accent;
      const d = circle(x * column, row.y + levelAt(value), 3.6);
      marks.push({ kind: 'path', d, fill, stroke: palette.accent, line: 1.6 });
    }
  }
  for (let at = band.from; at <= band.to; at++)
    geometry.feelings[at]!.forEach((text, line) =>
      marks.push({
        kind: 'text',
        x: (at + 0.5) * column,
        y: row.y + size.curveTop + size.curve + 17 + line * size.noteLine,
        text,
        size: size.note,
        fill: palette.muted,
        anchor: 'middle'
      })
    );
  return marks;
}

/** The ground between curve and middle line: green above it, red below. */
function grounds(segments: readonly CurveSegment[], column: number, top: number): Mark[] {
  if (!segments.length) return [];
  const points = segments.flatMap(({ from, to, controls: [a, b] }) =>
    Array.from({ length: 17 }, (_, at) => {
      const t = at / 16;
      const along = (p0: number, p1: number, p2: number, p3: number) =>
        (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
      return [along(from.x, a[0], b[0], to.x), along(from.value, a[1], b[1], to.value)] as const;
    })
  );
  return ([1, -1] as const).flatMap((side) => {
    const above = points.map(([x, value]) => {
      const kept = side > 0 ? Math.max(0, value) : Math.min(0, value);
      return [x * column, top + levelAt(kept)] as const;
    });
    if (above.every(([, y]) => y === top + levelAt(0))) return [];
    const ends = [above.at(-1)![0], above[0]![0]].map((x) => [x, top + levelAt(0)] as const);
    const fill = side > 0 ? palette['good-soft'] : palette['bad-soft'];
    return [{ kind: 'path' as const, d: polygon([...above, ...ends]), fill }];
  });
}

/** Path data moved down: in pairs of numbers, the second is y. */
function shifted(d: string, by: number): string {
  let isY = false;
  return d.replace(/-?\d*\.?\d+/g, (number) => {
    const moved = isY ? String(Math.round((Number(number) + by) * 100) / 100) : number;
    isY = !isY;
    return moved;
  });
}
