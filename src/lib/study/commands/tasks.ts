import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import type { Ref } from '../../document/record';
import { m } from '../../i18n/paraglide/messages.js';
import type { Task } from '../model';
import type { StudyDocument } from './study';

/** The fields of a task that hold steps of maps. */
export type TaskSteps = 'steps' | 'processSteps';

/** Adds a task after the others. @returns its id */
export function addTask(study: StudyDocument, title = ''): string {
  return study.edit(m.study_undo_add_task, (edit) => {
    const siblings = [...edit.all('tasks')].sort(byOrder);
    const order = orderAt(siblings, siblings.length);
    const task: Task = { id: newId(), order, title, scenario: '', success: '', steps: [] };
    edit.put('tasks', task);
    return task.id;
  });
}

/** Writes one of a task's texts. A burst of typing is one undo step. */
export function writeTask(
  study: StudyDocument,
  task: string,
  field: 'title' | 'scenario' | 'success',
  text: string
): void {
  study.edit(m.study_undo_write_task, (edit) => edit.change('tasks', task, { [field]: text }), {
    gesture: `type:${task}:${field}`
  });
}

/** Moves a task to a place among the others, counted from 0 without the task itself. */
export function moveTask(study: StudyDocument, task: string, index: number): void {
  study.edit(m.study_undo_move_task, (edit) => {
    const siblings = edit.all('tasks').filter(({ id }) => id !== task);
    edit.change('tasks', task, { order: orderAt([...siblings].sort(byOrder), index) });
  });
}

/** Removes a task. What sessions noted during it stays in them. */
export function removeTask(study: StudyDocument, task: string): void {
  study.edit(m.study_undo_remove_task, (edit) => edit.remove('tasks', task));
}

/** Says that a task walks through a step of a journey map, or sets a step of a process map going. */
export function linkTaskStep(
  study: StudyDocument,
  task: string,
  step: Ref,
  field: TaskSteps = 'steps'
): void {
  study.edit(m.study_undo_link_step, (edit) => {
    const steps = edit.get('tasks', task)?.[field] ?? [];
    edit.change('tasks', task, { [field]: [...new Set([...steps, step])] });
  });
}

/** Takes a step of a map off a task. */
export function unlinkTaskStep(
  study: StudyDocument,
  task: string,
  step: string,
  field: TaskSteps = 'steps'
): void {
  study.edit(m.study_undo_unlink, (edit) => {
    const steps = edit.get('tasks', task)?.[field] ?? [];
    edit.change('tasks', task, { [field]: steps.filter((other) => other !== step) });
  });
}
