/** Lives in: a `service` document. Who took part in what: the proof that people were taken in, not only told. */
import * as v from 'valibot';
import { optionalDay, order, refs, text, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** The day, of something that happened. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day'));
/** Ids of stakeholders in the same document. */
const stakeholderIds = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200)));

export const involvementKinds = ['workshop', 'meeting', 'visit', 'interview', 'test', 'decision'] as const;
export type InvolvementKind = (typeof involvementKinds)[number];

/** Which part of the work it was about. */
export const involvementStages = ['insight', 'as-is', 'to-be', 'testing', 'follow-up'] as const;
export type InvolvementStage = (typeof involvementStages)[number];

export const Involvement = v.object({
  id: v.string(),
  on: day,
  kind: v.picklist(involvementKinds),
  stage: v.picklist(involvementStages),
  title,
  /** Stakeholders who took part. */
  took: stakeholderIds,
  /** Others who took part, in words and never by name: "three applicants". */
  others: text,
  /** What came of it. */
  outcome: text,
  /** What was decided there; empty: nothing was. */
  decision: text,
  /** Stakeholders who decided it. */
  deciders: stakeholderIds,
  /** Maps, changes and other records it was about. */
  about: refs
});
export type Involvement = v.InferOutput<typeof Involvement>;

export const involvements: Collection<Involvement> = {
  version: 1,
  schema: Involvement,
  upgrades: {},
  sets: ['took', 'deciders', 'about'],
  references: ({ title, about, outcome, decision, others, on, kind, stage, took, deciders }) => ({
    title,
    refs: about,
    text: `${outcome} ${decision} ${others}`,
    facts: {
      on,
      kind,
      stage,
      took,
      deciders,
      decided: decision.trim() !== '',
      outcome: outcome.slice(0, 300)
    }
  })
};

/** What is done about a stakeholder: to win, keep or inform them. */
export const StakeholderAction = v.object({
  id: v.string(),
  order,
  /** Id of the stakeholder in the same document. */
  stakeholder: v.string(),
  title,
  /** Who does it. */
  owner: text,
  /** The day it is due. */
  dueOn: optionalDay,
  done: v.boolean()
});
export type StakeholderAction = v.InferOutput<typeof StakeholderAction>;

export const stakeholderActions: Collection<StakeholderAction> = {
  version: 1,
  schema: StakeholderAction,
  upgrades: {},
  references: ({ title, stakeholder, owner, dueOn, done, order }) => ({
    title,
    refs: [],
    text: owner,
    facts: { stakeholder, dueOn, done, order }
  })
};
