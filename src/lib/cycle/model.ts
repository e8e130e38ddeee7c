/** Lives in: a `service` document. */
import * as v from 'valibot';
import { optionalDay, optionalId, order, refs, text, title } from '../document/field';
import type { Collection } from '../document/record';

/** What becomes of what a cycle tried. */
export const verdicts = ['keep', 'change', 'drop'] as const;
export type Verdict = (typeof verdicts)[number];

export const Cycle = v.object({
  id: v.string(),
  order,
  title,
  /** What this round must answer. */
  question: text,
  startsOn: optionalDay,
  endsOn: optionalDay,
  /** What we learned, and the next round's question in it. */
  lesson: text,
  closed: v.boolean(),
  /** What we believe will happen. */
  hypothesis: v.optional(text),
  /** The day it was ended: how long it took. */
  closedOn: v.optional(optionalDay),
  /** What becomes of what was tried. */
  verdict: v.optional(v.picklist(verdicts)),
  /** The story of it for those who were not there. */
  story: v.optional(text)
});
export type Cycle = v.InferOutput<typeof Cycle>;

export const changeStates = ['proposed', 'decided', 'under-way', 'done', 'dropped'] as const;
export type ChangeState = (typeof changeStates)[number];

/** What a change does something about; most that last do several at once. */
export const changeKinds = ['process', 'governance', 'organisation', 'competence', 'technology'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const Change = v.object({
  id: v.string(),
  order,
  title,
  description: text,
  state: v.picklist(changeStates),
  owner: text,
  /** Id of the cycle it belongs to; empty for none. */
  cycle: optionalId,
  /** Findings behind it. */
  findings: refs,
  /** Elements of as-is maps that it alters. */
  alters: refs,
  /** Elements of to-be maps that come of it. */
  becomes: refs,
  kinds: v.optional(v.array(v.picklist(changeKinds))),
  /** What was seen to come of it, in words. */
  effect: v.optional(text)
});
export type Change = v.InferOutput<typeof Change>;

const score = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

/** What somebody thought a change is worth and takes, on a day. Kept: a later score stands beside it. */
export const Score = v.object({
  id: v.string(),
  change: v.string(),
  on: optionalDay,
  who: text,
  /** 1 little to 5 much. */
  value: score,
  effort: score,
  /** Why. */
  text
});
export type Score = v.InferOutput<typeof Score>;

export type CycleCollections = { cycles: Cycle; changes: Change; changeScores: Score };

export const cycles: Collection<Cycle> = {
  version: 1,
  schema: Cycle,
  upgrades: {},
  references: (cycle) => ({
    title: cycle.title,
    refs: [],
    text: `${cycle.question} ${cycle.lesson}`,
    facts: {
      closed: cycle.closed,
      order: cycle.order,
      startsOn: cycle.startsOn,
      endsOn: cycle.endsOn,
      closedOn: cycle.closedOn ?? '',
      // What leaders' papers tell of it.
      question: cycle.question.slice(0, 300),
      lesson: cycle.lesson,
      verdict: cycle.verdict ?? null
    }
  })
};

export const changes: Collection<Change> = {
  version: 1,
  schema: Change,
  upgrades: {},
  sets: ['findings', 'alters', 'becomes', 'kinds'],
  references: (change) => ({
    title: change.title,
    refs: [...change.findings, ...change.alters, ...change.becomes],
    text: change.description,
    facts: {
      state: change.state,
      owner: change.owner,
      cycle: change.cycle,
      order: change.order,
      kinds: change.kinds ?? [],
      // Apart, because `refs` does not tell what was from what comes.
      alters: change.alters,
      becomes: change.becomes
    }
  })
};

export const changeScores: Collection<Score> = {
  version: 1,
  schema: Score,
  upgrades: {},
  references: ({ change, on, who }) => ({ title: '', refs: [], facts: { change, on, who } })
};

/** A round without question or dates yet. */
export function newCycle(fields: Pick<Cycle, 'id' | 'order'> & Partial<Cycle>): Cycle {
  return { title: '', question: '', startsOn: '', endsOn: '', lesson: '', closed: false, ...fields };
}

/** A proposed change that hangs on nothing yet. */
export function newChange(fields: Pick<Change, 'id' | 'order'> & Partial<Change>): Change {
  return {
    title: '',
    description: '',
    state: 'proposed',
    owner: '',
    cycle: '',
    findings: [],
    alters: [],
    becomes: [],
    ...fields
  };
}
