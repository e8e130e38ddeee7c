import type { Page } from 'playwright';
import { median } from './frames.ts';

const keys = [...'venter i telefon i tjue minutter'];

/** Milliseconds from each keystroke in a card of the map on the screen until it is painted. */
export async function keyToPaint(page: Page): Promise<number[]> {
  await page.locator('[data-card] [data-place]').nth(3).dblclick();
  await page.locator('[data-card] textarea').waitFor();
  await page.evaluate(() => {
    const store = window as unknown as { painted: number[] };
    store.painted = [];
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // A message is delivered when the frame has been made.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => store.painted.push(performance.now() - timeStamp);
          port2.postMessage('');
        }),
      { capture: true }
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(70);
  }
  return page.evaluate(() => (window as unknown as { painted: number[] }).painted);
}

/** Milliseconds from a keystroke until the status line says that it is stored; median of `runs`. */
export async function keyToStored(page: Page, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.locator('footer.status.saved').waitFor();
    await page.evaluate(() => {
      const store = window as unknown as { pressed: number; stored: Promise<number> };
      const footer = document.querySelector('footer.status')!;
      addEventListener('keydown', ({ timeStamp }) => (store.pressed = timeStamp), { capture: true });
      store.stored = new Promise((done) => {
        new MutationObserver(() => {
          if (footer.classList.contains('saved')) done(performance.now());
        }).observe(footer, { attributes: true, attributeFilter: ['class'] });
      });
    });
    await page.keyboard.press('a');
    times.push(
      await page.evaluate(async () => {
        const store = window as unknown as { pressed: number; stored: Promise<number> };
        return (await store.stored) - store.pressed;
      })
    );
    await page.waitForTimeout(400);
  }
  return median(times);
}

/** Milliseconds from asking a study on the screen for its results until they are painted. */
export function toResults(page: Page, tab: string): Promise<number> {
  return page.evaluate(async (tab) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const named = [...document.querySelectorAll<HTMLElement>('button, label, [role=radio], [role=tab]')];
    const started = performance.now();
    named.find((element) => element.textContent?.trim() === tab)!.click();
    while (!document.querySelector('tbody td')) await frame();
    await frame();
    await frame();
    return performance.now() - started;
  }, tab);
}
