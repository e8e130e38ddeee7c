import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, type Locator, type Page } from '@playwright/test';
import { storedDocuments } from './device.ts';
import { nb } from './words.ts';

/** A screen is opened anew: the machine that runs the tests may be busy. */
export const slow = { timeout: 20_000 };

/** Waits until the status line says that everything is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(nb('shell_saved'), slow);
}

/** Makes an empty service through the first screen and stays on its page. @returns its id */
export async function newService(page: Page, title = 'Byggesak', origin = ''): Promise<string> {
  await page.goto(`${origin}/`);
  await expect(page.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await page.keyboard.press('n');
  await page.getByLabel(nb('service_new_title'), { exact: true }).fill(title);
  await page.getByRole('button', { name: nb('service_create') }).click();
  await page.waitForURL(/\/service\/\w+$/);
  await expect(page.getByLabel(nb('service_purpose'), { exact: true })).toBeVisible(slow);
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

/** Makes a service and a map in it, through the screens, by the button of that name. */
async function newMap(page: Page, service: string, button: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: nb('service_empty_template') }).click(slow);
  await page.getByLabel(nb('service_new_title'), { exact: true }).fill(service);
  await page.getByRole('radio', { name: nb('service_new_start_empty') }).check();
  await page.getByRole('button', { name: nb('service_create') }).click();
  await page.getByRole('button', { name: button }).first().click(slow);
}

/** Makes a service and a journey map in it, and opens the map. */
export async function newJourney(page: Page): Promise<void> {
  await newMap(page, 'Hjemmehjelp', nb('service_journey_new'));
  await expect(page.getByRole('grid')).toBeVisible(slow);
}

/** Makes a service and a process map in it, and opens the map. */
export async function newProcess(page: Page): Promise<void> {
  await newMap(page, 'Byggesak', nb('service_process_new'));
  await expect(page.getByRole('application')).toBeVisible(slow);
}

/** Chooses the record whose name has `words` in a picker opened by `button`, and closes the picker. */
export async function pickRecord(
  page: Page,
  button: Locator,
  dialogTitle: string,
  words: string
): Promise<void> {
  await button.click();
  const dialog = page.getByRole('dialog', { name: dialogTitle });
  await dialog.getByRole('combobox').fill(words);
  await expect(dialog.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { selected: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: nb('thread_pick_done') }).click();
  await expect(dialog).toBeHidden();
}

/** Loads the sample from the first screen. @returns the id of its service */
export async function loadSample(page: Page, words = nb): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: words('service_empty_sample') }).click();
  await expect(page).toHaveURL(/\/service\/\w+/, slow);
  await expect(page.getByRole('contentinfo')).toContainText(words('shell_saved'), slow);
  return (await storedDocuments(page)).find(({ kind }) => kind === 'service')!.id;
}

/** Chooses a file in the chooser that `button` opens. */
export async function chooseFile(page: Page, button: Locator, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
}

/** The rules of axe that colours can break, and nothing else of a colour scheme can. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Put into the page as it is: the usual wrapper for Playwright sends what each of a thousand elements passed to Node,
 * and checks it there, for pages in frames that this app has none of.
 */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page, as `rule: element`; empty when all is well.
 * @param asked `colours`: only what another colour scheme can change, of a page that was looked at wholly before
 */
export async function accessibilityFindings(
  page: Page,
  asked: 'everything' | 'colours' = 'everything'
): Promise<string[]> {
  // What fades in has another contrast half-way.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(axeSource);
  return page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: { run(options: axe.RunOptions): Promise<axe.AxeResults> } };
      const { violations } = await axe.run({
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } })
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    asked === 'colours' ? colourRules : null
  );
}

/** Keeps a picture of the screen for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('tests/output/screens', { recursive: true });
  await page.screenshot({ path: `tests/output/screens/${name}.png` });
}

/** Loads the sample and opens its map of how parking permits are handled today. @returns ids of service and map */
export async function openSampleProcess(page: Page): Promise<{ service: string; map: string }> {
  const service = await loadSample(page);
  const title = 'Behandle søknad om parkeringstillatelse';
  const { id } = (await storedDocuments(page)).find((one) => one.kind === 'process' && one.title === title)!;
  await page.goto(`/service/${service}/process/${id}`);
  return { service, map: id };
}
