import { expect, it } from 'vitest';
import { follow } from '../../benefit/rules/follow';
import { benefits, benefitNotes, measurements, newBenefit, newNote, type Benefit } from '../../benefit/model';
import { cycles, newCycle } from '../../cycle/model';
import type { IndexRow } from '../../document/context';
import type { Collection, WorkRecord } from '../../document/record';
import { about, newService } from '../../service/model';
import { criteriaOf } from '../../service/rules/portfolio/standards';
import { portfolioLines, serviceBenefits, servicePulse, type PortfolioRecords } from './portfolio-lines';

const today = '2026-07-01';

function row<R extends WorkRecord>(
  collection: string,
  of: Collection<R>,
  record: R,
  kind = 'service'
): IndexRow {
  return { document: 's1', service: 's1', kind, collection, id: record.id, ...of.references(record) };
}
const plain = (kind: string, document: string, facts: IndexRow['facts'], refs: string[] = []): IndexRow => ({
  document,
  service: 's1',
  kind,
  collection: 'about',
  id: 'about',
  title: document,
  refs,
  facts
});

const nothing: PortfolioRecords = {
  programmes: [],
  decisionPoints: [],
  criteria: criteriaOf([]),
  serviceScores: [],
  entries: [],
  needs: [],
  roles: [],
  roleMonths: [],
  busyPeriods: []
};
const empty = { services: [], parts: [], cycles: [], benefits: [], measurements: [], notes: [] };
const compare = (a: string, b: string) => a.localeCompare(b, 'nb');
const cycle = (id: string, fields: Partial<ReturnType<typeof newCycle>>) =>
  row('cycles', cycles, newCycle({ id, order: id, title: id, ...fields }));

it('the pulse: what runs, how late, who tested, and how long since anything ran', () => {
  const first = cycle('a1', {
    startsOn: '2026-05-01',
    endsOn: '2026-05-14',
    closedOn: '2026-05-20',
    closed: true
  });
  const second = cycle('a2', { startsOn: '2026-06-10', endsOn: '2026-06-24' });
  const studies = [plain('study', 'u1', {}, ['s1/cycles/a1'])];
  const sessions = [
    plain('session', 'e1', { study: 'u1', startedAt: '2026-05-10T09:00:00Z' }),
    plain('session', 'e2', { study: 'u1', startedAt: '' })
  ];
  expect(servicePulse([second, first], studies, sessions, today)).toEqual({
    running: 'a2',
    day: 22,
    late: 7,
    untested: true,
    ended: 1,
    median: 20,
    tests: 1,
    idle: 0
  });
  // Nobody started its clock, but somebody wrote down what was seen.
  const noted = plain('session', 'e3', { study: 'u2', startedAt: '', notedAt: '2026-06-20T09:00:00Z' });
  const now = plain('study', 'u2', {}, ['s1/cycles/a2']);
  expect(servicePulse([second, first], [...studies, now], [...sessions, noted], today)).toMatchObject({
    tests: 2,
    untested: false
  });
  expect(servicePulse([first], [], [], today)).toMatchObject({ running: undefined, late: 0, idle: 42 });
  expect(servicePulse([], [], [], today)).toMatchObject({ idle: null, median: null, tests: 0 });
  // A cycle that is planned for later does not run.
  const later = cycle('a3', { startsOn: '2026-08-01', endsOn: '2026-08-14' });
  expect(servicePulse([later], [], [], today)).toMatchObject({ running: undefined, idle: null });
});

const benefit = (fields: Partial<Benefit>) =>
  newBenefit({
    id: 'b',
    order: 'a0',
    baseline: 40,
    baselineOn: '2026-01-01',
    target: 20,
    targetOn: '2026-12-31',
    ...fields
  });

