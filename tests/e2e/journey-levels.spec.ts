import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, saved, slow } from './support/workbench.ts';

/** Makes a journey from a template of the set, from the service's page. */
async function fromTemplate(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: nb('journey_templates_from') }).click(slow);
  const dialog = page.getByRole('dialog', { name: nb('journey_templates_choose') });
  await expect(dialog.getByRole('button', { name })).toBeVisible(slow);
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name }).click();
  await expect(page.getByRole('grid')).toBeVisible(slow);
}

test('a persona shows what it rests on, and a quote gets its source', async ({ page }) => {
  const service = await loadSample(page);
  await page.goto(`/service/${service}/people`);
  await page.getByRole('link', { name: 'Amir', exact: true }).click(slow);
  await expect(page.getByText(nb('people_rests_participants', { count: 2 }))).toBeVisible(slow);
  await page.getByRole('button', { name: nb('people_quote_add') }).click();
  await expect(page.getByRole('textbox', { name: nb('people_quote_text') }).last()).toBeFocused();
  await page.keyboard.type('Jeg ga opp.');
  await expect(page.getByText(nb('people_quote_no_source'))).toBeVisible();
  await page.getByRole('textbox', { name: nb('people_quote_source') }).fill('Intervju 2025');
  await expect(page.getByText(nb('people_quote_no_source'))).toHaveCount(0);
  await expect(page.getByText(nb('people_rests_sourced', { count: 2, all: 2 }))).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.goto(`/service/${service}/people`);
  await page
    .getByRole('button', { name: nb('people_persona_new') })
    .first()
    .click(slow);
  await expect(page.getByText(nb('people_rests_empty'))).toBeVisible(slow);
  await page.getByRole('textbox', { name: nb('people_needs') }).fill('Ro');
  await expect(page.getByText(nb('people_rests_assumed'))).toBeVisible();
});

test('a life event goes over services, and each of them knows', async ({ page }) => {
  const service = await loadSample(page);
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('Parkeringstillatelse', slow);
  await page.keyboard.press('n');
  await page.getByLabel(nb('service_new_title'), { exact: true }).fill('Nytt liv');
  await page.getByRole('radio', { name: nb('service_new_start_empty') }).check();
  await page.getByRole('button', { name: nb('service_create') }).click();
  await fromTemplate(page, /^Få barn/);
  await expect(page.getByRole('gridcell', { name: 'Sykehuset' })).toBeVisible();

  await page.getByRole('columnheader', { name: 'Føder' }).focus();
  await page.keyboard.press('Alt+Enter');
  const panel = page.getByRole('complementary');
  await panel
    .getByLabel(nb('journey_service_of_step'))
    .selectOption({ label: 'Parkeringstillatelse for forflytningshemmede' });
  await expect(page.getByRole('gridcell', { name: /Parkeringstillatelse/ })).toBeVisible();
  await saved(page);
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.goto(`/service/${service}`);
  await page
    .getByRole('region', { name: nb('service_part_of') })
    .getByRole('link')
    .click(slow);
  await expect(page.getByRole('columnheader', { name: 'Føder' })).toBeFocused(slow);
  await page.getByRole('button', { name: nb('journey_about_map'), exact: true }).click();
  await expect(page.getByText(nb('journey_services_sum', { services: 8, handoffs: 10 }))).toBeVisible();
});

test('colours have names that filter, and a map is kept as a template', async ({ page }) => {
  const service = await loadSample(page);
  await page.goto(`/service/${service}`);
  await page.locator('a[href*="/journey/"]').first().click(slow);
  const legend = page.getByRole('list', { name: nb('journey_colours') });
  await legend.getByRole('button', { name: 'Kan gjøres nå' }).click(slow);
  await expect(page.locator('.map [data-card]')).toHaveCount(3);
  await legend.getByRole('button', { name: 'Kan gjøres nå' }).click();
  await expect(page.locator('.map [data-card]').nth(5)).toBeVisible();
  await expect(page.getByRole('button', { name: /La legekontoret.*trenger andre enn oss/ })).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: nb('journey_more') }).click();
  await page.getByRole('menuitem', { name: nb('journey_template_keep') }).click();
  await expect(
    page.getByText(nb('journey_template_kept', { title: 'Jeg søker om parkeringstillatelse' }))
  ).toBeVisible();
  await page.goto(`/service/${service}`);
  await fromTemplate(page, /^Jeg søker om parkeringstillatelse/);
  await expect(page.getByRole('columnheader', { name: 'Skaffer legeerklæring' })).toBeVisible();
  await expect(page.locator('.map [data-card]')).toHaveCount(0);
});
