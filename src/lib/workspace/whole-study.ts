/** A study with its sessions, read out of their documents. */
import type { Workspace } from '../document/context';
import { ABOUT } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import type { WholeStudy } from '../report/study/tables';
import type { SessionCollections, StudyCollections } from '../study/model';
import { safeFileName } from './file-name';

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
