import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, saved, slow } from './support/workbench.ts';

/** Saves the service on the screen as a file. @returns where it lies */
async function saveService(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nb('file_save_service') }).click()
  ]);
  expect(download.suggestedFilename()).toMatch(/^verksted-\d{4}-\d\d-\d\d\.verksted$/);
  return download.path();
}

/** Drops a file with this text on the window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text!], name!));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text]
  );
}

const take = (page: Page, file: string) => page.locator('input[type=file][multiple]').setInputFiles(file);
const result = (page: Page) => page.getByRole('dialog');

test('a service travels to another device as a file, and joins what is there', async ({ page, browser }) => {
  await loadSample(page);
  const file = await saveService(page);

  const there = await (await browser.newContext()).newPage();
  await there.goto('/');
  await expect(there.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await take(there, file);
  await expect(result(there)).toContainText(nb('file_result_new', { count: 12 }), slow);
  expect(await accessibilityFindings(there)).toEqual([]);
  await result(there)
    .getByRole('link', { name: nb('file_result_open') })
    .click();
  await expect(there).toHaveURL(/\/service\/\w+$/);
  await saved(there);

  await take(there, file);
  await expect(result(there)).toContainText(nb('file_result_nothing'), slow);
});

test('what both changed is said, and can be taken back', async ({ page, browser }) => {
  await loadSample(page);
  const there = await (await browser.newContext()).newPage();
  await there.goto('/');
  await expect(there.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await take(there, await saveService(page));
  await result(there)
    .getByRole('link', { name: nb('file_result_open') })
    .click();

  for (const [device, words] of [
    [page, 'Parkering her'],
    [there, 'Parkering der']
  ] as const) {
    await device.getByRole('textbox', { name: nb('service_title_label') }).fill(words);
    await saved(device);
  }
  await take(there, await saveService(page));
  const dialog = result(there);
  await expect(dialog).toContainText(nb('storage_losses_title'), slow);
  await dialog
    .getByRole('button', { name: nb('storage_rescue') })
    .first()
    .click();
  await expect(dialog).toContainText(nb('storage_rescued'));
});

test('a file that is none of ours is refused with words and nothing changed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await drop(page, 'rapport.pdf', '%PDF-1.7');
  await expect(page.getByText(nb('file_next_other')).first()).toBeVisible();
  await drop(page, 'kart.bpmn', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>');
  await expect(page.getByText(nb('file_next_service')).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(nb('service_empty_title'));
});
