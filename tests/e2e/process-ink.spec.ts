import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, picture, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

type At = readonly [x: number, y: number];

/** A pen, and fingers, as the browser hears them from a tablet. */
class Hand {
  constructor(private readonly cdp: CDPSession) {}

  async pen(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: At, buttons = 1): Promise<void> {
    await this.cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      pointerType: 'pen',
      force: 0.6,
      button: type === 'mouseMoved' ? 'none' : 'left',
      buttons: type === 'mouseReleased' ? 0 : buttons,
      clickCount: 1
    });
  }
  async write(points: readonly At[]): Promise<void> {
    await this.pen('mousePressed', points[0]!);
    for (const point of points.slice(1)) await this.pen('mouseMoved', point);
    await this.pen('mouseReleased', points.at(-1)!);
  }
  async touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly At[],
    radius = 10
  ): Promise<void> {
    await this.cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id, radiusX: radius, radiusY: radius }))
    });
  }
}

async function openSampleMap(page: Page): Promise<Hand> {
  await openSampleProcess(page);
  await expect(page.getByRole('button', { name: nb('ink_turn_on') })).toBeVisible(slow);
  return new Hand(await page.context().newCDPSession(page));
}

/** Where the drawing lies under the viewport, as the library says it. */
const viewport = (page: Page) => page.locator('.svelte-flow__viewport').getAttribute('style');
const chosen = (page: Page) => page.locator('.svelte-flow__node.selected');

/** Pixels of ink on the screen. */
const ink = (page: Page) =>
  page.locator('canvas.ink').evaluateAll((canvases) =>
    (canvases as HTMLCanvasElement[]).reduce((sum, canvas) => {
      if (!canvas.width || canvas.hidden) return sum;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let painted = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at]! > 60) painted++;
      return sum + painted;
    }, 0)
  );

test('the pen writes, fingers move the map, the palm does nothing; two fingers undo', async ({ page }) => {
  const hand = await openSampleMap(page);
  const start = await viewport(page);

  // The first stroke turns pen mode on and is not lost while what writes is fetched.
  await hand.write([
    [500, 560],
    [540, 520],
    [580, 560],
    [620, 520]
  ]);
  await expect(page.getByText(nb('ink_on'))).toBeVisible();
  await expect.poll(() => ink(page)).toBeGreaterThan(150);
  const first = await ink(page);
  expect(await viewport(page)).toBe(start);

  // A palm that came down first, and moved the map, is taken back when the pen writes.
  await hand.touch('touchStart', [[700, 640]]);
  await hand.touch('touchMove', [[720, 670]]);
  await hand.touch('touchMove', [[740, 700]]);
  await hand.write([
    [640, 600],
    [700, 600]
  ]);
  await hand.touch('touchMove', [[780, 760]]);
  await hand.touch('touchEnd', []);
  expect(await viewport(page)).toBe(start);
  await expect(chosen(page)).toHaveCount(0);
  await expect.poll(() => ink(page)).toBeGreaterThan(first);
  // A large one does nothing, whenever it comes.
  await hand.touch('touchStart', [[300, 600]], 45);
  await hand.touch('touchMove', [[300, 500]], 45);
  await hand.touch('touchEnd', []);
  expect(await viewport(page)).toBe(start);

  // Fingers: one pans, two zoom.
  await hand.touch('touchStart', [[300, 620]]);
  for (const y of [600, 580, 560]) await hand.touch('touchMove', [[300, y]]);
  await hand.touch('touchEnd', []);
  await expect.poll(() => viewport(page)).not.toBe(start);
  const panned = await viewport(page);
  await hand.touch('touchStart', [
    [300, 600],
    [400, 600]
  ]);
  for (const by of [20, 40, 60])
    await hand.touch('touchMove', [
      [300 - by, 600],
      [400 + by, 600]
    ]);
  await hand.touch('touchEnd', []);
  await expect.poll(() => viewport(page)).not.toBe(panned);
  await page.getByRole('button', { name: nb('process_zoom_full') }).click();
  await picture(page, 'ink-written');

  // The pen can choose a step's tools: on buttons it is a pointer as ever.
  await page.getByRole('button', { name: nb('ink_choose') }).click();
  expect(await accessibilityFindings(page)).toEqual([]);

  const before = await ink(page);
  const tap = async (points: readonly At[]) => {
    await hand.touch('touchStart', points);
    await hand.touch('touchEnd', []);
  };
  await tap([
    [300, 600],
    [380, 610]
  ]);
  await expect.poll(() => ink(page)).toBeLessThan(before);
  await tap([
    [300, 600],
    [380, 610],
    [440, 600]
  ]);
  await expect.poll(() => ink(page)).toBe(before);
  await saved(page);
});

test('a drawn box, ring and arrow become steps; a word stays, and is chosen, recoloured and removed without a pen', async ({
  page
}) => {
  const hand = await openSampleMap(page);
  const side = (from: At, to: At) =>
    Array.from({ length: 5 }, (_, at): At => [
      from[0] + ((to[0] - from[0]) * at) / 4,
      from[1] + ((to[1] - from[1]) * at) / 4
    ]);
  // A box of four strokes, with a word in it; an arrow to a ring.
  const corners: readonly At[] = [
    [330, 575],
    [440, 576],
    [441, 635],
    [331, 634]
  ];
  for (const [at, corner] of corners.entries()) await hand.write(side(corner, corners[(at + 1) % 4]!));
  await hand.write([
    [360, 600],
    [372, 610],
    [380, 598],
    [392, 612]
  ]);
  await hand.write(side([446, 605], [520, 605]));
  await hand.write([
    [510, 598],
    [520, 605],
    [511, 613]
  ]);
  await hand.write(
    Array.from({ length: 33 }, (_, at): At => [
      550 + 22 * Math.cos((at * Math.PI) / 16),
      605 + 22 * Math.sin((at * Math.PI) / 16)
    ])
  );
  await saved(page);
  await page.reload();
  await expect.poll(() => ink(page), slow).toBeGreaterThan(300);

  await page.getByRole('button', { name: nb('ink_make') }).click();
  const found = page.getByRole('group', { name: nb('ink_found_list') });
  const ring = found.getByRole('button', { name: new RegExp(nb('process_kind_end_event')) });
  await expect(found.getByRole('button')).toHaveCount(2);
  await picture(page, 'ink-preview');
  expect(await accessibilityFindings(page)).toEqual([]);
  await ring.click();
  await expect(ring).toHaveCount(0);
  for (let press = 0; press < 5 && !(await ring.count()); press++)
    await found.getByRole('button').nth(1).click();
  await page.getByRole('button', { name: nb('ink_use') }).click();
  await expect(page.getByRole('textbox', { name: nb('process_rename') })).toBeFocused(slow);
  await page.keyboard.type('Ring legen');
  await page.keyboard.press('Enter');
  await expect(page.locator('.svelte-flow__node', { hasText: 'Ring legen' })).toBeVisible();
  await picture(page, 'ink-made');

  // Written in the step, the word is listed with it.
  await page.keyboard.press('Alt+o');
  const list = page.getByRole('region', { name: nb('ink_list') });
  await expect(list.getByRole('listitem')).toHaveText([/Ring legen/]);
  await list.getByRole('combobox').selectOption(nb('ink_pen_problem'));
  await expect(list.getByRole('listitem')).toContainText(nb('ink_pen_problem'));
  expect(await accessibilityFindings(page)).toEqual([]);
  await list.getByRole('button', { name: /^Fjern/ }).click();
  await expect(list).toBeHidden();
  await saved(page);
});
