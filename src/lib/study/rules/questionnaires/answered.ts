import type { Answer, Questionnaire } from '../../model';

/** What an answer answers: a questionnaire, for `seq` of one attempt, for `own` one question. */
export interface AnswerTarget {
  readonly questionnaire: Questionnaire;
  readonly attempt?: string;
  readonly question?: string;
}

/** What the figures need of an answer. */
export type Answered = Pick<
  Answer,
  'id' | 'questionnaire' | 'attempt' | 'question' | 'values' | 'answeredAt'
>;

/** The answer that counts for a target: two devices may hold one each, and then the last one does, on both alike. */
export function answerFor<A extends Answered>(answers: readonly A[], target: AnswerTarget): A | undefined {
  let found: A | undefined;
  for (const answer of answers) {
    if (answer.questionnaire !== target.questionnaire) continue;
    if (answer.attempt !== (target.attempt ?? '') || answer.question !== (target.question ?? '')) continue;
    if (!found || later(answer, found)) found = answer;
  }
  return found;
}

function later(a: Answered, b: Answered): boolean {
  return a.answeredAt === b.answeredAt ? a.id > b.id : a.answeredAt > b.answeredAt;
}

/** The values with one of them changed; what lies between and was not answered is null. */
export function valuesWith(
  values: readonly (number | null)[],
  item: number,
  value: number | null
): (number | null)[] {
  const changed = Array.from({ length: Math.max(values.length, item + 1) }, (_, at) => values[at] ?? null);
  changed[item] = value;
  return changed;
}
