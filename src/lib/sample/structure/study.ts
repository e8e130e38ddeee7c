import type { FindingKind, StudyAbout, StudyCollections } from '../../study/model';
import type { NewDocument } from '../build';
import { aboutSample, entries, inOrder, type Build } from './context';
import { second, sessions } from './sessions';

/** Journey steps that each task walks through. */
const tasks = {
  find: ['find'],
  doctor: ['doctor'],
  fill: ['fill'],
  attach: ['submit'],
  status: ['wait', 'missing']
} as const;

export const participants = {
  p1: 'ingrid',
  p2: 'ingrid',
  p3: 'amir',
  p4: 'ingrid',
  p5: 'amir',
  p6: 'ingrid'
} as const;

interface FindingPlan {
  kind: FindingKind;
  severity: number | null;
  journey: readonly string[];
  process: readonly string[];
}

/** Worst first. Observations say themselves which finding they belong to: see `sessions.ts`. */
const findings: { [name in keyof Build['texts']['study']['findings']]: FindingPlan } = {
  attach: { kind: 'problem', severity: 4, journey: ['submit'], process: ['scan', 'check', 'ask'] },
  timeout: { kind: 'problem', severity: 4, journey: ['fill'], process: ['received'] },
  certificate: { kind: 'problem', severity: 3, journey: ['doctor', 'missing'], process: ['ask', 'medical'] },
  words: { kind: 'problem', severity: 3, journey: ['fill'], process: ['assess'] },
  status: { kind: 'problem', severity: 3, journey: ['wait'], process: ['check', 'assess'] },
  page: { kind: 'problem', severity: 2, journey: ['find'], process: [] },
  call: { kind: 'idea', severity: null, journey: ['missing'], process: ['ask', 'answer'] },
  prefilled: { kind: 'strength', severity: null, journey: ['fill'], process: ['received'] }
};

export function study(build: Build): NewDocument {
  const { id, ref } = build;
  const words = build.texts.study;
  const about: StudyAbout = {
    ...aboutSample(build, words.title),
    createdAt: build.moment(-420, 11),
    service: id('service'),
    goal: words.goal,
    material: words.material,
    cycle: ref('service', 'cycles', 'today'),
    highestParticipant: 6
  };
  const records: { [K in keyof StudyCollections]: StudyCollections[K][] } = {
    about: [about],
    questions: [],
    quotas: [],
    tasks: inOrder(
      entries(tasks).map(([task, steps]) => ({
        id: id(`tasks:${task}`),
        ...words.tasks[task],
        steps: steps.map((step) => ref('journey', 'steps', step))
      }))
    ),
    participants: inOrder(
      entries(participants).map(([participant, persona]) => ({
        id: id(`participants:${participant}`),
        label: participant.toUpperCase(),
        persona: ref('service', 'personas', persona),
        notes: words.participants[participant]
      }))
    ),
    erasures: [],
    groups: [],
    placements: [],
    findings: inOrder(
      entries(findings).map(([finding, { kind, severity, journey, process }]) => ({
        id: id(`findings:${finding}`),
        ...words.findings[finding],
        kind,
        severity,
        observations: observationsOf(build, finding),
        journeySteps: journey.map((step) => ref('journey', 'steps', step)),
        processSteps: process.map((node) => ref('process', 'nodes', node))
      }))
    )
  };
  return { kind: 'study', id: id('study'), records };
}

function observationsOf({ ref }: Build, finding: string): string[] {
  const behind = (name: string, set: string, seen: typeof second) =>
    seen.flatMap(({ finding: said }, at) =>
      said === finding ? [ref(`session:${name}`, 'observations', `${set}:${at}`)] : []
    );
  return [
    ...entries(sessions).flatMap(([name, { observations }]) => behind(name, name, observations)),
    ...behind('p1', 'second', second)
  ];
}
