import * as v from 'valibot';
import { nonNegative } from '../../document/field';
import type { Collection } from '../../document/record';

export const outcomes = ['unaided', 'assisted', 'partly', 'gave-up', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)));

export const Attempt = v.object({
  id: v.string(),
  task: v.string(),
  /** Seconds from the start of the session. */
  startedAt: nonNegative,
  /** Null while it runs. */
  endedAt: v.nullable(nonNegative),
  outcome: v.nullable(v.picklist(outcomes)),
  /** How often something went wrong, and how often somebody had to help; lacking where nobody counted. */
  errors: count,
  assists: count
});
export type Attempt = v.InferOutput<typeof Attempt>;

export const attempts: Collection<Attempt> = {
  version: 2,
  schema: Attempt,
  // Outcomes may be `partly`: an app of before puts such an attempt aside as newer, instead of calling it damaged.
  upgrades: { 2: (fields) => fields },
  references: (attempt) => ({
    title: '',
    refs: [],
    facts: {
      task: attempt.task,
      startedAt: attempt.startedAt,
      endedAt: attempt.endedAt,
      outcome: attempt.outcome,
      ...(attempt.errors !== undefined && { errors: attempt.errors }),
      ...(attempt.assists !== undefined && { assists: attempt.assists })
    }
  })
};
