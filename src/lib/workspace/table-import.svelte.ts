/** A table on its way into a journey map: how it is read, and what comes of it. View state until it is taken in. */
import {
  guessColumns,
  guessPlan,
  joinTable,
  planned,
  readTable,
  type ColumnUse,
  type JoinedTable,
  type MapRecords,
  type TableMap,
  type TablePlan,
  type TextRows
} from '../interchange/journey';
import type { TableFile } from './journey-files';

/** Rows from a clipboard as a table to take in. */
export function pastedTable(rows: TextRows): TableFile {
  return { name: '', sheets: [''], rows: () => rows };
}

export class TableImport {
  #sheet = $state(0);
  #plan: TablePlan = $state.raw(guessPlan([]));

  /** The table, turned where its steps go across. */
  readonly rows: TextRows = $derived.by(() => planned(this.table.rows(this.#sheet), this.#plan));
  readonly #said = $derived.by(() => readTable(this.table.rows(this.#sheet), this.#plan));
  /** As a map of its own. */
  readonly anew: JoinedTable = $derived.by(() => joinTable(this.#said));

  /** @throws JourneyFileError when the first sheet cannot be read */
  constructor(readonly table: TableFile) {
    this.#plan = guessPlan(table.rows(0));
  }

  get sheet(): number {
    return this.#sheet;
  }
  /** Reads another sheet, anew. @throws JourneyFileError */
  set sheet(sheet: number) {
    this.#plan = guessPlan(this.table.rows(sheet));
    this.#sheet = sheet;
  }

  get plan(): TablePlan {
    return this.#plan;
  }

  setAcross(across: boolean): void {
    this.#plan = guessColumns(this.table.rows(this.#sheet), across);
  }

  setHeadings(headings: boolean): void {
    this.#plan = { ...this.#plan, headings };
  }

  /** Says what a column is. What may stand only once is taken from the column that had it. */
  setUse(column: number, use: ColumnUse): void {
    const once = use !== 'ignore' && !use.startsWith('lane:');
    const columns = this.#plan.columns.map((other, at) =>
      at === column ? use : once && other === use ? 'ignore' : other
    );
    this.#plan = { ...this.#plan, columns };
  }

  /** Laid over a map that is there. */
  over(map: TableMap): JoinedTable {
    return joinTable(this.#said, map);
  }

  /** Whether rows tell of records of this map: the table came from it. */
  knows(map: MapRecords): boolean {
    const ids = new Set([...map.cards, ...map.steps, ...map.lanes].map(({ id }) => id));
    return this.#said.rows.some(({ id }) => id !== '' && ids.has(id));
  }
}
