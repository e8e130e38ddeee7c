import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import { m } from '../../i18n/paraglide/messages.js';
import { questionnaires, questionnairesOf, type QuestionKind, type Questionnaire, type Task } from '../model';
import type { StudyDocument } from './study';

/** Says whether participants answer a questionnaire. What was answered stays either way. */
export function askQuestionnaire(study: StudyDocument, questionnaire: Questionnaire, asked: boolean): void {
  study.edit(m.study_undo_questionnaires, (edit) => {
    const before = new Set(questionnairesOf(edit.get('about', 'about')));
    if (asked) before.add(questionnaire);
    else before.delete(questionnaire);
    edit.change('about', 'about', { questionnaires: questionnaires.filter((one) => before.has(one)) });
  });
}

/** What a template writes into a plan. */
export interface PlanStart {
  readonly goal: string;
  readonly hypotheses: string;
  readonly script: string;
  readonly roles: string;
  readonly tasks: readonly Pick<Task, 'title' | 'scenario' | 'success'>[];
  readonly questionnaires: readonly Questionnaire[];
}

/** Starts a plan from a template: fills what is empty, adds the tasks, overwrites nothing. */
export function startPlan(study: StudyDocument, start: PlanStart): void {
  study.edit(m.study_undo_template, (edit) => {
    const about = edit.get('about', 'about');
    if (!about) return;
    edit.change('about', 'about', {
      goal: about.goal || start.goal,
      hypotheses: about.hypotheses || start.hypotheses,
      script: about.script || start.script,
      roles: about.roles || start.roles,
      questionnaires: about.questionnaires ?? [...start.questionnaires]
    });
    const siblings: Task[] = [...edit.all('tasks')].sort(byOrder);
    for (const task of start.tasks) {
      const order = orderAt(siblings, siblings.length);
      const made: Task = { id: newId(), order, ...task, steps: [] };
      edit.put('tasks', made);
      siblings.push(made);
    }
  });
}

/** Adds a question of the study's own after the others. @returns its id */
export function addQuestion(study: StudyDocument, title = '', kind: QuestionKind = 'scale'): string {
  return study.edit(m.study_undo_add_question, (edit) => {
    const siblings = [...edit.all('questions')].sort(byOrder);
    const id = newId();
    edit.put('questions', { id, order: orderAt(siblings, siblings.length), title, kind });
    return id;
  });
}

/** Words a question. A burst of typing is one undo step. */
export function writeQuestion(study: StudyDocument, question: string, title: string): void {
  study.edit(m.study_undo_write_question, (edit) => edit.change('questions', question, { title }), {
    gesture: `type:${question}`
  });
}

/** Says how a question is answered. */
export function setQuestionKind(study: StudyDocument, question: string, kind: QuestionKind): void {
  study.edit(m.study_undo_question_kind, (edit) => edit.change('questions', question, { kind }));
}

/** Removes a question from the plan. What was answered stays in the sessions. */
export function removeQuestion(study: StudyDocument, question: string): void {
  study.edit(m.study_undo_remove_question, (edit) => edit.remove('questions', question));
}
