import * as v from 'valibot';
import { optionalRef, order, text } from '../../document/field';
import type { Collection } from '../../document/record';
import { Appointment } from './appointments';
import { Consent } from './consent';

/** Needs that a test should meet before everybody else does. Kept to kinds, so that nobody is told apart by them. */
export const accessNeeds = [
  'screen-reader',
  'low-vision',
  'keyboard',
  'hearing',
  'reading',
  'language',
  'unused'
] as const;
export type AccessNeed = (typeof accessNeeds)[number];

export const Participant = v.object({
  id: v.string(),
  order,
  /** P1, P2 … and nothing that tells who it is. */
  label: v.pipe(v.string(), v.regex(/^P\d+$/, 'not P and a number')),
  /** When it was added: who keeps a number that two devices gave. Those of before this was noted lack it. */
  createdAt: v.optional(v.string()),
  persona: optionalRef,
  /** What a person needs to take part on equal terms. */
  needs: v.optional(v.array(v.picklist(accessNeeds))),
  /** Group, aids, experience: nothing that identifies. */
  notes: text,
  /** Lacking until a day is set. */
  appointment: v.optional(Appointment),
  /** What was agreed to; lacking until somebody was asked. */
  consent: v.optional(Consent)
});
export type Participant = v.InferOutput<typeof Participant>;

export const participants: Collection<Participant> = {
  version: 1,
  schema: Participant,
  upgrades: {},
  references: (participant) => ({
    title: participant.label,
    refs: participant.persona ? [participant.persona] : [],
    facts: {
      order: participant.order,
      createdAt: participant.createdAt ?? '',
      agreed: !!participant.consent && !participant.consent.withdrawnAt
    }
  })
};
