import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { Edit } from '../../document/edit';
import {
  accessNeeds,
  type AccessNeed,
  type Appointment,
  type Participant,
  type Quota,
  type StudyCollections
} from '../model';
import { sharingNumbers } from '../rules/labels';
import type { StudyDocument } from './study';

/**
 * Adds a participant with the next P-number. A number that was ever given in the study is not given again, so
 * that P3 in an old note never means somebody else. @returns its id
 */
export function addParticipant(study: StudyDocument, now = new Date()): string {
  return study.edit(m.study_undo_add_participant, (edit) => {
    const siblings = [...edit.all('participants')].sort(byOrder);
    const number = highestNumber(edit) + 1;
    const participant: Participant = {
      id: newId(),
      order: orderAt(siblings, siblings.length),
      label: `P${number}`,
      createdAt: now.toISOString(),
      persona: '',
      notes: ''
    };
    edit.put('participants', participant);
    edit.change('about', 'about', { highestParticipant: number });
    return participant.id;
  });
}

/** The highest number that was ever given, as far as this document knows. */
function highestNumber(edit: Edit<StudyCollections>): number {
  const given = edit.all('participants').map(({ label }) => Number(label.slice(1)));
  return Math.max(edit.get('about', 'about')?.highestParticipant ?? 0, ...given);
}

/**
 * Gives those who share a number with somebody made before them (P3b, P3c …) numbers of their own, in one step of
 * undo. Sessions follow: they know the participant, not the number.
 */
export function renumberParticipants(study: StudyDocument): void {
  study.edit(m.study_undo_renumber, (edit) => {
    let number = highestNumber(edit);
    for (const { id } of sharingNumbers(edit.all('participants')))
      edit.change('participants', id, { label: `P${++number}` });
    edit.change('about', 'about', { highestParticipant: number });
  });
}

/** Writes what matters about a participant: group, aids, experience; nothing that identifies. */
export function writeParticipantNotes(study: StudyDocument, participant: string, notes: string): void {
  study.edit(m.study_undo_participant, (edit) => edit.change('participants', participant, { notes }), {
    gesture: `type:${participant}`
  });
}

/** Says which persona a participant stands for; empty for none. */
export function setPersona(study: StudyDocument, participant: string, persona: string): void {
  study.edit(m.study_undo_participant, (edit) => edit.change('participants', participant, { persona }));
}

/** Says whether a participant has a need that the test should meet. */
export function setNeed(study: StudyDocument, participant: string, need: AccessNeed, has: boolean): void {
  study.edit(m.study_undo_participant, (edit) => {
    const needs = new Set(edit.get('participants', participant)?.needs);
    if (has) needs.add(need);
    else needs.delete(need);
    edit.change('participants', participant, { needs: accessNeeds.filter((one) => needs.has(one)) });
  });
}

/** Sets when and where a participant is met; undefined calls the appointment off. */
export function setAppointment(
  study: StudyDocument,
  participant: string,
  appointment: Appointment | undefined
): void {
  study.edit(appointment ? m.study_undo_appointment : m.study_undo_appointment_off, (edit) =>
    edit.change('participants', participant, { appointment })
  );
}

/** Looks for participants of a kind, after the other kinds. @returns the quota's id */
export function addQuota(study: StudyDocument, quota: Pick<Quota, 'persona' | 'need' | 'wanted'>): string {
  return study.edit(m.study_undo_add_quota, (edit) => {
    const siblings = [...edit.all('quotas')].sort(byOrder);
    const id = newId();
    edit.put('quotas', { id, order: orderAt(siblings, siblings.length), ...quota });
    return id;
  });
}

/** Changes which participants are looked for, and how many. */
export function changeQuota(
  study: StudyDocument,
  quota: string,
  changes: Partial<Pick<Quota, 'persona' | 'need' | 'wanted'>>
): void {
  study.edit(m.study_undo_change_quota, (edit) => edit.change('quotas', quota, changes));
}

/** Looks for participants of a kind no longer. Those found stay. */
export function removeQuota(study: StudyDocument, quota: string): void {
  study.edit(m.study_undo_remove_quota, (edit) => edit.remove('quotas', quota));
}

/** Removes a participant from the plan. Sessions already held stay. */
export function removeParticipant(study: StudyDocument, participant: string): void {
  study.edit(m.study_undo_remove_participant, (edit) => edit.remove('participants', participant));
}
