import * as v from 'valibot';
import { order, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** How an own question is answered: agreement 1–5, yes or no, or in words. */
export const questionKinds = ['scale', 'yes-no', 'words'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A question of the study's own, asked after the session. */
export const Question = v.object({ id: v.string(), order, title, kind: v.picklist(questionKinds) });
export type Question = v.InferOutput<typeof Question>;

export const questions: Collection<Question> = {
  version: 1,
  schema: Question,
  upgrades: {},
  references: (question) => ({
    title: question.title,
    refs: [],
    facts: { order: question.order, kind: question.kind }
  })
};
