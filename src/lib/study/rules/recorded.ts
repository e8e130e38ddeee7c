import { recordedSources, type RecordedSource, type Recording } from '../../document/recordings';
import type { Consent } from '../model';

/** What may be recorded of a participant: nothing before they agreed, nothing after they took it back. */
export function allowedSources(consent: Consent | undefined): readonly RecordedSource[] {
  if (!consent || consent.withdrawnAt) return [];
  return recordedSources.filter((source) => consent[source]);
}

/** Seconds without any recording that somebody who watches wonders about. */
const NOTICED = 2;

type Stretch = Pick<Recording, 'at' | 'seconds' | 'source'>;

/** Seconds on the session's clock between which nothing was recorded. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Whether something was recorded at a second of the session. */
export function isRecorded(recordings: readonly Stretch[], second: number): boolean {
  return recordings.some(({ at, seconds }) => second >= at && second < at + seconds);
}

/** The stretch of the session that recordings cover, in seconds on its clock; undefined for none. */
export function recordedSpan(recordings: readonly Stretch[]): { from: number; to: number } | undefined {
  if (!recordings.length) return undefined;
  return {
    from: Math.min(...recordings.map(({ at }) => at)),
    to: Math.max(...recordings.map(({ at, seconds }) => at + seconds))
  };
}

/**
 * The stretch around a second in which nothing was recorded, between two in which something was; undefined elsewhere.
 * What is too short to be noticed, where one recording took over from another, is none.
 */
export function recordedGap(recordings: readonly Stretch[], second: number): Gap | undefined {
  if (isRecorded(recordings, second)) return undefined;
  const from = Math.max(...recordings.map(({ at, seconds }) => at + seconds).filter((end) => end <= second));
  const to = Math.min(...recordings.map(({ at }) => at).filter((at) => at > second));
  return Number.isFinite(to - from) && to - from >= NOTICED ? { from, to } : undefined;
}

/**
 * The stretches between two seconds in which nothing was recorded, as `recordedGap` knows them: what is seen or taken
 * of a recording there is nothing but waiting.
 */
export function recordedGaps(recordings: readonly Stretch[], from: number, to: number): Gap[] {
  const gaps: Gap[] = [];
  let end = Infinity;
  for (const { at, seconds } of [...recordings].sort((a, b) => a.at - b.at)) {
    if (at - end >= NOTICED && end < to && at > from) gaps.push({ from: end, to: at });
    end = Math.max(end === Infinity ? 0 : end, at + seconds);
  }
  return gaps;
}

/** Seconds recorded of each source. */
export function recordedSeconds(recordings: readonly Stretch[]): Map<RecordedSource, number> {
  const sums = new Map<RecordedSource, number>();
  for (const { source, seconds } of recordings) sums.set(source, (sums.get(source) ?? 0) + seconds);
  return sums;
}
