import {
  questionnaires,
  type Answer,
  type Attempt,
  type Question,
  type Questionnaire,
  type Task
} from '../../model';
import { answerFor, type AnswerTarget } from '../questionnaires/answered';
import { instruments } from '../questionnaires/wording';

/** One screen of the participant's page. Its key names it for the facilitator's screen, too. */
export type Step =
  | { readonly key: string; readonly kind: 'welcome' | 'consent' | 'thanks' }
  | { readonly key: string; readonly kind: 'task'; readonly task: Task }
  | {
      readonly key: string;
      readonly kind: 'item';
      readonly questionnaire: Exclude<Questionnaire, 'own'>;
      readonly target: AnswerTarget;
      /** Which statement, from 0. */
      readonly item: number;
      /** The task that is judged; for `seq` only. */
      readonly task?: Task;
    }
  | {
      readonly key: string;
      readonly kind: 'own';
      readonly target: AnswerTarget;
      readonly question: Question;
    };

export interface Plan {
  readonly tasks: readonly Task[];
  readonly attempts: readonly Attempt[];
  readonly asked: readonly Questionnaire[];
  readonly questions: readonly Question[];
  /** Whether consent is asked for on this page. */
  readonly consent: boolean;
}

/** The attempt at a task that was begun last. */
export function latestAttempt(attempts: readonly Attempt[], task: string): Attempt | undefined {
  return attempts
    .filter((attempt) => attempt.task === task)
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1))[0];
}

/**
 * Everything that is shown to a participant, in its order: welcome, consent, each task and how easy it was, the
 * questionnaires statement by statement, thanks. How easy a task was is asked once it was tried.
 */
export function stepsOf({ tasks, attempts, asked, questions, consent }: Plan): Step[] {
  const steps: Step[] = [{ key: 'welcome', kind: 'welcome' }];
  if (consent) steps.push({ key: 'consent', kind: 'consent' });
  for (const task of tasks) {
    steps.push({ key: `task:${task.id}`, kind: 'task', task });
    const attempt = asked.includes('seq') ? latestAttempt(attempts, task.id) : undefined;
    if (!attempt) continue;
    const target = { questionnaire: 'seq', attempt: attempt.id } as const;
    steps.push({ key: `seq:${task.id}`, kind: 'item', questionnaire: 'seq', target, item: 0, task });
  }
  for (const questionnaire of questionnaires) {
    if (questionnaire === 'seq' || questionnaire === 'own' || !asked.includes(questionnaire)) continue;
    for (const item of instruments[questionnaire].wording.en.items.keys())
      steps.push({
        key: `${questionnaire}:${item}`,
        kind: 'item',
        questionnaire,
        target: { questionnaire },
        item
      });
  }
  if (asked.includes('own'))
    for (const question of questions)
      steps.push({
        key: `own:${question.id}`,
        kind: 'own',
        target: { questionnaire: 'own', question: question.id },
        question
      });
  return [...steps, { key: 'thanks', kind: 'thanks' }];
}

/** What was answered on a screen; null for nothing, and on screens that ask nothing. */
export function answeredOn(answers: readonly Answer[], step: Step): number | string | null {
  if (step.kind !== 'item' && step.kind !== 'own') return null;
  const answer = answerFor(answers, step.target);
  if (step.kind === 'own' && step.question.kind === 'words') return answer?.text || null;
  return answer?.values[step.kind === 'item' ? step.item : 0] ?? null;
}

/** Where a screen is among the questions after the tasks, counted from 1; undefined for others. */
export function placeOf(steps: readonly Step[], key: string): { at: number; of: number } | undefined {
  const asked = steps.filter((step) => step.kind === 'own' || (step.kind === 'item' && !step.task));
  const at = asked.findIndex((step) => step.key === key);
  return at < 0 ? undefined : { at: at + 1, of: asked.length };
}

/** The screen before or after another one. @param by −1 or 1 */
export function stepBeside(steps: readonly Step[], key: string, by: 1 | -1): Step | undefined {
  const at = steps.findIndex((step) => step.key === key);
  return at < 0 ? undefined : steps[at + by];
}
