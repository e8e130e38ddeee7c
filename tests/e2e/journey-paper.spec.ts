import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { choose, dialog, download, openPaper } from './support/paper.ts';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, slow } from './support/workbench.ts';

const openDialog = (page: Page) => openPaper(page, 'journey_more', 'report_paper_menu');

async function openMap(page: Page): Promise<void> {
  await loadSample(page);
  await page
    .getByRole('link', { name: /parkeringstillatelse/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('grid')).toBeVisible(slow);
}

test('a map leaves as PDF, divided on the paper that was chosen, and as a picture', async ({ page }) => {
  await openMap(page);
  await openDialog(page);
  await expect(dialog(page)).toContainText('1 ark');
  expect(await accessibilityFindings(page)).toEqual([]);
  await choose(page, nb('report_paper_tiles'));
  await choose(page, 'A4');
  await expect(dialog(page)).toContainText('4 ark');
  await expect(dialog(page).getByRole('img')).toHaveCount(4);
  const pdf = await download(page);
  expect(pdf.name).toBe('Jeg søker om parkeringstillatelse.pdf');
  expect(pdf.bytes.toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*\/Count 4[\s\S]*%%EOF\s*$/);
  await expect(dialog(page)).toBeHidden();

  await openDialog(page);
  await choose(page, nb('report_paper_png'));
  const png = await download(page);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Twice 96 pixels to the inch, as the dialog starts.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(3000);
});

test('a map leaves as slides of shapes and text, and as a page that runs nothing', async ({
  page,
  context
}) => {
  await openMap(page);
  await openDialog(page);
  await choose(page, nb('report_paper_pptx'));
  const slides = unzipSync(new Uint8Array((await download(page)).bytes));
  expect(strFromU8(slides['ppt/slides/slide1.xml']!)).toContain('Jeg søker om parkeringstillatelse');
  expect(Object.keys(slides).some((name) => /^ppt\/media\/./.test(name))).toBe(false);

  // What is folded on the screen can stay at home.
  await page.locator('[data-place^="phases/"]').first().press('f');
  await openDialog(page);
  await dialog(page).getByLabel(nb('report_paper_look')).selectOption(nb('report_paper_look_now'));
  await choose(page, nb('report_paper_html'));
  const html = await download(page);
  const reader = await context.newPage();
  const refused: string[] = [];
  reader.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await reader.setContent(html.bytes.toString());
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Jeg søker om parkeringstillatelse');
  await expect(reader.getByRole('columnheader', { name: /Fyller ut skjemaet/ })).toBeVisible();
  await expect(reader.getByRole('rowheader', { name: /Smertepunkter/ })).toBeVisible();
  await expect(reader.getByRole('columnheader', { name: /Skaffer legeerklæring/ })).toHaveCount(0);
  expect(await reader.locator('script').count()).toBe(0);
  expect(refused).toEqual([]);
  expect(await accessibilityFindings(reader)).toEqual([]);
  await reader.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFindings(reader)).toEqual([]);
});
