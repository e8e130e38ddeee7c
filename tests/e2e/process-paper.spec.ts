import { expect, test, type Page } from '@playwright/test';
import { choose, dialog, download, openPaper } from './support/paper.ts';
import { nb } from './support/words.ts';
import { accessibilityFindings, openSampleProcess } from './support/workbench.ts';

const openDialog = (page: Page) => openPaper(page, 'process_more', 'report_paper_menu_process');

test('a process map leaves as a poster, as sheets with its lanes named, and as a drawing', async ({
  page
}) => {
  await openSampleProcess(page);
  await openDialog(page);
  await expect(dialog(page)).toContainText('1 ark');
  expect(await accessibilityFindings(page)).toEqual([]);
  await choose(page, nb('report_paper_tiles'));
  await choose(page, 'A4');
  const sheets = await dialog(page).getByRole('img').count();
  expect(sheets).toBeGreaterThan(1);
  const pdf = await download(page);
  expect(pdf.name).toBe('Behandle søknad om parkeringstillatelse.pdf');
  expect(pdf.bytes.toString('latin1')).toMatch(
    new RegExp(`^%PDF-1\\.7[\\s\\S]*/Count ${sheets}\\b[\\s\\S]*%%EOF\\s*$`)
  );

  await openDialog(page);
  await choose(page, nb('report_paper_svg'));
  const drawing = (await download(page)).bytes.toString('utf8');
  expect(drawing).toContain('Kommunelege');
  expect(drawing).not.toMatch(/<script|<foreignObject|href="http/);
});
