import { existsSync } from 'node:fs';

/** Chromium without a window: Debian's package of that name. It needs a quarter less of the processor. */
const headlessShell = '/usr/bin/chromium-headless-shell';

/**
 * Path of the Chromium that browser tests drive: `CHROMIUM` if set, else a system package.
 * Undefined lets Playwright use the browser it downloaded itself (see install-chromium.ts).
 * @param whole the browser that people have, if there is one: what is measured is measured in it
 */
export function findChromium({ whole = false } = {}): string | undefined {
  const candidates = [
    process.env.CHROMIUM,
    ...(whole ? [] : [headlessShell]),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    headlessShell
  ];
  return candidates.find((path): path is string => !!path && existsSync(path));
}
