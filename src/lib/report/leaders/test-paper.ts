/** Services for tests of leaders' papers. */
import { newBenefit, newNote, noMeasuring } from '../../benefit/model';
import { follow } from '../../benefit/rules/follow';
import { newCycle } from '../../cycle/model';
import { pulseOf } from '../../cycle/rules/pulse';
import { advices } from '../../service/model/assessment';
import type { DecisionPoint } from '../../service/model/portfolio';
import { timelineOf } from '../../service/rules/portfolio/timeline';
import { askKinds } from '../rules/asks';
import type { PaperData, ServicePaper } from './paper-data';

export const on = '2026-11-30';

const benefits = [
  newBenefit({
    id: 's/wait',
    order: 'a',
    title: 'Kortere ventetid',
    recipient: 'citizen',
    owner: 'Enhetsleder',
    unit: 'dager',
    baseline: 20,
    baselineOn: '2026-01-01',
    target: 10,
    targetOn: '2026-12-31',
    measuring: { ...noMeasuring, who: 'Fagleder', rhythm: 'tertial', from: '2026-04-30', until: '2028-12-31' }
  }),
  newBenefit({
    id: 's/hours',
    order: 'b',
    title: 'Frigjort tid',
    recipient: 'own-unit',
    form: 'time-freed',
    owner: '',
    unit: 'timer'
  }),
  newBenefit({
    id: 's/calls',
    order: 'c',
    title: 'Flere henvendelser',
    recipient: 'other-body',
    drawback: true,
    baseline: 10,
    target: 12,
    unit: 'i uka'
  })
];
const measurements = [
  { id: 'm1', benefit: 's/wait', on: '2026-04-28', value: 18, source: '' },
  { id: 'm2', benefit: 's/wait', on: '2026-09-02', value: 13, source: '' },
  { id: 'm3', benefit: 's/calls', on: '2026-09-02', value: 11, source: '' }
];
const notes = [
  newNote({
    id: 'd',
    benefit: 's/wait',
    kind: 'decision',
    on: '2026-10-01',
    who: 'Kommunestyret',
    text: 'Rammen settes ned',
    amount: 120_000
  })
];
const followed = follow(benefits, measurements, notes, on);
const record = newCycle({
  id: 'c2',
  order: 'b',
  title: 'Runde 2',
  question: 'Klarer de seg selv?',
  startsOn: '2026-11-20',
  endsOn: '2026-12-04'
});

/** @param written stands wherever somebody writes something */
export function servicePaper(written = 'Tekst', many = 2): ServicePaper {
  const list = <T>(make: (at: number) => T) => Array.from({ length: many }, (_, at) => make(at));
  return {
    id: 's',
    line: {
      id: 's',
      title: written,
      purpose: written,
      owner: written,
      organisation: written,
      state: 'develop',
      priority: 1,
      reviewOn: '2027-01-14',
      sample: false,
      counts: { maps: 2, studies: 1, findings: 2, changes: 2, benefits: 3 },
      programme: '',
      pulse: {
        running: 'Runde 2',
        day: 11,
        late: 0,
        untested: false,
        ended: 1,
        median: 14,
        tests: 6,
        idle: 0
      },
      benefits: {
        count: 2,
        citizens: 1,
        organisation: 1,
        hours: { planned: 200, realised: null },
        hoursLeftOut: 0,
        kroner: { planned: null, realised: null },
        budget: 120_000,
        plannedShare: 0.6,
        realisedShare: 0.7,
        isBehind: false,
        withoutBaseline: 1,
        behind: 0,
        overdue: 0
      },
      rated: new Map([
        ['benefit', { value: 4.5, people: 2, spread: 1, on }],
        ['effort', { value: 2, people: 1, spread: 0, on }]
      ]),
      weighed: undefined,
      days: null,
      decision: undefined
    },
    summary: {
      journeySteps: 4,
      emotion: -0.5,
      grave: { all: 2, open: 1 },
      worst: list((at) => ({
        title: written,
        severity: 4 - (at % 3),
        observations: 3,
        solved: at % 2 > 0
      })),
      changes: list(() => ({ title: written, state: 'under-way', owner: written }))
    },
    benefits: list((at) => ({
      ...followed[at % 3]!,
      benefit: { ...followed[at % 3]!.benefit, title: written }
    })),
    cycle: { record: { ...record, question: written }, pulse: pulseOf(record, 2, on) },
    ended: newCycle({ id: 'c1', order: 'a', title: 'Runde 1', lesson: written, closed: true }),
    health: advices.map((advice) => ({ advice, judgement: 'partly', checks: [], next: undefined })),
    asks: askKinds.map((kind) => ({ kind, count: 2, name: written }))
  };
}

const points: DecisionPoint[] = [
  {
    id: 'p',
    subject: 'service',
    of: 's',
    gate: 'BP3',
    title: '',
    on: '2026-12-10',
    who: 'Styringsgruppa',
    outcome: 'open',
    note: ''
  }
];
const entry = { subject: 'service', of: 's', paused: false, note: '' } as const;

export const data: PaperData = {
  on,
  plan: timelineOf(
    ['s'],
    [{ id: 'oppvekst', order: 'a', title: 'Oppvekst', goal: '', owner: '', services: ['s'] }],
    [
      { ...entry, id: 'e1', order: 'a', title: 'Nytt skjema', from: '2026-11', to: '2027-02' },
      { ...entry, id: 'e2', order: 'b', title: 'Opplæring', from: '2027-01', to: '2027-03', paused: true }
    ],
    points,
    on
  ),
  programmes: new Map([['oppvekst', 'Oppvekst']]),
  criteria: { benefit: 'Nytte', effort: 'Innsats' },
  services: [servicePaper('Barnehage')],
  benefits,
  measurements,
  notes,
  decisions: [
    {
      point: points[0]!,
      subject: 'Barnehage',
      title: 'Plan'
    }
  ]
};
