import { newNote, type Benefit, type ChainKind, type Rhythm } from '../../benefit/model';
import type { ServiceCollections } from '../../service/model';
import { entries, inOrder, type Build } from './context';

type Words = Build['texts']['service'];

interface BenefitPlan extends Pick<
  Benefit,
  'recipient' | 'valuation' | 'form' | 'baseline' | 'target' | 'estimate' | 'rate' | 'drawback' | 'unplanned'
> {
  changes: readonly (keyof Words['changes'])[];
  /** As-is process steps the figure comes from. */
  process: readonly string[];
  journeyToBe?: readonly string[];
  rhythm: Rhythm;
  /** Days from today to the first planned measurement, and to the last: years after the project. */
  from: number;
  until: number;
  /** Parts of the benefits map that lead to it. */
  chain?: readonly (keyof Words['chain'])[];
}

const benefits: { [name in keyof Words['benefits']]: BenefitPlan } = {
  waiting: {
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    baseline: 42,
    target: 15,
    changes: ['call', 'attach', 'doctor'],
    process: ['check', 'answer', 'medical'],
    rhythm: 'monthly',
    from: -515,
    until: 900,
    chain: ['sooner', 'login']
  },
  completeness: {
    recipient: 'own-unit',
    valuation: 'counted',
    form: 'quality',
    baseline: 45,
    target: 10,
    changes: ['page', 'attach', 'doctor'],
    process: ['complete'],
    rhythm: 'quarterly',
    from: -480,
    until: 900,
    chain: ['known']
  },
  time: {
    recipient: 'employee',
    valuation: 'counted',
    form: 'time-freed',
    baseline: 26,
    target: 8,
    estimate: { cases: 620, minutes: 26, share: 0.8 },
    changes: ['call', 'attach'],
    process: ['ask', 'check'],
    rate: 520,
    rhythm: 'tertial',
    from: -480,
    until: 900,
    chain: ['fewer', 'agreed']
  },
  unaided: {
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    baseline: null,
    target: 80,
    changes: ['page', 'attach'],
    process: [],
    journeyToBe: ['find', 'fill'],
    rhythm: 'half-yearly',
    from: -150,
    until: 900,
    chain: ['known', 'login']
  },
  postage: {
    recipient: 'own-unit',
    valuation: 'kroner',
    form: 'avoided-cost',
    baseline: 14_500,
    target: 5_500,
    changes: ['call', 'follow'],
    process: ['ask', 'send', 'post'],
    rhythm: 'quarterly',
    from: -480,
    until: 600,
    chain: ['fewer']
  },
  complaints: {
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    baseline: 11,
    target: 5,
    unplanned: true,
    changes: ['page'],
    process: ['send'],
    rhythm: 'half-yearly',
    from: -330,
    until: 500,
    chain: ['known']
  },
  doctors: {
    recipient: 'other-body',
    valuation: 'counted',
    form: 'quality',
    baseline: 18,
    target: 30,
    drawback: true,
    changes: ['doctor'],
    process: ['medical'],
    rhythm: 'monthly',
    from: -61,
    until: 700
  }
};

/** The benefits map: what comes of what, beside changes and benefits. */
const chain: {
  [name in keyof Words['chain']]: {
    kind: ChainKind;
    met?: boolean;
    changes?: readonly (keyof Words['changes'])[];
    benefits?: readonly (keyof Words['benefits'])[];
    chain?: readonly (keyof Words['chain'])[];
  };
} = {
  known: { kind: 'effect', changes: ['page'] },
  sooner: { kind: 'effect', changes: ['call', 'attach'] },
  fewer: { kind: 'effect', changes: ['call', 'follow'] },
  agreed: { kind: 'precondition', met: true },
  login: { kind: 'precondition' },
  result: { kind: 'result-goal', benefits: ['completeness', 'unaided'] },
  effect: { kind: 'effect-goal', benefits: ['waiting'], chain: ['result'] },
  society: { kind: 'societal-goal', benefits: ['complaints'], chain: ['effect'] }
};

/** Benefits and drawbacks, the map of what comes of what, and what is written beside them. */
export function whatComes(build: Build): {
  [K in 'benefits' | 'chain' | 'benefitNotes']: ServiceCollections[K][];
} {
  const { id, ref, day } = build;
  const words = build.texts.service;
  return {
    benefits: inOrder(
      entries(benefits).map(([name, plan]) => {
        const { changes, process, journeyToBe = [], rhythm, from, until, chain = [], ...fields } = plan;
        const { title, description, unit, owner, source, measure, who, cost } = words.benefits[name];
        return {
          id: id(`benefits:${name}`),
          title,
          description,
          unit,
          owner,
          ...fields,
          measuring: { measure, source, who, rhythm, from: day(from), until: day(until), cost },
          from: chain.map((part) => ref('service', 'chain', part)),
          baselineOn: fields.baseline === null ? '' : day(-520),
          targetOn: day(180),
          changes: changes.map((change) => ref('service', 'changes', change)),
          steps: [
            ...process.map((node) => ref('process', 'nodes', node)),
            ...journeyToBe.map((step) => ref('journeyToBe', 'steps', step))
          ]
        };
      })
    ),
    chain: inOrder(
      entries(chain).map(([name, { kind, met = false, ...from }]) => ({
        id: id(`chain:${name}`),
        owner: '',
        ...words.chain[name],
        kind,
        met,
        from: [
          ...(from.changes ?? []).map((one) => ref('service', 'changes', one)),
          ...(from.benefits ?? []).map((one) => ref('service', 'benefits', one)),
          ...(from.chain ?? []).map((one) => ref('service', 'chain', one))
        ]
      }))
    ),
    benefitNotes: [
      newNote({
        id: id('notes:risk'),
        benefit: id('benefits:waiting'),
        kind: 'risk',
        ...words.notes.risk,
        likelihood: 2,
        consequence: 3
      }),
      newNote({
        id: id('notes:refill'),
        benefit: id('benefits:time'),
        kind: 'risk',
        ...words.notes.refill,
        likelihood: 3,
        consequence: 1
      }),
      newNote({
        id: id('notes:decision'),
        benefit: id('benefits:postage'),
        kind: 'decision',
        ...words.notes.decision,
        on: day(-40),
        amount: 24_000
      }),
      newNote({
        id: id('notes:cause'),
        benefit: id('benefits:waiting'),
        kind: 'deviation',
        ...words.notes.cause,
        on: day(-230),
        more: true
      })
    ]
  };
}
