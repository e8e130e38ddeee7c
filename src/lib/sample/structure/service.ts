import type { Benefit } from '../../benefit/model';
import type { ChangeState } from '../../cycle/model';
import type { Stakeholder } from '../../people/model';
import { withoutMarks } from '../../people/rules/quotation';
import type { Service, ServiceCollections } from '../../service/model';
import type { NewDocument } from '../build';
import { aboutSample, entries, inOrder, type Build } from './context';
import { measurements } from './measurements';
import { takenIn } from './people';

type Words = Build['texts']['service'];

interface PersonaPlan {
  digitalSkills: number;
  colour: number;
  /** Findings that needs and barriers are known from. */
  needs: readonly string[];
  barriers: readonly string[];
}

const personas: { [name in keyof Words['personas']]: PersonaPlan } = {
  ingrid: { digitalSkills: 2, colour: 0, needs: ['page', 'call'], barriers: ['words', 'attach'] },
  amir: { digitalSkills: 4, colour: 3, needs: ['timeout'], barriers: ['certificate'] }
};

/** What participants said: the persona, the session, and which of its observations. */
const said = [
  ['ingrid', 'p1', 6],
  ['ingrid', 'p4', 3],
  ['amir', 'p3', 2]
] as const;

const stakeholders: {
  [name in keyof Words['stakeholders']]: Pick<Stakeholder, 'kind' | 'influence' | 'interest' | 'stance'>;
} = {
  director: { kind: 'leader', influence: 3, interest: 2, stance: 'for' },
  manager: { kind: 'middle-manager', influence: 3, interest: 3, stance: 'for' },
  caseworkers: { kind: 'employee', influence: 2, interest: 3, stance: 'for' },
  union: { kind: 'union-representative', influence: 3, interest: 2 },
  doctor: { kind: 'employee', influence: 3, interest: 1, stance: 'unsure' },
  agent: { kind: 'change-agent', influence: 1, interest: 3, stance: 'for' },
  it: { kind: 'it', influence: 2, interest: 1 },
  supplier: { kind: 'supplier', influence: 2, interest: 1 },
  council: { kind: 'citizens', influence: 2, interest: 3 }
};

interface ChangePlan {
  state: ChangeState;
  cycle: 'today' | 'direct';
  findings: readonly string[];
  /** Journey steps and process nodes, as-is and to-be. */
  alters: { journey?: readonly string[]; process?: readonly string[] };
  becomes: { journey?: readonly string[]; process?: readonly string[] };
}

const changes: { [name in keyof Words['changes']]: ChangePlan } = {
  page: {
    state: 'done',
    cycle: 'today',
    findings: ['page', 'words'],
    alters: { journey: ['find', 'fill'] },
    becomes: { journey: ['find', 'fill'] }
  },
  call: {
    state: 'done',
    cycle: 'today',
    findings: ['call', 'certificate'],
    alters: { journey: ['missing'], process: ['ask', 'answer'] },
    becomes: { journey: ['wait'], process: ['ask', 'answer'] }
  },
  attach: {
    state: 'under-way',
    cycle: 'today',
    findings: ['attach', 'timeout', 'prefilled'],
    alters: { journey: ['fill', 'submit'], process: ['open', 'scan', 'check'] },
    becomes: { journey: ['fill'], process: ['file', 'check'] }
  },
  doctor: {
    state: 'under-way',
    cycle: 'direct',
    findings: ['certificate'],
    alters: { journey: ['doctor'], process: ['clear', 'medical'] },
    becomes: { journey: ['doctor'], process: ['confirm'] }
  },
  follow: {
    state: 'decided',
    cycle: 'direct',
    findings: ['status'],
    alters: { journey: ['wait', 'decision'], process: ['send'] },
    becomes: { journey: ['wait', 'decision'], process: ['send'] }
  },
  temporary: {
    state: 'proposed',
    cycle: 'direct',
    findings: ['status'],
    alters: { journey: ['use'], process: ['print', 'post'] },
    becomes: { journey: ['temporary', 'use'], process: ['temporary', 'print'] }
  }
};

interface BenefitPlan extends Pick<
  Benefit,
  'recipient' | 'valuation' | 'form' | 'baseline' | 'target' | 'estimate'
> {
  changes: readonly (keyof Words['changes'])[];
  /** As-is process steps the figure comes from. */
  process: readonly string[];
  journeyToBe?: readonly string[];
}

