import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import type { Participant } from '../model';
import type { StudyDocument } from './study';

/**
 * Adds a participant with the next P-number. A number that was ever given in the study is not given again, so
 * that P3 in an old note never means somebody else. @returns its id
 */
export function addParticipant(study: StudyDocument): string {
  return study.edit(m.study_undo_add_participant, (edit) => {
    const siblings = [...edit.all('participants')].sort(byOrder);
    const given = siblings.map(({ label }) => Number(label.slice(1)));
    const number = Math.max(edit.get('about', 'about')?.highestParticipant ?? 0, ...given) + 1;
    const participant: Participant = {
      id: newId(),
      order: orderAt(siblings, siblings.length),
      label: `P${number}`,
      persona: '',
      notes: ''
    };
    edit.put('participants', participant);
    edit.change('about', 'about', { highestParticipant: number });
    return participant.id;
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
