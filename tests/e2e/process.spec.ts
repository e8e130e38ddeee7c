import { expect, test, type Locator, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newProcess, saved, slow } from './support/workbench.ts';

const canvas = (page: Page) => page.getByRole('application');
const node = (page: Page, name: string | RegExp) => canvas(page).getByRole('img', { name });
const pad = (page: Page) => page.getByRole('toolbar', { name: nb('process_pad') });
const panel = (page: Page) => page.getByRole('complementary');
const figures = (page: Page) => page.getByRole('region', { name: nb('process_figures') });
const add = (kind: string) => nb('process_pad_add', { kind: nb(kind).toLowerCase() });

/** Adds what comes after the chosen step from the pad above it, and names it. */
async function next(page: Page, kind: string, name: string): Promise<void> {
  await pad(page)
    .getByRole('button', { name: add(kind), exact: true })
    .click();
  // The panel has a field of that name, too: that of the step before.
  await page
    .getByRole('form', { name: nb('capture_start') })
    .getByLabel(nb('process_name'))
    .fill(name);
  await page.keyboard.press('Enter');
  await expect(node(page, name)).toBeVisible();
  await page.keyboard.press('Escape');
}

async function drag(page: Page, from: Locator, dx: number, dy: number): Promise<void> {
  const box = (await from.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let part = 1; part <= 8; part++) await page.mouse.move(x + (dx * part) / 8, y + (dy * part) / 8);
  await page.mouse.up();
}

async function checkAccessibility(page: Page): Promise<void> {
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('a small process is drawn by mouse, moved to another lane, taken back, and is there after a reload', async ({
  page
}) => {
  await newProcess(page);
  await node(page, nb('process_kind_start_event')).click();
  await next(page, 'process_kind_task', 'Registrere søknad');
  await next(page, 'process_kind_exclusive', 'Komplett?');
  await next(page, 'process_kind_task', 'Fatte vedtak');
  await next(page, 'process_kind_end_event', 'Ferdig');

  // A step dragged into the lane below belongs to that lane.
  const [first, second] = [1, 2].map((number) => nb('process_new_lane', { number }));
  const lane = panel(page).getByRole('combobox', { name: nb('process_lane') });
  await node(page, 'Fatte vedtak').click();
  await drag(page, node(page, 'Fatte vedtak'), 0, 150);
  await expect(lane.getByRole('option', { name: second, selected: true })).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lane.getByRole('option', { name: first, selected: true })).toBeAttached();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(lane.getByRole('option', { name: second, selected: true })).toBeAttached();

  // Two clicks join as well: from the decision back to the first step.
  await node(page, 'Komplett?').click();
  await pad(page)
    .getByRole('button', { name: nb('process_pad_connect') })
    .click();
  await node(page, 'Registrere søknad').click();
  await expect(panel(page).getByRole('heading', { name: nb('process_flow_sequence') })).toBeVisible();
  await panel(page).getByLabel(nb('process_share')).fill('25');
  await page.keyboard.press('Enter');

  // What BPMN forbids is refused, with the reason.
  await node(page, 'Ferdig').click();
  await pad(page)
    .getByRole('button', { name: nb('process_pad_connect') })
    .click();
  await node(page, 'Registrere søknad').click();
  await expect(page.getByText(nb('process_reason_out_of_end'))).toBeVisible();

  await saved(page);
  await page.reload();
  await expect(node(page, 'Fatte vedtak')).toBeVisible(slow);
  await expect(canvas(page).getByText('25 %')).toBeVisible();
  await node(page, 'Fatte vedtak').click();
  await checkAccessibility(page);
});

