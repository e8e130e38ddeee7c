import { expect, test } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

test('a map is simulated beside its to-be version by one press, and says what changed since', async ({
  page
}) => {
  await openSampleProcess(page);
  await page.getByRole('button', { name: nb('process_all_figures') }).waitFor(slow);
  await page.keyboard.press('Alt+r');
  const panel = page.getByRole('complementary', { name: nb('process_sim'), exact: true });
  await panel.getByRole('switch').click();
  await panel.getByRole('button', { name: nb('process_sim_run') }).click();

  const compared = panel.getByRole('region', { name: nb('process_sim_compared') });
  await expect(compared.getByRole('row', { name: nb('process_sim_figure_lead') })).toContainText('−', slow);
  const steps = panel.getByRole('region', { name: nb('process_sim_steps') });
  await steps.getByRole('button', { name: nb('process_sim_as_table') }).click();
  await expect(steps.getByRole('row')).not.toHaveCount(0);
  await expect(panel.getByRole('img')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await test.step('more people: the result is old, and undo makes it true again', async () => {
    const desk = panel.getByLabel(nb('process_sim_count_of', { name: 'Saksbehandler' }));
    await desk.fill('2');
    await desk.press('Enter');
    await expect(panel).toContainText(nb('process_sim_stale'));
    await saved(page);
    await panel.getByRole('heading').first().click();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(desk).toHaveValue('1');
  });

  await test.step('without volume it cannot run, and the number is asked for on the spot', async () => {
    const again = panel.getByRole('button', { name: nb('process_sim_again') });
    await page.getByRole('button', { name: nb('process_all_figures') }).click();
    const figures = page.getByRole('complementary', { name: nb('process_all_figures') });
    await figures.getByText(nb('process_office')).click();
    await figures.getByLabel(nb('process_cases_per_year')).fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: nb('process_more'), exact: true }).click();
    await page.getByRole('menuitem', { name: nb('process_sim_open') }).click();
    await expect(again).toBeDisabled();
    await panel.getByLabel(nb('process_cases_per_year')).fill('400');
    await page.keyboard.press('Enter');
    await expect(again).toBeEnabled();
  });
});
