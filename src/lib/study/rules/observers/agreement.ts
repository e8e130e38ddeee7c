import type { Attempt, Finding, Observation } from '../../model';
import { anyTwo, cohenKappa } from '../statistics/agreement';

/** Observers of the same sessions, and what they say alike. The facilitator without a code of their own is ''. */
export interface Agreement {
  readonly observers: readonly string[];
  /** Any-two agreement on findings, and who saw each that rests on these sessions; undefined where none does. */
  readonly findings:
    | {
        readonly share: number;
        readonly seen: readonly { readonly id: string; readonly by: readonly string[] }[];
      }
    | undefined;
  /** Each pair on whether something went wrong in each task. */
  readonly pairs: readonly {
    readonly one: string;
    readonly other: string;
    /** Of all tasks tried, each in its session: judged alike by the two. */
    readonly alike: number;
    readonly of: number;
    /** Cohen's κ; undefined when both only ever gave the same one judgement. */
    readonly kappa: number | undefined;
  }[];
}

/** What was noted and tried in one session. */
export interface Observed {
  /** Of the session's document. */
  readonly id: string;
  readonly observations: readonly Pick<Observation, 'id' | 'kind' | 'task' | 'observer'>[];
  readonly attempts: readonly Pick<Attempt, 'task'>[];
}

/** Kinds that say that something went wrong. */
const wrong = new Set(['problem', 'error', 'help']);

const observerOf = ({ observer = '' }: Pick<Observation, 'observer'>) => observer;

/**
 * How far observers agree in the sessions where two or more of them noted something. A finding was seen by an observer
 * when one of its observations is theirs; a task went wrong for an observer who noted a problem, an error or help in
 * it. A pair is only held to what both were there for. Undefined without such a session.
 */
export function agreementOf(
  sessions: readonly Observed[],
  findings: readonly Pick<Finding, 'id' | 'observations'>[]
): Agreement | undefined {
  const shared = sessions
    .map((session) => ({ ...session, observers: new Set(session.observations.map(observerOf)) }))
    .filter(({ observers }) => observers.size > 1);
  if (!shared.length) return undefined;
  const observers = [...new Set(shared.flatMap((session) => [...session.observers]))].sort();
  const seen = new Map(observers.map((observer) => [observer, seenBy(observer, shared, findings)]));
  const pairs = observers.flatMap((one, at) =>
    observers.slice(at + 1).flatMap((other) => {
      const both = shared.filter((session) => session.observers.has(one) && session.observers.has(other));
      return both.length ? [{ one, other, both }] : [];
    })
  );
  const shares = pairs.flatMap(({ one, other, both }) => {
    const where = new Set(both.map(({ id }) => id));
    const of = (observer: string) =>
      new Set(
        [...seen.get(observer)!].flatMap(([id, there]) =>
          there.some((session) => where.has(session)) ? id : []
        )
      );
    return anyTwo([of(one), of(other)]) ?? [];
  });
  return {
    observers,
    findings: shares.length
      ? {
          share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
          seen: findings
            .map(({ id }) => ({ id, by: observers.filter((observer) => seen.get(observer)!.has(id)) }))
            .filter(({ by }) => by.length > 0)
        }
      : undefined,
    pairs: pairs.flatMap(({ one, other, both }) => {
      const judged = (observer: string) => both.flatMap((session) => judgements(observer, session));
      const kappa = cohenKappa(judged(one), judged(other));
      if (!kappa) return [];
      const { agreement, count: of } = kappa;
      return { one, other, alike: Math.round(agreement * of), of, kappa: kappa.kappa };
    })
  };
}

/** The findings that an observer saw, each with the sessions they saw it in. */
function seenBy(
  observer: string,
  sessions: readonly Observed[],
  findings: readonly Pick<Finding, 'id' | 'observations'>[]
): ReadonlyMap<string, readonly string[]> {
  const theirs = new Map<string, string>(
    sessions.flatMap(({ id, observations }) =>
      observations
        .filter((observation) => observerOf(observation) === observer)
        .map((observation) => [`${id}/observations/${observation.id}`, id] as const)
    )
  );
  return new Map(
    findings.flatMap(({ id, observations }) => {
      const where = observations.flatMap((ref) => theirs.get(ref) ?? []);
      return where.length ? [[id, where] as const] : [];
    })
  );
}

/** Whether something went wrong for an observer, for each task tried in a session. */
function judgements(observer: string, { observations, attempts }: Observed): boolean[] {
  const noted = new Set(
    observations.flatMap((observation) =>
      observerOf(observation) === observer && wrong.has(observation.kind) ? observation.task : []
    )
  );
  return [...new Set(attempts.map(({ task }) => task))].map((task) => noted.has(task));
}
