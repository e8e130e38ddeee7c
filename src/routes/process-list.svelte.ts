/** A list of steps on its way into a process map: how it is read, and what comes of it. View state until it is drawn. */
import { readCsv, type TextRows } from '$lib/interchange/journey';
import {
  guessSteps,
  planOfLines,
  readSteps,
  rowsOfLines,
  type StepPlan,
  type StepUse
} from '$lib/interchange/process';
import { listRecords } from '$lib/process/commands/draw-list';
import type { TableFile } from '$lib/workspace/journey-files';

/** More than this is not drawn before it is taken: nobody could read it. */
const MOST_SHOWN = 120;

export class ProcessList {
  /** @param upright whether the map it is drawn into runs down the page */
  constructor(readonly upright = false) {}

  text = $state('');
  #table: TableFile | undefined = $state.raw();
  #sheet = $state(0);
  /** What the user said of the columns; undefined: as guessed. */
  #told: StepPlan | undefined = $state.raw();

  readonly #written = $derived.by(() => written(this.text));
  readonly rows: TextRows = $derived.by(() => this.#table?.rows(this.#sheet) ?? this.#written.rows);
  readonly plan: StepPlan = $derived.by(
    () => this.#told ?? (this.#table ? guessSteps(this.rows) : this.#written.plan)
  );
  readonly read = $derived.by(() => readSteps(this.rows, this.plan));
  readonly preview = $derived.by(() =>
    this.read.steps.length && this.read.steps.length <= MOST_SHOWN
      ? listRecords(this.read.steps, '', [0, 0], this.upright)
      : undefined
  );

  /** Whether there are columns to tell apart. */
  get columned(): boolean {
    return this.plan.columns.length > 1;
  }
  get sheets(): readonly string[] {
    return this.#table?.sheets ?? [];
  }
  get sheet(): number {
    return this.#sheet;
  }
  /** Reads another sheet, anew. @throws JourneyFileError */
  set sheet(sheet: number) {
    this.#table?.rows(sheet);
    this.#sheet = sheet;
    this.#told = undefined;
  }
  get table(): TableFile | undefined {
    return this.#table;
  }

  /** Takes a table; undefined goes back to the text. @throws JourneyFileError when its first sheet cannot be read */
  open(table: TableFile | undefined): void {
    table?.rows(0);
    this.#table = table;
    this.#sheet = 0;
    this.#told = undefined;
  }
  write(text: string): void {
    this.text = text;
    this.#told = undefined;
  }
  setHeadings(headings: boolean): void {
    this.#told = { ...this.plan, headings };
  }
  /** Says what a column is. What may stand only once is taken from the column that had it. */
  setUse(column: number, use: StepUse): void {
    const columns = this.plan.columns.map((other, at) =>
      at === column ? use : use !== 'ignore' && other === use ? 'ignore' : other
    );
    this.#told = { ...this.plan, columns };
  }
}

/** Text as a table where it looks like one, else line by line. */
function written(text: string): { rows: TextRows; plan: StepPlan } {
  if (!text.trim()) return { rows: [], plan: { headings: false, columns: [] } };
  const cells = text.includes('\t') ? readCsv(text, '\t') : readCsv(text);
  const plan = guessSteps(cells);
  if (text.includes('\t') || plan.headings) return { rows: cells, plan };
  const rows = rowsOfLines(text);
  return { rows, plan: planOfLines(rows) };
}
