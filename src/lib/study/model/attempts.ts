import * as v from 'valibot';
import { nonNegative } from '../../document/field';
import type { Collection } from '../../document/record';

export const outcomes = ['unaided', 'assisted', 'gave-up', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

export const Attempt = v.object({
  id: v.string(),
  task: v.string(),
  /** Seconds from the start of the session. */
  startedAt: nonNegative,
  /** Null while it runs. */
  endedAt: v.nullable(nonNegative),
  outcome: v.nullable(v.picklist(outcomes))
});
export type Attempt = v.InferOutput<typeof Attempt>;

export const attempts: Collection<Attempt> = {
  version: 1,
  schema: Attempt,
  upgrades: {},
  references: (attempt) => ({
    title: '',
    refs: [],
    facts: {
      task: attempt.task,
      startedAt: attempt.startedAt,
      endedAt: attempt.endedAt,
      outcome: attempt.outcome
    }
  })
};
