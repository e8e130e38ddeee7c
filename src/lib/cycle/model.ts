/** Lives in: a `service` document. */
import * as v from 'valibot';
import { optionalDay, optionalId, order, refs, text, title } from '../document/field';
import type { Collection } from '../document/record';

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
  closed: v.boolean()
});
export type Cycle = v.InferOutput<typeof Cycle>;

export const changeStates = ['proposed', 'decided', 'under-way', 'done', 'dropped'] as const;
export type ChangeState = (typeof changeStates)[number];

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
  becomes: refs
});
export type Change = v.InferOutput<typeof Change>;

export type CycleCollections = { cycles: Cycle; changes: Change };

export const cycles: Collection<Cycle> = {
  version: 1,
  schema: Cycle,
  upgrades: {},
  references: (cycle) => ({
    title: cycle.title,
    refs: [],
    text: `${cycle.question} ${cycle.lesson}`,
    facts: { closed: cycle.closed, order: cycle.order, startsOn: cycle.startsOn, endsOn: cycle.endsOn }
  })
};

export const changes: Collection<Change> = {
  version: 1,
  schema: Change,
  upgrades: {},
  sets: ['findings', 'alters', 'becomes'],
  references: (change) => ({
    title: change.title,
    refs: [...change.findings, ...change.alters, ...change.becomes],
    text: change.description,
    facts: {
      state: change.state,
      owner: change.owner,
      cycle: change.cycle,
      order: change.order,
      // Apart, because `refs` does not tell what was from what comes.
      alters: change.alters,
      becomes: change.becomes
    }
  })
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
