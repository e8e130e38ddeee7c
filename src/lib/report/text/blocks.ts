/** What a written report is made of: the same blocks are read on the screen, printed, and laid out as a PDF. */

import type { Drawing } from './drawing';

/** How a figure or a word is judged; the words say it, too. */
export type BlockTone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

/** How many of all did something, and between which shares the truth lies. */
export interface ShareLine {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  /** 0–1 */
  readonly low: number;
  readonly high: number;
  /** The same in words. */
  readonly said: string;
}

/** One thing that was found, with what it rests on. */
export interface FoundItem {
  readonly title: string;
  readonly badge: { readonly text: string; readonly tone: BlockTone };
  readonly share?: ShareLine;
  readonly detail: string;
  /** What was seen or said, and where. */
  readonly evidence: readonly string[];
  /** What should be done, or what has been decided: a name and what it says. */
  readonly answers: readonly (readonly [name: string, text: string])[];
}

/** How many figures stand beside each other, so that rows are even. */
export const figureColumns = (count: number) => (count <= 4 ? 4 : 3);

/** A figure that tells how something stands. */
export interface FigureItem {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly tone?: BlockTone;
}

/** How far of its way from baseline to target something has come, and how far it should have. */
export interface WayLine {
  readonly label: string;
  readonly badge: { readonly text: string; readonly tone: BlockTone };
  /** Shares of the way; null while they cannot be said. May be below 0 or above 1. */
  readonly realised: number | null;
  readonly planned: number | null;
  /** The same in words and figures. */
  readonly said: string;
  /** What else is to be told of it. */
  readonly notes?: readonly string[];
}

/** Planned and realised shares along time. */
export interface OverTimeBlock {
  readonly kind: 'over-time';
  /** What the lines show, in words: read where they are not seen. */
  readonly said: string;
  /** In order; `at` is the place along the axis, 0–1. Null: not measured yet, or still to come. */
  readonly points: readonly {
    readonly at: number;
    readonly planned: number;
    readonly realised: number | null;
    /** Day, planned and realised as they are written. */
    readonly cells: readonly [day: string, planned: string, realised: string];
  }[];
  /** How none, half and all of the way are written. */
  readonly axis: readonly [string, string, string];
  readonly words: {
    readonly head: readonly [day: string, planned: string, realised: string];
    readonly table: string;
  };
}

/** Something drawn; the table that says the same follows it. */
export interface DrawnBlock {
  readonly kind: 'drawn';
  /** What it shows, in words: read where it is not seen. */
  readonly said: string;
  readonly drawing: Drawing;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns are, against each other. */
  readonly widths: readonly number[];
}

export type Block =
  | {
      readonly kind: 'title';
      readonly over: string;
      readonly text: string;
      /** Names and values; those without a value are left out. */
      readonly facts: readonly (readonly [name: string, value: string])[];
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** `missing` says what the records do not hold, and is told from what they do. */
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'lead' | 'quiet' | 'missing' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TableBlock
  | { readonly kind: 'shares'; readonly lines: readonly ShareLine[] }
  | { readonly kind: 'figures'; readonly items: readonly FigureItem[] }
  | { readonly kind: 'ways'; readonly lines: readonly WayLine[] }
  | OverTimeBlock
  | DrawnBlock
  /** `from` is how many stand before them. */
  | { readonly kind: 'found'; readonly items: readonly FoundItem[]; readonly from?: number }
  /** Beside each other where there is room; short enough to stand on one page. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly ColumnBlock[])[] }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

/** Most points of lines along time that are told as a table on paper. */
const TOLD = 9;

/** Lines along time as a table. @param all every point; else some, among them the first, the last measured and the last */
export function overTimeTable({ points, words }: OverTimeBlock, all: boolean): TableBlock {
  const measured = points.findLastIndex(({ realised }) => realised !== null);
  const step = Math.max(1, Math.ceil(points.length / (TOLD - 1)));
  const kept = points.filter(
    (_, at) => all || at % step === 0 || at === measured || at === points.length - 1
  );
  return { kind: 'table', head: words.head, widths: [40, 30, 30], rows: kept.map(({ cells }) => cells) };
}

/** What may stand in a column. */
export type ColumnBlock = Exclude<Block, { kind: 'page' | 'columns' | 'title' }>;

/** A report ready to be read or laid out. */
export interface TextSheet {
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly words: {
    /** What it is, in a line. */
    readonly summary: string;
    /** «Side {number} av {count}». */
    readonly page: string;
  };
}

/** Everything that somebody wrote, to see which letters it takes. */
export function writtenOn(sheet: TextSheet): string {
  return JSON.stringify([sheet.title, sheet.blocks]);
}

/** Whether a block is the remark under a table. */
export function isRemark(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block?.kind === 'text' && block.look === 'quiet' && blocks[at - 1]?.kind === 'table';
}
