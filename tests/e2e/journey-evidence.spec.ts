import { expect, test, type Locator, type Page } from '@playwright/test';
import { storedDocuments } from './support/device.ts';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, saved, slow } from './support/workbench.ts';

/** Opens the sample's map of how it is now. @returns the address of its service */
async function openSampleMap(page: Page): Promise<string> {
  const service = await loadSample(page);
  const map = (await storedDocuments(page)).find(
    ({ kind, title }) => kind === 'journey' && title === 'Jeg søker om parkeringstillatelse'
  )!;
  await page.goto(`/service/${service}/journey/${map.id}`);
  await expect(page.getByRole('grid')).toBeVisible(slow);
  return `/service/${service}`;
}

const cell = (page: Page, at: number): Locator => page.locator('[data-place^="emotions/"]').nth(at);

/** Chooses a line of the curve's menu by keyboard. */
async function chooseInMenu(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: nb('journey_curve_menu') }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible(slow);
  await menu
    .getByRole('menuitem', { name: line })
    .or(menu.getByRole('menuitemcheckbox', { name: line }))
    .press('Enter');
}

test('what tests showed is looked over and taken in once, by keyboard, and fills the gap', async ({
  page
}) => {
  await openSampleMap(page);
  const doctor = cell(page, 2);
  await expect(doctor).toHaveAccessibleName(new RegExp(`^${nb('journey_feeling_unknown')}`));

  await chooseInMenu(page, nb('journey_curve_take_in'));
  const dialog = page.getByRole('dialog', { name: nb('journey_take_in_title') });
  await expect(dialog.getByRole('checkbox').first()).toBeFocused(slow);
  expect(await accessibilityFindings(page)).toEqual([]);
  const count = await dialog.getByRole('checkbox').count();
  await page.keyboard.press('Space');
  const take = dialog.getByRole('button', { name: nb('journey_take_in_do', { count: count - 1 }) });
  await expect(take).toBeVisible();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: nb('journey_take_in_do', { count }) }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(doctor).toHaveAccessibleName(/n = 7/);

  await chooseInMenu(page, nb('journey_curve_take_in'));
  await expect(dialog).toContainText(nb('journey_take_in_none'));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(doctor).toHaveAccessibleName(new RegExp(`^${nb('journey_feeling_unknown')}`));
});

test('a score by hand takes three presses, counts before the hand-set value, and warns of one person', async ({
  page
}) => {
  await openSampleMap(page);
  const first = cell(page, 0);
  await expect(first).toHaveAccessibleName(new RegExp(`^${nb('journey_feeling_bad')}`));
  await first.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: nb('journey_evidence_add') }).focus();
  await page.keyboard.press('Enter');
  const levels = page.getByRole('group', { name: nb('journey_evidence_how') });
  await expect(levels.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText(nb('journey_evidence_one_person'));
  await expect(first).toHaveAccessibleName(/\+2, n = 1/);
  expect(await accessibilityFindings(page)).toEqual([]);

  const weight = panel.getByLabel(nb('journey_evidence_weight'), { exact: true });
  await weight.fill('4');
  await weight.press('Enter');
  await expect(panel).not.toContainText(nb('journey_evidence_one_person'));
  await panel.getByLabel(nb('journey_evidence_who'), { exact: true }).selectOption({ label: 'Amir' });
  await panel.getByLabel(nb('journey_evidence_source')).fill('Ringerunde i mai');

  // A number typed on a value that is reckoned does not set it by hand.
  await first.focus();
  await page.keyboard.press('1');
  await expect(first).toHaveAccessibleName(/\+2, n = 1/);
  await saved(page);
  await page.reload();
  await expect(first).toHaveAccessibleName(/\+2, n = 1.*Amir: .*\+2/);
});

