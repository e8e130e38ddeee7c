import type { ArchiveLimits } from '../workspace-file/limits';

const MIB = 1024 * 1024;

/** Bytes of a file before it is refused unread. The largest real map known, 600 cards, is 0.1 MiB. */
export const MAX_BYTES = 20 * MIB;
/** Rows of a table: thirty times the largest map the app is held to. */
export const MAX_ROWS = 20_000;
/** Columns of a table; a map turned on its side has one for each step. */
export const MAX_COLUMNS = 500;
/** Cells of a table that hold something. */
export const MAX_CELLS = 400_000;
/** Phases, steps, lanes or cards of one map that comes in. */
export const MAX_RECORDS = 20_000;

/** What a workbook may unpack to. Sheets of text pack 5:1 to 30:1. */
export const workbookLimits: ArchiveLimits = {
  entries: 2_000,
  entryBytes: 48 * MIB,
  totalBytes: 128 * MIB,
  ratio: 200,
  ratioFrom: MIB
};
