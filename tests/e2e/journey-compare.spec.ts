import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newJourney } from './support/workbench.ts';

const card = (page: Page, text: string) =>
  page.getByRole('gridcell').getByRole('button', { name: new RegExp(`^${text}`) });
const lane = (page: Page, key: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: nb(key) }) });

async function writeCard(page: Page, key: string, text: string): Promise<void> {
  await lane(page, key).locator('[data-place^="cells/"]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(card(page, text)).toBeFocused();
}

test('a card is let go over one that spans, and the comparison leads to each difference', async ({
  page
}) => {
  await newJourney(page);
  await writeCard(page, 'journey_lane_actions', 'Venter på svar');
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await writeCard(page, 'journey_lane_touchpoints', 'Ringer kommunen');

  // Over its second column the card lands in that column's cell; one undo takes it back.
  const from = (await card(page, 'Ringer kommunen').boundingBox())!;
  const over = (await page.locator('[data-card]').first().boundingBox())!;
  const column = (await page.locator('[data-steps]').nth(1).boundingBox())!;
  await page.mouse.move(from.x + 40, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(column.x + column.width / 2, over.y + over.height - 4, { steps: 6 });
  await page.waitForTimeout(100);
  await page.mouse.up();
  await expect(lane(page, 'journey_lane_actions').getByText('Ringer kommunen')).toBeVisible();
  const landed = (await card(page, 'Ringer kommunen').boundingBox())!;
  expect(Math.abs(landed.x - column.x)).toBeLessThan(40);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lane(page, 'journey_lane_touchpoints').getByText('Ringer kommunen')).toBeVisible();

  await page.getByRole('button', { name: nb('journey_make_to_be') }).click();
  await expect(page.getByText(nb('journey_to_be_made'))).toBeVisible();
  await card(page, 'Venter på svar').focus();
  await page.keyboard.press('Shift+Alt+ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' på nett');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: nb('journey_compare') }).click();

  const grid = page.getByRole('region', { name: nb('journey_compare_maps') });
  const both = grid.getByRole('link', { name: /^Venter på svar/ });
  await expect(both).toHaveCount(2);
  // Three columns as it is, two as it is wanted.
  const [asIs, toBe] = await Promise.all([both.nth(0).boundingBox(), both.nth(1).boundingBox()]);
  expect(asIs!.width).toBeGreaterThan(toBe!.width * 1.3);
  await expect(both.nth(1)).toHaveAccessibleName(/endret/);
  expect(await accessibilityFindings(page)).toEqual([]);

  const list = page.getByRole('region', { name: nb('journey_differences') });
  await list.getByRole('button', { name: /Venter på svar på nett/ }).click();
  await expect(both.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Venter på svar på nett')).toBeFocused();
});
