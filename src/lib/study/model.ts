/**
 * Lives in: a `study` document (plan, participants by label, findings) and one `session` document a sitting.
 * Who a participant is never enters a document: only the encrypted vault of the device knows.
 */
import * as v from 'valibot';
import {
  aboutFields,
  nonNegative,
  optionalId,
  optionalRef,
  order,
  refs,
  text,
  title
} from '../document/field';
import type { Collection } from '../document/record';

export const StudyAbout = v.object({
  ...aboutFields,
  /** Id of the service document. */
  service: v.string(),
  /** What we want to learn. */
  goal: text,
  /** What is tested: prototype, form, letter. */
  material: text,
  /** The cycle whose question this study answers. */
  cycle: optionalRef,
  /** The highest P-number ever given, so that the number of a removed participant is never given again. */
  highestParticipant: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
});
export type StudyAbout = v.InferOutput<typeof StudyAbout>;

export const Task = v.object({
  id: v.string(),
  order,
  title,
  /** What is read aloud to the participant. */
  scenario: text,
  /** How we see that it went well. */
  success: text,
  /** Journey steps that the task walks through. */
  steps: refs
});
export type Task = v.InferOutput<typeof Task>;

export const Participant = v.object({
  id: v.string(),
  order,
  /** P1, P2 … and nothing that tells who it is. */
  label: v.pipe(v.string(), v.regex(/^P\d+$/, 'not P and a number')),
  /** When it was added: who keeps a number that two devices gave. Those of before this was noted lack it. */
  createdAt: v.optional(v.string()),
  persona: optionalRef,
  /** Group, aids, experience: nothing that identifies. */
  notes: text
});
export type Participant = v.InferOutput<typeof Participant>;

export const findingKinds = ['problem', 'strength', 'idea'] as const;
export type FindingKind = (typeof findingKinds)[number];
/** 1 cosmetic, 2 minor, 3 serious, 4 stops people. */
export const severities = [1, 2, 3, 4] as const;

export const Finding = v.object({
  id: v.string(),
  order,
  title,
  detail: text,
  kind: v.picklist(findingKinds),
  /** 1 cosmetic, 2 minor, 3 serious, 4 stops people; null is not judged. */
  severity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  recommendation: text,
  /** Observations in session documents. */
  observations: refs,
  /** Steps of journey maps. */
  journeySteps: refs,
  /** Nodes of process maps. */
  processSteps: refs
});
export type Finding = v.InferOutput<typeof Finding>;

export const SessionAbout = v.object({
  ...aboutFields,
  service: v.string(),
  /** Id of the study document. */
  study: v.string(),
  /** Id of the participant in the study. */
  participant: optionalId,
  /** When the clock was started; empty before. Observations count seconds from here. */
  startedAt: v.string(),
  /** Empty while the session runs. */
  endedAt: v.string(),
  notes: text
});
export type SessionAbout = v.InferOutput<typeof SessionAbout>;

export const observationKinds = ['problem', 'error', 'help', 'quote', 'positive', 'note'] as const;
export type ObservationKind = (typeof observationKinds)[number];

export const Observation = v.object({
  id: v.string(),
  /** Seconds from the start of the session. */
  at: nonNegative,
  kind: v.picklist(observationKinds),
  text,
  /** The task that ran; empty between tasks. */
  task: optionalId,
  /** Step of a journey map that it happened on, if the observer said so. */
  step: optionalRef
});
export type Observation = v.InferOutput<typeof Observation>;

export const outcomes = ['unaided', 'assisted', 'gave-up', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

export const Attempt = v.object({
  id: v.string(),
  task: v.string(),
  /** Seconds from the start of the session. */
  startedAt: nonNegative,
  /** Null while it runs. */
  endedAt: v.nullable(nonNegative),
  outcome: v.nullable(v.picklist(outcomes))
});
export type Attempt = v.InferOutput<typeof Attempt>;

export type StudyCollections = {
  about: StudyAbout;
  tasks: Task;
  participants: Participant;
  findings: Finding;
};
export type SessionCollections = { about: SessionAbout; observations: Observation; attempts: Attempt };

export const studyCollections: { [K in keyof StudyCollections]: Collection<StudyCollections[K]> } = {
  about: {
    version: 1,
    schema: StudyAbout,
    upgrades: {},
    references: (study) => ({
      title: study.title,
      refs: study.cycle ? [study.cycle] : [],
      text: `${study.goal} ${study.material}`,
      facts: { goal: study.goal.slice(0, 300), binned: study.binned, createdAt: study.createdAt }
    })
  },
  tasks: {
    version: 1,
    schema: Task,
    upgrades: {},
    sets: ['steps'],
    references: (task) => ({
      title: task.title,
      refs: task.steps,
      text: `${task.scenario} ${task.success}`,
      facts: { order: task.order }
    })
  },
  participants: {
    version: 1,
    schema: Participant,
    upgrades: {},
    references: (participant) => ({
      title: participant.label,
      refs: participant.persona ? [participant.persona] : [],
      facts: { order: participant.order, createdAt: participant.createdAt ?? '' }
    })
  },
  findings: {
    version: 1,
    schema: Finding,
    upgrades: {},
    sets: ['observations', 'journeySteps', 'processSteps'],
    references: (finding) => ({
      title: finding.title,
      refs: [...finding.observations, ...finding.journeySteps, ...finding.processSteps],
      text: `${finding.detail} ${finding.recommendation}`,
      facts: {
        kind: finding.kind,
        severity: finding.severity,
        order: finding.order,
        observations: finding.observations.length
      }
    })
  }
};

export const sessionCollections: { [K in keyof SessionCollections]: Collection<SessionCollections[K]> } = {
  about: {
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
        endedAt: session.endedAt,
        binned: session.binned,
        createdAt: session.createdAt
      }
    })
  },
  observations: {
    version: 1,
    schema: Observation,
    upgrades: {},
    references: (observation) => ({
      title: observation.text.slice(0, 300),
      refs: observation.step ? [observation.step] : [],
      facts: { at: observation.at, kind: observation.kind, task: observation.task }
    })
  },
  attempts: {
    version: 1,
    schema: Attempt,
    upgrades: {},
    references: (attempt) => ({
      title: '',
      refs: [],
      facts: {
        task: attempt.task,
        startedAt: attempt.startedAt,
        endedAt: attempt.endedAt,
        outcome: attempt.outcome
      }
    })
  }
};

/** A new study with nothing planned. */
export function newStudy(service: string, title: string, createdAt = new Date().toISOString()): StudyAbout {
  return {
    id: 'about',
    service,
    title,
    goal: '',
    material: '',
    cycle: '',
    highestParticipant: 0,
    binned: false,
    sample: false,
    createdAt
  };
}

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