const benefits: { [name in keyof Words['benefits']]: BenefitPlan } = {
  waiting: {
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    baseline: 42,
    target: 15,
    changes: ['call', 'attach', 'doctor'],
    process: ['check', 'answer', 'medical']
  },
  completeness: {
    recipient: 'own-unit',
    valuation: 'counted',
    form: 'quality',
    baseline: 45,
    target: 10,
    changes: ['page', 'attach', 'doctor'],
    process: ['complete']
  },
  time: {
    recipient: 'employee',
    valuation: 'counted',
    form: 'time-freed',
    baseline: 26,
    target: 8,
    estimate: { cases: 620, minutes: 26, share: 0.8 },
    changes: ['call', 'attach'],
    process: ['ask', 'check']
  },
  unaided: {
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    baseline: null,
    target: 80,
    changes: ['page', 'attach'],
    process: [],
    journeyToBe: ['find', 'fill']
  },
  postage: {
    recipient: 'own-unit',
    valuation: 'kroner',
    form: 'avoided-cost',
    baseline: 14_500,
    target: 5_500,
    changes: ['call', 'follow'],
    process: ['ask', 'send', 'post']
  }
};

export function service(build: Build): NewDocument {
  const { id, ref, day } = build;
  const words = build.texts.service;
  const about: Service = {
    ...aboutSample(build, words.title),
    purpose: words.purpose,
    organisation: words.organisation,
    owner: words.owner,
    state: 'develop',
    priority: 1,
    reviewOn: day(45)
  };
  const refs = (
    parts: { journey?: readonly string[]; process?: readonly string[] },
    journey: 'journey' | 'journeyToBe',
    process: 'process' | 'processToBe'
  ) => [
    ...(parts.journey ?? []).map((step) => ref(journey, 'steps', step)),
    ...(parts.process ?? []).map((node) => ref(process, 'nodes', node))
  ];
  const records: { [K in keyof ServiceCollections]: ServiceCollections[K][] } = {
    about: [about],
    personas: inOrder(
      entries(personas).map(([name, { needs, barriers, ...plan }]) => ({
        id: id(`personas:${name}`),
        ...words.personas[name],
        ...plan,
        needsFrom: needs.map((finding) => ref('study', 'findings', finding)),
        barriersFrom: barriers.map((finding) => ref('study', 'findings', finding))
      }))
    ),
    quotes: inOrder([
      ...said.map(([persona, session, at]) => ({
        id: id(`quotes:${session}:${at}`),
        persona: id(`personas:${persona}`),
        text: withoutMarks(build.texts.sessions[session].observations[at]!),
        grade: 'observed' as const,
        from: ref(`session:${session}`, 'observations', `${session}:${at}`),
        source: ''
      })),
      {
        id: id('quotes:panel'),
        persona: id('personas:ingrid'),
        ...words.quotes.panel,
        grade: 'reported' as const,
        from: ''
      }
    ]),
    stakeholders: inOrder(
      entries(stakeholders).map(([name, plan]) => ({
        id: id(`stakeholders:${name}`),
        ...words.stakeholders[name],
        ...plan
      }))
    ),
    ...takenIn(build),
    cycles: inOrder([
      {
        id: id('cycles:today'),
        ...words.cycles.today,
        startsOn: day(-430),
        endsOn: day(-200),
        closed: true
      },
      {
        id: id('cycles:direct'),
        ...words.cycles.direct,
        startsOn: day(-45),
        endsOn: day(40),
        lesson: '',
        closed: false
      }
    ]),
    changes: inOrder(
      entries(changes).map(([name, { state, cycle, findings, alters, becomes }]) => ({
        id: id(`changes:${name}`),
        ...words.changes[name],
        state,
        cycle: id(`cycles:${cycle}`),
        findings: findings.map((finding) => ref('study', 'findings', finding)),
        alters: refs(alters, 'journey', 'process'),
        becomes: refs(becomes, 'journeyToBe', 'processToBe')
      }))
    ),
    benefits: inOrder(
      entries(benefits).map(([name, { changes, process, journeyToBe = [], ...plan }]) => {
        const { title, description, unit, owner } = words.benefits[name];
        return {
          id: id(`benefits:${name}`),
          title,
          description,
          unit,
          owner,
          ...plan,
          baselineOn: plan.baseline === null ? '' : day(-520),
          targetOn: day(180),
          changes: changes.map((change) => ref('service', 'changes', change)),
          steps: [
            ...process.map((node) => ref('process', 'nodes', node)),
            ...journeyToBe.map((step) => ref('journeyToBe', 'steps', step))
          ]
        };
      })
    ),
    measurements: measurements(build),
    templates: []
  };
  return { kind: 'service', id: id('service'), records };
}
