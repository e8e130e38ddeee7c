/** Blocks as pieces of paper: each is drawn whole, and pages break between them. Lengths are points. */
import { palette } from '../paper/palette';
import type { Mark, TextMark } from '../paper/scene';
import { wrap, type Measure } from '../paper/wrap';
import type { Block, BlockTone, FoundItem, ShareLine, TableBlock } from './blocks';

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
const lineOf = (size: number) => size * 1.4;

type Look = Pick<TextMark, 'weight' | 'heading'> & { readonly fill?: string };

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

/** A mark further down. Paths are not among what reports draw. */
export function lowered(mark: Mark, by: number): Mark {
  return mark.kind === 'path' ? mark : { ...mark, y: mark.y + by };
}

const space = (height: number, keeps = false): Piece => ({ height, marks: [], keeps });

/** The pieces of a block. @param width of the column */
export function piecesOf(block: Exclude<Block, { kind: 'page' }>, width: number, pen: Pen): Piece[] {
  switch (block.kind) {
    case 'title':
      return titlePieces(block, width, pen);
    case 'heading': {
      const [size, above] = block.level === 1 ? [letters.h1, 16] : [letters.h2, 10];
      const look = { weight: 600, heading: block.level === 1 ? 1 : 2 } as const;
      return [
        ...pen.lines(block.text, 0, width, size, look, above).map((piece) => ({ ...piece, keeps: true })),
        space(block.level === 1 ? 4 : 2, true)
      ];
    }
    case 'text': {
      if (block.look === 'missing') return missingPieces(block.text, width, pen);
      const size =
        block.look === 'lead' ? letters.lead : block.look === 'quiet' ? letters.small : letters.text;
      const look = block.look === 'quiet' ? { fill: palette.muted } : {};
      return [...pen.lines(block.text, 0, width, size, look), space(5)];
    }
    case 'list':
      return [
        ...block.items.flatMap((item) => {
          const [first, ...rest] = pen.lines(item, 12, width - 12, letters.text);
          const dot: Mark = {
            kind: 'rect',
            x: 2,
            y: 4.6,
            width: 3.4,
            height: 3.4,
            radius: 1.7,
            fill: palette.muted
          };
          return [{ ...first!, marks: [dot, ...first!.marks] }, ...rest, space(2.5)];
        }),
        space(3)
      ];
    case 'table':
      return tablePieces(block, width, pen);
    case 'shares':
      return [...block.lines.map((line) => together(sharePieces(line, 0, width, pen))), space(3)];
    case 'found':
      return block.items.flatMap((item, at) => foundPieces(item, at + 1, width, pen));
  }
}

function titlePieces(block: Extract<Block, { kind: 'title' }>, width: number, pen: Pen): Piece[] {
  const facts = block.facts.filter(([, value]) => value);
  const columns = 3;
  const wide = width / columns;
  const rows = Array.from({ length: Math.ceil(facts.length / columns) }, (_, row) => {
    const cells = facts
      .slice(row * columns, (row + 1) * columns)
      .map(([name, value], at) =>
        together([
          ...pen.lines(name, at * wide, wide - 10, letters.small, { fill: palette.muted }),
          ...pen.lines(value, at * wide, wide - 10, letters.text, { weight: 600 })
        ])
      );
    return beside(cells, 8);
  });
  return [
    ...pen.lines(block.over, 0, width, letters.text, { fill: palette.muted }),
    ...pen.lines(block.text, 0, width, letters.title, { weight: 600, heading: 1 }, 2),
    space(8),
    ...rows
  ];
}

/** Cells side by side in one piece, as high as the highest. */
function beside(cells: readonly Piece[], below: number): Piece {
  return {
    height: Math.max(0, ...cells.map(({ height }) => height)) + below,
    marks: cells.flatMap(({ marks }) => marks)
  };
}

function missingPieces(text: string, width: number, pen: Pen): Piece[] {
  const lines = pen.lines(text, 10, width - 10, letters.text, { fill: palette.muted });
  const bar = lines.map((piece) => ({
    ...piece,
    marks: [
      { kind: 'rect' as const, x: 0, y: 0, width: 2, height: piece.height, fill: palette['warn-solid'] },
      ...piece.marks
    ]
  }));
  return [...bar, space(5)];
}

