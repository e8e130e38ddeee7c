/** Facts for tests of the health check. Every record is called by its id. */
import type { StakeholderKind } from '../../../people/model';
import type {
  BenefitFact,
  ChangeFact,
  CompetenceFact,
  CycleFact,
  HealthFacts,
  InvolvementFact,
  MapFact,
  StakeholderFact,
  SystemFact
} from './facts';

export const TODAY = '2026-05-20';

export const nothing: HealthFacts = {
  today: TODAY,
  service: { ref: 's/about/about', owned: false, reviewOn: '', queued: false },
  stakeholders: [],
  involvements: [],
  competences: [],
  cycles: [],
  changes: [],
  benefits: [],
  maps: [],
  sessions: [],
  looseTests: [],
  systems: [],
  transfers: []
};

export const facts = (given: Partial<HealthFacts>): HealthFacts => ({ ...nothing, ...given });

export const person = (kind: StakeholderKind, given: Partial<StakeholderFact> = {}): StakeholderFact => ({
  ref: `s/stakeholders/${kind}`,
  id: kind,
  kind,
  described: true,
  ...given
});

export const entry = (id: string, given: Partial<InvolvementFact> = {}): InvolvementFact => ({
  ref: id,
  on: '2026-03-01',
  stage: 'as-is',
  took: [],
  deciders: [],
  decided: false,
  told: true,
  about: [],
  ...given
});

export const skill = (id: string, given: Partial<CompetenceFact> = {}): CompetenceFact => ({
  ref: id,
  group: 'team',
  area: 'lean',
  needed: 2,
  present: 2,
  planned: false,
  dueOn: '',
  done: false,
  ...given
});

export const cycle = (id: string, given: Partial<CycleFact> = {}): CycleFact => ({
  ref: id,
  startsOn: '2026-04-01',
  endsOn: '2026-04-14',
  closed: true,
  closedOn: '2026-04-14',
  lesson: true,
  verdict: 'keep',
  tests: 5,
  ...given
});

export const change = (id: string, given: Partial<ChangeFact> = {}): ChangeFact => ({
  ref: id,
  state: 'under-way',
  owned: true,
  kinds: ['process', 'organisation'],
  alters: ['p/nodes/n'],
  becomes: ['q/nodes/n'],
  scored: true,
  ...given
});

export const benefit = (id: string, given: Partial<BenefitFact> = {}): BenefitFact => ({
  ref: id,
  recipient: 'citizen',
  drawback: false,
  described: false,
  owned: true,
  baseline: true,
  baselineOn: '2026-01-10',
  changes: ['c'],
  followed: true,
  overdue: false,
  ...given
});

export const map = (document: string, given: Partial<MapFact> = {}): MapFact => ({
  ref: `${document}/about/about`,
  kind: 'process',
  state: 'as-is',
  steps: 10,
  drawn: true,
  timed: 8,
  firstStep: '',
  inUse: false,
  ...given
});

export const system = (name: string, given: Partial<SystemFact> = {}): SystemFact => ({
  name,
  registered: { ref: `portfolio/systems/${name}`, owned: true, ownership: 'it' },
  uses: [`p/nodes/${name}`],
  services: 1,
  ...given
});

/** A service where every check is met. */
export const whole: HealthFacts = {
  today: TODAY,
  service: { ref: 's/about/about', owned: true, reviewOn: '2026-09-01', queued: true },
  stakeholders: (
    ['leader', 'employee', 'middle-manager', 'union-representative', 'change-agent', 'citizens'] as const
  ).map((kind) => person(kind)),
  involvements: [
    entry('draw', { took: ['employee', 'middle-manager', 'union-representative', 'change-agent'] }),
    entry('redraw', { on: '2026-03-10', stage: 'to-be', took: ['change-agent', 'employee'] }),
    entry('go', {
      on: '2026-03-20',
      stage: 'to-be',
      took: ['leader'],
      deciders: ['leader'],
      decided: true,
      about: ['q/about/about']
    })
  ],
  competences: [
    skill('lean', { needed: 3, present: 1, planned: true, dueOn: '2026-08-01' }),
    skill('digital', { group: 'employees', area: 'digital-skills' })
  ],
  cycles: [
    cycle('first'),
    cycle('now', { closed: false, closedOn: '', startsOn: '2026-05-15', endsOn: '2026-05-28' })
  ],
  changes: [change('c', { kinds: ['technology', 'organisation'] })],
  benefits: [benefit('b'), benefit('hours', { recipient: 'employee' })],
  maps: [map('p'), map('q', { state: 'to-be' })],
  sessions: ['t/about/about'],
  looseTests: [],
  systems: [system('archive', { services: 2 })],
  transfers: [{ ref: 'q/nodes/m', state: 'to-be', integrated: true }]
};
