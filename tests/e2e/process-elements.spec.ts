import { expect, test, type Page } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, picture, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

async function openSampleMap(page: Page): Promise<void> {
  await openSampleProcess(page);
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByRole('button', { name: nb('process_zoom_fit') }).click();
}

const name = 'Skanne og journalføre';
const step = (page: Page) => page.locator('.svelte-flow__node').filter({ hasText: name }).first();
const pad = (page: Page) => page.getByRole('toolbar', { name: nb('process_pad') });

test('an element becomes another one; what cannot stay is said before it goes', async ({ page }) => {
  await openSampleMap(page);
  const list = page.getByRole('dialog');
  await step(page).click();
  await page.keyboard.press('t');
  await expect(list.getByRole('searchbox')).toBeFocused(slow);
  await picture(page, 'elements-change');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.type('automatisk');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(page.locator(`[aria-label="${name}, ${nb('process_kind_service_task')}"]`)).toBeVisible();

  await pad(page)
    .getByRole('button', { name: nb('elements_change') })
    .click();
  await list.getByRole('searchbox').fill(nb('process_kind_event_based'));
  await page.keyboard.press('Enter');
  await expect(list.getByText(nb('elements_goes_title'))).toBeVisible();
  await picture(page, 'elements-goes');
  expect(await accessibilityFindings(page)).toEqual([]);
  await list.getByRole('button', { name: nb('elements_goes_back') }).click();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('an event on a border says what it waits for, and any element is found and added', async ({ page }) => {
  await openSampleMap(page);
  const list = page.getByRole('dialog');
  await step(page).click();
  await pad(page)
    .getByRole('button', { name: nb('process_pad_more') })
    .click();
  await page.getByRole('menuitem', { name: nb('process_add_boundary') }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByLabel(nb('elements_border_host'))).toBeVisible(slow);
  await panel.getByRole('button', { name: nb('elements_border_on') }).click();
  await panel.getByLabel(nb('elements_detail_timer'), { exact: true }).fill('P3W');
  await picture(page, 'elements-border');
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: nb('process_add'), exact: true }).click();
  await page.getByRole('menuitem', { name: nb('elements_more') }).click();
  await list.getByRole('searchbox').fill('ad hoc');
  await picture(page, 'elements-add');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[aria-label^="${nb('process_kind_sub_process')}"]`)).toBeVisible();
});