it('kroner and hours stand apart; what is measured is realised, what is not is not', () => {
  const rows = {
    ...empty,
    services: [row('about', about, newService('Hjemmehjelp', '2026-01-01T00:00:00.000Z'))],
    benefits: [
      benefit({ id: 'time', estimate: { cases: 12_000, minutes: 9, share: 1 } }),
      benefit({ id: 'post', valuation: 'kroner', unit: 'kr/kvartal', baseline: 14_500, target: 5_500 }),
      benefit({ id: 'more', valuation: 'kroner', unit: 'kr i året', baseline: 0, target: 100 }),
      benefit({ id: 'bad', drawback: true, estimate: { cases: 600, minutes: 10, share: 1 } })
    ].map((one) => row('benefits', benefits, one)),
    measurements: [
      { id: 'm1', benefit: 'time', on: '2026-06-30', value: 30, source: '' },
      { id: 'm2', benefit: 'post', on: '2026-06-30', value: 10_000, source: '' }
    ].map((one) => row('measurements', measurements, one)),
    notes: [
      row(
        'benefitNotes',
        benefitNotes,
        newNote({
          id: 'n',
          benefit: 'post',
          kind: 'decision',
          on: '2026-06-01',
          who: 'Kommunestyret',
          amount: 20_000
        })
      )
    ]
  };
  const [line] = portfolioLines(rows, nothing, today, compare);
  expect(line!.benefits).toMatchObject({
    count: 3,
    // 12 000 × 9 / 60, half of the way.
    hours: { planned: 1800, realised: 900 },
    // (14 500 − 5 500) × 4 + 100, half of the first, the second not measured.
    kroner: { planned: 36_100, realised: 18_000 },
    budget: 20_000,
    withoutBaseline: 0
  });
});

it('nothing known is unknown, never 0', () => {
  expect(serviceBenefits([], today)).toMatchObject({
    hours: { planned: null, realised: null },
    kroner: { planned: null, realised: null },
    plannedShare: null,
    realisedShare: null
  });
});

it('takes programme, ratings, plan and next decision out of the portfolio', () => {
  const point = {
    subject: 'service' as const,
    of: 's1',
    gate: 'BP1',
    title: '',
    who: '',
    outcome: 'open' as const,
    note: ''
  };
  const [line] = portfolioLines(
    { ...empty, services: [row('about', about, newService('Hjemmehjelp', '2026-01-01T00:00:00.000Z'))] },
    {
      ...nothing,
      programmes: [{ id: 'p', order: 'a0', title: 'Helse', goal: '', owner: '', services: ['gone', 's1'] }],
      serviceScores: [
        { id: 'x', service: 's1', criterion: 'goal', on: '2026-06-01', who: 'Kari', value: 4, text: '' },
        { id: 'y', service: 's2', criterion: 'risk', on: '2026-06-01', who: 'Kari', value: 5, text: '' }
      ],
      entries: [
        {
          id: 'e',
          order: 'a0',
          subject: 'service',
          of: 's1',
          title: '',
          from: '2026-06',
          to: '2026-07',
          paused: false,
          note: ''
        }
      ],
      roles: [{ id: 'r', order: 'a0', title: 'IT', daysAMonth: 20 }],
      needs: [{ id: 'e.r', entry: 'e', role: 'r', unit: 'days', amount: 30 }],
      decisionPoints: [
        { ...point, id: '1', on: '' },
        { ...point, id: '2', on: '2026-09-01' },
        { ...point, id: '3', on: '2026-05-01', outcome: 'go' }
      ]
    },
    today,
    compare
  );
  expect(line).toMatchObject({
    programme: 'p',
    days: 15,
    decision: { id: '2' },
    weighed: { value: 4, scored: 1, of: 5 }
  });
  expect([...line!.rated.keys()]).toEqual(['goal']);
});

it('a service is behind its plan by more than is tolerated, not by a hair', () => {
  const at = (value: number) => {
    const half = benefit({ id: 'half', baselineOn: '2026-01-01', targetOn: '2026-12-31' });
    const followed = follow(
      [half],
      [{ id: 'm', benefit: 'half', on: '2026-07-02', value, source: '' }],
      [],
      '2026-07-02'
    );
    return serviceBenefits(followed, '2026-07-02').isBehind;
  };
  const { baseline, target } = benefit({ id: 'half' });
  const reached = (share: number) => baseline! + (target! - baseline!) * share;
  expect(at(reached(0.48))).toBe(false);
  expect(at(reached(0.44))).toBe(true);
});

it('tells whom the benefits of a service are for; drawbacks are for nobody', () => {
  const all = [
    benefit({ id: 'a', recipient: 'citizen' }),
    benefit({ id: 'b', recipient: 'society' }),
    benefit({ id: 'c', recipient: 'employee' }),
    benefit({ id: 'd', recipient: 'citizen', drawback: true })
  ];
  expect(serviceBenefits(follow(all, [], [], today), today)).toMatchObject({
    count: 3,
    citizens: 2,
    organisation: 1
  });
});
