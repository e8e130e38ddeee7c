import type { IndexRow } from '$lib/document/context';
import { heldAt } from '$lib/thread/rules/held';
import { toRef } from '$lib/document/record';
import {
  observationKinds,
  outcomes,
  questionnaires,
  type Observation,
  type ObservationKind,
  type Outcome,
  type Questionnaire,
  type SessionAbout
} from '../model';
import type { AttemptIn } from '../rules/outcomes';
import type { AnsweredIn } from '../rules/results/answers';

/** A session as the index knows it. */
export type SessionRow = Pick<SessionAbout, 'participant' | 'startedAt' | 'endedAt' | 'title'> & {
  readonly notedAt: string;
  readonly id: string;
  readonly createdAt: string;
};

/** An observation of any session as the index knows it: its text may be cut. */
export type ObservationRow = Pick<Observation, 'id' | 'at' | 'kind' | 'text' | 'task' | 'observer'> & {
  readonly ref: string;
  readonly session: string;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

export function sessionOf(row: IndexRow): SessionRow {
  const { participant, startedAt, endedAt, createdAt } = row.facts ?? {};
  return {
    id: row.document,
    title: row.title,
    participant: textOf(participant),
    startedAt: textOf(startedAt),
    notedAt: textOf(startedAt) ? '' : heldAt(row),
    endedAt: textOf(endedAt),
    createdAt: textOf(createdAt)
  };
}

export function observationOf(row: IndexRow): ObservationRow {
  const { at, kind, task, observer } = row.facts ?? {};
  const known = observationKinds.includes(kind as ObservationKind);
  return {
    id: row.id,
    ref: toRef(row.document, row.collection, row.id),
    session: row.document,
    at: numberOf(at),
    kind: known ? (kind as ObservationKind) : 'note',
    text: row.title,
    task: textOf(task),
    observer: textOf(observer)
  };
}

export function attemptOf(row: IndexRow): AttemptIn {
  const { task, startedAt, endedAt, outcome, errors, assists } = row.facts ?? {};
  return {
    id: row.id,
    session: row.document,
    task: textOf(task),
    startedAt: numberOf(startedAt),
    endedAt: typeof endedAt === 'number' ? endedAt : null,
    outcome: outcomes.includes(outcome as Outcome) ? (outcome as Outcome) : null,
    ...(typeof errors === 'number' && { errors }),
    ...(typeof assists === 'number' && { assists })
  };
}

export function answerOf(row: IndexRow): AnsweredIn {
  const { questionnaire, attempt, question, values, answeredAt } = row.facts ?? {};
  const known = questionnaires.includes(questionnaire as Questionnaire);
  return {
    id: row.id,
    session: row.document,
    questionnaire: known ? (questionnaire as Questionnaire) : 'own',
    attempt: textOf(attempt),
    question: textOf(question),
    values: Array.isArray(values) ? values.map((value) => (typeof value === 'number' ? value : null)) : [],
    text: row.title,
    answeredAt: textOf(answeredAt)
  };
}
