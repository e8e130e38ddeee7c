import {
  newCard,
  newLane,
  newStep,
  type EvidenceGrade,
  type JourneyAbout,
  type JourneyCollections,
  type LaneRole,
  type MapState
} from '../../journey/model';
import type { NewDocument } from '../build';
import { cardDetails, stepTimes } from './card-details';
import { aboutSample, inOrder, type Build, type DocumentName } from './context';
import { laidOver } from './laid-over';
import { scores } from './scores';

type Phase = 'before' | 'during' | 'after';

interface StepPlan {
  phase: Phase;
  /** −2 … +2; null where nobody was asked. */
  emotion: number | null;
  grade: EvidenceGrade;
  /** Process steps that carry it out, by their names in `process.ts`. */
  carriedOutBy?: readonly string[];
  truth?: boolean;
}

const lanes: { [lane: string]: LaneRole } = {
  actions: 'actions',
  thoughts: 'thoughts',
  touchpoints: 'touchpoints',
  pains: 'pain-points',
  ideas: 'opportunities',
  front: 'frontstage',
  back: 'backstage'
};

/** Nobody was asked about the visit to the doctor, so the curve has a gap there. */
const asIs: { [step: string]: StepPlan } = {
  need: { phase: 'before', emotion: -1, grade: 'reported' },
  find: { phase: 'before', emotion: -1, grade: 'observed' },
  doctor: { phase: 'before', emotion: null, grade: 'assumed', carriedOutBy: ['medical'] },
  fill: { phase: 'during', emotion: -1, grade: 'observed', carriedOutBy: ['received'], truth: true },
  submit: { phase: 'during', emotion: -2, grade: 'observed', carriedOutBy: ['open', 'scan'] },
  wait: { phase: 'during', emotion: -1, grade: 'observed', carriedOutBy: ['check', 'assess', 'medical'] },
  missing: {
    phase: 'during',
    emotion: -2,
    grade: 'reported',
    carriedOutBy: ['ask', 'answer'],
    truth: true
  },
  decision: { phase: 'after', emotion: 1, grade: 'reported', carriedOutBy: ['decide', 'send'] },
  use: { phase: 'after', emotion: 2, grade: 'reported', carriedOutBy: ['print', 'post'] }
};

/** How the new journey will feel is an assumption until somebody has made it. */
const toBe: { [step: string]: StepPlan } = {
  need: { phase: 'before', emotion: -1, grade: 'assumed' },
  find: { phase: 'before', emotion: 1, grade: 'assumed' },
  doctor: { phase: 'before', emotion: 1, grade: 'assumed', carriedOutBy: ['confirm'] },
  fill: { phase: 'during', emotion: 1, grade: 'assumed', carriedOutBy: ['received', 'file'], truth: true },
  wait: { phase: 'during', emotion: 0, grade: 'assumed', carriedOutBy: ['check', 'ask', 'assess'] },
  decision: { phase: 'after', emotion: 2, grade: 'assumed', carriedOutBy: ['decide', 'send'] },
  temporary: { phase: 'after', emotion: 1, grade: 'assumed', carriedOutBy: ['temporary'] },
  use: { phase: 'after', emotion: 2, grade: 'assumed', carriedOutBy: ['print'] }
};

/** How each lane's cards are founded; what is drawn for the future is assumed throughout. */
const laneGrades: { [lane: string]: EvidenceGrade } = {
  actions: 'observed',
  thoughts: 'observed',
  touchpoints: 'reported',
  pains: 'observed',
  ideas: 'assumed',
  front: 'reported',
  back: 'reported'
};
/** Steps that no test walked through: what stands there is what people told us. */
const untested = new Set(['need', 'doctor', 'missing', 'decision', 'use']);

export function journeyAsIs(build: Build): NewDocument {
  const { title, asIs: texts } = build.texts.journey;
  return map(build, 'journey', 'process', { title, state: 'as-is', copyOf: '' }, asIs, texts);
}

/** Shares record ids with the as-is map, as a copy does. */
export function journeyToBe(build: Build): NewDocument {
  const { toBeTitle: title, toBe: texts } = build.texts.journey;
  const about = { title, state: 'to-be' as const, copyOf: build.id('journey') };
  return map(build, 'journeyToBe', 'processToBe', about, toBe, texts);
}

function map(
  build: Build,
  name: DocumentName,
  processMap: DocumentName,
  { title, state, copyOf }: { title: string; state: MapState; copyOf: string },
  plan: { [step: string]: StepPlan },
  texts: {
    steps: { [step: string]: string };
    cards: { [step: string]: { [lane: string]: readonly string[] } };
  }
): NewDocument {
  const { id, ref } = build;
  const words = build.texts.journey;
  const about: JourneyAbout = {
    ...aboutSample(build, title),
    createdAt: build.moment(state === 'as-is' ? -540 : -330, 10),
    service: id('service'),
    state,
    copyOf,
    persona: ref('service', 'personas', 'ingrid'),
    scenario: words.scenario,
    owner: words.owner,
    reviewOn: build.day(60),
    status: 'in-use'
  };
  const phases = inOrder(
    Object.entries(words.phases).map(([phase, title]) => ({ id: id(`phases:${phase}`), title }))
  );
  const steps = inOrder(
    Object.entries(plan).map(([step, { phase, emotion, grade, carriedOutBy = [], truth = false }]) => ({
      id: id(`steps:${step}`),
      phase: id(`phases:${phase}`),
      title: texts.steps[step]!,
      emotion,
      emotionGrade: grade,
      momentOfTruth: truth,
      processSteps: carriedOutBy.map((node) => ref(processMap, 'nodes', node)),
      ...stepTimes(state, step)
    }))
  ).map(newStep);
  const laneRecords = inOrder(
    Object.entries(words.lanes).map(([lane, title]) => ({
      id: id(`lanes:${lane}`),
      title,
      role: lanes[lane]!
    }))
  ).map(newLane);
  const cards = Object.entries(texts.cards).flatMap(([step, ofStep]) =>
    Object.entries(ofStep).flatMap(([lane, ofLane]) =>
      inOrder(
        ofLane.map((text, at) => ({
          id: id(`cards:${step}:${lane}:${at}`),
          step: id(`steps:${step}`),
          lane: id(`lanes:${lane}`),
          text,
          grade: grade(state, step, lane),
          ...cardDetails(build, state, `${step}:${lane}:${at}`)
        }))
      ).map(newCard)
    )
  );
  const records: { [K in keyof JourneyCollections]: JourneyCollections[K][] } = {
    about: [about],
    phases,
    steps,
    lanes: laneRecords,
    cards,
    scores: state === 'as-is' ? scores(build) : [],
    ...laidOver(build, state)
  };
  return { kind: 'journey', id: id(name), records };
}

function grade(state: MapState, step: string, lane: string): EvidenceGrade {
  const founded = laneGrades[lane]!;
  if (state === 'to-be') return 'assumed';
  return untested.has(step) && founded === 'observed' ? 'reported' : founded;
}
