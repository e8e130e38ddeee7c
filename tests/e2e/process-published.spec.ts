import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { newService, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

/** A published procedure; where it is from and how its figures are worked out stands in the folder's README. */
const list = readFileSync('tests/fixtures/process/skjenkebevilling.tsv', 'utf8');

const figures = (page: Page) => page.getByRole('region', { name: nb('process_figures'), exact: true });
async function write(page: Page, label: string, name: string, text: string): Promise<void> {
  const cell = page.getByLabel(nb(label, { name }), { exact: true });
  await cell.fill(text);
  await cell.press('Enter');
}

test('a published procedure goes from a list to figures, a to-be map, a simulation and a benefit', async ({
  page
}) => {
  await newService(page, 'Skjenkebevilling');
  await page
    .getByRole('button', { name: nb('service_process_new') })
    .first()
    .click();
  await expect(page.getByRole('application')).toBeVisible(slow);
  await page.getByLabel(nb('process_cases_per_year')).fill('40');
  await page.getByRole('application').focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, list);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: nb('list_draw') })
    .click(slow);

  // The police is waited for longest, and only once: 80.32 days of waiting and 539.5 minutes of work on the way.
  await expect(figures(page)).toContainText('80 d 17 t', slow);
  await expect(figures(page)).toContainText('10,3');
  await saved(page);

  await test.step('redrawn as it should be', async () => {
    const today = new URL(page.url()).pathname;
    await page.getByRole('button', { name: nb('process_more'), exact: true }).click();
    await page.getByRole('menuitem', { name: nb('process_make_to_be') }).click();
    await page.waitForURL(({ pathname }) => pathname !== today, slow);
    await expect(page.getByRole('link', { name: nb('process_compare') })).toBeVisible(slow);
    await expect(figures(page)).toContainText('80 d 17 t', slow);
    await page.keyboard.press('Alt+o');
    await write(page, 'process_process_time_of', 'Kontrollere at søknaden er fullstendig', '15');
    await write(page, 'process_wait_time_of', 'Kontrollere at søknaden er fullstendig', '1 d');
    await write(page, 'process_wait_time_of', 'Uttale seg om vandel', '21 d');
    await write(page, 'process_process_time_of', 'Vurdere søknaden og skrive innstilling', '3 t');
    await write(page, 'process_wait_time_of', 'Vurdere søknaden og skrive innstilling', '5 d');
    await write(page, 'process_process_time_of', 'Avgjøre på delegert myndighet', '20');
    await expect(figures(page)).toContainText('47 d 23 t');
    await expect(figures(page)).toContainText('8 t 1 min');
    await saved(page);
  });

  await test.step('simulated on the same chances', async () => {
    await page.getByRole('button', { name: nb('process_more'), exact: true }).click();
    await page.getByRole('menuitem', { name: nb('process_sim_open') }).click();
    const panel = page.getByRole('complementary', { name: nb('process_sim'), exact: true });
    await panel.getByRole('switch').first().click();
    await panel.getByRole('button', { name: nb('process_sim_run') }).click();
    const lead = panel
      .getByRole('region', { name: nb('process_sim_compared') })
      .getByRole('row', { name: nb('process_sim_figure_lead') });
    await expect(lead).toContainText('−', slow);
    await expect(panel).toContainText(nb('process_sim_beside_figures', { time: '48 d' }));
    const bars = await panel
      .getByRole('img')
      .locator('rect')
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
    expect(Math.max(...bars)).toBeGreaterThan(50);
  });

  await test.step('compared, and the gain is a calculated one', async () => {
    await page.getByRole('link', { name: nb('process_compare') }).click();
    await expect(page.getByRole('row', { name: nb('process_lead_time') })).toContainText('−32 d 18 t', slow);
    await page.getByRole('link', { name: nb('benefit_make_from_maps') }).click();
    const panel = page.getByRole('complementary', { name: nb('benefit_benefit') });
    const calculated = panel.getByRole('region', { name: nb('benefit_calculated_heading') });
    await expect(calculated).toContainText('400 til 321 timer i året', slow);
    await expect(calculated).toContainText(nb('benefit_not_measured'));
  });
});
