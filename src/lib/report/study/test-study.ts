/** A study with its sessions, for tests of reports. */
import { newSession, newStudy, type Consent, type Finding, type Outcome } from '../../study/model';
import type { ReportData } from './report-data';

export const consent: Consent = {
  text: '2026-11',
  language: 'nb',
  at: '2026-03-01T08:00:00.000Z',
  how: 'tick',
  guardian: false,
  sound: true,
  camera: false,
  screen: true,
  quotes: true,
  contact: false
};

const finding = (
  id: string,
  severity: number | null,
  observations: readonly string[],
  title = id
): Finding => ({
  id,
  order: id,
  title,
  detail: '',
  kind: 'problem',
  severity,
  recommendation: '',
  observations: [...observations],
  journeySteps: [],
  processSteps: []
});

const outcomes: readonly Outcome[] = [
  'unaided',
  'gave-up',
  'gave-up',
  'wrong',
  'unaided',
  'gave-up',
  'wrong'
];

/**
 * Seven people and two tasks: everybody manages the first, two of seven the second. P1 may be quoted and shown, P2
 * refused everything, P3 took the consent back, the others were not asked.
 */
export function testStudy(changes: Partial<ReportData> = {}): ReportData {
  const people = Array.from({ length: 7 }, (_, at) => ({
    id: `p${at + 1}`,
    order: `a${at}`,
    label: `P${at + 1}`,
    persona: '',
    notes: `hemmelig ${at}`,
    ...(at === 0 && { consent }),
    ...(at === 1 && { consent: { ...consent, sound: false, screen: false, quotes: false } }),
    ...(at === 2 && { consent: { ...consent, withdrawnAt: '2026-03-03T08:00:00.000Z' } })
  }));
  const sessions = people.map(({ id, label }, at) => ({
    id: `s${at + 1}`,
    about: {
      ...newSession({ service: 'svc', study: 'study', participant: id, title: label }),
      startedAt: `2026-03-0${at + 1}T09:00:00.000Z`,
      endedAt: `2026-03-0${at + 1}T09:30:00.000Z`
    },
    observations: [
      { id: 'o', at: 70, kind: 'quote' as const, text: `sitat fra ${label}`, task: 't2', step: '' }
    ],
    attempts: [
      { id: 'a1', task: 't1', startedAt: 5, endedAt: 45 + at, outcome: 'unaided' as const },
      { id: 'a2', task: 't2', startedAt: 50, endedAt: 110, outcome: outcomes[at]! }
    ],
    answers: [],
    clips: [
      {
        id: 'c',
        title: `klipp ${label}`,
        from: 60,
        to: 75,
        finding: 'study/findings/f1',
        createdAt: consent.at
      }
    ]
  }));
  return {
    id: 'study',
    about: { ...newStudy('svc', 'Test av søknaden'), goal: 'Finner folk fram?' },
    service: { title: 'Byggesak', organisation: 'Kommunen', purpose: '' },
    cycle: undefined,
    whole: {
      tasks: [
        { id: 't1', order: 'a', title: 'Finn skjemaet', scenario: 'Du skal bygge', success: '', steps: [] },
        { id: 't2', order: 'b', title: 'Send søknaden', scenario: '', success: '', steps: [] }
      ],
      participants: people,
      questions: [],
      quotas: [],
      findings: [
        finding('f1', 3, ['s1/observations/o', 's2/observations/o', 's3/observations/o'], 'Ordet er ukjent'),
        finding('f2', 4, ['s1/observations/o'], 'Vedlegg avvises'),
        finding('f3', 1, [], 'Ingen møtte dette')
      ],
      sessions
    },
    changes: [
      { title: 'Nytt ord', state: 'decided', owner: 'Fagleder', findings: ['study/findings/f1'] },
      { title: 'Lagt bort', state: 'dropped', owner: '', findings: ['study/findings/f2'] }
    ],
    names: new Map(),
    earlier: undefined,
    on: '2026-03-10',
    ...changes
  };
}
