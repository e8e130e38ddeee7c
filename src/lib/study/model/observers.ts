import * as v from 'valibot';
import { moment, nonNegative } from '../../document/field';
import type { Collection } from '../../document/record';

/** How an observer is called: O1, O2 … and nothing that tells who it is. */
export const observerCode = v.pipe(v.string(), v.regex(/^O[1-9]\d?$/, 'not O and a number'));

/**
 * Who observed, and on which device: the code and four random letters of the device, so that two who both chose O2
 * are never taken for one when they meet. What was noted before devices were told apart has the code alone.
 */
export const observerKey = v.pipe(
  v.string(),
  v.regex(/^O[1-9]\d?(-[a-z0-9]{4})?$/, 'not O and a number, with or without a device')
);

/** The clock of an observer on a device of their own: where theirs began. The id is the observer's key. */
export const ObserverClock = v.object({ id: observerKey, startedAt: moment });
export type ObserverClock = v.InferOutput<typeof ObserverClock>;

export const clocks: Collection<ObserverClock> = {
  version: 1,
  schema: ObserverClock,
  upgrades: {},
  references: () => ({ title: '', refs: [] })
};

/** What one clock showed at a moment that all devices marked together, by a clap. */
export const SyncMark = v.object({
  id: v.string(),
  /** The observer's whose clock it was; empty for the session's own. */
  clock: v.union([v.literal(''), observerKey]),
  /** Seconds on that clock. */
  at: nonNegative,
  /** By the device's own calendar: tells apart the claps of a long session, and nothing finer. */
  markedAt: moment
});
export type SyncMark = v.InferOutput<typeof SyncMark>;

export const syncs: Collection<SyncMark> = {
  version: 1,
  schema: SyncMark,
  upgrades: {},
  references: () => ({ title: '', refs: [] })
};
