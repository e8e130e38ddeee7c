import type {
  Answer,
  Attempt,
  Observation,
  ObservationKind,
  ObserverClock,
  Outcome,
  SessionAbout,
  SyncMark
} from '../../study/model';
import type { NewDocument } from '../build';
import { answered } from './answers';
import { aboutSample, type Build } from './context';

interface SessionPlan {
  /** Days from today, and the time of day. */
  at: readonly [days: number, hour: number, minute: number];
  /** Length in seconds. */
  length: number;
  attempts: readonly (readonly [task: string, startedAt: number, endedAt: number, outcome: Outcome])[];
  observations: readonly SeenPlan[];
}

interface SeenPlan {
  at: number;
  kind: ObservationKind;
  task: string;
  step: string;
  finding: string;
}

/** One thing seen: second, kind, task, journey step and the finding it became part of; empty for none. */
const seen = (at: number, kind: ObservationKind, task: string, step: string, finding: string): SeenPlan => ({
  at,
  kind,
  task,
  step,
  finding
});

/** The six sessions. Their words are in `texts/<language>/sessions.ts`, in the same order. */
export const sessions: { [name in keyof Build['texts']['sessions']]: SessionPlan } = {
  p1: {
    at: [-402, 10, 5],
    length: 1680,
    attempts: [
      ['find', 40, 265, 'assisted'],
      ['doctor', 280, 420, 'unaided'],
      ['fill', 440, 1010, 'assisted'],
      ['attach', 1030, 1380, 'gave-up'],
      ['status', 1400, 1560, 'wrong']
    ],
    observations: [
      seen(62, 'note', 'find', 'find', 'page'),
      seen(148, 'problem', 'find', 'find', 'page'),
      seen(231, 'help', 'find', 'find', 'page'),
      seen(335, 'positive', 'doctor', 'doctor', ''),
      seen(505, 'positive', 'fill', 'fill', 'prefilled'),
      seen(640, 'problem', 'fill', 'fill', 'words'),
      seen(702, 'quote', 'fill', 'fill', 'words'),
      seen(1095, 'problem', 'attach', 'submit', 'attach'),
      seen(1240, 'error', 'attach', 'submit', 'attach'),
      seen(1352, 'quote', 'attach', 'submit', 'attach'),
      seen(1490, 'note', 'status', 'wait', 'status')
    ]
  },
  p2: {
    at: [-402, 13, 0],
    length: 1600,
    attempts: [
      ['find', 35, 150, 'unaided'],
      ['doctor', 170, 390, 'wrong'],
      ['fill', 410, 880, 'unaided'],
      ['attach', 900, 1290, 'assisted'],
      ['status', 1310, 1500, 'gave-up']
    ],
    observations: [
      seen(88, 'positive', 'find', 'find', ''),
      seen(240, 'problem', 'doctor', 'doctor', 'certificate'),
      seen(352, 'quote', 'doctor', 'doctor', 'certificate'),
      seen(520, 'problem', 'fill', 'fill', 'words'),
      seen(690, 'positive', 'fill', 'fill', 'prefilled'),
      seen(960, 'error', 'attach', 'submit', 'attach'),
      seen(1105, 'help', 'attach', 'submit', 'attach'),
      seen(1370, 'problem', 'status', 'wait', 'status'),
      seen(1455, 'quote', 'status', 'wait', 'status'),
      seen(1540, 'note', '', 'missing', 'call')
    ]
  },
  p3: {
    at: [-401, 9, 30],
    length: 1440,
    attempts: [
      ['find', 30, 120, 'unaided'],
      ['doctor', 135, 260, 'unaided'],
      ['fill', 280, 760, 'unaided'],
      ['attach', 775, 1150, 'gave-up'],
      ['status', 1165, 1330, 'wrong']
    ],
    observations: [
      seen(75, 'positive', 'find', 'find', ''),
      seen(198, 'note', 'doctor', 'doctor', 'certificate'),
      seen(233, 'quote', 'doctor', 'doctor', 'certificate'),
      seen(470, 'problem', 'fill', 'fill', 'timeout'),
      seen(498, 'quote', 'fill', 'fill', 'timeout'),
      seen(690, 'positive', 'fill', 'fill', 'prefilled'),
      seen(850, 'error', 'attach', 'submit', 'attach'),
      seen(1010, 'problem', 'attach', 'submit', 'attach'),
      seen(1225, 'problem', 'status', 'wait', 'status'),
      seen(1310, 'quote', 'status', 'wait', 'status')
    ]
  },
  p4: {
    at: [-401, 12, 15],
    length: 1900,
    attempts: [
      ['find', 45, 330, 'assisted'],
      ['doctor', 350, 560, 'wrong'],
      ['fill', 580, 1290, 'assisted'],
      ['attach', 1310, 1600, 'gave-up'],
      ['status', 1620, 1790, 'gave-up']
    ],
    observations: [
      seen(120, 'problem', 'find', 'find', 'page'),
      seen(285, 'help', 'find', 'find', 'page'),
      seen(430, 'problem', 'doctor', 'doctor', 'certificate'),
      seen(540, 'quote', 'doctor', 'doctor', 'certificate'),
      seen(760, 'problem', 'fill', 'fill', 'words'),
      seen(980, 'help', 'fill', 'fill', 'words'),
      seen(1180, 'problem', 'fill', 'fill', 'timeout'),
      seen(1400, 'problem', 'attach', 'submit', 'attach'),
      seen(1560, 'quote', 'attach', 'submit', 'attach'),
      seen(1700, 'problem', 'status', 'wait', 'status'),
      seen(1840, 'quote', '', 'missing', 'call')
    ]
  },
  p5: {
    at: [-399, 16, 30],
    length: 1150,
    attempts: [
      ['find', 25, 100, 'unaided'],
      ['doctor', 115, 300, 'assisted'],
      ['fill', 320, 700, 'unaided'],
      ['attach', 715, 900, 'unaided'],
      ['status', 915, 1020, 'unaided']
    ],
    observations: [
      seen(60, 'positive', 'find', 'find', ''),
      seen(175, 'problem', 'doctor', 'doctor', 'certificate'),
      seen(268, 'help', 'doctor', 'doctor', 'certificate'),
      seen(405, 'positive', 'fill', 'fill', 'prefilled'),
      seen(560, 'note', 'fill', 'fill', 'words'),
      seen(770, 'positive', 'attach', 'submit', ''),
      seen(955, 'positive', 'status', 'wait', ''),
      seen(1000, 'quote', 'status', 'wait', 'status'),
      seen(1100, 'note', '', 'missing', 'call')
    ]
  },
  p6: {
    at: [-398, 11, 0],
    length: 1720,
    attempts: [
      ['find', 50, 300, 'wrong'],
      ['doctor', 320, 520, 'wrong'],
      ['fill', 540, 1380, 'gave-up'],
      ['status', 1400, 1600, 'assisted']
    ],
    observations: [
      seen(110, 'problem', 'find', 'find', 'page'),
      seen(260, 'quote', 'find', 'find', 'page'),
      seen(410, 'problem', 'doctor', 'doctor', 'certificate'),
      seen(650, 'problem', 'fill', 'fill', 'words'),
      seen(900, 'quote', 'fill', 'fill', 'words'),
      seen(1150, 'problem', 'fill', 'fill', 'timeout'),
      seen(1365, 'quote', 'fill', 'fill', 'timeout'),
      seen(1500, 'help', 'status', 'wait', 'status')
    ]
  }
};

