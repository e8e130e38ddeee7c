import type { Vault } from '../../document/care';
import { newId } from '../../document/ids';
import { toRef } from '../../document/record';
import { recordedSources, type ErasedRecordings, type RecordedSource } from '../../document/recordings';
import { m } from '../../i18n/paraglide/messages.js';
import {
  noPrivacy,
  type Consent,
  type ConsentPart,
  type Erasure,
  type Participant,
  type Privacy
} from '../model';
import { eraseQuoted, eraseWords, writeAnew, type WordsWorkspace } from './erase-words';
import type { StudyDocument } from './study';

/** What erasing needs of the vault and the recordings of the device. */
export interface Eraser {
  readonly vault: Pick<Vault, 'state' | 'erase' | 'all' | 'put'>;
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

/**
 * Takes one permission back, and erases what it covers: what was recorded by a source, what somebody is quoted with, or
 * how they are reached. It cannot be undone: nobody but the participant gives it again.
 * @param sessions ids of the participant's sessions @returns what was erased
 * @throws StorageError `vault-locked` when a contact lies in a locked vault; nothing is changed then. Of what else is
 * not erased by an error, the rest is erased when it is done again
 */
export async function withdrawPermission(
  workspace: WordsWorkspace,
  eraser: Eraser,
  study: StudyDocument,
  participant: string,
  part: ConsentPart,
  sessions: readonly string[],
  now = new Date()
): Promise<Erasure> {
  const contacts = part === 'contact' ? await forgetContact(eraser.vault, study.id, participant) : 0;
  const consent = study.get('participants', participant)?.consent;
  if (consent) recordConsent(study, participant, { ...consent, [part]: false });
  const { quotes, documents } =
    part === 'quotes'
      ? await eraseQuoted(workspace, study, [toRef(study.id, 'participants', participant)], sessions)
      : { quotes: 0, documents: [] };
  const recorded = isRecorded(part)
    ? await eraser.recordings.erase({ study: study.id, participant, source: part })
    : nothingRecorded;
  const erased = { ...recorded, quotes, identities: 0, contacts };
  const erasure = note(study, { ...erased, why: 'withdrawn', part }, now);
  await workspace.forgetRemoved([study.id, ...documents]);
  return erasure;
}

/**
 * Takes a whole consent back: recordings, captions, clips, quotes, answers in words, needs, notes on participant and
 * session, and who it was are erased; whether tasks were completed, times, ratings and other observations stay. It
 * cannot be undone. @param sessions ids of the participant's sessions @returns what was erased
 * @throws StorageError; done again it erases what is left
 */
export async function withdrawConsent(
  workspace: WordsWorkspace,
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
  const people = [toRef(study.id, 'participants', participant)];
  const { quotes, documents } = await eraseWords(workspace, study, people, sessions);
  const erasure = note(study, { ...recorded, quotes, identities: 1, why: 'withdrawn' }, now);
  await workspace.forgetRemoved([study.id, ...documents]);
  return erasure;
}

/**
 * Erases what is personal in a whole study when the time for keeping it is over. Only after a person has said that
 * the day is right: a clock alone never erases. @returns what was erased @throws StorageError
 */
export async function eraseDue(
  workspace: WordsWorkspace,
  eraser: Eraser,
  study: StudyDocument,
  sessions: readonly string[],
  now = new Date()
): Promise<Erasure> {
  const people = study.all('participants');
  forget(study, people, now);
  const recorded = await eraser.recordings.erase({ study: study.id });
  await eraser.vault.erase(study.id);
  const refs = people.map(({ id }) => toRef(study.id, 'participants', id));
  const { quotes, documents } = await eraseWords(workspace, study, refs, sessions);
  const erasure = note(study, { ...recorded, quotes, identities: people.length, why: 'due' }, now);
  await workspace.forgetRemoved([study.id, ...documents]);
  return erasure;
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

function note(study: StudyDocument, erased: Omit<Erasure, 'id' | 'at'>, now: Date): Erasure {
  const { why, part, recordings, seconds, transcripts, quotes, identities, contacts } = erased;
  const erasure: Erasure = {
    id: newId(),
    at: now.toISOString(),
    why,
    ...(part && { part }),
    recordings,
    seconds,
    transcripts,
    quotes,
    identities,
    ...(contacts && { contacts })
  };
  study.edit(m.consent_undo_erased, (edit) => edit.put('erasures', erasure));
  return erasure;
}

const nothingRecorded: ErasedRecordings = { recordings: 0, seconds: 0, transcripts: 0 };

const isRecorded = (part: ConsentPart): part is ConsentPart & RecordedSource =>
  (recordedSources as readonly string[]).includes(part);

/** Erases how somebody is reached; who it is and what was signed stays. @returns how many there were */
async function forgetContact(vault: Eraser['vault'], study: string, participant: string): Promise<number> {
  if (vault.state === 'none') return 0;
  const identity = (await vault.all(study)).get(participant);
  if (!identity?.contact) return 0;
  await vault.put(study, participant, { ...identity, contact: '' });
  return 1;
}
