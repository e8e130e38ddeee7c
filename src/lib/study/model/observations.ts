import * as v from 'valibot';
import { nonNegative, optionalId, optionalRef, text } from '../../document/field';
import type { Collection } from '../../document/record';
import { severities } from './findings';
import { observerKey } from './observers';

export const observationKinds = ['problem', 'error', 'help', 'quote', 'positive', 'note'] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** What a participant showed. */
export const emotions = ['pleased', 'surprised', 'confused', 'frustrated'] as const;
export type Emotion = (typeof emotions)[number];

export const Observation = v.object({
  id: v.string(),
  /** Seconds from the start of the session. */
  at: nonNegative,
  kind: v.picklist(observationKinds),
  text,
  /** The task that ran; empty between tasks. */
  task: optionalId,
  /** Step of a journey map that it happened on, if the observer said so. */
  step: optionalRef,
  /** As the observer judged it there and then; findings have their own. */
  severity: v.optional(v.picklist(severities)),
  emotion: v.optional(v.picklist(emotions)),
  /** Who saw it, where several observe. */
  observer: v.optional(observerKey),
  /** The second on the observer's own clock: `at` is reckoned from it, when the clocks are laid together. */
  own: v.optional(nonNegative)
});
export type Observation = v.InferOutput<typeof Observation>;

export const observations: Collection<Observation> = {
  version: 1,
  schema: Observation,
  upgrades: {},
  references: (observation) => ({
    title: observation.text.slice(0, 300),
    refs: observation.step ? [observation.step] : [],
    facts: {
      at: observation.at,
      kind: observation.kind,
      task: observation.task,
      ...(observation.observer && { observer: observation.observer })
    }
  })
};
