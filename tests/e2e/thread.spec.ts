import { expect, test, type Locator, type Page } from '@playwright/test';
import { storedDocuments, table } from './support/device.ts';
import { nb } from './support/words.ts';
import { accessibilityFindings, saved } from './support/workbench.ts';

interface StoredRecord {
  document: string;
  collection: string;
  id: string;
  title: string;
}

/** A screen is opened anew: the machine that runs the tests may be busy. */
const slow = { timeout: 15_000 };

/** Loads the sample service and opens one of its findings. @returns the finding's title */
async function openFinding(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: nb('service_empty_sample') }).click();
  await expect(page).toHaveURL(/\/service\//, slow);
  await saved(page);
  const service = (await storedDocuments(page)).find(({ kind }) => kind === 'service')!;
  const records = await table<StoredRecord>(page, 'records');
  // Ids are random: the first by title is the same finding every time.
  const [finding] = records
    .filter(({ collection }) => collection === 'findings')
    .sort((a, b) => a.title.localeCompare(b.title, 'nb'));
  if (!finding) throw new Error('The sample has no findings.');
  await page.goto(`/service/${service.id}/study/${finding.document}?at=findings/${finding.id}`);
  return finding.title;
}

/** Chooses the first record of a picker by keyboard alone and closes it. @returns what was chosen */
async function pickFirst(page: Page, choose: string): Promise<string> {
  await page.getByRole('button', { name: choose }).click();
  const dialog = page.getByRole('dialog', { name: choose });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  const option = dialog.getByRole('option').first();
  const name = await option.locator('.name').evaluate((words) => words.firstChild!.textContent!.trim());
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { selected: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: nb('thread_pick_done') }).click();
  await expect(dialog).toBeHidden();
  return name;
}

/** Types a day into a date field, part by part, as it stands in bokmål. */
async function fillDay(field: Locator, [day, month, year]: [string, string, string]): Promise<void> {
  const parts = field.getByRole('spinbutton');
  await parts.nth(0).click();
  await parts.nth(0).pressSequentially(day);
  await parts.nth(1).pressSequentially(month);
  await parts.nth(2).pressSequentially(year);
}

async function measure(page: Page, day: [string, string, string], value: string): Promise<void> {
  await page.getByRole('button', { name: nb('benefit_measure') }).click();
  const dialog = page.getByRole('dialog', { name: nb('benefit_measurement') });
  await fillDay(dialog.getByRole('group', { name: nb('benefit_day') }), day);
  await dialog.getByLabel(nb('benefit_value'), { exact: true }).fill(value);
  await dialog.getByLabel(nb('benefit_source')).fill('Telling i mottaket');
  await dialog.getByRole('button', { name: nb('benefit_save') }).click();
  await expect(dialog).toBeHidden();
}

const thread = (page: Page) => page.getByRole('region', { name: nb('thread_heading') });

async function checkAccessibility(page: Page): Promise<void> {
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('from a finding to a benefit, and from the benefit back to the finding', async ({ page }) => {
  const finding = await openFinding(page);

  await page.getByRole('link', { name: nb('study_finding_change') }).click();
  await expect(page).toHaveURL(/\/changes\?at=changes\//, slow);
  const panel = page.getByRole('complementary', { name: nb('cycle_change') });
  await expect(panel.getByRole('region', { name: nb('cycle_findings') })).toContainText(finding);
  await panel.getByLabel(nb('cycle_change_title')).fill('Spør bare om det vi trenger');

  const alters = await pickFirst(page, nb('cycle_choose_alters'));
  await expect(panel.getByRole('region', { name: nb('cycle_alters') })).toContainText(alters);
  const becomes = await pickFirst(page, nb('cycle_choose_becomes'));
  await expect(panel.getByRole('region', { name: nb('cycle_becomes') })).toContainText(becomes);
  await checkAccessibility(page);

  await panel.getByRole('link', { name: nb('cycle_make_benefit') }).click();
  await expect(page).toHaveURL(/\/benefits\?at=benefits\//, slow);
  const editor = page.getByRole('complementary', { name: nb('benefit_benefit') });
  await editor.getByLabel(nb('benefit_title')).fill('Færre søknader i retur');
  await editor.getByLabel(nb('benefit_owner')).fill('Leder for mottaket');
  await editor.getByLabel(nb('benefit_unit')).fill('%');
  await expect(editor).toContainText(nb('benefit_baseline_missing_text'));
  await editor.getByLabel(nb('benefit_baseline'), { exact: true }).fill('40');
  await fillDay(editor.getByRole('group', { name: nb('benefit_baseline_on') }), ['01', '01', '2026']);
  await editor.getByLabel(nb('benefit_target'), { exact: true }).fill('10');
  await fillDay(editor.getByRole('group', { name: nb('benefit_target_on') }), ['31', '12', '2026']);
  await measure(page, ['01', '04', '2026'], '35');
  await measure(page, ['01', '10', '2026'], '16');

  // 24 of 30 points: 80 % of the way where a straight line asks for three quarters.
  const row = page.getByRole('listitem').filter({ hasText: 'Færre søknader i retur' }).first();
  await expect(row).toContainText(nb('benefit_standing_on_track'));
  await expect(row).toContainText(/80\s%/);
  await checkAccessibility(page);

  await page.keyboard.press('Control+z');
  await expect(row).toContainText(nb('benefit_standing_behind'));
  await page.keyboard.press('Control+Shift+z');
  await expect(row).toContainText(nb('benefit_standing_on_track'));

  await saved(page);
  await page.reload();
  await expect(thread(page).getByRole('link', { name: 'Spør bare om det vi trenger' })).toBeVisible(slow);
  await thread(page).getByRole('link', { name: finding }).click();
  await expect(page).toHaveURL(/\/study\/.*\?at=findings\//, slow);
  // The measurements name their benefit too: the benefit is the card that begins with its title.
  await expect(thread(page).getByRole('link', { name: /^Færre søknader i retur/ })).toBeVisible(slow);
});

test('a change moves over the board by keyboard, menu and mouse', async ({ page }) => {
  await openFinding(page);
  await page.getByRole('link', { name: nb('study_finding_change') }).click();
  const panel = page.getByRole('complementary', { name: nb('cycle_change') });
  await panel.getByLabel(nb('cycle_change_title')).fill('Kortere brev');
  await panel.getByRole('button', { name: nb('shell_panel_close') }).click();

  const column = (state: string) => page.getByRole('region', { name: nb(`thread_state_${state}`) });
  const card = page.getByRole('button', { name: /^Kortere brev/ });
  await expect(column('proposed').getByText('Kortere brev')).toBeVisible();
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(column('decided').getByText('Kortere brev')).toBeVisible();
  await expect(card).toBeFocused();

  await page.getByRole('button', { name: nb('cycle_change_menu', { title: 'Kortere brev' }) }).click();
  const move = nb('cycle_move_to', { state: nb('thread_state_under_way') });
  await page.getByRole('menu').getByText(move).click();
  await expect(column('under_way').getByText('Kortere brev')).toBeVisible();

  await card.scrollIntoViewIfNeeded();
  await card.hover();
  await page.mouse.down();
  const target = (await column('done').getByRole('heading').boundingBox())!;
  await page.mouse.move(target.x + 60, target.y + 60, { steps: 8 });
  await page.mouse.up();
  await expect(column('done').getByText('Kortere brev')).toBeVisible();
  // A drag is no click: no panel opens.
  await expect(panel).toBeHidden();
});
