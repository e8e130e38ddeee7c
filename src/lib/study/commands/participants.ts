import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { Edit } from '../../document/edit';
import type { Participant, StudyCollections } from '../model';
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

/** Removes a participant from the plan. Sessions already held stay. */
export function removeParticipant(study: StudyDocument, participant: string): void {
  study.edit(m.study_undo_remove_participant, (edit) => edit.remove('participants', participant));
}
