import { expect, test } from '@playwright/test';
import { screens } from './support/device.ts';
import { loadSample, slow } from './support/workbench.ts';
import { nb, words } from './support/words.ts';

test.use({ serviceWorkers: 'allow' });

test('asks no other host for anything, and breaks no rule of its own content security policy', async ({
  page,
  baseURL
}) => {
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(baseURL!).origin)
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) refused.push(message.text());
  });
  await loadSample(page);
  for (const { path } of await screens(page)) {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(400);
  }
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test('starts and works without a network once it was opened', async ({ page, context }) => {
  const service = await loadSample(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await context.setOffline(true);
  for (const { name, path } of await screens(page)) {
    await page.goto(path);
    // Participants see none of the line that tells how the work is kept.
    if (name === 'participant') await expect(page.getByRole('main').getByRole('heading')).toBeVisible(slow);
    else await expect(page.getByRole('contentinfo')).toContainText(nb('shell_saved'), slow);
  }
  await page.goto(`/service/${service}`);
  await page.getByLabel(nb('service_purpose'), { exact: true }).fill('Skrevet uten nett');
  await expect(page.getByRole('contentinfo')).toContainText(nb('shell_saved'), slow);
  await page.reload();
  await expect(page.getByLabel(nb('service_purpose'), { exact: true })).toHaveValue('Skrevet uten nett');
});

test('switches language at once, everywhere, without losing what was typed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await page.keyboard.press('n');
  await page.getByLabel(nb('service_new_title'), { exact: true }).fill('Byggesak');
  await page.getByRole('button', { name: nb('service_create') }).click();
  const purpose = page.getByPlaceholder(nb('service_purpose_placeholder'));
  await purpose.fill('Halvskrevet');
  for (const [locale, name] of [
    ['nn', 'nynorsk'],
    ['en', 'english'],
    ['nb', 'bokmål']
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('combobox').fill(name);
    await page.keyboard.press('Enter');
    const said = words(locale);
    await expect(page.getByRole('link', { name: said('service_tab_benefits') }).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
    await expect(page.getByLabel(said('service_purpose'), { exact: true })).toHaveValue('Halvskrevet');
  }
});
