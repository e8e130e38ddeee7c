import { expect, test, type Page } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, picture, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

const canvas = (page: Page) => page.getByRole('application');
const panel = (page: Page) => page.getByRole('complementary');

/** Chooses a step by its name, and makes it another element. */
async function makeIt(page: Page, step: string, kind: string): Promise<void> {
  await page.getByRole('img', { name: new RegExp(`^${step}, `) }).click();
  await canvas(page).focus();
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByRole('searchbox').fill(kind);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: new RegExp(`^${kind}: `) })).toBeVisible();
}

test('a sub-process is gone into, written, left, unfolded and folded; the address says where one is', async ({
  page
}) => {
  await openSampleProcess(page);
  await expect(canvas(page)).toBeVisible(slow);
  await page.getByRole('button', { name: nb('process_zoom_fit') }).click();
  const step = 'Sende kortet i posten';
  await makeIt(page, step, nb('process_kind_sub_process'));
  await canvas(page).focus();
  await page.keyboard.press('o');
  const trail = page.getByRole('navigation', { name: nb('planes_trail') });
  await expect(trail.locator('[aria-current]')).toHaveText(step);
  await expect(page).toHaveURL(/\?at=plane\//);
  await page.getByRole('button', { name: nb('planes_begin') }).click();
  for (const name of ['Skrive ut', 'Pakke']) {
    await page
      .getByRole('form', { name: nb('capture_start') })
      .getByLabel(nb('process_name'))
      .fill(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, 'plane');

  // The outline is the same plane, and whoever has the address comes to it.
  await page.reload();
  await expect(page.getByRole('img', { name: /^Pakke, / })).toBeVisible(slow);
  await expect(page.getByRole('img', { name: new RegExp(`^${step}, `) })).toBeHidden();
  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('row').filter({ has: page.locator('[data-row], td') })).toHaveCount(2);
  await page.keyboard.press('Alt+o');

  await trail.getByRole('button', { name: nb('planes_go_out') }).click();
  await expect(trail).toBeHidden();
  await expect(page.getByRole('img', { name: /^Pakke, / })).toBeHidden();
  await panel(page)
    .getByRole('button', { name: nb('planes_expand') })
    .click();
  await expect(page.getByRole('img', { name: /^Pakke, / })).toBeVisible();
  await panel(page)
    .getByRole('button', { name: nb('planes_collapse') })
    .click();
  await expect(page.getByRole('img', { name: /^Pakke, / })).toBeHidden();

  // What is found inside is shown where it is.
  await page.keyboard.press('/');
  await page
    .getByRole('search', { name: nb('process_find') })
    .locator('input')
    .fill('Pakke');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /^Pakke, / })).toBeVisible();
  await expect(trail.locator('[aria-current]')).toHaveText(step);
});

test('a call activity is given the map it calls, and that map says who calls it', async ({ page }) => {
  await openSampleProcess(page);
  await expect(canvas(page)).toBeVisible(slow);
  await page.getByRole('button', { name: nb('process_zoom_fit') }).click();
  await makeIt(page, 'Skanne og journalføre', nb('process_kind_call_activity'));
  await panel(page)
    .getByRole('button', { name: nb('calls_choose') })
    .click();
  const dialog = page.getByRole('dialog', { name: nb('calls_choose') });
  const choice = dialog.getByRole('option').first();
  await expect(choice).toBeVisible();
  await choice.click();
  await panel(page)
    .getByRole('link', { name: nb('calls_open') })
    .click();
  const callers = panel(page).getByRole('region', { name: nb('calls_callers') });
  await expect(callers.getByRole('link')).toContainText('Skanne og journalføre', slow);
  expect(await accessibilityFindings(page)).toEqual([]);
  await callers.getByRole('link').click();
  await expect(panel(page).getByRole('heading', { name: nb('process_kind_call_activity') })).toBeVisible(
    slow
  );
});

test('chosen steps are gathered in a sub-process and let out again, in the outline too', async ({ page }) => {
  await openSampleProcess(page);
  await expect(canvas(page)).toBeVisible(slow);
  await page.getByRole('button', { name: nb('process_zoom_fit') }).click();
  const step = (name: string) => page.getByRole('img', { name: new RegExp(`^${name}, `) });
  await step('Trykke og laminere kortet').click();
  await step('Sende kortet i posten').click({ modifiers: ['Shift'] });
  await canvas(page).focus();
  await page.keyboard.press('Alt+s');
  await page.getByRole('textbox', { name: nb('process_rename') }).fill('Lage kortet');
  await page.keyboard.press('Enter');
  await expect(step('Lage kortet')).toBeVisible();
  await expect(step('Sende kortet i posten')).toBeHidden();
  await picture(page, 'plane-wrapped');
  await page.keyboard.press('Alt+o');
  const row = page.getByRole('row', { name: /Lage kortet/ });
  await page.getByRole('button', { name: nb('process_more_of', { name: 'Lage kortet' }) }).click();
  await page.getByRole('menuitem', { name: nb('planes_unwrap') }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Sende kortet i posten/ }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row.first()).toBeVisible();
});
