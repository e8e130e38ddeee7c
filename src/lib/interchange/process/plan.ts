import { isBlank, type TextRows } from '../journey/table/cells';
import { keyOf } from '../journey/table/vocabulary';
import { parseDuration } from '../../process/rules/duration';
import { stepFieldWords, type StepField } from './vocabulary';

export type StepUse = StepField | 'ignore';

/** How a list of steps is read. Guessed by `guessSteps`; the user may correct every part of it. */
export interface StepPlan {
  /** The first row tells what the columns are. */
  readonly headings: boolean;
  /** One for each column. */
  readonly columns: readonly StepUse[];
}

const BULLET = /^\s*(?:[-–•·*]|\(?\d{1,3}[.)])\s+/;
/** A short word or two, a colon, and then what they do. */
const SPEAKER = /^\s*([^:?!.;]{1,40}):\s+(\S.*)$/;

/** Lines of text as a table: «who: what» where most lines say who, else what alone. */
export function rowsOfLines(text: string): TextRows {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(BULLET, '').trim());
  const said = lines.filter((line) => line !== '');
  const spoken = said.filter((line) => SPEAKER.test(line)).length;
  if (spoken * 2 < said.length || !spoken) return lines.map((line) => [line]);
  return lines.map((line) => {
    const speaker = SPEAKER.exec(line);
    return speaker ? [speaker[1]!.trim(), speaker[2]!] : ['', line];
  });
}

/** The plan for lines of text. */
export const planOfLines = (rows: TextRows): StepPlan => ({
  headings: false,
  columns: rows.some((row) => row.length > 1) ? ['who', 'what'] : ['what']
});

/** The best reading of a table: by its headings, else by what the cells look like. */
export function guessSteps(rows: TextRows): StepPlan {
  const first = rows[0] ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const known = first.map((cell) => (isBlank(cell) ? undefined : keyOf(stepFieldWords, cell)));
  const headings = known.filter(Boolean).length >= Math.min(2, width);
  const uses: StepUse[] = Array.from({ length: width }, () => 'ignore');
  const body = headings ? rows.slice(1) : rows;
  const claim = (use: StepField, at: number) => {
    if (at >= 0 && uses[at] === 'ignore' && !uses.includes(use)) uses[at] = use;
  };
  if (headings) known.forEach((use, at) => use && claim(use, at));
  const cells = (at: number) => body.map((row) => row[at] ?? '').filter((cell) => !isBlank(cell));
  const free = () => uses.flatMap((use, at) => (use === 'ignore' && cells(at).length ? [at] : []));
  if (!headings) guessBare(free, cells, claim);
  if (!uses.includes('what')) {
    const longest = free().toSorted((a, b) => lengthOf(cells(b)) - lengthOf(cells(a)))[0];
    claim('what', longest ?? -1);
  }
  return { headings, columns: uses };
}

const lengthOf = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.length, 0);

/** Without headings: counting numbers first, then words that come again, then times. */
function guessBare(
  free: () => number[],
  cells: (at: number) => string[],
  claim: (use: StepField, at: number) => void
): void {
  const [lead] = free();
  if (lead !== undefined && cells(lead).every((cell, at) => cell.trim() === String(at + 1)))
    claim('number', lead);
  const worded = free().filter((at) => cells(at).some((cell) => parseDuration(cell) === undefined));
  const shared = worded.find((at) => new Set(cells(at)).size < cells(at).length);
  if (worded.length > 1) {
    claim('who', shared ?? worded[0]!);
    claim(
      'what',
      worded.find((at) => at !== (shared ?? worded[0]!))!
    );
  }
  for (const at of free())
    if (cells(at).every((cell) => typeof parseDuration(cell) === 'number')) {
      claim('minutes', at);
      claim('waiting', at);
    }
}
