/**
 * A session as an actual journey, drawn against the planned one. The pair of terms, and that experience belongs to
 * actual journeys, are those of the Customer Journey Modelling Language (SINTEF, cjml.no); how deviations are found
 * is ours.
 */
import type { ObservationKind, Outcome } from '../../study/model';
import type { SessionSeen } from './session-scores';

/** One stretch of a session at one step. */
export interface Visit {
  /** Id of the step; undefined for a task that no step of the map stands for. */
  readonly step: string | undefined;
  /** Seconds from the start of the session. */
  readonly at: number;
  /** Reference of what showed it: an observation or an attempt. */
  readonly ref: string;
  /** References of the tasks that ran. */
  readonly tasks: readonly string[];
  readonly kinds: readonly ObservationKind[];
  readonly outcome: Outcome | null;
}

/** What an actual journey did with a step of the plan, or beside it. */
export type Deviation = 'as-planned' | 'out-of-order' | 'again' | 'skipped' | 'untested' | 'extra';

/** One visit, or one step that had none, and how it stands to the plan. */
export interface Walked {
  readonly kind: Deviation;
  readonly step: string | undefined;
  readonly visit: Visit | undefined;
}

/**
 * The steps a session went through, in the order of its clock. An observation puts the participant at its steps; an
 * attempt does so for the steps of its task that no observation during it is pinned to, when there is none at all.
 * Neighbouring visits to one step are one.
 */
export function visitsOf({ observations, attempts }: SessionSeen, steps: ReadonlySet<string>): Visit[] {
  const events: Visit[] = [];
  const pinned = new Map<string, boolean>();
  for (const { ref, at, kind, task, steps: own } of observations)
    for (const step of own.filter((id) => steps.has(id))) {
      pinned.set(task, true);
      events.push({ step, at, ref, tasks: task ? [task] : [], kinds: [kind], outcome: null });
    }
  for (const { ref, task, startedAt, outcome, steps: own } of attempts) {
    const known = own.filter((id) => steps.has(id));
    const bare = { at: startedAt, ref, tasks: [task], kinds: [], outcome };
    if (known.length === 0 && !pinned.get(task)) events.push({ ...bare, step: undefined });
    else if (!pinned.get(task) || known.length === 1)
      events.push(...known.map((step) => ({ ...bare, step })));
  }
  const ordered = events.map((event, at) => ({ event, at }));
  ordered.sort((a, b) => a.event.at - b.event.at || a.at - b.at);
  const visits: Visit[] = [];
  for (const { event } of ordered) {
    const last = visits.at(-1);
    if (last?.step === undefined || last.step !== event.step) visits.push(event);
    else
      visits[visits.length - 1] = {
        ...last,
        tasks: [...new Set([...last.tasks, ...event.tasks])],
        kinds: [...last.kinds, ...event.kinds],
        outcome: event.outcome ?? last.outcome
      };
  }
  return visits;
}

/**
 * Lays an actual journey beside the planned one. A longest common subsequence (R. A. Wagner and M. J. Fischer, "The
 * string-to-string correction problem", Journal of the ACM 21 (1974), 168–173) says which visits followed the plan;
 * every other visit is a step out of order, a step once more, or something beside the plan. Planned steps without
 * any visit were skipped, or never tested when the session could not have come there.
 * @param planned step ids in the order of the map @param tested steps that the study leads participants to
 * @returns visits and missed steps in the order in which one reads the two beside one another
 */
export function alignJourney(
  planned: readonly string[],
  visits: readonly Visit[],
  tested: ReadonlySet<string>
): Walked[] {
  const pairs = longestCommon(
    planned,
    visits.map(({ step }) => step)
  );
  const followed = new Map(pairs.map(([plan, visit]) => [visit, planned[plan]!]));
  const inOrder = new Set(followed.values());
  const visited = new Set(visits.map(({ step }) => step));
  const walked: Walked[] = [];
  let plan = 0;
  const missed = (until: number) => {
    for (; plan < until; plan++) {
      const step = planned[plan]!;
      if (!visited.has(step))
        walked.push({ kind: tested.has(step) ? 'skipped' : 'untested', step, visit: undefined });
    }
  };
  const seen = new Set<string>();
  visits.forEach((visit, at) => {
    const { step } = visit;
    const known = step !== undefined && planned.includes(step);
    if (followed.has(at)) {
      missed(planned.indexOf(step!));
      plan++;
      walked.push({ kind: 'as-planned', step, visit });
    } else if (!known) walked.push({ kind: 'extra', step: undefined, visit });
    else walked.push({ kind: inOrder.has(step) || seen.has(step) ? 'again' : 'out-of-order', step, visit });
    if (step !== undefined) seen.add(step);
  });
  missed(planned.length);
  return walked;
}

/** Positions of a longest common subsequence: pairs that rise on both sides. */
function longestCommon<T>(left: readonly T[], right: readonly T[]): [number, number][] {
  const length = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      length[i]![j] =
        left[i] === right[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;)
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! > length[i]![j + 1]!) i++;
    else j++;
  return pairs;
}
