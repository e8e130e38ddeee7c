import { existsSync } from 'node:fs';

/**
 * Path of the Chromium that browser tests drive: `CHROMIUM` if set, else a system package.
 * Undefined lets Playwright use the browser it downloaded itself (see install-chromium.ts).
 */
export function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ];
  return candidates.find((path): path is string => !!path && existsSync(path));
}