/** What a second observer noted of the first session, on a tablet of their own whose clock began later. */
export const second: readonly SeenPlan[] = [
  seen(150, 'problem', 'find', 'find', 'page'),
  seen(648, 'problem', 'fill', 'fill', 'words'),
  seen(1246, 'error', 'attach', 'submit', 'attach'),
  seen(1495, 'problem', 'status', 'wait', 'status')
];
/** Who that is, how many seconds later the clock began, and where the session's clock was at the clap. */
const observer = { key: 'O2-k4t7', later: 12, clap: 38 } as const;

/** The second observer's clock, the clap that joins it to the session's, and what was seen. */
function observed({ id, ref, texts }: Build, startedAt: string) {
  const { key, later, clap } = observer;
  const moment = (second: number) => new Date(Date.parse(startedAt) + second * 1000).toISOString();
  const marks = [
    { id: id('syncs:session'), clock: '', at: clap, markedAt: moment(clap) },
    { id: id('syncs:second'), clock: key, at: clap - later, markedAt: moment(clap) }
  ];
  return {
    clocks: [{ id: key, startedAt: moment(later) }],
    syncs: marks,
    observations: second.map(({ at, kind, task, step }, index) => ({
      id: id(`observations:second:${index}`),
      at,
      own: at - later,
      observer: key,
      kind,
      text: texts.study.second[index]!,
      task: id(`tasks:${task}`),
      step: ref('journey', 'steps', step)
    }))
  };
}

export function sessionDocuments(build: Build): NewDocument[] {
  return Object.keys(sessions).map((name) => session(build, name as keyof typeof sessions));
}

function session(build: Build, name: keyof typeof sessions): NewDocument {
  const { id, ref } = build;
  const { at, length, attempts, observations } = sessions[name];
  const words = build.texts.sessions[name];
  const startedAt = build.moment(...at);
  const about: SessionAbout = {
    ...aboutSample(build, name.toUpperCase()),
    createdAt: startedAt,
    service: id('service'),
    study: id('study'),
    participant: id(`participants:${name}`),
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + length * 1000).toISOString(),
    notes: words.notes
  };
  const [ease, sus] = answered[name];
  const given = {
    attempt: '',
    question: '',
    text: '',
    answeredAt: about.endedAt,
    by: 'participant' as const,
    language: 'nb' as const
  };
  const answers: Answer[] = [
    { ...given, id: id(`answers:${name}:sus`), questionnaire: 'sus', values: [...sus] },
    ...attempts.map(([task], at) => ({
      ...given,
      id: id(`answers:${name}:${task}`),
      questionnaire: 'seq' as const,
      attempt: id(`attempts:${name}:${task}`),
      values: [ease[at]!],
      by: 'facilitator' as const
    }))
  ];
  const records: {
    about: SessionAbout[];
    observations: Observation[];
    attempts: Attempt[];
    answers: Answer[];
    clocks?: ObserverClock[];
    syncs?: SyncMark[];
  } = {
    answers,
    about: [about],
    observations: observations.map((one, index) => ({
      id: id(`observations:${name}:${index}`),
      at: one.at,
      kind: one.kind,
      text: words.observations[index]!,
      task: one.task && id(`tasks:${one.task}`),
      step: one.step && ref('journey', 'steps', one.step)
    })),
    attempts: attempts.map(([task, startedAt, endedAt, outcome]) => ({
      id: id(`attempts:${name}:${task}`),
      task: id(`tasks:${task}`),
      startedAt,
      endedAt,
      outcome
    }))
  };
  if (name === 'p1') {
    const { observations, ...clocks } = observed(build, startedAt);
    records.observations.push(...observations);
    Object.assign(records, clocks);
  }
  return { kind: 'session', id: id(`session:${name}`), records };
}
