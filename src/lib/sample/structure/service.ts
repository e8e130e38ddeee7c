import type { Stakeholder } from '../../people/model';
import { withoutMarks } from '../../people/rules/quotation';
import type { Service, ServiceCollections } from '../../service/model';
import type { NewDocument } from '../build';
import { aboutSample, entries, inOrder, type Build } from './context';
import { whatComes } from './benefits';
import { whatChanges } from './changes';
import { assessed } from './health';
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
        endsOn: day(-412),
        closedOn: day(-411),
        verdict: 'change',
        closed: true
      },
      {
        id: id('cycles:call'),
        ...words.cycles.call,
        startsOn: day(-400),
        endsOn: day(-379),
        closedOn: day(-372),
        verdict: 'keep',
        closed: true
      },
      {
        id: id('cycles:direct'),
        ...words.cycles.direct,
        startsOn: day(-9),
        endsOn: day(5),
        lesson: '',
        closed: false
      }
    ]),
    ...whatChanges(build),
    ...whatComes(build),
    measurements: measurements(build),
    methodPhases: [],
    methodSteps: [],
    templates: [],
    assessments: assessed(build)
  };
  return { kind: 'service', id: id('service'), records };
}
