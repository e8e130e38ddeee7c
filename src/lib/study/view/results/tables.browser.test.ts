import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Task } from '../../model';
import { taskResults, type AttemptIn } from '../../rules/outcomes';
import { compareStudies } from '../../rules/results/compare';
import ComparisonTable from './ComparisonTable.svelte';
import TaskTable from './TaskTable.svelte';
import '../../../../app.css';

const task: Task = { id: 't', order: 'a0', title: 'Finn søknaden', scenario: '', success: '', steps: [] };
const sessions = Array.from({ length: 8 }, (_, at) => ({ id: `s${at}`, participant: `p${at}` }));
const attempts = sessions.map(({ id }, at): AttemptIn => ({
  ...{ session: id, task: 't', startedAt: 0, endedAt: 60 + at * 7, outcome: at % 3 ? 'unaided' : 'gave-up' }
}));

/** Nothing of it lies beside the screen. */
function fits(label: string): void {
  const region = document.querySelector(`[role="region"][aria-label="${label}"]`)!;
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
}

it('stack on a phone, so that nobody scrolls sideways, and are tables still', async () => {
  locale.current = 'nb';
  await page.viewport(390, 844);
  const people = sessions.map(({ participant }, at) => [participant, `P${at + 1}`] as const);
  const results = taskResults([task], sessions, attempts);
  const tasks = await render(TaskTable, { service: 'svc', tasks: [task], results, answers: [], people });
  await expect.element(tasks.getByText(m.study_results_of({ count: 5, of: 8 }))).toBeVisible();
  await expect.element(tasks.getByText('P8').last()).toBeVisible();
  await expect.element(tasks.getByRole('rowheader', { name: 'Finn søknaden' })).toBeVisible();
  fits(m.study_results_table());
  await tasks.unmount();

  const study = { tasks: [task], sessions, attempts, answers: [], labels: new Map<string, string>() };
  const comparison = compareStudies(study, study, false);
  const compared = await render(ComparisonTable, { comparison, titleOf: () => task.title });
  await expect.element(compared.getByText(m.study_compare_before()).last()).toBeVisible();
  await expect.element(compared.getByText(m.study_compare_now()).last()).toBeVisible();
  fits(m.study_compare());

  // Wide, they have one row of headings and none in the cells.
  await page.viewport(1200, 844);
  await expect.element(compared.getByText(m.study_compare_before()).last()).not.toBeVisible();
});
