import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { completeMessages } from './tests/support/complete-messages.ts';
import { findChromium } from './tests/support/chromium.ts';

const chromium = findChromium();

export default defineConfig({
  cacheDir: process.env.VITE_CACHE_DIR,
  plugins: [
    completeMessages('src/lib/i18n/messages'),
    paraglideVitePlugin({
      project: './src/lib/i18n/project.inlang',
      outdir: './src/lib/i18n/paraglide',
      // The language is a preference of the device, held in lib/i18n/locale.svelte.ts, never in the URL.
      strategy: ['globalVariable', 'baseLocale']
    }),
    tailwindcss(),
    sveltekit()
  ],
  build: { target: 'es2022' },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts', 'tests/e2e/**']
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
