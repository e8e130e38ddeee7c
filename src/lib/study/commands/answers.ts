import type { Edit } from '../../document/edit';
import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Answer, Answerer, Questionnaire, SessionCollections, WordingLanguage } from '../model';
import { answerFor, valuesWith, type AnswerTarget } from '../rules/questionnaires/answered';
import { keepHeld } from './held';
import type { SessionDocument } from './session';

/** Who puts an answer in, and which wording was read. */
export interface Answering {
  readonly by: Answerer;
  readonly language: WordingLanguage;
}

/**
 * Answers one statement of a questionnaire, or takes its answer back with null. The record is made with the first
 * answer and goes with the last.
 * @param item counted from 0
 */
export function answer(
  session: SessionDocument,
  target: AnswerTarget,
  item: number,
  value: number | null,
  how: Answering,
  now = new Date()
): void {
  session.edit(m.study_undo_answer, (edit) => {
    const before = answerFor(edit.all('answers'), target);
    const values = valuesWith(before?.values ?? [], item, value);
    write(edit, target, before, { values, text: before?.text ?? '' }, how, now);
    keepHeld(edit, now);
  });
}

/** Answers one of the study's own questions in words. A burst of typing is one undo step. */
export function answerInWords(
  session: SessionDocument,
  question: string,
  text: string,
  how: Answering,
  now = new Date()
): void {
  const target: AnswerTarget = { questionnaire: 'own', question };
  session.edit(
    m.study_undo_answer,
    (edit) => {
      const before = answerFor(edit.all('answers'), target);
      write(edit, target, before, { values: before?.values ?? [], text }, how, now);
      keepHeld(edit, now);
    },
    { gesture: `type:answer:${question}` }
  );
}

/** Takes back everything that was answered in a questionnaire. */
export function removeAnswers(session: SessionDocument, questionnaire: Questionnaire): void {
  session.edit(m.study_undo_remove_answers, (edit) => {
    for (const { id, questionnaire: of } of edit.all('answers'))
      if (of === questionnaire) edit.remove('answers', id);
    keepHeld(edit);
  });
}

function write(
  edit: Edit<SessionCollections>,
  target: AnswerTarget,
  before: Answer | undefined,
  said: Pick<Answer, 'values' | 'text'>,
  { by, language }: Answering,
  now: Date
): void {
  if (said.text === '' && said.values.every((value) => value === null)) {
    if (before) edit.remove('answers', before.id);
    return;
  }
  edit.put('answers', {
    id: before?.id ?? newId(),
    questionnaire: target.questionnaire,
    attempt: target.attempt ?? '',
    question: target.question ?? '',
    ...said,
    answeredAt: now.toISOString(),
    by,
    language
  });
}
