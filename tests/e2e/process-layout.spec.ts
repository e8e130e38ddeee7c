import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, saved, slow } from './support/workbench.ts';

const canvas = (page: Page) => page.getByRole('application');
const panel = (page: Page) => page.getByRole('complementary');

/** A map drawn by keys: start, two steps and an end, and a way from the first step straight to the end. */
async function mapWithShortcut(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: nb('service_empty_template') }).click(slow);
  await page.getByLabel(nb('service_new_title'), { exact: true }).fill('Byggesak');
  await page.getByRole('radio', { name: nb('service_new_start_empty') }).check();
  await page.getByRole('button', { name: nb('service_create') }).click();
  await page
    .getByRole('button', { name: nb('service_process_new') })
    .first()
    .click(slow);
  await expect(canvas(page)).toBeVisible(slow);
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
    await expect(page.getByRole('textbox', { name: nb('process_rename') })).toBeFocused();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(canvas(page)).toBeFocused();
  }
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await keyboard.press('c');
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
