/** Lives in: a `service` document. A way of working as a check list: phases, and what is done in each. Plain data. */
import * as v from 'valibot';
import { order, text, title } from '../../document/field';
import type { Collection } from '../../document/record';

/** What a step makes in Verksted, or where it is made; empty: nothing here. */
export const stepMakes = [
  '',
  'journey',
  'process',
  'study',
  'people',
  'changes',
  'benefits',
  'decisions'
] as const;
export type StepMakes = (typeof stepMakes)[number];

/** What in the records shows that a step is done; empty: nothing does, it is ticked by hand. */
export const stepProofs = [
  '',
  'owner',
  'stakeholders',
  'involved',
  'as-is-journey',
  'as-is-process',
  'tested',
  'findings',
  'changes',
  'to-be',
  'cycle-ended',
  'benefits',
  'baselines',
  'done-changes',
  'measured',
  'reviewed'
] as const;
export type StepProof = (typeof stepProofs)[number];

export const MethodPhase = v.object({
  id: v.string(),
  order,
  title,
  /** What the phase is for, or where its name is from. */
  note: text
});
export type MethodPhase = v.InferOutput<typeof MethodPhase>;

export const MethodStep = v.object({
  id: v.string(),
  order,
  /** Id of its phase. */
  phase: v.string(),
  title,
  hint: text,
  makes: v.picklist(stepMakes),
  proof: v.picklist(stepProofs),
  /** Ticked by hand. */
  done: v.boolean()
});
export type MethodStep = v.InferOutput<typeof MethodStep>;

export type MethodCollections = { methodPhases: MethodPhase; methodSteps: MethodStep };

export const methodPhases: Collection<MethodPhase> = {
  version: 1,
  schema: MethodPhase,
  upgrades: {},
  references: ({ title, note, order }) => ({ title, refs: [], text: note, facts: { order } })
};

export const methodSteps: Collection<MethodStep> = {
  version: 1,
  schema: MethodStep,
  upgrades: {},
  references: ({ title, hint, phase, makes, proof, done, order }) => ({
    title,
    refs: [],
    text: hint,
    facts: { phase, makes, proof, done, order }
  })
};
