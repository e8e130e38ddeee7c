import * as v from 'valibot';
import { moment, optionalDay, title } from '../../document/field';
import type { Collection } from '../../document/record';
import { consentParts } from './consent';

/** What decides whether a data protection impact assessment is needed. */
export const dpiaQuestions = [
  'vulnerable',
  'health',
  'children',
  'employees',
  'scale',
  'technology'
] as const;
export type DpiaQuestion = (typeof dpiaQuestions)[number];

/** What the consent says about the study, and what the data protection officer asks for. */
export const Privacy = v.object({
  /** The organisation that is responsible. */
  controller: title,
  /** How the data protection officer is reached. */
  officer: title,
  /** Who may see and hear what is recorded. */
  seenBy: title,
  /** The last day on which anything personal is kept. */
  keepUntil: optionalDay,
  /** Lacks what nobody answered. */
  dpia: v.record(v.picklist(dpiaQuestions), v.boolean())
});
export type Privacy = v.InferOutput<typeof Privacy>;
export const noPrivacy: Privacy = { controller: '', officer: '', seenBy: '', keepUntil: '', dpia: {} };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** That something was erased: what, when and why, never whose. */
export const Erasure = v.object({
  id: v.string(),
  at: moment,
  why: v.picklist(['withdrawn', 'due']),
  /** The one permission that was taken back; lacks where it was the whole consent. */
  part: v.optional(v.picklist(consentParts)),
  recordings: count,
  /** Seconds of recording. */
  seconds: v.pipe(v.number(), v.minValue(0)),
  transcripts: count,
  quotes: count,
  /** Entries of the vault: who somebody is, with the signature. */
  identities: count,
  /** How somebody is reached, where that alone was erased. */
  contacts: v.optional(count)
});
export type Erasure = v.InferOutput<typeof Erasure>;

export const erasures: Collection<Erasure> = {
  version: 1,
  schema: Erasure,
  upgrades: {},
  references: ({ at, why, part }) => ({ title: '', refs: [], facts: { at, why, ...(part && { part }) } })
};
