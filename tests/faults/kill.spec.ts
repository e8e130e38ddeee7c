import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { nb } from '../e2e/support/words.ts';
import { newService } from '../e2e/support/workbench.ts';
import { kill, start, type Running } from './support/killable.ts';
import { purpose } from './support/service-page.ts';

// A recording cannot be ended in a browser that was killed.
test.use({ trace: 'off' });
test.skip(process.platform === 'win32', 'Process groups are killed the POSIX way');

/** Follows what the page says: the text that stood in the field whenever everything was said to be saved. */
async function followSaved(page: Page): Promise<() => string> {
  let shown = '';
  await page.exposeFunction('saidSaved', (text: string) => (shown = text));
  await purpose(page).evaluate((field: HTMLTextAreaElement, saved) => {
    const say = () => {
      if (document.querySelector('footer')?.textContent?.includes(saved))
        void (window as unknown as { saidSaved(text: string): void }).saidSaved(field.value);
    };
    new MutationObserver(say).observe(document.body, { subtree: true, childList: true, characterData: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, nb('shell_saved'));
  return () => shown;
}

let profile: string;
let running: Running | undefined;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'verksted-kill-'));
});
test.afterEach(async () => {
  if (running) await kill(running);
  rmSync(profile, { recursive: true, force: true });
});

test('what was said to be saved is there after the browser was killed while somebody typed', async ({
  baseURL
}) => {
  running = await start(profile);
  const service = await newService(running.page, 'Byggesak', baseURL);
  for (const pause of [700, 1_150, 1_900])
    await test.step(`killed after ${pause} ms`, async () => {
      const { page } = running!;
      const shown = await followSaved(page);
      const typing = purpose(page)
        .pressSequentially('Å bo trygt hjemme så lenge som mulig. '.repeat(20), { delay: 60 })
        .catch(() => {});
      await expect.poll(() => shown().length).toBeGreaterThan(0);
      await page.waitForTimeout(pause);
      await kill(running!);
      await typing;

      running = await start(profile);
      await running.page.goto(`${baseURL}/service/${service}`);
      await expect(purpose(running.page)).toHaveValue(new RegExp(`^${shown().replaceAll('.', '\\.')}`), {
        timeout: 20_000
      });
    });
});
