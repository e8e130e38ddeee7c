import type { Attempt, Finding, Observation } from '../../model';
import { anyTwo, cohenKappa } from '../statistics/agreement';

/** Observers of one session, and what they say alike. The facilitator without a code of their own is ''. */
export interface Agreement {
  readonly observers: readonly string[];
  /** Any-two agreement on findings, and who saw each that rests on this session; undefined where none does. */
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
    /** Of all tasks tried: judged alike by the two. */
    readonly alike: number;
    readonly of: number;
    /** Cohen's κ; undefined when both only ever gave the same one judgement. */
    readonly kappa: number | undefined;
  }[];
}

/** Kinds that say that something went wrong. */
const wrong = new Set(['problem', 'error', 'help']);

/**
 * How far the observers of a session agree. A finding was seen by an observer when one of its observations is theirs;
 * a task went wrong for an observer who noted a problem, an error or help in it. Undefined with fewer than two.
 * @param session id of the session's document
 */
export function agreementOf(
  session: string,
  observations: readonly Observation[],
  attempts: readonly Pick<Attempt, 'task'>[],
  findings: readonly Pick<Finding, 'id' | 'observations'>[]
): Agreement | undefined {
  const observers = [...new Set(observations.map(({ observer }) => observer ?? ''))].sort();
  if (observers.length < 2) return undefined;
  const by = new Map(
    observations.map(({ id, observer }) => [`${session}/observations/${id}`, observer ?? ''])
  );
  const seen = findings
    .map(({ id, observations: refs }) => {
      const who = new Set(refs.flatMap((ref) => by.get(ref) ?? []));
      return { id, by: observers.filter((observer) => who.has(observer)) };
    })
    .filter(({ by: who }) => who.length > 0);
  const share = anyTwo(
    observers.map(
      (observer) => new Set(seen.flatMap(({ id, by: who }) => (who.includes(observer) ? id : [])))
    )
  );
  const tasks = [...new Set(attempts.map(({ task }) => task))];
  const judged = new Map(
    observers.map((observer) => {
      const noted = new Set(
        observations.flatMap(({ observer: who, kind, task }) =>
          (who ?? '') === observer && wrong.has(kind) ? task : []
        )
      );
      return [observer, tasks.map((task) => noted.has(task))];
    })
  );
  return {
    observers,
    findings: share === undefined ? undefined : { share, seen },
    pairs: observers.flatMap((one, at) =>
      observers.slice(at + 1).flatMap((other) => {
        const kappa = cohenKappa(judged.get(one)!, judged.get(other)!);
        if (!kappa) return [];
        return {
          one,
          other,
          alike: Math.round(kappa.agreement * kappa.count),
          of: kappa.count,
          kappa: kappa.kappa
        };
      })
    )
  };
}
