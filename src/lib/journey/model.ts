/** Lives in: a `journey` document. Selection, zoom and open panels are view state and never here. */
import * as v from 'valibot';
import {
  aboutFields,
  optionalDay,
  optionalId,
  optionalRef,
  order,
  refs,
  text,
  title
} from '../document/field';
import type { Collection } from '../document/record';

export const mapStates = ['as-is', 'to-be'] as const;
export type MapState = (typeof mapStates)[number];

/** How well a statement is founded. */
export const evidenceGrades = ['assumed', 'reported', 'observed'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** What a lane shows. Roles are stable; labels are free. Lines of a blueprint follow roles. */
export const laneRoles = [
  'actions',
  'thoughts',
  'quotes',
  'touchpoints',
  'pain-points',
  'bright-spots',
  'opportunities',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'systems',
  'notes'
] as const;
export type LaneRole = (typeof laneRoles)[number];

export const JourneyAbout = v.object({
  ...aboutFields,
  /** Id of the service document. */
  service: v.string(),
  state: v.picklist(mapStates),
  /** The document this map was copied from, whose record ids it keeps; empty for none. */
  copyOf: optionalId,
  /** The persona who makes the journey. */
  persona: optionalRef,
  /** Situation, start and end, seen from the citizen. */
  scenario: text,
  owner: text,
  reviewOn: optionalDay
});
export type JourneyAbout = v.InferOutput<typeof JourneyAbout>;

export const Phase = v.object({ id: v.string(), order, title });
export type Phase = v.InferOutput<typeof Phase>;

export const Step = v.object({
  id: v.string(),
  order,
  phase: v.string(),
  title,
  /** −2 very bad … +2 very good; null where nobody was asked: a gap in the curve, never 0. */
  emotion: v.nullable(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
  emotionGrade: v.picklist(evidenceGrades),
  momentOfTruth: v.boolean(),
  /** The process steps that carry this step out. */
  processSteps: refs
});
export type Step = v.InferOutput<typeof Step>;

export const Lane = v.object({ id: v.string(), order, title, role: v.picklist(laneRoles) });
export type Lane = v.InferOutput<typeof Lane>;

export const Card = v.object({
  id: v.string(),
  order,
  step: v.string(),
  lane: v.string(),
  text,
  grade: v.picklist(evidenceGrades)
});
export type Card = v.InferOutput<typeof Card>;

export type JourneyCollections = {
  about: JourneyAbout;
  phases: Phase;
  steps: Step;
  lanes: Lane;
  cards: Card;
};

export const about: Collection<JourneyAbout> = {
  version: 1,
  schema: JourneyAbout,
  upgrades: {},
  references: (map) => ({
    title: map.title,
    refs: [map.persona, map.copyOf && `${map.copyOf}/about/about`].filter(Boolean),
    text: map.scenario,
    facts: {
      state: map.state,
      copyOf: map.copyOf,
      owner: map.owner,
      reviewOn: map.reviewOn,
      binned: map.binned,
      createdAt: map.createdAt
    }
  })
};

export const phases: Collection<Phase> = {
  version: 1,
  schema: Phase,
  upgrades: {},
  references: (phase) => ({ title: phase.title, refs: [], facts: { order: phase.order } })
};

export const steps: Collection<Step> = {
  version: 1,
  schema: Step,
  upgrades: {},
  sets: ['processSteps'],
  references: (step) => ({
    title: step.title,
    refs: step.processSteps,
    facts: { order: step.order, phase: step.phase, emotion: step.emotion }
  })
};

export const lanes: Collection<Lane> = {
  version: 1,
  schema: Lane,
  upgrades: {},
  references: (lane) => ({ title: lane.title, refs: [], facts: { role: lane.role } })
};

export const cards: Collection<Card> = {
  version: 1,
  schema: Card,
  upgrades: {},
  references: (card) => ({
    title: card.text.slice(0, 200),
    refs: [],
    text: card.text.slice(200, 2000),
    facts: { step: card.step, lane: card.lane, grade: card.grade }
  })
};

export const journeyCollections = { about, phases, steps, lanes, cards };

/** A step as it starts: nobody asked how it felt. */
export function newStep(fields: Pick<Step, 'id' | 'order' | 'phase'> & Partial<Step>): Step {
  return {
    title: '',
    emotion: null,
    emotionGrade: 'assumed',
    momentOfTruth: false,
    processSteps: [],
    ...fields
  };
}

/** A card as it starts: an assumption until somebody says otherwise. */
export function newCard(fields: Pick<Card, 'id' | 'order' | 'step' | 'lane'> & Partial<Card>): Card {
  return { text: '', grade: 'assumed', ...fields };
}
