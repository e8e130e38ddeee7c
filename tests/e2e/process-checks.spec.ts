import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, saved, slow } from './support/workbench.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: nb('process_checks') });
const step = (page: Page, name: string | RegExp) => page.getByRole('application').getByRole('img', { name });

test('the map is looked over when asked, leads to each place, and is put right by one press', async ({
  page
}) => {
  await loadSample(page);
  await page
    .getByRole('link', { name: /^Behandle søknad om/ })
    .first()
    .click(slow);
  await page.getByRole('button', { name: nb('process_zoom_fit') }).click(slow);
  await expect(step(page, /^Skrive vedtak/)).toBeVisible(slow);
  await page.keyboard.press('Alt+k');
  const joins = panel(page).getByText(nb('process_check_implicit_join'));
  await expect(joins).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await panel(page)
    .getByRole('button', { name: nb('process_check_show', { name: 'Skrive vedtak' }) })
    .click();
  await expect(step(page, /^Skrive vedtak/)).toBeInViewport();
  const fix = nb('process_fix_add_join');
  await panel(page)
    .getByRole('button', { name: nb('process_check_fix_all', { fix, count: 2 }) })
    .click();
  await expect(joins).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(joins).toBeVisible();
  await saved(page);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(joins).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
});
