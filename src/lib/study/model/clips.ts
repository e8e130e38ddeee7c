import * as v from 'valibot';
import { moment, nonNegative, optionalRef, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** A stretch of a session worth showing. It names seconds, not a recording: those lie in the vault of a device. */
export const Clip = v.object({
  id: v.string(),
  title,
  /** Seconds from the start of the session. */
  from: nonNegative,
  to: nonNegative,
  /** The finding that it shows. */
  finding: optionalRef,
  createdAt: moment
});
export type Clip = v.InferOutput<typeof Clip>;

export const clips: Collection<Clip> = {
  version: 1,
  schema: Clip,
  upgrades: {},
  references: (clip) => ({
    title: clip.title,
    refs: clip.finding ? [clip.finding] : [],
    facts: { from: clip.from, to: clip.to }
  })
};
