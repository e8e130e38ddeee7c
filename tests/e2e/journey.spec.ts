import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newJourney, saved } from './support/workbench.ts';

const step = (page: Page, name: string) => page.getByRole('columnheader', { name });
const card = (page: Page, text: string) => page.getByRole('gridcell').getByRole('button', { name: text });
const place = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** From the first step: names it, adds another after it, and writes a card in the first lane under each. */
async function writeByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  await page.getByRole('grid').locator('[tabindex="0"][data-place]').focus();
  await keyboard.press('Enter');
  await keyboard.type('Mor faller');
  await keyboard.press('Enter');
  await expect(step(page, 'Mor faller')).toBeFocused();
  await keyboard.press('n');
  await keyboard.type('Ringer kommunen');
  await keyboard.press('Enter');
  await expect(step(page, 'Ringer kommunen')).toBeFocused();

  await keyboard.press('ArrowDown');
  await keyboard.press('2');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.type('Venter i kø');
  await keyboard.press('Enter');
  await expect(card(page, 'Venter i kø')).toBeFocused();
  await keyboard.press('n');
  await keyboard.type('Blir satt over');
  await keyboard.press('Enter');
  await expect(card(page, 'Blir satt over')).toBeFocused();
}

test('a journey is built by keyboard alone, is there after a reload, and is taken back step by step', async ({
  page
}) => {
  await newJourney(page);
  await writeByKeyboard(page);

  const phase = nb('journey_phase_before');
  await expect(
    step(page, nb('journey_step_name', { number: 2, count: 4, phase, title: 'Ringer kommunen', moment: '' }))
  ).toBeVisible();

  // Alt and an arrow move the card to the step on the left; focus goes along.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(card(page, 'Blir satt over')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  expect(await place(page)).toContain('Venter i kø');

  await saved(page);
  await page.reload();
  await expect(card(page, 'Blir satt over')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: nb('journey_feeling_bad') }).first()).toBeVisible();

  await card(page, 'Venter i kø').focus();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Venter i kø')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Venter i kø')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(card(page, 'Venter i kø')).toHaveCount(0);
});

test('a burst of writing is one undo step, and a card left blank is never stored', async ({ page }) => {
  await newJourney(page);
  await page.getByRole('rowheader', { name: nb('journey_lane_thoughts') }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-card]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: nb('shell_undo'), exact: true })).toBeDisabled();

  await page.keyboard.press('Enter');
  await page.keyboard.type('Har de glemt oss?');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Har de glemt oss?')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[data-card]')).toHaveCount(0);
});

test('the outline has the same map and every command by clicks', async ({ page }) => {
  await newJourney(page);
  await writeByKeyboard(page);
  await page.getByRole('radio', { name: nb('journey_view_outline') }).click();

  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  const ringer = item.filter({ hasText: 'Ringer kommunen' }).last();
  await expect(ringer.getByRole('button', { name: 'Venter i kø' })).toBeVisible();

  await ringer.getByRole('button', { name: nb('journey_step_menu') }).click();
  await page.getByRole('menuitem', { name: nb('journey_move_to') }).click();
  await page
    .getByRole('dialog')
    .getByLabel(nb('journey_phase'), { exact: true })
    .selectOption({ label: nb('journey_phase_after') });
  await page.getByRole('button', { name: nb('journey_move'), exact: true }).click();

  await page.getByRole('radio', { name: nb('journey_view_canvas') }).click();
  const phase = nb('journey_phase_after');
  await expect(
    step(page, nb('journey_step_name', { number: 3, count: 4, phase, title: 'Ringer kommunen', moment: '' }))
  ).toBeVisible();
});

test('a card is dragged to another step with one write, and stays when the drag is given up', async ({
  page
}) => {
  await newJourney(page);
  await writeByKeyboard(page);
  const from = (await card(page, 'Venter i kø').boundingBox())!;
  const to = (await step(page, 'Mor faller').boundingBox())!;
  const drag = async () => {
    await page.mouse.move(from.x + 60, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 16, { steps: 3 });
    await page.mouse.move(to.x + 60, from.y + 16, { steps: 6 });
    await expect(page.locator('.landing')).toBeVisible();
  };
  const home = await card(page, 'Venter i kø').evaluate(
    (el) => el.closest<HTMLElement>('[data-cell]')!.dataset.cell
  );
  const now = () =>
    card(page, 'Venter i kø').evaluate((el) => el.closest<HTMLElement>('[data-cell]')!.dataset.cell);

  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await now()).toBe(home);

  await drag();
  await page.mouse.up();
  await expect.poll(now).not.toBe(home);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(now).toBe(home);
});

test('a to-be map is made once and compared with its origin', async ({ page }) => {
  await newJourney(page);
  await writeByKeyboard(page);
  const asIs = page.url();
  await page.getByRole('button', { name: nb('journey_make_to_be') }).click();
  await expect(page).not.toHaveURL(asIs);
  await expect(step(page, 'Ringer kommunen')).toBeVisible();

  await step(page, 'Mor faller').focus();
  await page.keyboard.press('Delete');
  await card(page, 'Venter i kø').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' på nett');
  await page.keyboard.press('Enter');
  await step(page, 'Ringer kommunen').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('5');

  await page.getByRole('link', { name: nb('journey_compare') }).click();
  const list = page.getByRole('region', { name: nb('journey_differences') });
  await expect(list).toContainText(nb('journey_diff_step_gone'));
  await expect(list).toContainText('Venter i kø → Venter i kø på nett');
  await expect(list).toContainText(
    nb('journey_diff_feeling', { from: nb('journey_feeling_bad'), to: nb('journey_feeling_very_good') })
  );
  expect(await accessibilityFindings(page)).toEqual([]);

  // Each difference leads to its place.
  await list.getByRole('link', { name: /Venter i kø på nett/ }).click();
  await expect(card(page, 'Venter i kø på nett')).toBeFocused();
});

test('map, panel and outline have no accessibility faults that can be found by machine', async ({ page }) => {
  await newJourney(page);
  await writeByKeyboard(page);
  const faults = () => accessibilityFindings(page);
  expect(await faults()).toEqual([]);

  await step(page, 'Mor faller').focus();
  await page.getByRole('button', { name: nb('journey_details') }).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  expect(await faults()).toEqual([]);

  await page.getByRole('radio', { name: nb('journey_view_outline') }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('on a phone the outline is what opens, and nothing is wider than the screen', async ({ page }) => {
  await newJourney(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: nb('journey_phase_before') })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
