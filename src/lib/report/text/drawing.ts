/** What is drawn by places and lengths: a roadmap, or things on two axes. Told by a table beside it. Lengths are points. */
import { palette } from '../paper/palette';
import { polygon, type Mark } from '../paper/scene';
import type { Piece } from './pen';
import { short } from './short';

/** A line of a roadmap. All places are shares of its width, 0–1. */
export interface DrawnRow {
  readonly label: string;
  /** What is done, in lines that meet nothing else. */
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly lane: number;
    readonly label: string;
    readonly paused: boolean;
  }[];
  readonly lanes: number;
  /** What is decided. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

export interface Roadmap {
  readonly shape: 'roadmap';
  /** Where something begins along the top: a year, a term. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly today: number;
  readonly rows: readonly DrawnRow[];
}

export interface Axis {
  readonly name: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

export interface Scatter {
  readonly shape: 'scatter';
  readonly x: Axis;
  readonly y: Axis;
  /** From the lower left corner, far enough from each other, with what each is called in the table. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

export type Drawing = Roadmap | Scatter;

const LETTER = 8;
/** About the width of a letter: names are cut by it, so that nothing has to be measured. */
const WIDE = LETTER * 0.55;
const [NAMES, TOP, LANE, GAP] = [130, 16, 15, 5];
const text = { kind: 'text' as const, size: LETTER, fill: palette.muted };
const lettersIn = (width: number) => Math.max(3, Math.floor(width / WIDE));

/** Height of a scatter, and the widest it is drawn. */
export const scatterSize = { width: 380, height: 230, radius: 8 } as const;
/** Room around its plot: a point on an axis reaches over it by its radius, and the axis's figures stand clear of that. */
const scatterEdge = {
  left: scatterSize.radius + 3 + 2 * WIDE,
  right: scatterSize.radius,
  top: 20,
  bottom: scatterSize.radius + 3 + 2 * (LETTER + 4)
} as const;
/** The plot itself, where a scatter is as wide as it gets: what lies apart here lies apart on paper. */
export const scatterPlot = {
  width: scatterSize.width - scatterEdge.left - scatterEdge.right,
  height: scatterSize.height - scatterEdge.top - scatterEdge.bottom
} as const;

/** A drawing as pieces of paper: the head of a roadmap and each of its rows, or a scatter as a whole. */
export function drawingPieces(drawing: Drawing, width: number): Piece[] {
  return drawing.shape === 'roadmap' ? roadmapPieces(drawing, width) : [scatterPiece(drawing, width)];
}

function roadmapPieces({ ticks, today, rows }: Roadmap, width: number): Piece[] {
  const x = (share: number) => NAMES + share * (width - NAMES);
  const lines = (height: number): Mark[] => [
    ...ticks.map(({ at }): Mark => ({
      kind: 'rect',
      x: x(at) - 0.25,
      y: 0,
      width: 0.5,
      height,
      fill: palette.line
    })),
    { kind: 'rect', x: x(today) - 0.5, y: 0, width: 1, height, fill: palette.accent }
  ];
  const head: Piece = {
    height: TOP,
    keeps: true,
    marks: [
      ...lines(TOP),
      ...ticks.map(({ at, label }): Mark => ({ ...text, x: x(at) + 3, y: 10, text: label }))
    ]
  };
  return [
    head,
    ...rows.map(({ label, bars, lanes, marks }): Piece => {
      const height = Math.max(1, lanes) * LANE + GAP;
      return {
        height,
        head,
        marks: [
          ...lines(height),
          { ...text, x: 0, y: 11, text: short(label, lettersIn(NAMES - 8)), fill: palette.text },
          ...bars.flatMap((bar): Mark[] => {
            const [left, wide] = [x(bar.from), Math.max(3, x(bar.to) - x(bar.from) - 1)];
            const name = short(bar.label, lettersIn(wide - 8));
            return [
              {
                kind: 'rect',
                x: left,
                y: bar.lane * LANE + 2,
                width: wide,
                height: LANE - 3,
                radius: 3,
                fill: bar.paused ? palette.sunken : palette['accent-soft']
              },
              ...(wide > 24
                ? [{ ...text, x: left + 4, y: bar.lane * LANE + 11, text: name, fill: palette.text }]
                : [])
            ];
          }),
          ...marks.map(({ at }): Mark => {
            // On the lower edge of what is done, clear of its words.
            const [middle, high] = [x(at), height - 4.5];
            const corners = [
              [0, -4],
              [4, 0],
              [0, 4],
              [-4, 0]
            ] as const;
            return {
              kind: 'path',
              d: polygon(
                corners.map(([dx, dy]) => [middle + dx, high + dy] as const),
                true
              ),
              fill: palette['warn-solid']
            };
          })
        ]
      };
    })
  ];
}

function scatterPiece({ x, y, points }: Scatter, width: number): Piece {
  const wide = Math.min(width, scatterSize.width);
  const { left, right, top } = scatterEdge;
  const { radius } = scatterSize;
  const high = scatterPlot.height;
  const clear = radius + 3;
  const across = (share: number) => left + share * (wide - left - right);
  const up = (share: number) => top + (1 - share) * high;
  return {
    height: scatterSize.height,
    marks: [
      { ...text, x: 0, y: 9, text: y.name },
      ...y.ticks.flatMap(({ at, label }): Mark[] => [
        { kind: 'rect', x: left, y: up(at) - 0.25, width: across(1) - left, height: 0.5, fill: palette.line },
        { ...text, x: left - clear, y: up(at) + 3, text: label, anchor: 'end' }
      ]),
      ...x.ticks.flatMap(({ at, label }): Mark[] => [
        { kind: 'rect', x: across(at) - 0.25, y: top, width: 0.5, height: high, fill: palette.line },
        { ...text, x: across(at), y: top + high + clear + LETTER, text: label, anchor: 'middle' }
      ]),
      { ...text, x: across(1), y: top + high + clear + 2 * LETTER + 4, text: x.name, anchor: 'end' },
      ...points.flatMap(({ x, y, label }): Mark[] => {
        return [
          {
            kind: 'rect',
            x: across(x) - radius,
            y: up(y) - radius,
            width: 2 * radius,
            height: 2 * radius,
            radius,
            fill: palette.accent
          },
          {
            ...text,
            x: across(x),
            y: up(y) + 3,
            text: label,
            anchor: 'middle',
            weight: 600,
            fill: palette.surface
          }
        ];
      })
    ]
  };
}
