/**
 * Journey maps in files: bytes ⇄ the records of a map. Pure; runs in a worker, in the page and in Node.
 *
 *     bytes ─ table/csv, xlsx/read ─→ rows ─ table/plan, read ─→ what each row says ─ table/join ─→ new and changed records
 *     bytes ─ ojf/, mermaid, cjml ─→ records of a new map, and notes of what did not come along
 *     records ─ table/write, ojf/, mermaid, cjml ─→ bytes, and what the format has no place for
 *
 * - `table/`   a map as rows: which column is what, what each cell says, what it changes in a map that is there
 * - `xlsx/`    workbooks: cell values only; unpacked bytes are counted
 * - `ojf/`     OpenJourney Format, both dialects; the file a map came from is patched
 * - `mermaid`  the text diagram `journey`
 * - `cjml`     Customer Journey Modelling Language 2.0
 */
export { readCjml, writeCjml } from './cjml';
export { JourneyFileError, type JourneyFileErrorCode } from './error';
export { readMermaid, writeMermaid } from './mermaid';
export { readOjf } from './ojf/read';
export { writeOjf } from './ojf/write';
export type {
  AboutFacts,
  FileNote,
  FileNoteCode,
  ImportedJourney,
  JourneyToWrite,
  LaidRecords,
  LossCode,
  MapRecords,
  WrittenJourney
} from './records';
export type { TextRows } from './table/cells';
export { readCsv, writeCsv } from './table/csv';
export type { TableMap } from './table/join-over';
export { joinTable, type JoinedTable, type TableChange } from './table/join';
export { guessColumns, guessPlan, planned, type ColumnUse, type TablePlan } from './table/plan';
export { readTable, type Refusal } from './table/read';
export type { RefusalReason } from './table/values';
export { roleWords } from './table/record-words';
export { fields, fieldWords, wordOf, type Field, type Locale } from './table/vocabulary';
export { writeTable } from './table/write';
export { readText } from './text';
export { openWorkbook, type Workbook } from './xlsx/read';
export { writeWorkbook } from './xlsx/write';
