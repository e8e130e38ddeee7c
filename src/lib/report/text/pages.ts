/** A written report on sheets of A4. */
import type { Drawer } from '../paper/drawer';
import { palette } from '../paper/palette';
import type { Mark, Page } from '../paper/scene';
import { mm, sheetOf } from '../paper/sizes';
import type { Measure } from '../paper/wrap';
import { isRemark, writtenOn, type TextSheet } from './blocks';
import { letters, lowered, Pen, together, type Piece } from './pen';
import { piecesOf } from './pieces';

const { width: WIDTH, height: HEIGHT } = sheetOf({ size: 'A4', orientation: 'portrait' });
const SIDE = mm(20);
const TOP = mm(18);
const FOOT = mm(18);
const ROOM = HEIGHT - TOP - FOOT;

/** The report as pages, as many as it takes. A piece higher than a page is cut at its foot. */
export function textPages(sheet: TextSheet, measure: Measure): Page[] {
  const pen = new Pen(measure);
  const pages: Mark[][] = [[]];
  let y = 0;
  const turn = () => {
    pages.push([]);
    y = 0;
  };
  const put = ({ height, marks }: Piece) => {
    pages.at(-1)!.push(...marks.map((mark) => lowered(mark, y)));
    y += height;
  };
  for (const part of parts(sheet, pen)) {
    if (part === 'page') {
      if (y > 0) turn();
      continue;
    }
    for (const [at, piece] of part.entries()) {
      const isSpace = piece.marks.length === 0 && !piece.keeps;
      // Space between blocks turns no page: what follows it does, and begins at its head.
      if (isSpace && (y === 0 || y + piece.height > ROOM)) continue;
      if (y > 0 && !isSpace && y + chainHeight(part, at) > ROOM) turn();
      if (y === 0 && piece.marks.length === 0) continue;
      if (y === 0 && piece.head) put(piece.head);
      put(piece);
    }
  }
  return pages.map((marks, at) => ({
    width: WIDTH,
    height: HEIGHT,
    parts: [
      { marks, x: SIDE, y: TOP, scale: 1 },
      { marks: footOf(sheet, at + 1, pages.length), x: SIDE, y: HEIGHT - FOOT + mm(5), scale: 1 }
    ]
  }));
}

/** The last rows of a table stand on the page of the remark under it, which says nothing by itself. */
function keepLast(pieces: Piece[]): void {
  const drawn = pieces.flatMap(({ marks }, at) => (marks.length ? [at] : []));
  for (const at of drawn.slice(-2)) pieces[at] = { ...pieces[at]!, keeps: true };
}

/** Pieces between two page breaks, in order. */
function parts(sheet: TextSheet, pen: Pen): (Piece[] | 'page')[] {
  const all: (Piece[] | 'page')[] = [];
  for (const [at, block] of sheet.blocks.entries()) {
    if (block.kind === 'page') {
      all.push('page');
      continue;
    }
    const pieces = piecesOf(block, WIDTH - 2 * SIDE, pen);
    const open = all.at(-1);
    if (!open || open === 'page') {
      all.push(pieces);
      continue;
    }
    if (isRemark(sheet.blocks, at)) {
      keepLast(open);
      open.push(together(pieces));
    } else open.push(...pieces);
  }
  return all;
}

/** How high a piece is with all that must stand on its page: a heading and the first of what it heads. */
function chainHeight(pieces: readonly Piece[], from: number): number {
  let height = 0;
  for (let at = from; at < pieces.length; at++) {
    height += pieces[at]!.height;
    if (!pieces[at]!.keeps && pieces[at]!.marks.length > 0) break;
  }
  return height > ROOM ? pieces[from]!.height : height;
}

function footOf({ title, words }: TextSheet, number: number, count: number): Mark[] {
  const page = words.page.replace('{number}', String(number)).replace('{count}', String(count));
  const look = { kind: 'text' as const, y: 0, size: letters.small, fill: palette.muted };
  return [
    { ...look, x: 0, text: title.length > 90 ? `${title.slice(0, 89)}…` : title },
    { ...look, x: WIDTH - 2 * SIDE, text: page, anchor: 'end' }
  ];
}

/** Lays out written reports. They stand on A4, whatever paper is asked for. */
export const textDrawer: Drawer<TextSheet> = {
  text: letters.text,
  divide: (sheet, measure) => ({ pages: textPages(sheet, measure), columns: 1, scale: 1 }),
  naturalPage: (sheet, measure) => textPages(sheet, measure)[0]!,
  writtenOn
};
