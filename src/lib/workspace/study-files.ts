import type { Workspace } from '../document/context';
import type { WorkDocument } from '../document/work-document';
import { writeTableAsCsv, writeTablesAsCsv, writeTablesAsWorkbook } from '../interchange/study/tables';
import { reelTable } from '../report/study/reel';
import { studyTables } from '../report/study/tables';
import type { StudyCollections } from '../study/model';
import { safeFileName } from './file-name';
import { studyFileName, wholeStudy } from './whole-study';

export type StudyFormat = 'xlsx' | 'csv';

/**
 * Everything of a study as a file for spreadsheets: figures, sessions, observations, answers and findings, by
 * P-number. Who somebody is, and recordings, are in no document and so in no file.
 */
export async function exportStudy(
  workspace: Pick<Workspace, 'index' | 'open'>,
  study: WorkDocument<StudyCollections>,
  format: StudyFormat,
  separator: ';' | ','
): Promise<{ bytes: Uint8Array; name: string; type: string }> {
  const whole = await wholeStudy(workspace, study);
  const tables = [...studyTables(whole), reelTable(whole, study.id)];
  const title = studyFileName(study);
  return format === 'xlsx'
    ? {
        bytes: writeTablesAsWorkbook(tables),
        name: `${title}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      }
    : { bytes: writeTablesAsCsv(tables, separator), name: `${title}.csv.zip`, type: 'application/zip' };
}

/** The clip list alone, as separated values. */
export async function exportReel(
  workspace: Pick<Workspace, 'index' | 'open'>,
  study: WorkDocument<StudyCollections>,
  separator: ';' | ','
): Promise<{ bytes: Uint8Array; name: string; type: string }> {
  const table = reelTable(await wholeStudy(workspace, study), study.id);
  return {
    bytes: writeTableAsCsv(table, separator),
    name: safeFileName(`${studyFileName(study)} – ${table.name}`) + '.csv',
    type: 'text/csv'
  };
}
