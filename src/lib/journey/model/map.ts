/** The map itself: phases → steps × lanes of cards. */
import * as v from 'valibot';
import {
  aboutFields,
  nonNegative,
  optionalDay,
  optionalId,
  optionalRef,
  order,
  refs,
  text,
  title,
  unknownOr
} from '../../document/field';
import type { Collection } from '../../document/record';
import { actors, channels, evidenceGrades, laneRoles, mapStates, mapStatuses, picked, score } from './words';

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
  reviewOn: optionalDay,
  status: v.picklist(mapStatuses),
  /** The file the map came from, kept because what a map does not show goes back with it: an id in the media store. */
  source: v.optional(optionalId),
  /** That file's name. */
  sourceName: v.optional(title)
});
export type JourneyAbout = v.InferOutput<typeof JourneyAbout>;

export const Phase = v.object({ id: v.string(), order, title });
export type Phase = v.InferOutput<typeof Phase>;

export const Step = v.object({
  id: v.string(),
  order,
  phase: v.string(),
  title,
  /**
   * Set by hand: −2 very bad … +2 very good; null where nobody was asked: a gap in the curve, never 0. Scores, where
   * there are any, count instead.
   */
  emotion: v.nullable(score),
  emotionGrade: v.picklist(evidenceGrades),
  momentOfTruth: v.boolean(),
  /** The process steps that carry this step out. */
  processSteps: refs,
  /** Minutes the citizen spends; null is unknown, never 0. */
  minutes: unknownOr(nonNegative),
  /** Minutes the citizen waits before the next step; null is unknown. */
  waitMinutes: unknownOr(nonNegative),
  /** The map (its `about`) that shows this step in finer steps. */
  detail: optionalRef,
  /** The service (its `about`) that the step belongs to; empty for the map's own, and for one that is not on the device. */
  service: optionalRef,
  /** What that service is called: the name it had when it was chosen, or the only thing known of it. */
  serviceName: title
});
export type Step = v.InferOutput<typeof Step>;

export const Lane = v.object({
  id: v.string(),
  order,
  title,
  role: v.picklist(laneRoles),
  /** The one persona whom the lane is about; empty for all. */
  persona: optionalRef
});
export type Lane = v.InferOutput<typeof Lane>;

export const Card = v.object({
  id: v.string(),
  order,
  step: v.string(),
  lane: v.string(),
  text,
  grade: v.picklist(evidenceGrades),
  /** The last step that the card spans; empty for its own step alone. */
  until: optionalId,
  channel: picked(channels),
  initiator: picked(actors),
  receiver: picked(actors),
  /** What goes wrong here costs: 1 little, 2 some, 3 much; null where nothing fails. */
  failureImpact: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
  /** Who puts it right. */
  failureOwner: text,
  /** What the card stands for elsewhere: process steps, personas, other maps. */
  links: refs,
  /** Where it is known from: observations and findings. */
  sources: refs,
  /** Where it is known from, in words: an interview, a report. */
  source: text,
  /** A picture: an id in the media store; empty for none. */
  image: optionalId,
  /** What the picture shows, for those who do not see it; empty when it is decoration. */
  imageText: title,
  /** Index into the palette of `ui`, 0–7; null for the lane's own. What a colour means is the map's to say. */
  colour: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)))
});
export type Card = v.InferOutput<typeof Card>;

/** What a card says of itself until somebody says more. */
const plainCard = {
  until: '',
  channel: '',
  initiator: '',
  receiver: '',
  failureImpact: null,
  failureOwner: '',
  links: [],
  sources: [],
  source: '',
  image: '',
  imageText: '',
  colour: null
} satisfies Partial<Card>;

export const about: Collection<JourneyAbout> = {
  version: 2,
  schema: JourneyAbout,
  upgrades: { 2: (fields) => ({ status: 'draft', ...fields }) },
  references: (map) => ({
    title: map.title,
    refs: [map.persona, map.copyOf && `${map.copyOf}/about/about`].filter(Boolean),
    text: map.scenario,
    facts: {
      state: map.state,
      copyOf: map.copyOf,
      owner: map.owner,
      reviewOn: map.reviewOn,
      status: map.status,
      binned: map.binned,
      createdAt: map.createdAt
    }
  }),
  media: ({ source }) => (source ? [source] : [])
};

export const phases: Collection<Phase> = {
  version: 1,
  schema: Phase,
  upgrades: {},
  references: (phase) => ({ title: phase.title, refs: [], facts: { order: phase.order } })
};

export const steps: Collection<Step> = {
  version: 2,
  schema: Step,
  upgrades: {
    2: (fields) => ({ minutes: null, waitMinutes: null, detail: '', service: '', serviceName: '', ...fields })
  },
  sets: ['processSteps'],
  references: (step) => ({
    title: step.title,
    refs: [...step.processSteps, step.detail, step.service].filter(Boolean),
    facts: {
      order: step.order,
      phase: step.phase,
      emotion: step.emotion,
      emotionGrade: step.emotionGrade,
      momentOfTruth: step.momentOfTruth,
      waitMinutes: step.waitMinutes
    }
  })
};

export const lanes: Collection<Lane> = {
  version: 2,
  schema: Lane,
  upgrades: { 2: (fields) => ({ persona: '', ...fields }) },
  references: (lane) => ({
    title: lane.title,
    refs: [lane.persona].filter(Boolean),
    facts: { role: lane.role }
  })
};

export const cards: Collection<Card> = {
  version: 2,
  schema: Card,
  upgrades: { 2: (fields) => ({ ...plainCard, ...fields }) },
  sets: ['links', 'sources'],
  references: (card) => ({
    title: card.text.slice(0, 200),
    refs: [...card.links, ...card.sources],
    text: `${card.text.slice(200, 2000)} ${card.imageText}`.trim(),
    facts: { step: card.step, lane: card.lane, grade: card.grade, failureImpact: card.failureImpact }
  }),
  media: ({ image }) => (image ? [image] : [])
};

/** A step as it starts: nobody asked how it felt. */
export function newStep(fields: Pick<Step, 'id' | 'order' | 'phase'> & Partial<Step>): Step {
  return {
    title: '',
    emotion: null,
    emotionGrade: 'assumed',
    momentOfTruth: false,
    processSteps: [],
    minutes: null,
    waitMinutes: null,
    detail: '',
    service: '',
    serviceName: '',
    ...fields
  };
}

/** A card as it starts: an assumption until somebody says otherwise. */
export function newCard(fields: Pick<Card, 'id' | 'order' | 'step' | 'lane'> & Partial<Card>): Card {
  return { text: '', grade: 'assumed', ...plainCard, ...fields };
}

/** A lane that is about everybody. */
export function newLane(fields: Pick<Lane, 'id' | 'order' | 'title' | 'role'> & Partial<Lane>): Lane {
  return { persona: '', ...fields };
}
