import type { Workspace } from '../document/context';
import { ABOUT } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import { writeTableAsCsv, writeTablesAsCsv, writeTablesAsWorkbook } from '../interchange/study/tables';
import { reelTable } from '../report/study/reel';
import { studyTables, type WholeStudy } from '../report/study/tables';
import type { SessionCollections, StudyCollections } from '../study/model';
import { safeFileName } from './file-name';

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

/** What files of a study are called, without an ending. */
export function studyFileName(study: WorkDocument<StudyCollections>): string {
  return safeFileName(study.get('about', ABOUT)?.title ?? '') || 'verksted';
}

/** A study with its sessions, the first made first. */
export async function wholeStudy(
  { index, open }: Pick<Workspace, 'index' | 'open'>,
  study: WorkDocument<StudyCollections>
): Promise<WholeStudy> {
  const rows = await index.find({
    kind: 'session',
    collection: ABOUT,
    refersTo: `${study.id}/${ABOUT}/${ABOUT}`
  });
  const documents = await Promise.all(
    rows.map(({ document }) => open<SessionCollections>('session', document))
  );
  const sessions = documents.flatMap((document) => {
    const about = document.get('about', ABOUT);
    if (!about) return [];
    return [
      {
        id: document.id,
        about,
        observations: document.all('observations'),
        attempts: document.all('attempts'),
        answers: document.all('answers'),
        clips: document.all('clips')
      }
    ];
  });
  sessions.sort((a, b) => (a.about.createdAt < b.about.createdAt ? -1 : 1));
  return {
    tasks: study.all('tasks'),
    participants: study.all('participants'),
    findings: study.all('findings'),
    questions: study.all('questions'),
    quotas: study.all('quotas'),
    sessions
  };
}
