import { zipSync } from 'fflate';
import { writeCsv, writeWorkbook } from '../journey';

/** A table to write: its first row is the headings. */
export interface TableToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly widths: readonly number[];
}

/** A fixed day, so that the same tables give the same file. */
const WHEN = new Date(1980, 0, 2);

/** All tables as one workbook, a sheet each. No cell is a formula; negative numbers stay numbers. */
export function writeTablesAsWorkbook(tables: readonly TableToWrite[]): Uint8Array {
  return writeWorkbook(...tables);
}

/** One table as separated values. */
export function writeTableAsCsv({ rows }: TableToWrite, separator: ';' | ','): Uint8Array {
  return writeCsv(rows, separator);
}

/** All tables as separated values, a file each in one archive, numbered so that they keep their order. */
export function writeTablesAsCsv(tables: readonly TableToWrite[], separator: ';' | ','): Uint8Array {
  const files = tables.map(({ name, rows }, at) => {
    const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-');
    return [`${at + 1}-${safe}.csv`, writeCsv(rows, separator)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: WHEN });
}
