/** Blocks as pieces of paper: each is drawn whole, and pages break between them. Lengths are points. */
import { palette } from '../paper/palette';
import type { Mark } from '../paper/scene';
import type { Block, ColumnBlock, FoundItem, ShareLine } from './blocks';
import { tablePieces } from './table-pieces';
import { drawingPieces } from './drawing';
import { figurePieces, overTimePieces, wayPieces } from './drawn-pieces';
import { badgeMarks, beside, letters, moved, space, together, type Pen, type Piece } from './pen';

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
    case 'columns':
      return [columnsPiece(block.columns, width, pen)];
    case 'figures':
      return figurePieces(block.items, width, pen);
    case 'ways':
      return wayPieces(block.lines, width, pen);
    case 'over-time':
      return overTimePieces(block, width, pen);
    case 'drawn':
      return [
        ...pen
          .lines(block.said, 0, width, letters.small, { fill: palette.muted })
          .map((line) => ({ ...line, keeps: true })),
        space(4, true),
        ...drawingPieces(block.drawing, width),
        space(6)
      ];
    case 'found':
      return block.items.flatMap((item, at) => foundPieces(item, (block.from ?? 0) + at + 1, width, pen));
  }
}

/** Space between columns. */
export const columnGap = 22;

/** Columns as one piece; what they begin with stands at the same height. */
function columnsPiece(columns: readonly (readonly ColumnBlock[])[], width: number, pen: Pen): Piece {
  const wide = (width - columnGap * (columns.length - 1)) / columns.length;
  return beside(
    columns.map((blocks, at) => {
      const { height, marks } = together(blocks.flatMap((block) => piecesOf(block, wide, pen)));
      return { height, marks: marks.map((mark) => moved(mark, at * (wide + columnGap), 0)) };
    }),
    0
  );
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

function foundPieces(item: FoundItem, number: number, width: number, pen: Pen): Piece[] {
  const left = 20;
  const room = width - left;
  const badge = badgeMarks(item.badge, width, pen);
  const title = together(
    pen.lines(item.title, left, room - badge.width - 12, letters.lead, { weight: 600, heading: 2 })
  );
  const head: Piece = {
    ...title,
    marks: [
      ...pen.lines(`${number}`, 0, left, letters.lead, { weight: 600, fill: palette.accent })[0]!.marks,
      ...title.marks,
      ...badge.marks
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
