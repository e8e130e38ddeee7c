import { expect, test, type Page } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, picture, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

async function openSampleMap(page: Page): Promise<void> {
  await openSampleProcess(page);
  await expect(page.getByRole('application')).toBeVisible();
}

/** Names on the headings of lanes, from above. */
const headings = (page: Page) =>
  page.locator('.lane > .band').evaluateAll((bands) =>
    bands
      .map((band) => ({ name: band.textContent.trim(), top: band.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top)
      .map(({ name }) => name)
  );

test('a lane is moved by drag and key, added, split, merged and removed; undo takes each back', async ({
  page
}) => {
  await openSampleMap(page);
  await page.getByRole('button', { name: nb('process_zoom_fit') }).click();
  const before = await headings(page);
  const [first, second] = before as [string, string];
  const band = (name: string) => page.locator('.lane > .band', { hasText: name });

  const [from, to] = [(await band(first).boundingBox())!, (await band(second).boundingBox())!];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  for (let part = 1; part <= 6; part++)
    await page.mouse.move(from.x + 10, from.y + from.height / 2 + ((to.y + to.height - from.y) * part) / 6);
  await picture(page, 'lane-drag');
  await page.mouse.up();
  await expect.poll(() => headings(page)).toEqual([second, first, ...before.slice(2)]);

  await page.getByRole('application').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => headings(page)).toEqual(before);

  const pad = page.getByRole('toolbar', { name: nb('process_lane_pad', { name: first }) });
  await pad.getByRole('button', { name: nb('process_lane_add_below') }).click();
  await expect(page.getByRole('textbox', { name: nb('process_rename') })).toBeFocused(slow);
  await page.keyboard.type('Arkiv');
  await page.keyboard.press('Enter');
  await expect.poll(() => headings(page)).toEqual([first, 'Arkiv', ...before.slice(1)]);
  expect(await accessibilityFindings(page)).toEqual([]);
  // An empty lane goes at once; what becomes of steps is asked.
  await page.getByRole('application').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => headings(page)).toEqual(before);

  await band(second).click();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: nb('process_remove_lane_title', { name: second }) });
  await dialog.getByRole('button', { name: nb('process_remove_lane_keep', { name: first }) }).click();
  await expect.poll(() => headings(page)).toEqual([first, ...before.slice(2)]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => headings(page)).toEqual(before);

  await band(first).click();
  await pad.getByRole('button', { name: nb('process_lane_more') }).click();
  await page.getByRole('menuitem', { name: nb('process_lane_split', { count: 2 }) }).click();
  await expect.poll(async () => (await headings(page)).length).toBe(before.length + 1);
  await picture(page, 'lane-split');
  await saved(page);
});
