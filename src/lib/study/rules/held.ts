import type { Answer, Attempt, Observation } from '../model';

/** What a session says of when it was held. */
export interface HeldAt {
  readonly startedAt: string;
  readonly notedAt?: string | undefined;
}

/**
 * When a session was held: when its clock was started, else when something of it was first noted. Every count of tests
 * with citizens goes by it.
 * @returns an ISO moment; empty for one that was not held yet
 */
export function heldAt({ startedAt, notedAt }: HeldAt): string {
  return startedAt || notedAt || '';
}

/** Whether a session holds anything that only comes of a sitting: something seen, a task judged, an answer. */
export function hasEvidence(
  observations: readonly Pick<Observation, 'own'>[],
  attempts: readonly Pick<Attempt, 'outcome'>[],
  answers: readonly Pick<Answer, 'id'>[]
): boolean {
  return (
    // An observer's own clock says nothing of the session until it is laid on it.
    observations.some(({ own }) => own === undefined) ||
    attempts.some(({ outcome }) => outcome !== null) ||
    answers.length > 0
  );
}

/** A session with all that is in it. */
interface WholeSession {
  readonly about: HeldAt & { readonly createdAt: string };
  readonly observations: Parameters<typeof hasEvidence>[0];
  readonly attempts: Parameters<typeof hasEvidence>[1];
  readonly answers: Parameters<typeof hasEvidence>[2];
}

/**
 * The same of a session that is open as a whole. What was noted before that was dated counts from the day the session was
 * made: it is the day that is known.
 */
export function wholeHeldAt({ about, observations, attempts, answers }: WholeSession): string {
  return heldAt(about) || (hasEvidence(observations, attempts, answers) ? about.createdAt : '');
}
