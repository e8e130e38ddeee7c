import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Task } from '../../model';
import { taskResults, type AttemptIn } from '../../rules/outcomes';
import { compareStudies } from '../../rules/results/compare';
import Contradicting from './Contradicting.svelte';
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

it('tell what was counted of each person, and who is said both to have managed alone and to have had help', async () => {
  locale.current = 'nb';
  const people = sessions.slice(0, 3).map(({ participant }, at) => [participant, `P${at + 1}`] as const);
  const counts = [{ errors: 2 }, { assists: 1 }, { assists: 0 }];
  const results = taskResults(
    [task],
    sessions.slice(0, 3),
    attempts.slice(0, 3).map((attempt, at) => ({ ...attempt, ...counts[at] }))
  );
  const props = { service: 'svc', tasks: [task], results, people };
  const table = await render(TaskTable, { ...props, answers: [] });
  await expect.element(table.getByText(`${m.study_count_errors()}: 2`)).toBeVisible();
  await expect.element(table.getByText(`${m.study_count_assists()}: 1`)).toBeVisible();
  expect(table.getByText(`${m.study_count_assists()}: 0`).elements()).toEqual([]);
  const contradicting = await render(Contradicting, props);
  await expect.element(contradicting.getByRole('listitem')).toHaveTextContent(m.study_assisted_yet_unaided());
  await expect
    .element(contradicting.getByRole('link', { name: 'P2, Finn søknaden' }))
    .toHaveAttribute('href', '/service/svc/session/s1');
});
