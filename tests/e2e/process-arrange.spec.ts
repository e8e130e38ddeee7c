import { expect, test, type Locator, type Page } from '@playwright/test';
import { storedDocuments } from './support/device.ts';
import { accessibilityFindings, openSampleProcess, picture, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

const canvas = (page: Page) => page.getByRole('application').first();
const nodes = (page: Page) => canvas(page).locator('.svelte-flow__node');
const node = (page: Page, name: string) => canvas(page).getByRole('img', { name });
const several = (page: Page, count: number) =>
  page.getByRole('toolbar', { name: nb('process_several_pad', { count: String(count) }), exact: true });

/** Shows the whole map once everything beside it is there. */
async function fitted(page: Page): Promise<void> {
  await expect(canvas(page)).toBeVisible(slow);
  await expect(page.getByRole('complementary')).toBeVisible(slow);
  await page.getByRole('button', { name: nb('ink_turn_on') }).waitFor(slow);
  await expect(async () => {
    await page.getByRole('button', { name: nb('process_zoom_fit') }).click();
    await expect(canvas(page).locator('.svelte-flow__node').last()).toBeInViewport({ timeout: 1000 });
  }).toPass(slow);
}

async function openMaps(page: Page) {
  const { service, map } = await openSampleProcess(page);
  await fitted(page);
  const other = (await storedDocuments(page)).find(({ kind, id }) => kind === 'process' && id !== map);
  return { service, other };
}
const middle = async (place: Locator) => {
  const box = (await place.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const steps = ['Åpne og stemple posten, Manuell oppgave', 'Sende brev om det som mangler, Sendeoppgave'];

test('steps are copied to another map, duplicated and put in line; each is one step back', async ({
  page
}) => {
  const { service, other } = await openMaps(page);
  const count = await nodes(page).count();
  const [first, second] = steps as [string, string];
  await node(page, first).click();
  await node(page, second).click({ modifiers: ['Shift'] });
  await expect(several(page, 2)).toBeVisible(slow);
  await picture(page, 'arrange-several');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+d');
  await expect(nodes(page)).toHaveCount(count + 2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(nodes(page)).toHaveCount(count);

  // A frame drawn with Shift held chooses what is in it.
  const [from, to] = [await middle(node(page, first)), await middle(node(page, second))];
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x - 60, from.y - 30);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.move(to.x + 60, to.y + 30);
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(several(page, 3)).toBeVisible();
  await several(page, 3)
    .getByRole('button', { name: nb('process_arrange') })
    .click();
  await picture(page, 'arrange-menu');
  await page.getByRole('menuitem', { name: nb('process_align_left') }).click();
  await expect.poll(async () => (await middle(node(page, second))).x).toBeCloseTo(from.x, 0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await middle(node(page, second))).x).toBeCloseTo(to.x, 0);

  await node(page, first).click();
  await node(page, second).click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  await saved(page);
  await page.goto(`/service/${service}/process/${other!.id}`);
  await fitted(page);
  const there = await nodes(page).count();
  const area = (await canvas(page).boundingBox())!;
  await page.mouse.move(area.x + area.width * 0.4, area.y + area.height * 0.5);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(nodes(page)).toHaveCount(there + 2, slow);
  await picture(page, 'arrange-pasted');
});

test('space is made by drag, by keys and by a number; rows of the outline are chosen', async ({ page }) => {
  await openMaps(page);
  const [first, second] = steps as [string, string];
  const before = await middle(node(page, second));
  await page.keyboard.press('Alt+m');
  const tool = page.getByRole('application', { name: nb('process_space_tool') });
  await expect(tool).toBeFocused(slow);
  const from = await middle(node(page, first));
  await page.mouse.move(from.x + 60, from.y + 60);
  await page.mouse.down();
  await page.mouse.move(from.x + 120, from.y + 62, { steps: 4 });
  await picture(page, 'space-drag');
  await page.mouse.up();
  await expect.poll(async () => (await middle(node(page, second))).x).toBeGreaterThan(before.x + 50);
  const made = (await middle(node(page, second))).x;
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await middle(node(page, second))).x).toBeGreaterThan(made);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: nb('process_space_number') }).click();
  const dialog = page.getByRole('dialog', { name: nb('process_space') });
  await expect(dialog).toBeVisible(slow);
  await picture(page, 'space-dialog');
  await dialog.getByLabel(nb('process_space_before')).selectOption({ label: first.split(',')[0]! });
  await dialog.getByRole('button', { name: nb('process_space') }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: nb('process_space_done') }).click();
  await expect(tool).toBeHidden();

  await page.keyboard.press('Alt+o');
  const boxes = page.getByRole('table').getByRole('checkbox');
  await boxes.first().check(slow);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(several(page, 2)).toBeVisible();
  await picture(page, 'outline-chosen');
});

test('words are found in the map one match after the other; Escape leaves one at what was found', async ({
  page
}) => {
  await openMaps(page);
  await page.keyboard.press('/');
  const search = page.getByRole('search', { name: nb('process_find') });
  const field = search.getByRole('textbox');
  await expect(field).toBeFocused(slow);
  await page.keyboard.type('sende');
  await expect(search.getByRole('status')).toContainText(/^1 /);
  const all = Number(
    /\d+$/.exec((await search.getByRole('status').textContent())!.split('·')[0]!.trim())![0]
  );
  expect(all).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect(search.getByRole('status')).toContainText(nb('shell_find_at', { at: 2, count: all }));
  await page.keyboard.press('Shift+Enter');
  await expect(search.getByRole('status')).toContainText(nb('shell_find_at', { at: 1, count: all }));
  await picture(page, 'find');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(canvas(page)).toBeFocused();
  await expect(page.getByRole('toolbar', { name: nb('process_pad') })).toBeVisible();
});
