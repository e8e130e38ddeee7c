import { expect, test } from '@playwright/test';
import { storedDocuments } from './support/device.ts';
import { accessibilityFindings, loadSample, openSampleProcess, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

test('all figures stand beside the map, say what is missing, and follow what is set on a step', async ({
  page
}) => {
  // Today's map: its to-be version has no waste marked.
  await openSampleProcess(page);
  await page.getByRole('button', { name: nb('process_all_figures') }).click();
  const panel = page.getByRole('complementary', { name: nb('process_all_figures') });
  const time = panel.getByRole('region', { name: nb('process_figures_time'), exact: true });
  await expect(time).toContainText(nb('process_pce'));
  await expect(
    panel.getByRole('region', { name: nb('process_ladder') }).getByRole('listitem')
  ).not.toHaveCount(0);
  const wastes = panel.getByRole('region', { name: nb('process_wastes') });
  await expect(wastes.getByRole('button').first()).toContainText(nb('process_waste_overprocessing'));
  expect(await accessibilityFindings(page)).toEqual([]);

  await test.step('a judgement that is taken away is missed, and its step is found again', async () => {
    await panel
      .getByRole('region', { name: nb('process_ladder') })
      .getByRole('listitem')
      .getByRole('button')
      .first()
      .click();
    await panel.getByRole('button', { name: nb('shell_panel_close') }).click();
    const inspector = page.getByRole('complementary');
    const accurate = inspector.getByLabel(nb('process_accurate'), { exact: true });
    await accurate.fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: nb('process_all_figures') }).click();
    const quality = panel.getByRole('region', { name: nb('process_figures_quality') });
    await expect(quality).toContainText(nb('process_needs', { what: nb('process_needs_accurate') }));
    await quality.getByRole('button', { name: nb('process_show_next') }).click();
    await panel.getByRole('button', { name: nb('shell_panel_close') }).click();
    await accurate.fill('85');
    await page.keyboard.press('Enter');
    await inspector.getByRole('button', { name: nb('process_waste_add') }).click();
    await page.getByRole('menuitem', { name: nb('process_waste_skills') }).click();
    await expect(inspector.getByLabel(nb('process_waste_minutes'))).toBeFocused();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await saved(page);
  });

  await test.step('the figures have it, and undo takes it back', async () => {
    await page.getByRole('button', { name: nb('process_all_figures') }).focus();
    await page.keyboard.press('Alt+t');
    const unused = wastes.getByRole('button', { name: nb('process_waste_skills') });
    await expect(unused).toBeVisible();
    await panel.getByRole('heading').first().click();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(unused).toBeHidden();
  });
});

test('what two maps say becomes a benefit: calculated, apart from promised and realised', async ({
  page
}) => {
  const service = await loadSample(page);
  const maps = (await storedDocuments(page)).filter(({ kind }) => kind === 'process');
  const toBe = maps.find(({ title }) => title.startsWith('Behandle søknaden'))!;
  await page.goto(`/service/${service}/process/${toBe.id}/compare`);
  await page.getByRole('link', { name: nb('benefit_make_from_maps') }).click(slow);
  const panel = page.getByRole('complementary', { name: nb('benefit_benefit') });
  const calculated = panel.getByRole('region', { name: nb('benefit_calculated_heading') });
  await expect(calculated).toContainText(nb('benefit_not_measured'), slow);
  await expect(calculated.getByText(/timer i året$/)).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await expect(panel.getByLabel(nb('benefit_target'), { exact: true })).toHaveValue('');
  await calculated.getByRole('button', { name: nb('benefit_use_calculated') }).click();
  await expect(panel.getByLabel(nb('benefit_target'), { exact: true })).not.toHaveValue('');
  await expect(calculated).toContainText(nb('benefit_not_measured'));
  await page.keyboard.press('ControlOrMeta+z');
  await expect(panel.getByLabel(nb('benefit_target'), { exact: true })).toHaveValue('');
});
