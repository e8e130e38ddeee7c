import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Score } from '../model';
import type { Intake } from '../rules/session-scores';
import type { JourneyDocument } from './map';

/** Notes how a step felt to somebody: −2 very bad … +2 very good. @returns its id. */
export function addScore(
  doc: JourneyDocument,
  score: Pick<Score, 'step' | 'value'> & Partial<Omit<Score, 'id'>>
): string {
  const id = newId();
  doc.edit(m.journey_undo_add_score, (edit) =>
    edit.put('scores', {
      id,
      persona: '',
      weight: 1,
      grade: 'reported',
      from: '',
      source: '',
      on: '',
      ...score
    })
  );
  return id;
}

/** Changes what a score says. Words that are being typed become one undo step. */
export function changeScore(
  doc: JourneyDocument,
  id: string,
  fields: Partial<Omit<Score, 'id' | 'step'>>
): void {
  doc.edit(m.journey_undo_change_score, (edit) => edit.change('scores', id, fields), {
    gesture: 'source' in fields ? `type:${id}` : undefined
  });
}

export function removeScore(doc: JourneyDocument, id: string): void {
  doc.edit(m.journey_undo_remove_score, (edit) => edit.remove('scores', id));
}

/** Takes in what sessions showed, all of it in one step. Steps that are gone are left out. @returns how many were added */
export function takeInScores(doc: JourneyDocument, { add, reweigh }: Intake): number {
  return doc.edit(m.journey_undo_take_in, (edit) => {
    const known = add.filter(({ step }) => edit.get('steps', step));
    for (const { step, persona, value, weight, grade, from, source, on } of known)
      edit.put('scores', { id: newId(), step, persona, value, weight, grade, from, source, on });
    for (const { id, weight } of reweigh) edit.change('scores', id, { weight });
    return known.length;
  });
}
