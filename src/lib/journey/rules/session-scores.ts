/**
 * What test sessions showed about how steps felt. An observation has a kind, not a feeling; the value proposed for
 * each kind is a convention of this app that whoever takes it in looks over, not a measurement.
 */
import type { ObservationKind, Outcome } from '../../study/model';
import type { Score } from '../model';

/** One thing seen in a session, with the steps of this map that it is about. */
export interface Seen {
  /** Reference of the observation. */
  readonly ref: string;
  readonly at: number;
  readonly kind: ObservationKind;
  readonly text: string;
  /** Reference of its task; empty between tasks. */
  readonly task: string;
  /** Ids of steps of the map. */
  readonly steps: readonly string[];
}

/** One try at a task. */
export interface Tried {
  readonly ref: string;
  readonly task: string;
  readonly startedAt: number;
  readonly outcome: Outcome | null;
  /** Ids of the steps of the map that the task walks through, in the order of the map. */
  readonly steps: readonly string[];
}

/** One session as a journey map sees it. */
export interface SessionSeen {
  /** Id of the session document. */
  readonly id: string;
  /** What the session is called: its participant. */
  readonly name: string;
  /** Reference of the participant's persona; empty when it has none. */
  readonly persona: string;
  readonly day: string;
  readonly observations: readonly Seen[];
  readonly attempts: readonly Tried[];
}

/** A score that a session speaks for. */
export type Proposal = Omit<Score, 'id'> & {
  readonly session: string;
  readonly at: number;
  readonly task: string;
};

export interface Intake {
  readonly add: readonly Proposal[];
  /** Scores taken in before whose share of their session is smaller now. */
  readonly reweigh: readonly { readonly id: string; readonly weight: number }[];
}

const ofKind: { readonly [kind in ObservationKind]: number | null } = {
  positive: 1,
  help: -1,
  problem: -1,
  error: -2,
  quote: null,
  note: null
};
/** Who finished wrong believed that it went well: that says nothing of how it felt. */
const ofOutcome: { readonly [outcome in Outcome]: number | null } = {
  unaided: 1,
  assisted: -1,
  partly: -1,
  'gave-up': -2,
  wrong: null
};

/**
 * The scores that sessions speak for and the map lacks. Each observation with a feeling gives one for each of its
 * steps; where a session has none for a step, how a task ended does, if the task walks through that step alone. All
 * that one session says of one step weighs 1 together, since it is one person: two observations weigh ½ each.
 * What was taken in before (same origin, same step) is not proposed again; its weight follows when more was seen,
 * unless somebody has set it.
 */
export function proposeScores(sessions: readonly SessionSeen[], scores: readonly Score[]): Intake {
  const taken = new Map(
    scores.filter(({ from }) => from).map((score) => [`${score.from}@${score.step}`, score])
  );
  const add: Proposal[] = [];
  const reweigh: { id: string; weight: number }[] = [];
  for (const session of sessions)
    for (const [step, found] of saidOf(session)) {
      const before = found.flatMap(({ ref }) => taken.get(`${ref}@${step}`) ?? []);
      const weight = 1 / found.length;
      for (const { ref, value, text, at, task } of found)
        if (!taken.has(`${ref}@${step}`))
          add.push({
            step,
            value,
            weight,
            grade: 'observed',
            persona: session.persona,
            from: ref,
            source: text,
            on: session.day,
            session: session.id,
            at,
            task
          });
      if (before.length < found.length)
        for (const score of before)
          if (Math.abs(score.weight - 1 / before.length) < 0.001) reweigh.push({ id: score.id, weight });
    }
  return { add, reweigh };
}

interface Said {
  readonly ref: string;
  readonly value: number;
  readonly text: string;
  readonly at: number;
  readonly task: string;
}

/** What a session says of each step. */
function saidOf({ observations, attempts }: SessionSeen): ReadonlyMap<string, Said[]> {
  const found = new Map<string, Said[]>();
  const say = (step: string, said: Said) => found.set(step, [...(found.get(step) ?? []), said]);
  for (const { kind, steps, ...seen } of observations) {
    const value = ofKind[kind];
    if (value !== null) for (const step of steps) say(step, { ...seen, value });
  }
  const spoken = new Set(found.keys());
  for (const { ref, task, startedAt, outcome, steps } of attempts) {
    const value = outcome && ofOutcome[outcome];
    const [step, ...more] = steps;
    if (value === null || step === undefined || more.length || spoken.has(step)) continue;
    say(step, { ref, value, text: '', at: startedAt, task });
  }
  return found;
}

/** How it went at one place by all that was seen there: 1 well, −1 badly, 0 when nothing or as much of both was. */
export function moodOf(kinds: readonly ObservationKind[], outcome: Outcome | null): number {
  const seen = kinds.reduce((sum, kind) => sum + (ofKind[kind] ?? 0), 0);
  return Math.sign(seen || ((outcome && ofOutcome[outcome]) ?? 0));
}
