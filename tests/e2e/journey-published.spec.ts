import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { pickRecord, saved, slow } from './support/workbench.ts';

const file = join(import.meta.dirname, '../fixtures/journey/published.verksted');
const card = (page: Page, text: string | RegExp) =>
  page.getByRole('gridcell').getByRole('button', { name: text });

/** The cell of a lane at a step of the map on the screen. */
const cell = (page: Page, lane: string, step: number) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: lane }) })
    .locator('[data-cell]')
    .nth(step);

async function openMap(page: Page, service: string, map: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: service }).click(slow);
  await page.getByRole('link', { name: map }).first().click(slow);
  await expect(page.getByRole('grid')).toBeVisible(slow);
}

test('published journeys open from a file and are written on as in a spreadsheet', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles(file);
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: nb('file_result_open') })
      .first()
  ).toBeVisible(slow);
  await openMap(page, 'Learn to drive a car', 'as it is');

  // A character starts the card, Tab goes on to the next cell, also past one that is left empty.
  await cell(page, 'Thoughts', 0).focus();
  await page.keyboard.type('Am I old enough?');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Thoughts', 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Another fee');
  await page.keyboard.press('Shift+Tab');
  await expect(cell(page, 'Thoughts', 1)).toBeFocused();
  await expect(card(page, 'Am I old enough?')).toBeVisible();
  await expect(card(page, 'Another fee')).toBeVisible();

  // The first press selects, so that keys are about the card; the second writes, after what stands there.
  await card(page, 'Another fee').click();
  await expect(card(page, 'Another fee')).toBeFocused();
  await page.keyboard.press('2');
  await expect(card(page, `Another fee (${nb('journey_grade_reported').toLowerCase()})`)).toBeFocused();
  await card(page, 'Another fee').click();
  await page.keyboard.type(', 34 pounds');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Another fee, 34 pounds')).toBeFocused();

  // What is told of keys is there before anything is chosen.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText(nb('journey_keys_next'))).toBeVisible();
  await page.keyboard.press('Escape');

  // The time of a step is written where it is pressed.
  await page
    .getByRole('button', {
      name: nb('journey_time_of_step', { number: 2, time: nb('journey_time_unknown') })
    })
    .click();
  await expect(page.getByLabel(nb('journey_minutes'), { exact: true })).toBeFocused();
  await saved(page);

  await openMap(page, 'Get a building permit', 'as it is');
  await expect(page.getByRole('columnheader', { name: /Steg 36 av 36/ })).toHaveCount(1, slow);
  await expect(page.getByText('Something is missing')).toBeAttached();

  // What is done on the stage points to the system behind it, and to nothing that is no system.
  await cell(page, 'Pain points', 0).focus();
  await page.keyboard.type('Nobody knows the code');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+Enter');
  const about = page.getByRole('complementary', { name: nb('journey_about_card') });
  const choose = about.getByRole('button', { name: nb('journey_links_choose') });
  await pickRecord(page, choose, nb('journey_links_choose'), 'Architect register');
  await expect(about.getByRole('link', { name: /Architect register/ })).toBeVisible();
  await choose.click();
  await page.getByRole('dialog').getByRole('combobox').fill('consent without an answer');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
});
