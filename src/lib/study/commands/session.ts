import type { Workspace } from '../../document/context';
import type { Changes, Edit } from '../../document/edit';
import { newId } from '../../document/ids';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { newSession, type Attempt, type Observation, type Outcome, type SessionCollections } from '../model';
import { clockSeconds } from '../rules/clock';
import { participantLabels } from '../rules/labels';
import type { Counted } from '../rules/quick-line';
import { attemptAt } from '../rules/timeline';
import { keepHeld } from './held';
import type { StudyDocument } from './study';

export type SessionDocument = WorkDocument<SessionCollections>;

/**
 * Makes a session of a study with one of its participants, or with nobody named yet. It is called after the
 * participant's label, never after a person. @returns the id of its document
 */
export async function createSession(
  workspace: Workspace,
  study: StudyDocument,
  participant = ''
): Promise<string> {
  const label = participantLabels(study.all('participants')).get(participant) ?? '';
  const about = newSession({
    service: study.get('about', 'about')?.service ?? '',
    study: study.id,
    participant,
    title: label
  });
  const document = await workspace.create<SessionCollections>('session', { about: [about] });
  return document.id;
}

/** Starts the session's clock, once. */
export function startClock(session: SessionDocument, now = new Date()): void {
  session.edit(m.study_undo_start_clock, (edit) => {
    if (edit.get('about', 'about')?.startedAt === '')
      edit.change('about', 'about', { startedAt: now.toISOString() });
  });
}

/** Ends the session, and with it a task that still runs; its outcome waits to be judged. */
export function endSession(session: SessionDocument, now = new Date()): void {
  session.edit(m.study_undo_end_session, (edit) => {
    const about = edit.get('about', 'about');
    if (!about?.startedAt || about.endedAt) return;
    closeAttempts(edit, clockSeconds(about, now.getTime()));
    edit.change('about', 'about', { endedAt: now.toISOString() });
  });
}

/**
 * Takes an ended session up again after a break. Its clock goes on from where it stood, so that what is noted
 * next follows what was noted last; a session ended by mistake is taken back by undo instead.
 */
export function reopenSession(session: SessionDocument, now = new Date()): void {
  session.edit(m.study_undo_reopen_session, (edit) => {
    const about = edit.get('about', 'about');
    if (!about?.endedAt) return;
    const startedAt = new Date(now.getTime() - clockSeconds(about, 0) * 1000).toISOString();
    edit.change('about', 'about', { startedAt, endedAt: '' });
  });
}

/** Puts the session in the bin, or takes it back. */
export function binSession(session: SessionDocument, binned = true): void {
  session.edit(binned ? m.study_undo_bin_session : m.study_undo_restore_session, (edit) =>
    edit.change('about', 'about', { binned })
  );
}

/** Writes the notes on the session as a whole. */
export function writeSessionNotes(session: SessionDocument, notes: string): void {
  session.edit(m.study_undo_session_notes, (edit) => edit.change('about', 'about', { notes }), {
    gesture: 'type:notes'
  });
}

/**
 * Logs what was seen or heard.
 * @param observation `at` in seconds on the session's clock; without a `task` it belongs to the one that ran then
 * @returns its id
 */
export function logObservation(
  session: SessionDocument,
  observation: Pick<Observation, 'at' | 'kind' | 'text'> & Partial<Omit<Observation, 'id'>>
): string {
  return session.edit(m.study_undo_log, (edit) => {
    // On a clock of its own a second says nothing of the session's tasks.
    const ran = observation.own === undefined ? attemptAt(edit.all('attempts'), observation.at) : undefined;
    const task = observation.task ?? ran?.task ?? '';
    const id = newId();
    edit.put('observations', { step: '', ...observation, id, task });
    keepHeld(edit);
    return id;
  });
}

/** Rewrites what an observation says. A burst of typing is one undo step. */
export function writeObservation(session: SessionDocument, observation: string, text: string): void {
  session.edit(m.study_undo_write_observation, (edit) => edit.change('observations', observation, { text }), {
    gesture: `type:${observation}`
  });
}

