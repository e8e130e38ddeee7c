/** Lives in: a `service` document. How those in it judge themselves, beside what the records say. */
import * as v from 'valibot';
import { text, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** The founding study's nine pieces of advice, in its order. */
export const advices = [
  'leadership',
  'involvement',
  'enthusiasts',
  'learning',
  'work',
  'competence',
  'benefits',
  'portfolio',
  'systems'
] as const;
export type Advice = (typeof advices)[number];

/** How an advice is followed. `too-early`: nothing of it can be asked for yet. */
export const judgements = ['in-place', 'partly', 'missing', 'too-early'] as const;
export type Judgement = (typeof judgements)[number];

/** One answer on one advice. Kept: a later one stands beside it, so that it shows which way it goes. */
export const Assessment = v.object({
  id: v.string(),
  advice: v.picklist(advices),
  /** The day it was answered. */
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day')),
  answer: v.picklist(judgements),
  /** Why. */
  note: text,
  /** The role of those who answered; never a name. */
  by: title,
  /** What the records said on that day. */
  recorded: v.picklist(judgements)
});
export type Assessment = v.InferOutput<typeof Assessment>;

export const assessments: Collection<Assessment> = {
  version: 1,
  schema: Assessment,
  upgrades: {},
  references: ({ advice, on, answer, note, by, recorded }) => ({
    title: note.slice(0, 200),
    refs: [],
    text: by,
    facts: { advice, on, answer, by, recorded }
  })
};
