import { expect, test } from '@playwright/test';
import { openSampleProcess, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

test('cells of a spreadsheet are pasted into the table, refusals named, and taken back in one step', async ({
  page
}) => {
  await openSampleProcess(page);
  await page.getByRole('button', { name: nb('process_all_figures') }).waitFor(slow);
  await page.keyboard.press('Alt+o');
  const minutes = page.getByLabel(nb('process_process_time_of', { name: 'Åpne og stemple posten' }));
  await expect(minutes).toHaveValue('10 min', slow);
  const wait = page.getByLabel(nb('process_wait_time_of', { name: 'Åpne og stemple posten' }));

  const paste = (text: string) =>
    minutes.evaluate((field, cells) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', cells);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('12 min\t3 t\n14 min\tsnart');
  await expect(minutes).toHaveValue('12 min');
  await expect(wait).toHaveValue('3 t');
  await expect(page.getByText(nb('table_cells_pasted', { count: 3 }))).toContainText('«snart»');
  await page
    .getByRole('button', { name: nb('shell_undo'), exact: true })
    .last()
    .click();
  await expect(minutes).toHaveValue('10 min');

  await minutes.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(wait).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(minutes).toBeFocused();

  await paste(Array.from({ length: 14 }, (_, at) => `${at + 40} min\t${at + 2} t\t${at + 50} %`).join('\n'));
  const asked = page.getByRole('alertdialog');
  await expect(asked).toBeVisible(slow);
  await asked.getByRole('button', { name: nb('table_cells_paste') }).click();
  await expect(minutes).toHaveValue('40 min');
});
