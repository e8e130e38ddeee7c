import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.ts';

const run = (command: string) => execSync(command, { stdio: 'inherit' });
const succeeds = (command: string) => {
  try {
    execSync(command, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Makes sure there is a Chromium to test in: the system's, Debian's package, or Playwright's own download. */
export function installChromium(): void {
  if (findChromium() || existsSync(chromium.executablePath())) return;
  console.log('No Chromium found; installing one.');
  if (process.getuid?.() === 0 && succeeds('apt-get --version')) {
    try {
      run('apt-get update -qq');
      const install = 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends';
      if (!succeeds(`${install} chromium-headless-shell`)) run(`${install} chromium`);
      return;
    } catch {
      console.log("The system's package could not be installed; trying the test tool's own download.");
    }
  }
  run('./node_modules/.bin/playwright install chromium');
}