test('the curve is told as a table, as plain points, and with the other version over it', async ({
  page
}) => {
  await openSampleMap(page);
  await expect(page.locator('.curve path').first()).toBeAttached();
  const legend = page.getByRole('group', { name: nb('journey_curve_lines') });
  await legend.getByRole('button', { name: 'Amir' }).press('Enter');
  await expect(legend.getByRole('button', { name: 'Amir' })).toHaveAttribute('aria-pressed', 'false');
  await expect(cell(page, 1)).not.toHaveAccessibleName(/Amir/);

  await chooseInMenu(page, nb('journey_curve_over_to_be'));
  await page.keyboard.press('Escape');
  await expect(cell(page, 1)).toHaveAccessibleName(
    new RegExp(`${nb('journey_state_to_be')}: ${nb('journey_feeling_good')}`)
  );
  await chooseInMenu(page, nb('journey_curve_points'));
  await page.keyboard.press('Escape');
  await expect(page.locator('.curve path')).toHaveCount(0);

  await chooseInMenu(page, nb('journey_curve_table'));
  const dialog = page.getByRole('dialog', { name: nb('journey_curve_table_title') });
  await expect(dialog.getByRole('row')).toHaveCount(10, slow);
  await expect(dialog).toContainText(/Lavest \(−2\): 7/);
  await expect(dialog.getByRole('row').nth(3)).toContainText(nb('journey_curve_gap'));
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('a session is drawn against the plan and opens at its second', async ({ page }) => {
  await openSampleMap(page);
  await chooseInMenu(page, nb('journey_curve_actual'));
  const dialog = page.getByRole('dialog', { name: nb('journey_actual_title') });
  await expect(dialog.getByRole('rowheader')).toHaveCount(6, slow);
  await expect(dialog.getByRole('rowheader').last()).toContainText(
    nb('journey_actual_deviations', { count: 2 })
  );
  await expect(dialog.getByRole('row').last()).toContainText(nb('journey_actual_skipped'));
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('row').last().getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/session\/\w+\?at=/);
});

test('the steps that hurt most are named with their reasons, and changes since the last look are marked', async ({
  page
}) => {
  const service = await openSampleMap(page);
  await page.getByRole('button', { name: nb('journey_about_map'), exact: true }).press('Enter');
  const panel = page.getByRole('complementary');
  const worst = panel.getByRole('link').first();
  await expect(worst).toContainText(nb('journey_worst_moment'));
  await worst.press('Enter');
  await expect(page.locator('[data-place^="steps/"]').nth(6)).toBeFocused();
  await panel.getByRole('radio', { name: nb('journey_status_draft') }).press('Space');
  expect(await accessibilityFindings(page)).toEqual([]);

  // Somebody else changes a step after this one has left the map.
  const map = page.url().split('?')[0]!;
  const look = `verksted.look.${map.split('/').at(-1)}`;
  await saved(page);
  await page.goto(service);
  await expect(page.getByRole('heading', { name: nb('journey_worst_title') })).toBeVisible(slow);
  await expect(page.locator('a[href*="/journey/"]').first()).toContainText(nb('journey_status_draft'));
  const before = await page.evaluate((key) => localStorage.getItem(key)!, look);
  expect(before).not.toBe('');
  await page.goto(map);
  await expect(page.getByRole('grid')).toBeVisible(slow);
  await page.locator('[data-place^="steps/"]').first().press('Enter');
  await page.keyboard.type(' nå');
  await saved(page);
  await page.goto(service);
  await expect(page.getByRole('heading', { name: nb('journey_worst_title') })).toBeVisible(slow);
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [look, before]);

  await page.goto(map);
  await expect(page.getByText(nb('journey_since_one'))).toBeVisible(slow);
  await expect(page.locator('[data-fresh]')).toHaveCount(1);
  await page.getByRole('button', { name: nb('journey_since_show'), exact: true }).press('Enter');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: nb('journey_since_seen'), exact: true }).press('Enter');
  await expect(page.locator('[data-fresh]')).toHaveCount(0);
});
