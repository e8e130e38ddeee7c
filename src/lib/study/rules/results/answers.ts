import type { Answer, Question, Questionnaire } from '../../model';
import { personOf, type SessionOf, type TaskResult } from '../outcomes';
import { answerFor } from '../questionnaires/answered';
import type { MeanInterval } from '../statistics/mean';
import {
  netPromoter,
  seqResult,
  umuxLite,
  type NetPromoter,
  type SeqResult
} from '../statistics/short-scales';
import { scoreInterval, susScore } from '../statistics/sus';

/** What results need of an answer: the session it was given in and its fields. */
export type AnsweredIn = Omit<Answer, 'by' | 'language'> & { readonly session: string };

/** Scores of a questionnaire by person, and their mean. */
export interface Scores {
  readonly byPerson: ReadonlyMap<string, number>;
  readonly mean: MeanInterval;
  /** People who answered some of it, but not all: they have no score. */
  readonly unfinished: number;
}

/** The answer of each person that counts: their last session's, where they sat in several. */
function latestByPerson(
  questionnaire: Questionnaire,
  sessions: readonly SessionOf[],
  answers: readonly AnsweredIn[],
  question = ''
): Map<string, AnsweredIn> {
  const people = new Map(sessions.map((session) => [session.id, personOf(session)]));
  const byPerson = new Map<string, AnsweredIn[]>();
  for (const answer of answers) {
    const person = people.get(answer.session);
    if (person === undefined || answer.questionnaire !== questionnaire) continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), answer]);
  }
  const latest = new Map<string, AnsweredIn>();
  for (const [person, given] of byPerson) {
    const answer = answerFor(given, { questionnaire, question });
    if (answer) latest.set(person, answer);
  }
  return latest;
}

/** Scores of SUS or UMUX-Lite, 0–100. @returns undefined when nobody has one */
export function scores(
  questionnaire: 'sus' | 'umux-lite',
  sessions: readonly SessionOf[],
  answers: readonly AnsweredIn[]
): Scores | undefined {
  const byPerson = new Map<string, number>();
  let unfinished = 0;
  for (const [person, { values }] of latestByPerson(questionnaire, sessions, answers)) {
    const score = questionnaire === 'sus' ? susScore(values) : umuxLite(values);
    if (score === undefined) unfinished++;
    else byPerson.set(person, score);
  }
  const mean = scoreInterval([...byPerson.values()]);
  return mean && { byPerson, mean, unfinished };
}

/** @returns undefined when nobody answered */
export function promoters(
  sessions: readonly SessionOf[],
  answers: readonly AnsweredIn[]
): NetPromoter | undefined {
  const given = [...latestByPerson('nps', sessions, answers).values()].flatMap(
    ({ values }) => values[0] ?? []
  );
  return netPromoter(given);
}

/** How easy a task was to those whose attempt counts. @returns undefined when nobody said */
export function easeOf(result: TaskResult, answers: readonly AnsweredIn[]): SeqResult | undefined {
  const given = [...result.cells.values()].flatMap(({ session, attempt }) => {
    const said = answers.filter((answer) => answer.session === session);
    return answerFor(said, { questionnaire: 'seq', attempt })?.values[0] ?? [];
  });
  return seqResult(given);
}

/** How one of the study's own questions was answered. */
export interface OwnResult {
  /** How often each choice was taken: 1–5, or 0 no and 1 yes. */
  readonly counts: ReadonlyMap<number, number>;
  readonly said: readonly { readonly session: string; readonly text: string }[];
  readonly count: number;
}

export function ownResult(
  question: Pick<Question, 'id'>,
  sessions: readonly SessionOf[],
  answers: readonly AnsweredIn[]
): OwnResult {
  const counts = new Map<number, number>();
  const said: { session: string; text: string }[] = [];
  let count = 0;
  for (const { values, text, session } of latestByPerson('own', sessions, answers, question.id).values()) {
    const value = values[0];
    if (value != null) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (text) said.push({ session, text });
    if (value != null || text) count++;
  }
  return { counts, said, count };
}
