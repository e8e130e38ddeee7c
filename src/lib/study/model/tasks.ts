import * as v from 'valibot';
import { order, refs, text, title } from '../../document/field';
import type { Collection } from '../../document/record';

export const Task = v.object({
  id: v.string(),
  order,
  title,
  /** What is read aloud to the participant. */
  scenario: text,
  /** How we see that it went well. */
  success: text,
  /** Journey steps that the task walks through. */
  steps: refs,
  /** Steps of process maps that it sets going. */
  processSteps: v.optional(refs)
});
export type Task = v.InferOutput<typeof Task>;

export const tasks: Collection<Task> = {
  version: 1,
  schema: Task,
  upgrades: {},
  sets: ['steps', 'processSteps'],
  references: (task) => ({
    title: task.title,
    refs: [...task.steps, ...(task.processSteps ?? [])],
    text: `${task.scenario} ${task.success}`,
    facts: { order: task.order }
  })
};
