import type { WorkspaceCare } from '$lib/document/care';
import type { Workspace } from '$lib/document/context';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { RecordedSource } from '$lib/document/recordings';
import type { StudyDocument } from '../../commands';
import type { Participant, SessionCollections } from '../../model';
import { accessText, type AccessSession } from '../../rules/access';
import { counted } from '../../rules/quick-line';
import { recordedSeconds } from '../../rules/recorded';
import { byTime } from '../../rules/timeline';
import { countLabel, emotionLook, kindLook, outcomeLook, severityLabel } from '../labels';
import { sourceWords } from '../recording/words';

/** Everything about one participant, for them to read. @throws StorageError `vault-locked` */
export async function accessFile(
  workspace: Pick<Workspace, 'open'>,
  care: Pick<WorkspaceCare, 'vault' | 'recordings'>,
  study: StudyDocument,
  participant: Participant,
  label: string,
  sessions: readonly string[]
): Promise<string> {
  const identity = (await care.vault.all(study.id)).get(participant.id);
  const told: AccessSession[] = [];
  for (const id of sessions) {
    const session = await workspace.open<SessionCollections>('session', id);
    told.push({
      startedAt: session.get('about', 'about')?.startedAt ?? '',
      notes: session.get('about', 'about')?.notes ?? '',
      observations: [...session.all('observations')].sort(byTime),
      attempts: session.all('attempts'),
      answers: session.all('answers'),
      captions: care.recordings.usable ? await care.recordings.captions(id) : [],
      recorded: recordedSeconds(await care.recordings.find({ session: id }))
    });
  }
  return accessText(participant, identity, told, {
    title: m.study_session_of({ label }),
    kind: (kind) => kindLook[kind].label(),
    marks: ({ severity, emotion }) =>
      [severity && severityLabel(severity), emotion && emotionLook[emotion].label()]
        .filter(Boolean)
        .join(', '),
    counts: (attempt) =>
      counted
        .flatMap((what) => (attempt[what] === undefined ? [] : `${countLabel[what]()}: ${attempt[what]}`))
        .join(', '),
    outcome: (outcome) => outcomeLook[outcome].label(),
    task: (id) => study.get('tasks', id)?.title ?? m.study_task_removed(),
    asked: ({ questionnaire, question }) =>
      questionnaire === 'own' ? (study.get('questions', question)?.title ?? '') : questionnaire.toUpperCase(),
    source: (source) => sourceWords[source as RecordedSource](),
    date: (moment) => formatDate(moment, 'long'),
    headings: {
      who: m.study_who({ label }),
      consent: m.consent_menu(),
      session: m.study_session(),
      notes: m.study_session_notes(),
      tasks: m.study_tasks(),
      answers: m.study_answers(),
      observations: m.study_board_observations(),
      said: m.rec_captions(),
      recorded: m.rec_player()
    }
  });
}
