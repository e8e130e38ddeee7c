import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, saved, slow } from './support/workbench.ts';

/** Opens the as-is map of the sample. */
async function openMap(page: Page): Promise<void> {
  const service = await loadSample(page);
  await page.goto(`/service/${service}`);
  await page.locator('a[href*="/journey/"]').first().click(slow);
  await expect(page.getByRole('grid')).toBeVisible(slow);
  await expect(page.getByRole('columnheader', { name: 'Leter etter vilkårene' })).toBeVisible();
}

const card = (page: Page, text: string) => page.getByRole('gridcell').getByRole('button', { name: text });
const step = (page: Page, name: string) => page.getByRole('columnheader', { name });
const lane = (page: Page, name: string) => page.getByRole('rowheader', { name });

test('phases and lanes fold by key, are passed over by arrows, and stay folded on this device', async ({
  page
}) => {
  await openMap(page);
  const phase = page.locator('[data-phases]').nth(1);
  await phase.focus();
  await page.keyboard.press('f');
  await expect(step(page, 'Fyller ut skjemaet')).toHaveCount(0);
  await expect(phase).toBeFocused();
  await expect(phase).toHaveAccessibleName(/^Fase Søknad og vedtak/);
  await expect(phase).toHaveAttribute('aria-expanded', 'false');
  await step(page, 'Skaffer legeerklæring').focus();
  await page.keyboard.press('ArrowRight');
  await expect(step(page, 'Får vedtaket')).toBeFocused();

  await lane(page, 'Innbyggeren tenker').focus();
  await page.keyboard.press('f');
  await expect(card(page, 'Har jeg egentlig krav')).toHaveCount(0);
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.reload();
  await expect(lane(page, 'Innbyggeren tenker')).toHaveAttribute('aria-expanded', 'false', slow);
  await expect(step(page, 'Fyller ut skjemaet')).toHaveCount(0);
  await phase.click();
  await expect(step(page, 'Fyller ut skjemaet')).toBeVisible();
  await lane(page, 'Innbyggeren tenker').focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Har jeg egentlig krav')).toBeVisible();
});

test('the search goes through matches, unfolds what hides them, and gives focus back there', async ({
  page
}) => {
  await openMap(page);
  await lane(page, 'Smertepunkter').focus();
  await page.keyboard.press('f');
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('textbox', { name: nb('journey_find'), exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('GANGDISTANSE');
  const search = page.getByRole('search');
  await expect(search.getByRole('status')).toHaveText(nb('shell_find_at', { at: 1, count: 1 }));
  await expect(card(page, 'Erklæringen sier ofte ikke')).toHaveAttribute('data-found', 'now');
  await field.fill('legeer');
  const count = await page.locator('[data-found]').count();
  expect(count).toBeGreaterThan(0);
  await field.fill('telefon');
  await expect(search.getByRole('status')).toHaveText(nb('shell_find_at', { at: 1, count: 2 }));
  await page.keyboard.press('Enter');
  await expect(search.getByRole('status')).toHaveText(nb('shell_find_at', { at: 2, count: 2 }));
  await page.keyboard.press('Shift+Enter');
  await expect(search.getByRole('status')).toHaveText(nb('shell_find_at', { at: 1, count: 2 }));
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
  await expect(page.locator(':focus')).toContainText('Telefon til servicetorget');
  await expect(page.locator('[data-found]')).toHaveCount(0);
});

test('what is shown is chosen, said, kept under a name and brought back', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: nb('journey_show_what') }).click();
  await page.getByLabel(nb('journey_filter_grade')).selectOption('observed');
  await page.getByRole('checkbox', { name: 'Kontaktpunkter' }).uncheck();
  await expect(card(page, 'En bekjent nevner')).toHaveCount(0);
  await expect(page.getByText(/kort er skjult · 1 rad er skjult/)).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: nb('journey_view_keep') }).click();
  await page.getByLabel(nb('journey_view_name')).fill('Sett av oss');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('button', { name: 'Sett av oss', exact: true });
  await expect(kept).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: nb('journey_show_all') }).click();
  await expect(card(page, 'En bekjent nevner')).toBeVisible();
  await kept.click();
  await expect(card(page, 'En bekjent nevner')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bare smertepunkter', exact: true }).click();
  await expect(page.locator('[data-lanes]')).toHaveCount(1);
  await expect(card(page, 'Blir logget ut')).toBeVisible();
});

test('a card hands over to another by keys; table, outline and menu say it; it goes with undo', async ({
  page
}) => {
  await openMap(page);
  await card(page, 'Skriver vedtaket fra en gammel mal').focus();
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: nb('journey_handoff_new') });
  await dialog.getByLabel(nb('journey_handoff_search')).fill('sender vedtaket');
  await dialog.getByLabel(nb('journey_handoff_receiver')).selectOption({ index: 0 });
  await dialog.getByLabel(nb('journey_handoff_what')).fill('Vedtaket');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card(page, 'Skriver vedtaket fra en gammel mal')).toBeFocused();
  await expect(card(page, 'Skriver vedtaket fra en gammel mal')).toHaveAttribute(
    'aria-description',
    /Leverer Vedtaket over til Sender vedtaket i posten/
  );

  await page.getByRole('button', { name: nb('journey_more') }).click();
  await page.getByRole('menuitem', { name: nb('journey_handoff_table') }).click();
  const table = page.getByRole('dialog', { name: nb('journey_handoff_table') }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table.getByRole('row').filter({ hasText: 'Vedtaket' }).last()).toContainText(
    'Sender vedtaket'
  );
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: nb('journey_view_outline') }).click();
  await expect(page.getByRole('button', { name: /Leverer Vedtaket over til/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: /Leverer Vedtaket over til/ })).toHaveCount(0);
});

