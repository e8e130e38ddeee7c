import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newJourney, saved } from './support/workbench.ts';

const card = (page: Page, text: string | RegExp) =>
  page.getByRole('gridcell').getByRole('button', { name: text });
const panel = (page: Page, title: string) => page.getByRole('complementary', { name: title });

/** Writes a card in the first cell of the lane with this name. */
async function writeCard(page: Page, lane: string, text: string): Promise<void> {
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: lane }) })
    .locator('[data-place^="cells/"]')
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(card(page, text)).toBeFocused();
}

test('a touchpoint says its channel, who starts it and what fails, and is there after a reload', async ({
  page
}) => {
  await newJourney(page);
  await writeCard(page, nb('journey_lane_touchpoints'), 'Ringer servicetorget');
  await page.keyboard.press('Alt+Enter');
  const about = panel(page, nb('journey_about_card'));
  await about.getByRole('button', { name: nb('journey_channel_phone') }).click();
  await about.getByLabel(nb('journey_initiator')).selectOption({ label: nb('journey_actor_citizen') });
  await about.getByLabel(nb('journey_receiver')).selectOption({ label: nb('journey_actor_service') });
  await about.getByText(nb('journey_failure'), { exact: true }).click();
  await about.getByRole('radio', { name: nb('journey_failure_3') }).click();
  await about.getByLabel(nb('journey_failure_owner')).fill('Servicetorget');
  await about.getByRole('radio', { name: nb('journey_colour_6') }).check({ force: true });

  const said = /Ringer servicetorget .*telefon, fra innbygger til tjenesten, feilpunkt, mye/;
  await expect(card(page, said)).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await saved(page);
  await page.reload();
  await expect(card(page, said)).toBeVisible();
  // What is marked on the card opens the panel about it.
  await card(page, said).locator('[data-marks]').click();
  await expect(panel(page, nb('journey_about_card')).getByLabel(nb('journey_failure_owner'))).toHaveValue(
    'Servicetorget'
  );
});

test('a card spans more steps by key, by its edge and by the panel, and each is taken back by one undo', async ({
  page
}) => {
  await newJourney(page);
  await writeCard(page, nb('journey_lane_actions'), 'Venter på svar');
  const drawn = () => page.locator('[data-card]').boundingBox();
  const alone = (await drawn())!.width;
  const through = (number: number) => card(page, new RegExp(nb('journey_span_says', { number })));

  await page.keyboard.press('Shift+Alt+ArrowRight');
  await expect(through(2)).toBeFocused();
  expect((await drawn())!.width).toBeGreaterThan(alone * 1.8);
  await page.keyboard.press('Shift+Alt+ArrowLeft');
  await expect(through(2)).toHaveCount(0);

  const edge = (await page.locator('[data-edge]').boundingBox())!;
  const target = (await page.locator('[data-steps]').nth(2).boundingBox())!;
  await page.mouse.move(edge.x + edge.width / 2, edge.y + 4);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, edge.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect(through(3)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(through(3)).toHaveCount(0);

  await page.locator('[data-place^="cards/"]').focus();
  await page.keyboard.press('Alt+Enter');
  await panel(page, nb('journey_about_card')).getByLabel(nb('journey_span')).selectOption({ index: 1 });
  await expect(through(2)).toBeVisible();

  // In the outline it says how far it reaches.
  await page.getByRole('radio', { name: nb('journey_view_outline') }).click();
  await expect(
    page.locator('.outline').getByText(nb('journey_span_says', { number: 2 }), { exact: true })
  ).toBeVisible();
});

test('steps take time where it is known, and have finer maps with a way back', async ({ page }) => {
  await newJourney(page);
  const first = page.locator('[data-steps]').first();
  await first.focus();
  await page.keyboard.press('Alt+Enter');
  const about = page.getByRole('complementary').first();
  await about.getByText(nb('journey_time'), { exact: true }).click();
  await about.getByLabel(nb('journey_wait'), { exact: true }).fill('2');
  await about.getByLabel(nb('journey_wait'), { exact: true }).press('Enter');
  await about
    .getByLabel(nb('journey_unit', { field: nb('journey_wait') }))
    .selectOption({ label: nb('journey_unit_days') });
  const time = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: nb('journey_time') }) });
  await expect(time).toContainText('2 d');
  await expect(time).toContainText('ukjent i');

  await about.getByText(nb('journey_detail'), { exact: true }).click();
  await about.getByRole('button', { name: nb('journey_detail_make') }).click();
  await expect(page.getByRole('link', { name: /Del av/ })).toBeVisible();
  await page.getByRole('link', { name: /Del av/ }).click();
  await expect(first.getByRole('link')).toBeVisible();
});

test('a card and a lane are copied to another map with the keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await newJourney(page);
  await writeCard(page, nb('journey_lane_actions'), 'Ber om hjelp');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Ber om hjelp')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Ber om hjelp')).toHaveCount(1);

  const lane = page.getByRole('rowheader', { name: nb('journey_lane_actions') });
  await lane.focus();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${nb('journey_lane_actions')}\nBer om hjelp`
  );
  await page.getByRole('button', { name: nb('journey_make_to_be') }).click();
  await expect(page.getByText(nb('journey_to_be_made'))).toBeVisible();
  await lane.first().focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Ber om hjelp')).toHaveCount(2);
  await expect(lane).toHaveCount(2);
});
