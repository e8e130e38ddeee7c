/** Figures, ways and lines along time as pieces of paper. Lengths are points. */
import { palette } from '../paper/palette';
import { polygon, type Mark } from '../paper/scene';
import {
  figureColumns,
  overTimeTable,
  type BlockTone,
  type FigureItem,
  type OverTimeBlock,
  type WayLine
} from './blocks';
import { badgeMarks, beside, letters, lineOf, space, together, type Pen, type Piece } from './pen';
import { tablePieces } from './table-pieces';

const inks: { readonly [T in BlockTone]: string } = {
  neutral: palette.text,
  good: palette.good,
  warn: palette['warn-solid'],
  bad: palette.bad,
  info: palette.text
};
const VALUE = 17;

/** Key figures side by side. */
export function figurePieces(items: readonly FigureItem[], width: number, pen: Pen): Piece[] {
  const columns = figureColumns(items.length);
  const wide = width / columns;
  const rows: Piece[] = [];
  for (let at = 0; at < items.length; at += columns) {
    const cells = items.slice(at, at + columns).map(({ label, value, note, tone }, column) => {
      const [x, room] = [column * wide, wide - 12];
      return together([
        ...pen.lines(label, x, room, letters.small, { fill: palette.muted }),
        ...pen.lines(value, x, room, VALUE, { weight: 600, fill: inks[tone ?? 'neutral'] }),
        ...(note ? pen.lines(note, x, room, letters.small, { fill: palette.muted }) : [])
      ]);
    });
    rows.push(beside(cells, 10));
  }
  return rows;
}

/** The bar of a way; where there is little room it stands under the name, as wide as that. */
const BAR = 130;
const NARROW = 320;
const within = (share: number) => Math.min(1, Math.max(0, share));

/** Ways with their bars: how far each has come, and a mark where it should be. */
export function wayPieces(lines: readonly WayLine[], width: number, pen: Pen): Piece[] {
  const narrow = width < NARROW;
  const text = narrow ? width : width - BAR - 16;
  return [
    ...lines.map((line) => {
      const { label, badge, said, notes } = line;
      const drawn = badgeMarks(badge, text, pen);
      const name = together(pen.lines(label, 0, text - drawn.width - 10, letters.text, { weight: 600 }));
      const head = { ...name, marks: [...drawn.marks, ...name.marks] };
      const bar = narrow ? barMarks(line, 0, 4, width) : barMarks(line, width - BAR, 4, BAR);
      return together([
        ...(narrow
          ? [head, ...(bar.length ? [{ height: 15, marks: bar }] : [])]
          : [{ ...head, marks: [...bar, ...head.marks] }]),
        ...pen.lines(said, 0, width, letters.small, { fill: palette.muted }),
        ...(notes ?? []).flatMap((note) => pen.lines(note, 0, width, letters.small)),
        space(6)
      ]);
    }),
    space(3)
  ];
}

/** Nothing where nothing can be said: an empty bar would look like none of the way. */
function barMarks({ badge, realised, planned }: WayLine, x: number, y: number, width: number): Mark[] {
  if (realised === null && planned === null) return [];
  const bar: Mark[] = [{ kind: 'rect', x, y, width, height: 6, radius: 3, fill: palette.sunken }];
  if (realised !== null && realised > 0)
    bar.push({
      kind: 'rect',
      x,
      y,
      width: Math.max(3, within(realised) * width),
      height: 6,
      radius: 3,
      fill: badge.tone === 'bad' ? palette['bad-solid'] : palette['info-solid']
    });
  if (planned !== null)
    bar.push({
      kind: 'rect',
      x: x + within(planned) * width - 0.75,
      y: y - 2.5,
      width: 1.5,
      height: 11,
      fill: palette.text
    });
  return bar;
}

const HIGH = 110;
const AXIS = 34;

/** Planned and realised along time, drawn. */
export function chartPiece({ points, axis, words }: OverTimeBlock, width: number, pen: Pen): Piece {
  const [, planned, realised] = words.head;
  const x = (at: number) => AXIS + at * (width - AXIS);
  const y = (share: number) => 6 + (1 - within(share)) * HIGH;
  const small = { kind: 'text' as const, size: letters.small, fill: palette.muted };
  const grid = [0, 0.5, 1].flatMap((share, at): Mark[] => [
    { kind: 'rect', x: AXIS, y: y(share) - 0.25, width: width - AXIS, height: 0.5, fill: palette.line },
    { ...small, x: AXIS - 5, y: y(share) + 2.8, text: axis[at]!, anchor: 'end' }
  ]);
  const measured = points.flatMap(({ at, realised }) =>
    realised === null ? [] : [[x(at), y(realised)] as const]
  );
  const last = measured.at(-1);
  const lines: Mark[] = [
    {
      kind: 'path',
      d: polygon(
        points.map(({ at, planned }) => [x(at), y(planned)] as const),
        false
      ),
      stroke: palette['line-strong'],
      line: 1.2,
      dash: [4, 3]
    },
    ...(measured.length > 1
      ? [{ kind: 'path' as const, d: polygon(measured, false), stroke: palette.accent, line: 1.8 }]
      : []),
    ...(last
      ? [
          {
            kind: 'rect' as const,
            x: last[0] - 3,
            y: last[1] - 3,
            width: 6,
            height: 6,
            radius: 3,
            fill: palette.accent
          }
        ]
      : [])
  ];
  const foot = HIGH + 6 + lineOf(letters.small);
  const plannedWide = pen.measure.width(planned, letters.small, 400);
  const legend: Mark[] = [
    { kind: 'rect', x: AXIS, y: foot + 9, width: 5, height: 1.2, fill: palette['line-strong'] },
    { kind: 'rect', x: AXIS + 8, y: foot + 9, width: 5, height: 1.2, fill: palette['line-strong'] },
    { ...small, x: AXIS + 18, y: foot + 12, text: planned },
    { kind: 'rect', x: AXIS + 36 + plannedWide, y: foot + 8.7, width: 13, height: 1.8, fill: palette.accent },
    { ...small, x: AXIS + 54 + plannedWide, y: foot + 12, text: realised }
  ];
  return {
    height: foot + 20,
    marks: [
      ...grid,
      ...lines,
      { ...small, x: AXIS, y: foot, text: points[0]?.cells[0] ?? '' },
      { ...small, x: width, y: foot, text: points.at(-1)?.cells[0] ?? '', anchor: 'end' },
      ...legend
    ]
  };
}

/** Planned and realised along time: in words, drawn, and some of it as a table. */
export function overTimePieces(block: OverTimeBlock, width: number, pen: Pen): Piece[] {
  return [
    ...pen.lines(block.said, 0, width, letters.text),
    space(4, true),
    chartPiece(block, width, pen),
    space(4),
    ...tablePieces(overTimeTable(block, false), Math.min(width, 300), pen)
  ];
}
