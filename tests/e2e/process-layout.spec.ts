import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newProcess, saved, slow } from './support/workbench.ts';

const canvas = (page: Page) => page.getByRole('application');
const panel = (page: Page) => page.getByRole('complementary');

/** A map drawn by keys: start, two steps and an end, and a way from the first step straight to the end. */
async function mapWithShortcut(page: Page): Promise<void> {
  await newProcess(page);
  const { keyboard } = page;
  await canvas(page).focus();
  await keyboard.press('ArrowRight');
  for (const [kind, name] of [
    ['oppgave', 'Motta'],
    ['oppgave', 'Vurdere'],
    ['slutt', 'Ferdig']
  ] as const) {
    await keyboard.press('a');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await keyboard.type(kind);
    await keyboard.press('Enter');
    const form = page.getByRole('form', { name: nb('capture_start') });
    await expect(form.getByLabel(nb('process_name'))).toBeFocused();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(canvas(page)).toBeFocused();
  }
  await canvas(page).getByRole('img', { name: 'Motta' }).click();
  await canvas(page).focus();
  await keyboard.press('c');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await keyboard.type('Ferdig');
  await keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: nb('process_flow_sequence') })).toBeVisible();
}

const bends = async (page: Page) =>
  ((await canvas(page).locator('.selected .line').getAttribute('d')) ?? '').split('Q').length - 1;

test('a line finds its way round a step, and is bent by buttons and keys', async ({ page }) => {
  await mapWithShortcut(page);
  const line = panel(page).getByRole('region', { name: nb('process_line') });
  await expect(line).toContainText(nb('process_line_own'));
  // Straight on it would run through the step between.
  expect(await bends(page)).toBeGreaterThanOrEqual(2);
  const before = await bends(page);

  const press = (key: Parameters<typeof nb>[0]) => line.getByRole('button', { name: nb(key) }).click();
  await press('process_line_next');
  await press('process_line_add');
  await expect.poll(() => bends(page)).toBe(before + 4);
  await expect(line).toContainText(nb('process_line_kept'));
  await press('process_line_anew');
  await expect.poll(() => bends(page)).toBe(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => bends(page)).toBe(before + 4);

  await canvas(page).focus();
  const drawn = await canvas(page).locator('.selected .line').getAttribute('d');
  for (const arrow of ['ArrowLeft', 'ArrowUp']) await page.keyboard.press(`Shift+${arrow}`);
  await expect(canvas(page).locator('.selected .line')).not.toHaveAttribute('d', drawn!);
  expect(await accessibilityFindings(page)).toEqual([]);
  await saved(page);
});

test('a map is tidied up after a look at how it will be, and taken back in one step', async ({ page }) => {
  await mapWithShortcut(page);
  const end = canvas(page).getByRole('img', { name: 'Ferdig' });
  const before = await end.boundingBox();
  const bar = page.getByRole('region', { name: nb('process_tidy') });
  const open = async () => {
    await page.getByRole('button', { name: nb('process_more'), exact: true }).click();
    await page.getByRole('menuitem', { name: nb('process_tidy') }).click();
    await expect(bar.getByRole('status')).toHaveText(nb('process_tidy_ready'), slow);
  };
  await open();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await end.boundingBox()).toEqual(before);

  await open();
  await bar.getByRole('button', { name: nb('process_tidy_use') }).click();
  await expect(bar).toBeHidden();
  await expect.poll(() => end.boundingBox()).not.toEqual(before);
  const undo = page.getByRole('button', { name: nb('process_undo_tidy') });
  await expect(undo.first()).toBeEnabled();
  await saved(page);
});
