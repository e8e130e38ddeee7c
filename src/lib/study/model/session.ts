import * as v from 'valibot';
import { aboutFields, moment, optionalId, text } from '../../document/field';
import type { Collection } from '../../document/record';

export const SessionAbout = v.object({
  ...aboutFields,
  service: v.string(),
  /** Id of the study document. */
  study: v.string(),
  /** Id of the participant in the study. */
  participant: optionalId,
  /** When the clock was started; empty before. Observations count seconds from here. */
  startedAt: v.string(),
  /** When something was first noted, judged or answered in it while nobody had started the clock: it was held. */
  notedAt: v.optional(moment),
  /** Empty while the session runs. */
  endedAt: v.string(),
  notes: text
});
export type SessionAbout = v.InferOutput<typeof SessionAbout>;

export const sessionAbout: Collection<SessionAbout> = {
  version: 1,
  schema: SessionAbout,
  upgrades: {},
  references: (session) => ({
    title: session.title,
    refs: [
      `${session.study}/about/about`,
      ...(session.participant ? [`${session.study}/participants/${session.participant}`] : [])
    ],
    facts: {
      study: session.study,
      participant: session.participant,
      startedAt: session.startedAt,
      ...(session.notedAt && { notedAt: session.notedAt }),
      endedAt: session.endedAt,
      binned: session.binned,
      createdAt: session.createdAt
    }
  })
};

/** A new session whose clock has not started. */
export function newSession(
  session: Pick<SessionAbout, 'service' | 'study' | 'participant' | 'title'>,
  createdAt = new Date().toISOString()
): SessionAbout {
  return {
    ...session,
    id: 'about',
    startedAt: '',
    endedAt: '',
    notes: '',
    binned: false,
    sample: false,
    createdAt
  };
}
