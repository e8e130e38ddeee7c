import type { Task } from '../../model';
import { personOf, taskResults, type AttemptIn, type SessionOf, type TaskResult } from '../outcomes';
import { comparePairedTimes, compareTimes, pairedT, welch } from '../statistics/compare-means';
import type { MeansComparison, TimesComparison } from '../statistics/compare-means';
import { compareShares, mcNemar, type McNemar, type SharesComparison } from '../statistics/compare-shares';
import { scores, type AnsweredIn } from './answers';

/** A study as it is compared with another. */
export interface StudyData {
  readonly tasks: readonly Pick<Task, 'id' | 'title'>[];
  /** Sessions that were held. */
  readonly sessions: readonly SessionOf[];
  readonly attempts: readonly AttemptIn[];
  readonly answers: readonly AnsweredIn[];
  /** P-number of each participant by id: who is who, where the same people came back. */
  readonly labels: ReadonlyMap<string, string>;
}

/** How a verdict may be worded: figures alone decide nothing. */
export type Verdict = 'better' | 'worse' | 'unsure';
const SURE = 0.05;

export interface TaskComparison {
  readonly task: string;
  readonly before: TaskResult;
  readonly now: TaskResult;
  readonly shares: SharesComparison | undefined;
  /** Only of the same people twice. */
  readonly pairs: (McNemar & { readonly count: number }) | undefined;
  readonly completion: Verdict;
  readonly times: TimesComparison | undefined;
  readonly speed: Verdict;
}

export interface StudyComparison {
  readonly tasks: readonly TaskComparison[];
  /** Tasks of either that the other lacks. */
  readonly unmatched: number;
  readonly sus:
    | {
        readonly before: number;
        readonly now: number;
        /** Undefined for too few, or where all changed by the same. */
        readonly by: MeansComparison | undefined;
      }
    | undefined;
  readonly susVerdict: Verdict;
}

/**
 * What has changed since an earlier study of the service. Tasks are the same by id, else by title. Different people
 * are compared by the N−1 test (Fisher's mid-p where hardly any are expected) and Welch on logarithms; the same people
 * by McNemar's mid-p and paired tests, those with a P-number in both.
 */
export function compareStudies(now: StudyData, before: StudyData, samePeople: boolean): StudyComparison {
  const results = new Map(resultsOf(before).map((result) => [result.task, result]));
  const earlier = new Map(before.tasks.map((task) => [task.id, task]));
  const tasks: TaskComparison[] = [];
  for (const result of resultsOf(now)) {
    const task = now.tasks.find(({ id }) => id === result.task)!;
    const match = earlier.get(task.id) ?? before.tasks.find(({ title }) => sameTitle(title, task.title));
    const other = match && results.get(match.id);
    if (other) tasks.push(compareTask(result, other, samePeople ? pairsOf(now, before) : undefined));
  }
  const sus = compareSus(now, before, samePeople);
  return {
    tasks,
    unmatched: now.tasks.length + before.tasks.length - 2 * tasks.length,
    sus,
    susVerdict: verdict(sus?.by?.p, sus?.by?.difference)
  };
}

const resultsOf = ({ tasks, sessions, attempts }: StudyData) => taskResults(tasks, sessions, attempts);
const sameTitle = (a: string, b: string) =>
  a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** People of both studies by P-number: as the results of each call them. */
function pairsOf(now: StudyData, before: StudyData): [now: string, before: string][] {
  const earlier = new Map(
    before.sessions.map((session) => [before.labels.get(session.participant), personOf(session)])
  );
  const pairs = new Map<string, [string, string]>();
  for (const session of now.sessions) {
    const label = now.labels.get(session.participant);
    const other = label === undefined ? undefined : earlier.get(label);
    if (other !== undefined) pairs.set(label!, [personOf(session), other]);
  }
  return [...pairs.values()];
}

function compareTask(
  now: TaskResult,
  before: TaskResult,
  pairs: readonly (readonly [string, string])[] | undefined
): TaskComparison {
  const shares = now.unaided && before.unaided && compareShares(now.unaided, before.unaided);
  const both = pairs?.flatMap(([here, there]) => {
    const [a, b] = [now.cells.get(here), before.cells.get(there)];
    return a && b && a.outcome !== null && b.outcome !== null ? [[a, b] as const] : [];
  });
  const did = (outcome: string | null) => outcome === 'unaided';
  const mcnemar = both?.length
    ? {
        ...mcNemar(
          both.filter(([a, b]) => !did(a.outcome) && did(b.outcome)).length,
          both.filter(([a, b]) => did(a.outcome) && !did(b.outcome)).length
        ),
        count: both.length
      }
    : undefined;
  const p = mcnemar ? mcnemar.midP : shares && (shares.fewExpected ? shares.midP : shares.p);
  const gain = mcnemar ? mcnemar.onlySecond - mcnemar.onlyFirst : shares?.difference;
  const times = both
    ? comparePairedTimes(
        both
          .filter(([a, b]) => did(a.outcome) && did(b.outcome))
          .map(([a, b]) => [a.seconds ?? 0, b.seconds ?? 0] as const)
      )
    : compareTimes(unaidedTimes(now), unaidedTimes(before));
  return {
    task: now.task,
    before,
    now,
    shares,
    pairs: mcnemar,
    completion: verdict(p, gain),
    times,
    // Less time is better.
    speed: verdict(times?.p, times && 1 - times.ratio)
  };
}

const unaidedTimes = ({ cells }: TaskResult): number[] =>
  [...cells.values()].flatMap(({ outcome, seconds }) => (outcome === 'unaided' && seconds ? [seconds] : []));

function compareSus(now: StudyData, before: StudyData, samePeople: boolean): StudyComparison['sus'] {
  const [a, b] = [now, before].map(({ sessions, answers }) => scores('sus', sessions, answers));
  if (!a || !b) return undefined;
  const by = samePeople
    ? pairedT(
        pairsOf(now, before).flatMap(([here, there]) => {
          const [x, y] = [a.byPerson.get(here), b.byPerson.get(there)];
          return x === undefined || y === undefined ? [] : [[x, y] as const];
        })
      )
    : welch([...a.byPerson.values()], [...b.byPerson.values()]);
  return { before: b.mean.mean, now: a.mean.mean, by };
}

function verdict(p: number | undefined, gain: number | undefined): Verdict {
  if (p === undefined || gain === undefined || !(p < SURE) || gain === 0) return 'unsure';
  return gain > 0 ? 'better' : 'worse';
}
