import type { ChangeKind, ChangeState } from '../../cycle/model';
import type { ServiceCollections } from '../../service/model';
import { entries, inOrder, type Build } from './context';

type Words = Build['texts']['service'];

interface ChangePlan {
  state: ChangeState;
  cycle: 'today' | 'call' | 'direct';
  kinds: readonly ChangeKind[];
  findings: readonly string[];
  /** Journey steps and process nodes, as-is and to-be. */
  alters: { journey?: readonly string[]; process?: readonly string[] };
  becomes: { journey?: readonly string[]; process?: readonly string[] };
}

const changes: { [name in keyof Words['changes']]: ChangePlan } = {
  page: {
    state: 'done',
    cycle: 'call',
    kinds: ['process', 'competence'],
    findings: ['page', 'words'],
    alters: { journey: ['find', 'fill'] },
    becomes: { journey: ['find', 'fill'] }
  },
  call: {
    state: 'done',
    cycle: 'call',
    kinds: ['process', 'organisation'],
    findings: ['call', 'certificate'],
    alters: { journey: ['missing'], process: ['ask', 'answer'] },
    becomes: { journey: ['wait'], process: ['ask', 'answer'] }
  },
  attach: {
    state: 'under-way',
    cycle: 'direct',
    kinds: ['technology', 'process'],
    findings: ['attach', 'timeout', 'prefilled'],
    alters: { journey: ['fill', 'submit'], process: ['open', 'scan', 'check'] },
    becomes: { journey: ['fill'], process: ['file', 'check'] }
  },
  doctor: {
    state: 'under-way',
    cycle: 'direct',
    kinds: ['governance', 'process', 'technology'],
    findings: ['certificate'],
    alters: { journey: ['doctor'], process: ['clear', 'medical'] },
    becomes: { journey: ['doctor'], process: ['confirm'] }
  },
  follow: {
    state: 'decided',
    cycle: 'direct',
    kinds: ['technology', 'process'],
    findings: ['status'],
    alters: { journey: ['wait', 'decision'], process: ['send'] },
    becomes: { journey: ['wait', 'decision'], process: ['send'] }
  },
  temporary: {
    state: 'proposed',
    cycle: 'direct',
    kinds: ['technology'],
    findings: ['status'],
    alters: { journey: ['use'], process: ['print', 'post'] },
    becomes: { journey: ['temporary', 'use'], process: ['temporary', 'print'] }
  }
};

/** Value and effort, 1–5, by who scored and how many days ago: the newest counts, the others are kept. */
const scores: readonly [keyof Words['changes'], 'manager' | 'agent', number, number, number][] = [
  ['page', 'manager', 410, 3, 2],
  ['call', 'agent', 410, 4, 1],
  ['call', 'manager', 340, 5, 1],
  ['attach', 'manager', 60, 4, 4],
  ['doctor', 'manager', 50, 5, 4],
  ['doctor', 'agent', 30, 5, 5],
  ['follow', 'agent', 50, 3, 3],
  ['temporary', 'manager', 20, 2, 4]
];

/** Changes, and what those in charge think of them. */
export function whatChanges(build: Build): { [K in 'changes' | 'changeScores']: ServiceCollections[K][] } {
  const { id, ref, day } = build;
  const words = build.texts.service;
  const refs = (
    parts: { journey?: readonly string[]; process?: readonly string[] },
    journey: 'journey' | 'journeyToBe',
    process: 'process' | 'processToBe'
  ) => [
    ...(parts.journey ?? []).map((step) => ref(journey, 'steps', step)),
    ...(parts.process ?? []).map((node) => ref(process, 'nodes', node))
  ];
  return {
    changes: inOrder(
      entries(changes).map(([name, { state, cycle, kinds, findings, alters, becomes }]) => ({
        id: id(`changes:${name}`),
        ...words.changes[name],
        state,
        cycle: id(`cycles:${cycle}`),
        kinds: [...kinds],
        findings: findings.map((finding) => ref('study', 'findings', finding)),
        alters: refs(alters, 'journey', 'process'),
        becomes: refs(becomes, 'journeyToBe', 'processToBe')
      }))
    ),
    changeScores: scores.map(([change, who, daysAgo, value, effort], at) => ({
      id: id(`scores:${at}`),
      change: id(`changes:${change}`),
      on: day(-daysAgo),
      who: words.scores[who],
      value,
      effort,
      text: change === 'doctor' && who === 'manager' ? words.scores.why : ''
    }))
  };
}
