import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../support/chromium.ts';

export interface Running {
  process: ChildProcess;
  browser: Browser;
  page: Page;
}

/** Starts a browser of its own process group, so that it can be killed with everything it started. */
export async function start(profile: string, further: readonly string[] = []): Promise<Running> {
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
      ...further,
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
  // Of the browser's own context: that is the one with the profile on disk.
  const page = await browser.contexts()[0]!.newPage();
  page.setDefaultTimeout(30_000);
  return { process: child, browser, page };
}

/** As a power cut for the browser: no process of it runs another instruction. */
export async function kill({ process: child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid!, 'SIGKILL');
  await gone;
}
