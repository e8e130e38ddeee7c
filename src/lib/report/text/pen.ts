/** What pieces of paper are put together from. Lengths are points. */
import { palette } from '../paper/palette';
import { n, pathCommands, type Mark, type TextMark } from '../paper/scene';
import { wrap, type Measure } from '../paper/wrap';
import type { BlockTone } from './blocks';

export interface Piece {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Stands on the page of what follows. */
  readonly keeps?: boolean;
  /** Stands above this piece where it comes first on a page: the head of a table. */
  readonly head?: Piece;
}

/** Sizes of letters. */
export const letters = { title: 22, h1: 13.5, h2: 10.5, lead: 11, text: 9.5, small: 8 } as const;
/** Height of a line of letters this large. */
export const lineOf = (size: number) => size * 1.4;

export type Look = Pick<TextMark, 'weight' | 'heading'> & { readonly fill?: string };

/** Sets text at a width. */
export class Pen {
  constructor(readonly measure: Measure) {}

  /** Lines of text, a piece each; `above` is left free before the first. */
  lines(text: string, x: number, width: number, size: number, look: Look = {}, above = 0): Piece[] {
    const { weight = 400, fill = palette.text, heading } = look;
    return wrap(text, width, this.measure, size, weight).map((line, at) => ({
      height: lineOf(size) + (at ? 0 : above),
      marks: [
        {
          kind: 'text' as const,
          x,
          y: (at ? 0 : above) + size * 1.06,
          text: line,
          size,
          fill,
          ...(weight !== 400 && { weight }),
          ...(heading && { heading })
        }
      ]
    }));
  }
}

/** Pieces under each other as one that is not torn. */
export function together(pieces: readonly Piece[], more: Partial<Piece> = {}): Piece {
  let y = 0;
  const marks: Mark[] = [];
  for (const piece of pieces) {
    marks.push(...piece.marks.map((mark) => lowered(mark, y)));
    y += piece.height;
  }
  return { height: y, marks, ...more };
}

/** A mark further down. */
export function lowered(mark: Mark, by: number): Mark {
  return moved(mark, 0, by);
}

/** A mark elsewhere. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind !== 'path') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  const d = pathCommands(mark.d)
    .map(
      ({ command, numbers }) => command + numbers.map((value, at) => n(value + (at % 2 ? dy : dx))).join(' ')
    )
    .join(' ');
  return { ...mark, d };
}

/** Nothing, this high. */
export const space = (height: number, keeps = false): Piece => ({ height, marks: [], keeps });

/** Cells side by side in one piece, as high as the highest. */
export function beside(cells: readonly Piece[], below: number): Piece {
  return {
    height: Math.max(0, ...cells.map(({ height }) => height)) + below,
    marks: cells.flatMap(({ marks }) => marks)
  };
}

const badgeInks: { readonly [tone in BlockTone]: readonly [ground: string, ink: string] } = {
  neutral: [palette.sunken, palette.muted],
  good: [palette['good-soft'], palette.good],
  warn: [palette['warn-soft'], palette.text],
  bad: [palette['bad-soft'], palette.bad],
  info: [palette['info-soft'], palette.info]
};

/** A badge whose right edge is at `right`, at the height of a line of lead. */
export function badgeMarks(
  { text, tone }: { readonly text: string; readonly tone: BlockTone },
  right: number,
  pen: Pen
): { width: number; marks: Mark[] } {
  const [ground, ink] = badgeInks[tone];
  const width = pen.measure.width(text, letters.small, 600) + 10;
  const look = { size: letters.small, weight: 600 as const, fill: ink };
  return {
    width,
    marks: [
      { kind: 'rect', x: right - width, y: 0.5, width, height: 13, radius: 6.5, fill: ground },
      { kind: 'text', x: right - width + 5, y: 9.8, text, ...look }
    ]
  };
}
