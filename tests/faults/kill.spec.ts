import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { nb } from '../e2e/support/words.ts';
import { findChromium } from '../support/chromium.ts';
import { newService, purpose } from './support/service-page.ts';

test.skip(process.platform === 'win32', 'Process groups are killed the POSIX way');

interface Running {
  process: ChildProcess;
  browser: Browser;
  page: Page;
}

/** Starts a browser of its own process group, so that it can be killed with everything it started. */
async function start(profile: string): Promise<Running> {
  const child = spawn(
    findChromium() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      '--lang=nb-NO',
      '--accept-lang=nb-NO',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank'
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (data: Buffer) => {
      said += data.toString();
      const found = said.match(/DevTools listening on (ws:\S+)/);
      if (found) resolve(found[1]!);
    });
    child.on('exit', () => reject(new Error(`The browser did not start:\n${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return { process: child, browser, page: await browser.contexts()[0]!.newPage() };
}

/** As a power cut for the browser: no process of it runs another instruction. */
async function kill({ process: child }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
}

test('what was said to be saved is there after the browser was killed while somebody typed', async ({
  baseURL
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'verksted-kill-'));
  let running = await start(profile);
  try {
    const goto = running.page.goto.bind(running.page);
    running.page.goto = (path, options) => goto(new URL(path, baseURL).href, options);
    const service = await newService(running.page);
    for (const pause of [700, 1_150, 1_900]) {
      const { page } = running;
      // The text that stood in the field whenever the status line said that everything was saved.
      let shown = '';
      await page.exposeFunction('saidSaved', (text: string) => (shown = text));
      await purpose(page).evaluate((field: HTMLTextAreaElement, saved) => {
        const say = () => {
          if (document.querySelector('footer')?.textContent?.includes(saved))
            void (window as unknown as { saidSaved(text: string): void }).saidSaved(field.value);
        };
        new MutationObserver(say).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true
        });
        field.setSelectionRange(field.value.length, field.value.length);
      }, nb('shell_saved'));
      const typing = purpose(page)
        .pressSequentially('Å bo trygt hjemme så lenge som mulig. '.repeat(20), { delay: 60 })
        .catch(() => {});
      await page.waitForTimeout(pause);
      await kill(running);
      await typing;
      expect(shown.length).toBeGreaterThan(0);

      running = await start(profile);
      await running.page.goto(`${baseURL}/service/${service}`);
      await expect(purpose(running.page)).toHaveValue(new RegExp(`^${shown.replaceAll('.', '\\.')}`));
    }
  } finally {
    await kill(running).catch(() => {});
    rmSync(profile, { recursive: true, force: true });
  }
});
