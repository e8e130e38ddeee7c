import { expect, test } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, slow } from './support/workbench.ts';
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

  await test.step('a range of cells is marked by keys and copied; sorting and ways leave the rest alone', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await minutes.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-marked]')).toHaveCount(4);
    await page.keyboard.press('ControlOrMeta+c');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/^40 min\t2 t\n41 min\t3 t$/);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-marked]')).toHaveCount(0);

    const heading = page.getByRole('button', { name: nb('process_wait_time'), exact: true });
    await heading.click();
    await heading.click();
    await expect(page.getByRole('columnheader', { name: nb('process_wait_time') })).toHaveAttribute(
      'aria-sort',
      'descending'
    );
    await heading.click();
    await page.getByRole('button', { name: nb('outline_next_edit', { name: 'Komplett?' }) }).click();
    const next = page.getByRole('textbox', { name: nb('outline_next_of', { name: 'Komplett?' }) });
    await next.fill('Ja: 99');
    await next.press('Tab');
    await expect(page.getByText(nb('outline_next_unknown', { word: '99' }))).toBeVisible();
    await next.fill('Ja (60 %): 8; Nei (40 %): 6');
    await next.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /Ja: Vurdere gangevne og behov 60/ })).toBeVisible();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
