import { expect, test, type Locator, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newJourney, saved, slow } from './support/workbench.ts';

/** A picture as a file: stripes on white, wider than what is stored. */
async function pictureFile(page: Page, name: string, hue: number) {
  const bytes = await page.evaluate(async (hue) => {
    const canvas = new OffscreenCanvas(2000, 1400);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 2000, 1400);
    context.fillStyle = `hsl(${hue} 60% 45%)`;
    for (let y = 100; y < 1400; y += 160) context.fillRect(120, y, 900 + (y % 700), 60);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, hue);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

/** Lets go of, or pastes, a picture over an element. */
async function hand(
  at: Locator,
  way: 'drop' | 'paste',
  file: { name: string; buffer: Buffer }
): Promise<void> {
  await at.evaluate(
    (element, { way, name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
      const init = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        way === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: data })
          : new ClipboardEvent('paste', { ...init, clipboardData: data })
      );
    },
    { way, name: file.name, bytes: [...file.buffer] }
  );
}

/** Removes all media from the device, as if the map had come without. */
async function forgetMedia(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('verksted');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const clearing = open.result.transaction('media', 'readwrite');
          clearing.objectStore('media').clear();
          clearing.oncomplete = () => (open.result.close(), resolve());
        };
      })
  );
}

const cell = (page: Page, lane: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: nb(lane) }) })
    .locator('[data-place^="cells/"]')
    .first();
const shown = (at: Locator | Page) => at.locator('[data-picture] img');

/** Whether a picture has been painted. */
const painted = (image: Locator) =>
  image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0);

test('a card shows a picture, described and large, and takes it along to another device', async ({
  page,
  browser
}) => {
  test.slow();
  // Listened to throughout: a chooser that opens before the browser knows that somebody listens is shut at once.
  page.on('filechooser', () => {});
  await newJourney(page);
  await cell(page, 'journey_lane_touchpoints').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Søknadsskjema');
  await page.keyboard.press('Enter');
  const card = page.getByRole('gridcell').getByRole('button', { name: /^Søknadsskjema/ });
  await expect(card).toBeFocused();

  // Chosen by key. What is no picture is refused with what to do instead, and changes nothing.
  const form = await pictureFile(page, 'skjema.jpg', 220);
  const choose = async (
    act: () => Promise<void>,
    files: { name: string; mimeType: string; buffer: Buffer }
  ) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
    await chooser.setFiles(files);
  };
  const drawing = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="x"/>') };
  await choose(() => page.keyboard.press('i'), drawing);
  await expect(page.getByText(nb('picture_error_svg_next'))).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
  await card.focus();
  await choose(() => page.keyboard.press('i'), form);
  await expect(shown(page)).toBeVisible(slow);
  expect(await painted(shown(page))).toBe(true);

  await card.focus();
  await page.keyboard.press('Alt+Enter');
  const panel = page.getByRole('complementary', { name: nb('journey_about_card') });
  await panel.getByLabel(nb('picture_text'), { exact: true }).fill('Første side av skjemaet');
  await expect(card).toHaveAccessibleName(/bilde: Første side av skjemaet/);
  expect(await accessibilityFindings(page)).toEqual([]);

  // Large: zoomed by key, closed by Escape, and back on the card.
  await shown(page).click();
  const large = page.getByRole('dialog', { name: nb('journey_picture_of', { card: 'Søknadsskjema' }) });
  await expect(large.getByRole('img', { name: 'Første side av skjemaet' })).toBeVisible();
  await page.keyboard.press('+');
  await expect(large.getByText(nb('picture_zoom', { percent: 150 }))).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(card).toBeFocused();

  // Taken off and had back; a picture that is let go over an empty cell is a card, one that is pasted on a card its own.
  await panel.getByRole('button', { name: nb('picture_remove') }).click();
  await expect(shown(page)).toHaveCount(0);
  await card.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(shown(page)).toHaveCount(1);
  await panel.getByRole('button', { name: nb('shell_close') }).click();
  await hand(cell(page, 'journey_lane_actions'), 'drop', await pictureFile(page, 'side.jpg', 20));
  await expect(shown(page)).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(shown(page)).toHaveCount(1);
  await hand(card, 'paste', await pictureFile(page, 'ny.jpg', 120));
  await expect(card).not.toHaveAccessibleName(/Første side/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card).toHaveAccessibleName(/Første side/);

  await saved(page);
  await page.reload();
  await expect(shown(page)).toBeVisible(slow);

  // The workspace file has it. Without it there is a calm place, where it shows as soon as it has come.
  const map = new URL(page.url()).pathname;
  await page.goto(map.replace(/\/journey\/.*/, ''));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nb('file_save_service') }).click()
  ]);
  const file = await download.path();
  const there = await (await browser.newContext()).newPage();
  const take = () => there.locator('input[type=file][multiple]').setInputFiles(file);
  await there.goto('/');
  await expect(there.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await take();
  await expect(there.getByRole('dialog').getByRole('link', { name: nb('file_result_open') })).toBeVisible(
    slow
  );
  await forgetMedia(there);
  await there.goto(map);
  await expect(there.getByText(nb('picture_missing'))).toBeVisible(slow);
  await take();
  await expect(shown(there)).toBeVisible(slow);
});
