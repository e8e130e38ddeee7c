import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, slow } from './support/workbench.ts';

test('leaders read how a service stands, see it on the whole screen, and take it along', async ({ page }) => {
  const service = await loadSample(page);
  await page.goto(`/service/${service}/papers`);
  const main = page.getByRole('main');
  await expect(main).toContainText(nb('leaders_asks'), slow);
  // One page, as it says.
  await expect(main.getByRole('status')).toContainText('Én side', slow);
  expect(await accessibilityFindings(page)).toEqual([]);

  const download = async (name: string) => {
    await page.getByRole('button', { name: nb('leaders_download') }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click()
    ]);
    return readFile(await file.path());
  };
  expect((await download(nb('leaders_file_pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await download(nb('leaders_file_pptx'))).subarray(0, 2).toString()).toBe('PK');
  const html = (await download(nb('leaders_file_html'))).toString();
  expect(html).toContain('<svg');
  expect(html).not.toMatch(/<script|P\d+@|src="http/);

  await main.getByRole('radio', { name: nb('leaders_benefits') }).check();
  await expect(main).toContainText(nb('leaders_each_benefit'));
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: nb('leaders_present') }).click();
  const show = page.getByRole('dialog');
  await expect(show).toContainText(nb('leaders_benefits'));
  await page.keyboard.press('ArrowRight');
  await expect(show).toContainText(nb('leaders_realised'));
  await page.keyboard.press('Escape');
  await expect(show).toBeHidden();

  await page.goto('/papers');
  await expect(main).toContainText(nb('leaders_each_service'), slow);
  expect(await accessibilityFindings(page)).toEqual([]);
});