/** Changes an observation's second (on the session's clock, whatever its observer's showed), kind, task, journey step, severity or feeling; undefined takes the latter two back. */
export function changeObservation(
  session: SessionDocument,
  observation: string,
  changes: Pick<Changes<Observation>, 'at' | 'kind' | 'task' | 'step' | 'severity' | 'emotion'>
): void {
  // Set by hand, it no longer follows the clock that it came from.
  const own = changes.at === undefined ? {} : { own: undefined };
  session.edit(m.study_undo_change_observation, (edit) =>
    edit.change('observations', observation, { ...changes, ...own })
  );
}

/** Removes an observation. A finding that rests on it says that it is gone. */
export function removeObservation(session: SessionDocument, observation: string): void {
  session.edit(m.study_undo_remove_observation, (edit) => {
    edit.remove('observations', observation);
    keepHeld(edit);
  });
}

/** Starts a task at a second; one that runs is ended there, its outcome waiting to be judged. @returns the attempt's id */
export function startTask(session: SessionDocument, task: string, at: number): string {
  return session.edit(m.study_undo_start_task, (edit) => {
    closeAttempts(edit, at);
    const id = newId();
    edit.put('attempts', { id, task, startedAt: at, endedAt: null, outcome: null });
    return id;
  });
}

/** Ends an attempt with its outcome, never before it began. */
export function endTask(session: SessionDocument, attempt: string, at: number, outcome: Outcome): void {
  session.edit(m.study_undo_end_task, (edit) => {
    const startedAt = edit.get('attempts', attempt)?.startedAt ?? 0;
    edit.change('attempts', attempt, { endedAt: Math.max(at, startedAt), outcome });
    keepHeld(edit);
  });
}

/** Ends an attempt where the participant said to be done with it; how it went waits to be judged. */
export function stopTask(session: SessionDocument, attempt: string, at: number): void {
  session.edit(m.study_undo_end_task, (edit) => {
    const before = edit.get('attempts', attempt);
    if (before?.endedAt === null)
      edit.change('attempts', attempt, { endedAt: Math.max(at, before.startedAt) });
  });
}

/** Judges an attempt that has ended, or judges it anew. */
export function judgeTask(session: SessionDocument, attempt: string, outcome: Outcome): void {
  session.edit(m.study_undo_judge_task, (edit) => {
    edit.change('attempts', attempt, { outcome });
    keepHeld(edit);
  });
}

/** Says that there was none of one kind in an attempt, whatever was counted. */
export function clearCount(session: SessionDocument, attempt: string, what: Counted): void {
  session.edit(m.study_undo_count, (edit) => edit.change('attempts', attempt, { [what]: 0 }));
}

/** Counts an error or a help in an attempt, or takes one back; never below none. */
export function countInTask(session: SessionDocument, attempt: string, what: Counted, by: 1 | -1): void {
  session.edit(m.study_undo_count, (edit) => {
    const before = edit.get('attempts', attempt)?.[what] ?? 0;
    edit.change('attempts', attempt, { [what]: Math.max(0, before + by) });
  });
}

/** Sets right when an attempt began or ended, in seconds; it never ends before it began. */
export function moveAttempt(
  session: SessionDocument,
  attempt: string,
  times: Partial<Pick<Attempt, 'startedAt' | 'endedAt'>>
): void {
  session.edit(m.study_undo_move_attempt, (edit) => {
    const before = edit.get('attempts', attempt);
    if (!before) return;
    const { startedAt, endedAt } = { ...before, ...times };
    edit.change('attempts', attempt, {
      startedAt,
      endedAt: endedAt === null ? null : Math.max(startedAt, endedAt)
    });
  });
}

/** Lets an attempt that was ended too soon run on; another that runs is ended at second `at`. */
export function reopenTask(session: SessionDocument, attempt: string, at: number): void {
  session.edit(m.study_undo_reopen_task, (edit) => {
    closeAttempts(edit, at);
    edit.change('attempts', attempt, { endedAt: null, outcome: null });
    keepHeld(edit);
  });
}

/** Removes an attempt that was a slip of the finger. */
export function removeAttempt(session: SessionDocument, attempt: string): void {
  session.edit(m.study_undo_remove_attempt, (edit) => {
    edit.remove('attempts', attempt);
    keepHeld(edit);
  });
}

function closeAttempts(edit: Edit<SessionCollections>, at: number): void {
  for (const attempt of edit.all('attempts'))
    if (attempt.endedAt === null)
      edit.change('attempts', attempt.id, { endedAt: Math.max(at, attempt.startedAt) });
}
