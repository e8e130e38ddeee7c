import type { WorkspaceCare } from '$lib/document/care';
import type { Workspace } from '$lib/document/context';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { RecordedSource } from '$lib/document/recordings';
import type { StudyDocument } from '../../commands';
import { questionnaires, type Answer, type Participant, type SessionCollections } from '../../model';
import { accessText, type AccessSession } from '../../rules/access';
import { counted } from '../../rules/quick-line';
import { recordedSeconds } from '../../rules/recorded';
import { byTime } from '../../rules/timeline';
import { countLabel, emotionLook, kindLook, outcomeLook, questionnaireNames, severityLabel } from '../labels';
import { sourceWords } from '../recording/words';
import { heldWords } from './words';

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
  /** The task of each attempt. */
  const taskOf = new Map<string, string>();
  const titleOf = (task: string) => study.get('tasks', task)?.title ?? m.study_task_removed();
  for (const id of sessions) {
    const session = await workspace.open<SessionCollections>('session', id);
    const attempts = [...session.all('attempts')].sort((a, b) => a.startedAt - b.startedAt);
    attempts.forEach(({ id, task }) => taskOf.set(id, task));
    const tried = attempts.map(({ id }) => id);
    // As they were asked: after each task, then at the end.
    const placeOf = ({ questionnaire, attempt }: Answer) =>
      questionnaires.indexOf(questionnaire) * 1000 + tried.indexOf(attempt);
    told.push({
      startedAt: session.get('about', 'about')?.startedAt ?? '',
      notes: session.get('about', 'about')?.notes ?? '',
      observations: [...session.all('observations')].sort(byTime),
      attempts,
      answers: [...session.all('answers')].sort((a, b) => placeOf(a) - placeOf(b)),
      captions: care.recordings.usable ? await care.recordings.captions(id) : [],
      recorded: recordedSeconds(await care.recordings.find({ session: id }))
    });
  }
  return accessText(participant, identity, told, {
    title: m.consent_access_title({ label }),
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
    task: titleOf,
    asked: ({ questionnaire, question, attempt }) => {
      if (questionnaire === 'own') return study.get('questions', question)?.title ?? '';
      const task = taskOf.get(attempt);
      return [questionnaireNames[questionnaire](), task === undefined ? '' : titleOf(task)]
        .filter(Boolean)
        .join(', ');
    },
    source: (source) => sourceWords[source as RecordedSource](),
    date: (moment) => formatDate(moment, 'long'),
    signed: ({ strokes, guardian, present }) => [
      strokes.length ? m.consent_signed_pen() : m.consent_signed_tick(),
      ...(guardian ? [`${m.consent_guardian()}: ${guardian}`] : []),
      ...(present ? [`${m.consent_present()} ${present}`] : []),
      ...(participant.consent ? [m.consent_now({ what: heldWords(participant.consent) })] : [])
    ],
    headings: {
      who: m.study_who({ label }),
      appointment: m.study_appointment(),
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