function tablePieces({ head, rows, widths }: TableBlock, width: number, pen: Pen): Piece[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  const columns: { x: number; width: number }[] = [];
  let x = 0;
  for (const share of widths) {
    columns.push({ x, width: (share / sum) * width - 8 });
    x += (share / sum) * width;
  }
  const row = (cells: readonly string[], size: number, look: Look): Piece => {
    const drawn = beside(
      cells.map((cell, at) => together(pen.lines(cell, columns[at]!.x, columns[at]!.width, size, look, 3))),
      3
    );
    const line: Mark = { kind: 'rect', x: 0, y: drawn.height - 0.5, width, height: 0.5, fill: palette.line };
    return { ...drawn, marks: [...drawn.marks, line] };
  };
  const top = { ...row(head, letters.small, { fill: palette.muted }), keeps: true };
  return [top, ...rows.map((cells) => ({ ...row(cells, 9, {}), head: top })), space(8)];
}

/** Where the bar of a share begins, and how long it is. */
const BAR = 120;

function sharePieces(
  { label, count, of, low, high, said }: ShareLine,
  x: number,
  width: number,
  pen: Pen
): Piece[] {
  const text = width - BAR - 14;
  const at = (share: number) => x + text + 14 + share * BAR;
  const bar: Mark[] = [
    { kind: 'rect', x: at(0), y: 4, width: BAR, height: 5, radius: 2.5, fill: palette.sunken },
    {
      kind: 'rect',
      x: at(low),
      y: 4,
      width: Math.max(2, (high - low) * BAR),
      height: 5,
      radius: 2.5,
      fill: palette['info-solid']
    },
    { kind: 'rect', x: at(count / of) - 1, y: 2, width: 2, height: 9, fill: palette.info }
  ];
  const words = [
    ...(label ? pen.lines(label, x, text, letters.text, { weight: 600 }) : []),
    ...pen.lines(said, x, text, letters.text)
  ];
  const [first, ...rest] = words;
  return [{ ...first!, marks: [...bar, ...first!.marks] }, ...rest, space(5)];
}

const soft: { readonly [tone in BlockTone]: readonly [ground: string, ink: string] } = {
  neutral: [palette.sunken, palette.muted],
  good: [palette['good-soft'], palette.good],
  warn: [palette['warn-soft'], palette.text],
  bad: [palette['bad-soft'], palette.bad],
  info: [palette['info-soft'], palette.info]
};

function foundPieces(item: FoundItem, number: number, width: number, pen: Pen): Piece[] {
  const left = 20;
  const room = width - left;
  const [ground, ink] = soft[item.badge.tone];
  const wide = pen.measure.width(item.badge.text, letters.small, 600) + 10;
  const title = together(
    pen.lines(item.title, left, room - wide - 12, letters.lead, { weight: 600, heading: 2 })
  );
  const head: Piece = {
    ...title,
    marks: [
      ...pen.lines(`${number}`, 0, left, letters.lead, { weight: 600, fill: palette.accent })[0]!.marks,
      ...title.marks,
      { kind: 'rect', x: width - wide, y: 0.5, width: wide, height: 13, radius: 6.5, fill: ground },
      {
        kind: 'text',
        x: width - wide + 5,
        y: 9.8,
        text: item.badge.text,
        size: letters.small,
        weight: 600,
        fill: ink
      }
    ]
  };
  const body = [
    ...(item.share ? sharePieces(item.share, left, room, pen) : []),
    ...(item.detail ? pen.lines(item.detail, left, room, letters.text) : []),
    ...item.evidence.flatMap((line) => pen.lines(line, left, room, letters.text, { fill: palette.muted })),
    ...item.answers.flatMap(([name, text]) => pen.lines(`${name}: ${text}`, left, room, letters.text, {}, 2))
  ];
  // Title and figures stay together; what follows may go on overleaf.
  const kept = Math.min(body.length, (item.share ? 3 : 0) + 2);
  return [together([head, ...body.slice(0, kept)]), ...body.slice(kept), space(9)];
}
