import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/chromium.ts';

const port = Number(process.env.VERKSTED_PORT ?? 4179);

/** Flows in the built app, served as `npm start` serves it. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
  outputDir: 'tests/output/playwright',
  fullyParallel: true,
  workers: 2,
  // How long a flow takes is for the bench: on a slow machine it waits, so that what fails is the app.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1440, height: 900 },
    // A trace of every flow doubles its time; one that failed is run again with `--trace on`.
    screenshot: 'only-on-failure',
    // Keeping the app for use without a network costs each flow a second; those about it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    }
  },
  webServer: {
    command: `./node_modules/.bin/sirv build --single --quiet --host localhost --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: true
  }
});
