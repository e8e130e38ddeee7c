import { newId } from '../../document/ids';
import { toRef } from '../../document/record';
import {
  newStudy,
  type Attempt,
  type Finding,
  type Observation,
  type SessionAbout,
  type StudyAbout
} from '../../study/model';
import type { NewDocument } from '../build';
import { inOrder } from '../structure/context';
import type { MunicipalityTexts } from '../texts/municipality/nb';
import type { Clock, Drawn } from './drawn';

type Fees = MunicipalityTexts['fees'];
type Words = Fees['studies'];

interface StudyPlan {
  /** Reference to the cycle whose question it answers. */
  readonly cycle: string;
  /** Days from today that its sessions were held. */
  readonly days: readonly number[];
  /** Place of the journey step that it is about. */
  readonly step: number;
  /** Severity of each finding, and which sessions it was seen in. */
  readonly findings: readonly (readonly [severity: number, sessions: readonly number[]])[];
  /** How its own task went in each session, in seconds. */
  readonly went: readonly Went[];
  /** A task of an earlier test that is tried once more, and how it went. */
  readonly again?: { readonly task: Words[keyof Words]['task']; readonly went: readonly Went[] };
}

type Went = readonly [seconds: number, outcome: Attempt['outcome']];

/** Seconds into a session that its first task begins, and between two tasks. */
const PAUSE = 60;

/**
 * A study with its sessions and findings. @returns the documents, and references to the findings in their order
 */
function tested(
  service: Drawn,
  words: Words[keyof Words],
  people: readonly string[],
  plan: StudyPlan,
  clock: Clock,
  id = newId()
): { documents: NewDocument[]; findings: string[] } {
  const participants = people.map(() => newId());
  const task = newId();
  const tasks = [
    { id: task, words: words.task, went: plan.went },
    ...(plan.again ? [{ id: newId(), words: plan.again.task, went: plan.again.went }] : [])
  ];
  const sessions = plan.days.map((day, at) => {
    const document = newId();
    const startedAt = clock.moment(day, 10 + at);
    const about: SessionAbout = {
      id: 'about',
      title: `P${at + 1}`,
      service: service.service,
      study: id,
      participant: participants[at]!,
      startedAt,
      endedAt: new Date(Date.parse(startedAt) + 1_500_000).toISOString(),
      notes: '',
      binned: false,
      sample: true,
      createdAt: startedAt
    };
    const said = words.said[at]!;
    const [seconds] = plan.went[at]!;
    const observations = said.map((text, place): Observation => ({
      id: newId(),
      // Spread over the task that it was said in.
      at: PAUSE + Math.round((seconds * (place + 1)) / (said.length + 1)),
      kind: place ? 'quote' : 'problem',
      text,
      task,
      step: service.step(plan.step)
    }));
    let ended = 0;
    const attempts = tasks.map(({ id, went }): Attempt => {
      const [seconds, outcome] = went[at]!;
      const startedAt = ended + PAUSE;
      ended = startedAt + seconds;
      return { id: newId(), task: id, startedAt, endedAt: ended, outcome };
    });
    return {
      document: { kind: 'session', id: document, records: { about: [about], observations, attempts } },
      observations: observations.map((one) => toRef(document, 'observations', one.id))
    };
  });
  const findings = inOrder(
    Object.values(words.findings).map((finding, at): Omit<Finding, 'order'> => {
      const [severity, seen] = plan.findings[at]!;
      return {
        id: newId(),
        ...finding,
        kind: 'problem',
        severity,
        observations: seen.flatMap((session) => sessions[session]!.observations),
        journeySteps: [service.step(plan.step)],
        processSteps: []
      };
    })
  );
  const about: StudyAbout = {
    ...newStudy(service.service, words.title, clock.moment(plan.days[0]! - 7, 9)),
    goal: words.goal,
    cycle: plan.cycle,
    highestParticipant: people.length,
    sample: true
  };
  const study: NewDocument = {
    kind: 'study',
    id,
    records: {
      about: [about],
      tasks: inOrder(tasks.map(({ id, words }) => ({ id, ...words, steps: [service.step(plan.step)] }))),
      participants: inOrder(
        people.map((notes, at) => ({ id: participants[at]!, label: `P${at + 1}`, persona: '', notes }))
      ),
      findings
    }
  };
  return {
    documents: [study, ...sessions.map(({ document }) => document as NewDocument)],
    findings: findings.map((finding) => toRef(id, 'findings', finding.id))
  };
}

/** The two tests of the application, one in each cycle, with the same people. @param cycleRef reference to a cycle */
export function testedTwice(
  service: Drawn,
  words: Pick<Fees, 'studies' | 'people'>,
  cycleRef: (cycle: keyof Words) => string,
  clock: Clock
) {
  const first = tested(
    service,
    words.studies.income,
    words.people,
    {
      cycle: cycleRef('income'),
      days: [-696, -695, -694],
      step: 2,
      findings: [
        [4, [0, 1]],
        [3, [1, 2]]
      ],
      went: [
        [840, 'assisted'],
        [690, 'assisted'],
        [180, 'unaided']
      ]
    },
    clock,
    service.study
  );
  const second = tested(
    service,
    words.studies.letter,
    words.people,
    {
      cycle: cycleRef('letter'),
      days: [-641, -640, -640],
      step: 5,
      findings: [
        [3, [0, 2]],
        [3, [1, 2]]
      ],
      went: [
        [150, 'assisted'],
        [45, 'unaided'],
        [210, 'gave-up']
      ],
      // The same people, so that the two tests can be held against each other.
      again: {
        task: words.studies.income.task,
        went: [
          [260, 'unaided'],
          [310, 'unaided'],
          [150, 'unaided']
        ]
      }
    },
    clock
  );
  return [first, second] as const;
}
