import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { table } from './support/device.ts';
import { chooseFile, newService, pickRecord, picture, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

const model = '../shared/bpmn/miwg/B.1.0.bpmn';

interface StoredRecord {
  document: string;
  kind: string;
  collection: string;
  id: string;
  title: string;
}

const records = (page: Page) => table<StoredRecord>(page, 'records');
const panel = (page: Page, name: string) => page.getByRole('complementary', { name });

const pick = (page: Page, choose: string, words: string) =>
  pickRecord(page, page.getByRole('button', { name: choose }), choose, words);

/** The address of the first record of a kind of document with a title. */
async function addressOf(page: Page, kind: string, title: string, service: string): Promise<string> {
  const row = (await records(page)).find((record) => record.kind === kind && record.title === title)!;
  return `/service/${service}/${kind}/${row.document}?at=${row.collection}/${row.id}`;
}

// As for a user, who has the app kept for use without a network meanwhile.
test.use({ serviceWorkers: 'allow' });

test('the whole loop on a reference model, and the same again in an empty browser', async ({
  page,
  browser
}) => {
  // The models lie beside the project, not in it: they are others' work.
  test.skip(!existsSync(model), `The reference models are not at ${model}`);
  const service = await newService(page, 'Vedtak om støtte');

  await test.step('import the as-is process', async () => {
    await chooseFile(page, page.getByRole('button', { name: nb('service_process_import') }).first(), model);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('link', { name: nb('file_result_open') }).click();
    await expect(page).toHaveURL(/\/process\//, slow);
    await expect(page.getByText('Service Task 3').first()).toBeVisible(slow);
    await picture(page, 'walk-1-as-is');
  });

  await test.step('note a session against it', async () => {
    await page.goto(`/service/${service}/study`);
    await page.getByRole('button', { name: nb('study_new') }).click();
    await page.getByLabel(nb('study_title')).fill('Forstår søkerne brevet?');
    await page.getByRole('button', { name: nb('study_task_add') }).click();
    const title = `${nb('study_task_number', { number: 1 })}: ${nb('study_task_title')}`;
    await expect(page.getByLabel(title)).toBeFocused(slow);
    await page.keyboard.type('Finn ut om du får støtte');
    await page.getByRole('radio', { name: nb('study_tab_sessions'), exact: true }).click();
    await page.getByRole('button', { name: nb('study_participant_add') }).click();
    await page.getByRole('button', { name: nb('study_session_start_for', { label: 'P1' }) }).click();
    await expect(page.getByRole('textbox', { name: nb('study_line'), exact: true })).toBeFocused(slow);
    await page.keyboard.type('+');
    for (const text of ['1leser brevet to ganger', 's «er dette et ja?»']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('9');
    await page.getByRole('button', { name: nb('study_session_end'), exact: true }).click();
    await expect(page.getByRole('list', { name: nb('study_list') }).getByRole('listitem')).toHaveCount(2);
    await picture(page, 'walk-2-session');
  });

  await test.step('find', async () => {
    await page.getByRole('link', { name: 'Forstår søkerne brevet?' }).click();
    await page.getByRole('radio', { name: nb('study_tab_findings'), exact: true }).click();
    await page.getByRole('checkbox', { name: 'leser brevet to ganger' }).check();
    await page.getByRole('checkbox', { name: 'er dette et ja' }).check();
    await page.getByRole('button', { name: nb('study_finding_make'), exact: true }).click();
    const finding = panel(page, nb('study_finding'));
    await finding.getByLabel(nb('study_finding_title')).fill('Brevet sier ikke ja eller nei');
    const steps = finding.getByRole('region', { name: nb('study_finding_process_steps') });
    await pick(page, nb('study_link_process_step'), 'Service Task 7');
    await expect(steps.getByRole('link', { name: 'Service Task 7' })).toBeVisible(slow);
    await picture(page, 'walk-3-finding');
  });

  await test.step('change', async () => {
    await page.getByRole('link', { name: nb('study_finding_change') }).click();
    await expect(page).toHaveURL(/\/changes\?at=changes\//, slow);
    const change = panel(page, nb('cycle_change'));
    await change.getByLabel(nb('cycle_change_title')).fill('Begynn brevet med svaret');
    await pick(page, nb('cycle_choose_alters'), 'Service Task 7');
    await saved(page);
  });

  await test.step('redraw to-be', async () => {
    await page.goto(await addressOf(page, 'process', 'B.1.0', service));
    await expect(page.getByText('Service Task 3').first()).toBeVisible(slow);
    await page.getByRole('button', { name: nb('process_more'), exact: true }).click();
    await page.getByRole('menuitem', { name: nb('process_make_to_be') }).click();
    const toBe = nb('process_to_be_title', { title: 'B.1.0' });
    await expect(page.getByRole('banner').getByRole('textbox')).toHaveValue(toBe, slow);
    await saved(page);
    const node = (await records(page)).find(
      ({ document, title }) => page.url().includes(document) && title === 'Service Task 7'
    )!;
    await page.goto(`/service/${service}/process/${node.document}?at=nodes/${node.id}`);
    await page.getByLabel(nb('process_name'), { exact: true }).fill('Skriv svaret først');
    await saved(page);
    await picture(page, 'walk-4-to-be');
  });

  await test.step('compare', async () => {
    await page.getByRole('link', { name: nb('process_compare') }).click();
    await expect(page).toHaveURL(/\/compare$/, slow);
    const words = nb('process_diff_renamed', { before: 'Service Task 7', after: 'Skriv svaret først' });
    await expect(page.getByText(words).first()).toBeVisible(slow);
    await picture(page, 'walk-5-compare');
  });

  await test.step('set a benefit', async () => {
    const change = (await records(page)).find(({ collection }) => collection === 'changes')!;
    await page.goto(`/service/${service}/changes?at=changes/${change.id}`);
    await pick(page, nb('cycle_choose_becomes'), 'Skriv svaret først');
    await panel(page, nb('cycle_change'))
      .getByRole('link', { name: nb('cycle_make_benefit') })
      .click();
    await expect(page).toHaveURL(/\/benefits\?at=benefits\//, slow);
    const benefit = panel(page, nb('benefit_benefit'));
    await benefit.getByLabel(nb('benefit_title')).fill('Færre telefoner om brevet');
    await benefit.getByLabel(nb('benefit_owner')).fill('Leder for støtte');
    await benefit.getByLabel(nb('benefit_baseline'), { exact: true }).fill('120');
    await benefit.getByLabel(nb('benefit_target'), { exact: true }).fill('40');
    await benefit.getByLabel(nb('benefit_target'), { exact: true }).press('Enter');
    await saved(page);
    await picture(page, 'walk-6-benefit');
  });

  const file = await test.step('export the workspace', async () => {
    await page.goto('/storage');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: nb('shell_store_save') }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/^verksted-\d{4}-\d\d-\d\d\.verksted$/);
    const path = test.info().outputPath('copy.verksted');
    await download.saveAs(path);
    return path;
  });

  await test.step('see everything in an empty browser', async () => {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 900 } });
    const other = await context.newPage();
    await other.goto('/storage');
    await chooseFile(other, other.getByRole('button', { name: nb('shell_store_import_choose') }), file);
    await expect(other.getByRole('dialog')).toContainText(nb('file_result_new', { count: 5 }), slow);
    await saved(other);
    expect(await titles(other)).toEqual(await titles(page));
    await other.goto(await addressOf(other, 'process', 'Skriv svaret først', service));
    await expect(other.getByText('Skriv svaret først').first()).toBeVisible(slow);
    const thread = other.getByRole('region', { name: nb('thread_heading') });
    await expect(thread.getByRole('link', { name: 'Begynn brevet med svaret' })).toBeVisible(slow);
    await expect(thread.getByRole('link', { name: 'Færre telefoner om brevet' })).toBeVisible(slow);
    await picture(other, 'walk-7-elsewhere');

    // The same file once more changes nothing.
    await other.goto('/storage');
    await chooseFile(other, other.getByRole('button', { name: nb('shell_store_import_choose') }), file);
    await expect(other.getByRole('dialog')).toContainText(nb('file_result_nothing'), slow);
    await context.close();
  });
});

/** Title of every record on the device, sorted. */
async function titles(page: Page): Promise<string[]> {
  return (await records(page)).map(({ collection, title }) => `${collection}: ${title}`).sort();
}
