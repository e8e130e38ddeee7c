/** A written report cut into slides: shown full screen, and written as a presentation. */
import type { Measure } from '../paper/wrap';
import { isRemark, type Block, type TextSheet } from './blocks';
import { Pen } from './pen';
import { piecesOf } from './pieces';

/** A wide slide, in points, and where its blocks stand. */
export const slideSize = { width: 960, height: 540, side: 48, top: 84, foot: 34 } as const;
/** Width that blocks have. */
export const slideRoom = slideSize.width - 2 * slideSize.side;
/** How much larger than on paper text stands on slides. */
export const ENLARGED = 1.45;
/** Lines along time take this height. */
export const CHART_HEIGHT = 300;

export type SlideBlock = Exclude<Block, { kind: 'title' | 'page' }>;

export interface Slide {
  readonly title: string;
  /** Which of the slides under this title it is, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly blocks: readonly SlideBlock[];
}

export interface Slides {
  /** The first slide: what the report is about. */
  readonly cover: Extract<Block, { kind: 'title' }> | undefined;
  readonly slides: readonly Slide[];
}

/** Height of a block on a slide, in points. @param room width that it has, in points */
export function slideHeight(block: SlideBlock, pen: Pen, room: number = slideRoom): number {
  if (block.kind === 'over-time') return CHART_HEIGHT;
  return piecesOf(block, room / ENLARGED, pen).reduce((sum, { height }) => sum + height, 0) * ENLARGED;
}

/** A block as the smallest blocks it can be cut into. */
function cut(block: SlideBlock): SlideBlock[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => ({ ...block, items: [item] }));
    case 'table':
      return block.rows.map((row) => ({ ...block, rows: [row] }));
    case 'shares':
      return block.lines.map((line) => ({ ...block, lines: [line] }));
    case 'ways':
      return block.lines.map((line) => ({ ...block, lines: [line] }));
    case 'found':
      return block.items.map((item, at) => ({ ...block, items: [item], from: (block.from ?? 0) + at }));
    default:
      return [block];
  }
}

/** Columns as they are where they fit a slide; else one after the other. */
function spread(block: SlideBlock, pen: Pen, room: number): readonly SlideBlock[] {
  if (block.kind !== 'columns' || slideHeight(block, pen) <= room) return [block];
  return block.columns.flat();
}

/** Two neighbours cut from one block as one again; undefined when they were not. */
function joined(a: SlideBlock, b: SlideBlock): SlideBlock | undefined {
  if (a.kind === 'list' && b.kind === 'list') return { ...a, items: [...a.items, ...b.items] };
  if (a.kind === 'found' && b.kind === 'found') return { ...a, items: [...a.items, ...b.items] };
  if (a.kind === 'shares' && b.kind === 'shares') return { ...a, lines: [...a.lines, ...b.lines] };
  if (a.kind === 'ways' && b.kind === 'ways') return { ...a, lines: [...a.lines, ...b.lines] };
  if (a.kind === 'table' && b.kind === 'table' && a.head === b.head)
    return { ...a, rows: [...a.rows, ...b.rows] };
  return undefined;
}

/**
 * A slide for each chapter, and as many as it takes. Nothing of the report is left out, and nothing is torn smaller than
 * an item of a list, a row of a table or a paragraph.
 */
export function slidesOf(sheet: TextSheet, measure: Measure): Slides {
  const pen = new Pen(measure);
  const room = slideSize.height - slideSize.top - slideSize.foot;
  const cover = sheet.blocks.find((block) => block.kind === 'title');
  const chapters: { title: string; blocks: SlideBlock[] }[] = [];
  const all = sheet.blocks.flatMap((block): readonly SlideBlock[] =>
    block.kind === 'title' || block.kind === 'page' ? [] : spread(block, pen, room)
  );
  for (const block of all) {
    const opens = block.kind === 'heading' && block.level === 1;
    if (opens || !chapters.length) chapters.push({ title: opens ? block.text : sheet.title, blocks: [] });
    if (!opens) chapters.at(-1)!.blocks.push(...cut(block));
  }
  const height = (blocks: readonly SlideBlock[]) =>
    blocks.reduce((sum, block) => sum + slideHeight(block, pen), 0);
  const slides: { title: string; blocks: SlideBlock[] }[][] = [];
  for (const { title, blocks } of chapters.filter(({ blocks }) => blocks.length)) {
    // A short chapter stands under its own heading on the slide before, where there is room for all of it.
    const open = slides.at(-1)?.at(-1);
    const below: SlideBlock[] = [{ kind: 'heading', level: 1, text: title }, ...whole(blocks)];
    if (open && height([...open.blocks, ...below]) <= room) open.blocks.push(...below);
    else slides.push(divided(blocks, room, height).map((part) => ({ title, blocks: part })));
  }
  return {
    cover,
    slides: slides.flatMap((parts) =>
      parts.map(({ title, blocks }, at) => ({ title, part: at + 1, parts: parts.length, blocks }))
    )
  };
}

/** What was cut, put together again. */
function whole(blocks: readonly SlideBlock[]): SlideBlock[] {
  const made: SlideBlock[] = [];
  for (const block of blocks) {
    const one = made.length ? joined(made.at(-1)!, block) : undefined;
    if (one) made.splice(-1, 1, one);
    else made.push(block);
  }
  return made;
}

/** The blocks of a chapter on as many slides as they take. */
function divided(
  blocks: readonly SlideBlock[],
  room: number,
  height: (blocks: readonly SlideBlock[]) => number
): SlideBlock[][] {
  const parts: SlideBlock[][] = [[]];
  for (const [at, block] of blocks.entries()) {
    const open = parts.at(-1)!;
    const wanted = whole([...open, block]);
    // A heading stands with the first of what it heads.
    const next = block.kind === 'heading' ? blocks.slice(at + 1, at + 2) : [];
    if (open.length && height([...wanted, ...next]) > room) {
      const last = isRemark(blocks, at) ? open.at(-1) : undefined;
      // The last row of a table goes along to the remark under it, which says nothing by itself.
      if (last?.kind === 'table' && last.rows.length > 1) {
        open.splice(-1, 1, { ...last, rows: last.rows.slice(0, -1) });
        parts.push([{ ...last, rows: last.rows.slice(-1) }, block]);
      } else parts.push([block]);
    } else open.splice(0, open.length, ...wanted);
  }
  return parts;
}
