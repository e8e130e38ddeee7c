import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { countInTask, endTask, startTask } from '../commands';
import type { Task } from '../model';
import TaskRun from './TaskRun.svelte';
import { aDesk } from './test-desk';
import '../../../app.css';

const task: Task = { id: 't1', order: 'a0', title: 'Finn søknaden', scenario: '', success: '', steps: [] };

/** A session in which the task was called unaided, and help counted. */
async function contradicting() {
  const desk = aDesk();
  const { doc } = desk;
  const attempt = startTask(doc, 't1', 2);
  countInTask(doc, attempt, 'assists', 1);
  endTask(doc, attempt, 40, 'unaided');
  const props = { desk, task, number: 1, hint: undefined, onaction: () => {} };
  const screen = await render(TaskRun, { ...props, attempt: doc.get('attempts', attempt)! });
  const now = () => doc.get('attempts', attempt)!;
  return { screen, now, show: () => screen.rerender({ ...props, attempt: now() }) };
}

it('says that help was counted where somebody managed alone, and lets either be right by one press', async () => {
  for (const [press, outcome, assists] of [
    [m.study_settle_assisted, 'assisted', 1],
    [m.study_settle_unaided, 'unaided', 0]
  ] as const) {
    const { screen, now, show } = await contradicting();
    await expect.element(screen.getByText(m.study_assisted_yet_unaided())).toBeVisible();
    await screen.getByRole('button', { name: press() }).click();
    expect(now()).toMatchObject({ outcome, assists });
    await show();
    await expect.element(screen.getByText(m.study_assisted_yet_unaided())).not.toBeInTheDocument();
    await screen.unmount();
  }
});
