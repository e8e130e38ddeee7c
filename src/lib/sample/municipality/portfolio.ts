import { newId } from '../../document/ids';
import {
  needId,
  type DecisionPoint,
  type NeedUnit,
  type PortfolioCollections,
  type RoadmapEntry,
  type ServiceScore
} from '../../service/model/portfolio';
import { addMonths, monthOf } from '../../service/rules/portfolio/months';
import { inOrder } from '../structure/context';
import type { MunicipalityTexts } from '../texts/municipality/nb';
import type { Clock } from './drawn';
import { FEES_CLOSED } from './fees';

type Words = MunicipalityTexts['portfolio'];
export type Services = { readonly [name in 'parking' | 'fees' | 'road' | 'clinic']: string };

/** Ids of the sample's records begin so: by it they are found again when the sample is removed. */
export const SAMPLE = 'sample-';
const sampleId = () => SAMPLE + newId();

/** Months from now to now, and what it takes of each role: person-days in all, or a share. */
interface EntryPlan {
  of: keyof Services | 'families';
  from: number;
  to: number;
  paused?: boolean;
  needs: { readonly [role in keyof Words['roles']]?: readonly [NeedUnit, number | null] };
}
const plan: { readonly [name in keyof Words['entries']]: EntryPlan } = {
  parking: {
    of: 'parking',
    from: -2,
    to: 3,
    needs: { design: ['days', 30], it: ['days', 60], privacy: ['days', 12], line: ['days', 24] }
  },
  parkingNext: { of: 'parking', from: 4, to: 7, needs: { design: ['days', 16], it: ['days', 44] } },
  feesFollow: { of: 'fees', from: -3, to: 11, needs: { line: ['days', 15] } },
  road: { of: 'road', from: -1, to: 2, needs: { design: ['days', 32], line: ['share', 0.25] } },
  roadTry: {
    of: 'road',
    from: 3,
    to: 6,
    needs: { design: ['days', 20], it: ['days', 26], line: ['days', null] }
  },
  clinic: { of: 'clinic', from: 2, to: 5, paused: true, needs: { it: ['days', 40], privacy: ['days', 8] } },
  families: { of: 'families', from: 5, to: 10, needs: { design: ['share', 0.5], it: ['days', 50] } }
};

/** Scores by criterion, 1–5. */
const scores: readonly (readonly [
  keyof Services,
  keyof Words['scorers'],
  number,
  { readonly [criterion: string]: number }
])[] = [
  ['parking', 'leader', -60, { goal: 4, benefit: 4, effort: 4, feasibility: 3, risk: 3, confidence: 4 }],
  ['parking', 'union', -55, { benefit: 5, effort: 2, risk: 4 }],
  ['fees', 'leader', -700, { goal: 5, benefit: 4, effort: 3, feasibility: 3, risk: 3, confidence: 2 }],
  ['fees', 'leader', -60, { goal: 5, benefit: 5, effort: 2, feasibility: 4, risk: 1, confidence: 5 }],
  ['road', 'leader', -60, { goal: 3, benefit: 3, effort: 3, feasibility: 4, risk: 2, confidence: 1 }],
  ['road', 'line', -30, { benefit: 4, effort: 2 }]
];

const roles: { readonly [role in keyof Words['roles']]: number } = {
  design: 12,
  line: 10,
  it: 16,
  privacy: 5
};

/** What the portfolio's document gets of the example municipality. */
export function portfolioRecords(
  words: Words,
  services: Services,
  { day }: Clock
): {
  [
    K in Exclude<keyof PortfolioCollections, 'about' | 'systems' | 'gates' | 'criteria' | 'roleMonths'>
  ]: PortfolioCollections[K][];
} {
  const families = sampleId();
  const roleIds = Object.fromEntries(Object.keys(roles).map((role) => [role, sampleId()]));
  const thisMonth = monthOf(day(0));
  const entries = (Object.keys(plan) as (keyof typeof plan)[]).map((name) => {
    const { of, from, to, paused = false } = plan[name];
    const entry: Omit<RoadmapEntry, 'order'> = {
      id: sampleId(),
      ...(of === 'families'
        ? { subject: 'programme', of: families }
        : { subject: 'service', of: services[of] }),
      title: words.entries[name],
      from: addMonths(thisMonth, from),
      to: addMonths(thisMonth, to),
      paused,
      note: paused ? words.note : ''
    };
    return { name, entry };
  });
  const point = (of: keyof Services, given: Partial<DecisionPoint>): DecisionPoint => ({
    id: sampleId(),
    subject: 'service',
    of: services[of],
    gate: '',
    title: '',
    on: '',
    who: words.decisions.steering,
    outcome: 'open',
    note: '',
    ...given
  });
  const { decisions, why } = words;
  return {
    programmes: inOrder([
      { id: families, ...words.programmes.families, services: [services.fees, services.clinic] }
    ]),
    decisionPoints: [
      point('fees', { gate: 'BP3', on: day(-720), outcome: 'go-with-changes', note: decisions.started }),
      point('fees', {
        gate: 'BP5',
        on: day(FEES_CLOSED),
        who: decisions.director,
        outcome: 'go',
        note: decisions.closed
      }),
      point('fees', { gate: 'BP6', on: day(75), who: decisions.council, note: decisions.further }),
      point('parking', { gate: 'BP3', on: day(-75), outcome: 'go' }),
      point('parking', { gate: 'BP4', on: day(40) }),
      point('road', { gate: 'BP1', on: day(-8), who: decisions.director }),
      point('clinic', { gate: 'BP1' }),
      {
        ...point('clinic', { gate: 'BP2', on: day(140), who: decisions.council }),
        subject: 'programme',
        of: families
      }
    ],
    serviceScores: scores.flatMap(([service, who, on, values]) =>
      Object.entries(values).map(([criterion, value]): ServiceScore => ({
        id: sampleId(),
        service: services[service],
        criterion,
        on: day(on),
        who: words.scorers[who],
        value,
        text: why[service === 'parking' ? 'doctor' : service === 'fees' ? 'reach' : 'road']
      }))
    ),
    roadmap: inOrder(entries.map(({ entry }) => entry)),
    needs: entries.flatMap(({ name, entry }) =>
      Object.entries(plan[name].needs).map(([role, [unit, amount]]) => ({
        id: needId(entry.id, roleIds[role]!),
        entry: entry.id,
        role: roleIds[role]!,
        unit,
        amount
      }))
    ),
    roles: inOrder(
      (Object.keys(roles) as (keyof typeof roles)[]).map((role) => ({
        id: roleIds[role]!,
        title: words.roles[role],
        daysAMonth: roles[role]
      }))
    ),
    busyPeriods: inOrder([
      { id: sampleId(), title: words.busy.accounts, from: 1, to: 2, takes: 0.2, roles: [roleIds.line!] },
      { id: sampleId(), title: words.busy.holiday, from: 7, to: 7, takes: 0.8, roles: [] },
      { id: sampleId(), title: words.busy.budget, from: 9, to: 11, takes: 0.3, roles: [roleIds.line!] }
    ])
  };
}
