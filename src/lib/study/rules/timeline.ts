import type { Attempt, Consent, Observation } from '../model';

/** Oldest first; equal seconds fall back on the id, so that every device shows the same order. */
export function byTime(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The attempt that ran at a second, or undefined between tasks. The later start wins where two overlap. */
export function attemptAt(attempts: readonly Attempt[], at: number): Attempt | undefined {
  let found: Attempt | undefined;
  for (const attempt of attempts) {
    if (attempt.startedAt > at || (attempt.endedAt !== null && attempt.endedAt < at)) continue;
    if (!found || attempt.startedAt >= found.startedAt) found = attempt;
  }
  return found;
}

/** The attempt that runs, or undefined. */
export function runningAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts
    .filter((attempt) => attempt.endedAt === null)
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1))[0];
}

/** The attempt that ended last, where nobody has judged it yet and none runs. */
export function unjudgedAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  if (runningAttempt(attempts)) return undefined;
  const [last] = [...attempts].sort((a, b) => b.endedAt! - a.endedAt! || (a.id < b.id ? -1 : 1));
  return last?.outcome === null ? last : undefined;
}

/**
 * Whether a quote stays without words: it is empty, and there is no consent to it, or none any more. Nobody is asked to
 * fill it in.
 */
export function staysWithoutWords(
  { kind, text }: Pick<Observation, 'kind' | 'text'>,
  consent: Pick<Consent, 'quotes' | 'withdrawnAt'> | undefined
): boolean {
  return (
    kind === 'quote' && text === '' && !!consent && (!consent.quotes || consent.withdrawnAt !== undefined)
  );
}
