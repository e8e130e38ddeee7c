/** What a written report is made of: the same blocks are read on the screen, printed, and laid out as a PDF. */

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
  | { readonly kind: 'found'; readonly items: readonly FoundItem[] }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

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