test('a hand-off is dragged from the grip of the selected card', async ({ page }) => {
  await openMap(page);
  const from = card(page, 'Bestiller time hos fastlegen');
  await from.focus();
  const grip = page.locator('.grip');
  await expect(grip).toBeVisible();
  const [start, to] = [(await grip.boundingBox())!, (await card(page, 'Fyller ut skjemaet').boundingBox())!];
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: nb('journey_handoff'), exact: true })).toBeVisible();
  // What is remarked on a hand-off is listed with its two ends, and leads back to it.
  const dialog = page.getByRole('dialog', { name: nb('journey_handoff'), exact: true });
  await dialog.getByRole('button', { name: nb('journey_comment_add') }).click();
  await page.getByLabel(nb('journey_comment_text')).fill('Trengs det en egen time?');
  await page.getByLabel(nb('journey_comment_author')).fill('Sindre');
  await page.getByLabel(nb('journey_comment_author')).press('Enter');
  await page.getByRole('button', { name: nb('journey_comments_all') }).click();
  await page.getByRole('button', { name: /^Vis stedet: Bestiller time .* → Fyller ut skjemaet/ }).click();
  await expect(dialog.getByRole('button', { name: /1 åpen kommentar/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(from).toHaveAttribute('aria-description', /Leverer over til Fyller ut skjemaet/);
});

test('a step leads to another than the next, drawn over the steps and told in the outline', async ({
  page
}) => {
  await openMap(page);
  await step(page, 'Leter etter vilkårene').focus();
  await page.getByRole('button', { name: nb('journey_step_menu') }).click();
  await page.getByRole('menuitem', { name: nb('journey_route_add') }).click();
  const dialog = page.getByRole('dialog', { name: nb('journey_route'), exact: true });
  await dialog.getByLabel(nb('journey_route_to')).selectOption({ label: '4 Fyller ut skjemaet' });
  await dialog.getByLabel(nb('journey_route_when')).fill('Har erklæring fra før');
  await dialog.getByLabel(nb('journey_route_share')).fill('20');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: nb('journey_save') }).click();
  await expect(page.getByText('Har erklæring fra før · 20 %')).toBeVisible();
  await expect(step(page, 'Leter etter vilkårene')).toHaveAttribute(
    'aria-description',
    /Herfra også til steg 4, Fyller ut skjemaet: Har erklæring fra før \(20 %\)/
  );
  await page.getByRole('radio', { name: nb('journey_view_outline') }).click();
  await expect(page.getByRole('button', { name: /Herfra også til steg 4/ }).first()).toBeVisible();
});

test('a comment is written, answered and settled by keys; the author is asked for once', async ({ page }) => {
  await openMap(page);
  const place = card(page, 'Leser vedtaket');
  await place.focus();
  await page.keyboard.press('c');
  const text = page.getByLabel(nb('journey_comment_text'));
  await expect(text).toBeFocused();
  await page.keyboard.type('Hvor lang tid tar det?');
  await page.getByLabel(nb('journey_comment_author')).fill('Sindre');
  await page.getByLabel(nb('journey_comment_author')).press('Enter');
  const thread = page.getByRole('article', { name: nb('journey_comment_by', { author: 'Sindre' }) });
  await expect(thread).toContainText('Hvor lang tid tar det?');
  await expect(place).toHaveAttribute('data-remarks', '1');
  await expect(page.getByLabel(nb('journey_comment_author'))).toHaveCount(0);

  await thread.getByRole('button', { name: nb('journey_comment_reply') }).click();
  await page.getByLabel(nb('journey_comment_reply_text')).fill('To uker.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(thread).toContainText('To uker.');
  expect(await accessibilityFindings(page)).toEqual([]);
  await thread.getByRole('button', { name: nb('journey_comment_resolve') }).click();
  await expect(thread).toHaveCount(0);
  await expect(place).not.toHaveAttribute('data-remarks', /./);
  await page.getByRole('radio', { name: nb('journey_comments_resolved') }).click();
  await expect(thread).toContainText('To uker.');

  await page.getByRole('radio', { name: nb('journey_comments_open') }).click();
  await page.getByRole('button', { name: nb('journey_comments_all') }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page
    .getByRole('button', { name: nb('journey_comment_show_place', { title: 'Skaffer legeerklæring' }) })
    .click();
  await expect(step(page, 'Skaffer legeerklæring')).toBeFocused();
  await saved(page);
});

test('the map is presented step by step, and gives focus back to the step', async ({ page }) => {
  await openMap(page);
  await step(page, 'Leter etter vilkårene').focus();
  await page.getByRole('button', { name: nb('journey_more') }).click();
  await page.getByRole('menuitem', { name: nb('journey_present') }).click();
  const dialog = page.getByRole('dialog', { name: /Presentasjon av/ });
  await expect(dialog.getByRole('heading', { level: 1 })).toContainText('Leter etter vilkårene');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('heading', { level: 1 })).toContainText('Skaffer legeerklæring');
  await expect(dialog).toContainText('Erklæringen sier ofte ikke noe om gangdistanse');
  await page.waitForTimeout(400);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('End');
  await expect(dialog.getByRole('button', { name: nb('journey_present_next') })).toBeDisabled();
  await dialog.getByRole('button', { name: nb('journey_present_previous') }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(step(page, 'Får vedtaket')).toBeFocused();
});
