import type { Workspace } from '../../document/context';
import { newId } from '../../document/ids';
import type { Collections } from '../../document/record';
import type { ErasedRecordings, RecordedSource } from '../../document/recordings';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import {
  noPrivacy,
  type Consent,
  type Erasure,
  type Participant,
  type Privacy,
  type SessionCollections
} from '../model';
import type { SessionDocument } from './session';
import type { StudyDocument } from './study';

/** What erasing needs of the vault and the recordings of the device. */
export interface Eraser {
  readonly vault: { erase(study: string, participant?: string): Promise<void> };
  readonly recordings: {
    erase(query: { study: string; participant?: string; source?: RecordedSource }): Promise<ErasedRecordings>;
  };
}

/** Says what the consent says about the study. A burst of typing in one field is one undo step. */
export function setPrivacy(study: StudyDocument, changes: Partial<Privacy>): void {
  study.edit(
    m.consent_undo_setup,
    (edit) => {
      const before = edit.get('about', 'about')?.privacy ?? noPrivacy;
      edit.change('about', 'about', { privacy: { ...before, ...changes } });
    },
    { gesture: `type:privacy-${Object.keys(changes).join()}` }
  );
}

/** Notes what a participant agreed to; in place of what was agreed to before. */
export function recordConsent(study: StudyDocument, participant: string, consent: Consent): void {
  study.edit(m.consent_undo_given, (edit) => edit.change('participants', participant, { consent }));
}

/** Empties the quotes of a session; the observations stay, with kind and second. @returns how many said something */
export function eraseQuotes(session: SessionDocument): number {
  const quotes = session.all('observations').filter(({ kind, text }) => kind === 'quote' && text);
  writeAnew(
    session,
    'observations',
    quotes.map((quote) => ({ ...quote, text: '' }))
  );
  return quotes.length;
}

/**
 * Takes one permission back, and erases what was recorded by it. It cannot be undone: nobody but the participant
 * gives it again. @returns what was erased @throws StorageError; what is not erased then is erased when it is done again
 */
export async function withdrawSource(
  workspace: Pick<Workspace, 'forgetRemoved'>,
  eraser: Pick<Eraser, 'recordings'>,
  study: StudyDocument,
  participant: string,
  source: RecordedSource,
  now = new Date()
): Promise<Erasure> {
  const consent = study.get('participants', participant)?.consent;
  if (consent) recordConsent(study, participant, { ...consent, [source]: false });
  const recorded = await eraser.recordings.erase({ study: study.id, participant, source });
  const erasure = note(study, { ...recorded, quotes: 0, identities: 0, why: 'withdrawn', part: source }, now);
  await workspace.forgetRemoved([study.id]);
  return erasure;
}

/**
 * Takes a whole consent back: recordings, captions, quotes, answers in words, needs, notes on participant and
 * session, and who it was are erased; whether tasks were completed, times, ratings and other observations stay. It
 * cannot be undone. @param sessions ids of the participant's sessions @returns what was erased
 * @throws StorageError; done again it erases what is left
 */
export async function withdrawConsent(
  workspace: Pick<Workspace, 'open' | 'forgetRemoved'>,
  eraser: Eraser,
  study: StudyDocument,
  participant: string,
  sessions: readonly string[],
  now = new Date()
): Promise<Erasure> {
  const before = study.get('participants', participant);
  if (before) forget(study, [before], now);
  const recorded = await eraser.recordings.erase({ study: study.id, participant });
  await eraser.vault.erase(study.id, participant);
  const quotes = await eraseWords(workspace, sessions);
  const erasure = note(study, { ...recorded, quotes, identities: 1, why: 'withdrawn' }, now);
  await workspace.forgetRemoved([study.id, ...sessions]);
  return erasure;
}

/**
 * Erases what is personal in a whole study when the time for keeping it is over. Only after a person has said that
 * the day is right: a clock alone never erases. @returns what was erased @throws StorageError
 */
export async function eraseDue(
  workspace: Pick<Workspace, 'open' | 'forgetRemoved'>,
  eraser: Eraser,
  study: StudyDocument,
  sessions: readonly string[],
  now = new Date()
): Promise<Erasure> {
  const people = study.all('participants');
  forget(study, people, now);
  const recorded = await eraser.recordings.erase({ study: study.id });
  await eraser.vault.erase(study.id);
  const quotes = await eraseWords(workspace, sessions);
  const erasure = note(study, { ...recorded, quotes, identities: people.length, why: 'due' }, now);
  await workspace.forgetRemoved([study.id, ...sessions]);
  return erasure;
}

/**
 * Writes records anew under their ids: a change would only be laid over what they were first written with, which
 * would still be there beneath.
 */
function writeAnew<C extends Collections, K extends keyof C & string>(
  document: WorkDocument<C>,
  collection: K,
  records: readonly C[K][]
): void {
  document.edit(m.consent_undo_withdraw, (edit) => {
    for (const { id } of records) edit.remove(collection, id);
  });
  document.edit(m.consent_undo_withdraw, (edit) => {
    for (const record of records) edit.put(collection, record);
  });
}

/** Participants without what might tell who they are; what they agreed to says when it ended. */
function forget(study: StudyDocument, people: readonly Participant[], now: Date): void {
  const withdrawnAt = now.toISOString();
  const forgotten = people.map((person) => {
    const { consent } = person;
    const left = { ...person, notes: '', ...(consent && { consent: { withdrawnAt, ...consent } }) };
    delete left.needs;
    delete left.appointment;
    return left;
  });
  writeAnew(study, 'participants', forgotten);
}

/** Empties what was said and written freely in sessions. @returns how many quotes there were */
async function eraseWords(workspace: Pick<Workspace, 'open'>, sessions: readonly string[]): Promise<number> {
  let quotes = 0;
  for (const id of sessions) {
    const session = await workspace.open<SessionCollections>('session', id);
    quotes += eraseQuotes(session);
    const inWords = session.all('answers').filter(({ text }) => text);
    writeAnew(
      session,
      'answers',
      inWords.map((answer) => ({ ...answer, text: '' }))
    );
    const about = session.get('about', 'about');
    if (about?.notes) writeAnew(session, 'about', [{ ...about, notes: '' }]);
  }
  return quotes;
}

function note(study: StudyDocument, erased: Omit<Erasure, 'id' | 'at'>, now: Date): Erasure {
  const { why, part, recordings, seconds, transcripts, quotes, identities } = erased;
  const erasure: Erasure = {
    id: newId(),
    at: now.toISOString(),
    why,
    ...(part && { part }),
    recordings,
    seconds,
    transcripts,
    quotes,
    identities
  };
  study.edit(m.consent_undo_erased, (edit) => edit.put('erasures', erasure));
  return erasure;
}