test('the same is done by keyboard alone', async ({ page }) => {
  await newProcess(page);
  const { keyboard } = page;
  const pick = page.getByRole('dialog');
  const append = async (search: string, called: string) => {
    await keyboard.press('a');
    await expect(pick.getByRole('searchbox')).toBeFocused();
    await keyboard.type(search);
    await keyboard.press('Enter');
    await expect(pick).toBeHidden();
    await expect(
      page.getByRole('form', { name: nb('capture_start') }).getByLabel(nb('process_name'))
    ).toBeFocused();
    await keyboard.type(called);
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(canvas(page)).toBeFocused();
  };
  await canvas(page).focus();
  await keyboard.press('ArrowRight');
  await append('oppgave', 'Lese');
  await append('valg', 'Godkjent?');
  await append('oppgave', 'Svare');
  await append('slutt', 'Ferdig');

  // After the end it was to go on with the other answer. Minutes of the step before the question: back, then M.
  await keyboard.press('ArrowLeft');
  await keyboard.press('m');
  await expect(panel(page).getByLabel(nb('process_process_time'), { exact: true })).toBeFocused();
  await keyboard.type('20 m');
  await keyboard.press('Tab');
  await keyboard.type('2 d');
  await keyboard.press('Enter');
  await expect(node(page, 'Lese')).toContainText('20 min');
  await expect(figures(page)).toContainText(nb('process_without_minutes', { count: 1, total: 2 }));

  // The decision also leads back: C, then a name.
  await canvas(page).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('c');
  await expect(pick.getByRole('searchbox')).toBeFocused();
  await keyboard.type('lese');
  await keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: nb('process_flow_sequence') })).toBeVisible();
  await expect(figures(page)).toContainText(nb('process_problem_shares_missing'));

  // From the flow back to its source, on to the answer, and away with it: what was before leads on to the end.
  await canvas(page).focus();
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: nb('process_rename') })).toBeFocused(slow);
  await keyboard.type('Svare søker');
  await keyboard.press('Enter');
  await expect(node(page, 'Svare søker')).toBeVisible();
  await keyboard.press('Delete');
  await expect(node(page, 'Svare søker')).toHaveCount(0);
  await keyboard.press('ArrowRight');
  await expect(panel(page).getByLabel(nb('process_name'), { exact: true })).toHaveValue(/Ferdig|Lese/);
  await keyboard.press('ControlOrMeta+z');
  await expect(node(page, 'Svare søker')).toBeVisible();
});

test('the outline edits the same map, on a phone too', async ({ page }) => {
  await newProcess(page);
  await node(page, nb('process_kind_start_event')).click();
  await next(page, 'process_kind_task', 'Lese');
  await page.setViewportSize({ width: 390, height: 844 });
  await saved(page);
  await page.reload();

  const read = page
    .getByRole('row')
    .filter({ has: page.getByLabel(nb('process_kind_of', { name: 'Lese' })) });
  await expect(read).toBeVisible(slow);
  await read.getByLabel(nb('process_wait_time_of', { name: 'Lese' })).fill('1 t 30 m');
  await page.keyboard.press('Enter');
  await expect(read.getByLabel(nb('process_wait_time_of', { name: 'Lese' }))).toHaveValue('1 t 30 min');
  await read.getByRole('button', { name: nb('process_more_of', { name: 'Lese' }) }).click();
  await page.getByRole('menuitem', { name: add('process_kind_end_event') }).click();
  await expect(
    page.getByRole('textbox', { name: nb('process_name_of', { kind: nb('process_kind_end_event') }) })
  ).toBeFocused();
  await page.keyboard.type('Ferdig');

  await checkAccessibility(page);

  await page.getByRole('radio', { name: nb('process_view_canvas') }).click();
  await expect(node(page, 'Ferdig')).toBeAttached();
});

test('the to-be map is compared with what is done today', async ({ page }) => {
  await newProcess(page);
  await node(page, nb('process_kind_start_event')).click();
  await next(page, 'process_kind_task', 'Lese');
  await next(page, 'process_kind_task', 'Skrive av');
  await next(page, 'process_kind_end_event', 'Ferdig');
  await page.getByRole('button', { name: nb('process_more'), exact: true }).click();
  await page.getByRole('menuitem', { name: nb('process_make_to_be') }).click();
  // The link stands on both maps: only the title says which one is open.
  await expect(page).toHaveTitle(/ønsket/, slow);
  await expect(page.getByRole('link', { name: nb('process_compare') })).toBeVisible(slow);
  await node(page, 'Skrive av').click();
  await page.keyboard.press('Delete');
  await page.getByRole('link', { name: nb('process_compare') }).click();

  const differences = page.getByRole('region', { name: nb('process_differences') });
  const gone = nb('process_diff_node_gone', { name: 'Skrive av' });
  await expect(differences.getByRole('button', { name: gone })).toBeVisible(slow);
  await checkAccessibility(page);
  await differences.getByRole('link', { name: nb('process_open_in_map', { what: gone }) }).click();
  await expect(node(page, 'Skrive av')).toBeVisible(slow);
});
