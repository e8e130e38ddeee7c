import * as v from 'valibot';
import { moment, optionalId, text } from '../../document/field';
import type { Collection } from '../../document/record';

/** `seq` after a task, the others after the session; `own` is a question of the study's own. */
export const questionnaires = ['seq', 'sus', 'umux-lite', 'nps', 'own'] as const;
export type Questionnaire = (typeof questionnaires)[number];
/** Who put the answer in: the participant on a screen of their own, or the facilitator for them. */
export const answerers = ['facilitator', 'participant'] as const;
export type Answerer = (typeof answerers)[number];
/** Languages that wordings are kept in. */
export const wordingLanguages = ['nb', 'nn', 'en'] as const;
export type WordingLanguage = (typeof wordingLanguages)[number];

/** One questionnaire as one person answered it. Of several for the same thing the one begun last counts. */
export const Answer = v.object({
  id: v.string(),
  questionnaire: v.picklist(questionnaires),
  /** The attempt that was judged; for `seq` only. */
  attempt: optionalId,
  /** The study's own question; for `own` only. */
  question: optionalId,
  /** One a statement, in their order; null is not answered, and never guessed. */
  values: v.pipe(
    v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)))),
    v.maxLength(20)
  ),
  /** What was answered in words; for `own` only. */
  text,
  /** When it was answered, or last changed. */
  answeredAt: moment,
  by: v.picklist(answerers),
  /** The language that was read, which need not be that of the screen now. */
  language: v.picklist(wordingLanguages)
});
export type Answer = v.InferOutput<typeof Answer>;

export const answers: Collection<Answer> = {
  version: 1,
  schema: Answer,
  upgrades: {},
  references: ({ questionnaire, attempt, question, values, text: said, answeredAt }) => ({
    title: said.slice(0, 300),
    refs: [],
    facts: { questionnaire, attempt, question, values, answeredAt }
  })
};
