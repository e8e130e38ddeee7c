import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newService, saved, slow } from './support/workbench.ts';

const table =
  'Fase;Steg;Handlinger;Smertepunkter;Minutter;Følelse\r\n' +
  'Før;Finne ut;Leter på nett;"• Tregt\n• Vrient";15;−1\r\n' +
  ';Søke;Fyller ut skjema;;mange;\r\n' +
  'Etter;Få svar;Leser brevet;;2,5;1\r\n';

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

const dialog = (page: Page) => page.getByRole('dialog');
const take = (page: Page) => dialog(page).getByRole('button', { name: nb('table_take'), exact: true });

/** Takes the map on the screen out as a file of this kind. @returns where it lies */
async function takeOut(page: Page, kind: Parameters<typeof nb>[0]): Promise<{ path: string; name: string }> {
  await page.getByRole('button', { name: nb('journey_more'), exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: nb(kind) }).click()
  ]);
  return { path: await download.path(), name: download.suggestedFilename() };
}

test('a table becomes a map, leaves as a workbook, and comes back without changing anything', async ({
  page
}) => {
  await newService(page);
  await drop(page, 'Reise.csv', table);
  await expect(dialog(page)).toContainText(nb('table_new_cards', { count: 5 }), slow);
  await expect(dialog(page)).toContainText(
    nb('table_refusal', { row: 3, column: 'E', why: nb('table_why_number', { value: 'mange' }) })
  );
  expect(await accessibilityFindings(page)).toEqual([]);
  // The user says otherwise about one column.
  const column = dialog(page).getByLabel(nb('table_column_use', { column: 'Smertepunkter' }));
  await column.selectOption('ignore');
  await expect(dialog(page)).toContainText(nb('table_new_cards', { count: 3 }));
  await column.selectOption('lane:pain-points');
  await take(page).click();
  await expect(page).toHaveURL(/\/journey\/\w+$/, slow);
  await expect(page.getByRole('main')).toContainText('Fyller ut skjema', slow);
  await saved(page);

  const { path, name } = await takeOut(page, 'table_export_xlsx');
  expect(name).toBe('Reise.xlsx');
  const buffer = readFileSync(path);
  await page.locator('input[type=file][multiple]').setInputFiles({ name, mimeType: '', buffer });
  await expect(dialog(page)).toContainText(nb('table_nothing'), slow);
  await expect(take(page)).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('cells pasted on a map are joined into it in one step, and undone in one', async ({ page }) => {
  await newService(page);
  await drop(page, 'Reise.csv', table);
  await take(page).click(slow);
  await expect(page.getByRole('main')).toContainText('Leser brevet', slow);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Fase\tSteg\tTanker\nFør\tSøke\tHva mener de?\nEtter\tKlage\tNytter det?\n'
    );
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    );
  });
  await expect(dialog(page)).toContainText(nb('table_new_steps', { count: 1 }), slow);
  await expect(dialog(page)).toContainText(nb('table_new_cards', { count: 2 }));
  await take(page).click();
  await expect(page.getByRole('main')).toContainText('Hva mener de?', slow);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('main')).not.toContainText('Nytter det?');
  await expect(page.getByRole('main')).toContainText('Leser brevet');
});

test('maps of other programs come in by dropping them; what a format cannot hold is said before it leaves', async ({
  page
}) => {
  await newService(page);
  await drop(page, 'dag.mmd', 'journey\n  title Min dag\n  section Morgen\n    Lage te: 5: Jeg\n');
  await dialog(page)
    .getByRole('link', { name: nb('file_result_open') })
    .click(slow);
  await expect(page.getByRole('main')).toContainText('Lage te', slow);
  await page.getByRole('button', { name: nb('journey_more'), exact: true }).click();
  await page.getByRole('menuitem', { name: nb('table_export_cjml') }).click();
  await expect(dialog(page)).toContainText(nb('table_loss_lanes_and_cards'), slow);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: nb('bpmn_export_anyway') })
      .click()
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('<title>Lage te</title>');
});
