import { resolve } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { completeMessages } from './tests/support/complete-messages.ts';
import { findChromium } from './tests/support/chromium.ts';
import { importedPackages } from './tests/support/imported-packages.ts';

const chromium = findChromium();

interface Chunking {
  getModuleInfo(id: string): { importers: readonly string[]; importedIds: readonly string[] } | null;
}

/**
 * What every screen needs (the runtime, the frame around the screens, the record index) as one chunk instead of
 * forty: together it packs a tenth smaller, and nothing of it is ever fetched in vain.
 */
const neededByAll = new Map<string, boolean>();
function frameChunk(id: string, chunking: Chunking): string | null {
  const entry = /client-optimized\/(nodes\/0|app)\.js$|kit\/src\/runtime\/client\/entry\.js$/;
  // The table of messages imports them all; each screen takes only its own out of it.
  const message = /i18n\/paraglide\/messages/;
  const needed = (module: string): boolean => {
    const known = neededByAll.get(module);
    if (known !== undefined) return known;
    neededByAll.set(module, false);
    // Importers by `import()` are among the importers, too: what they fetch later is not needed by all.
    const isStatic = (importer: string) => !!chunking.getModuleInfo(importer)?.importedIds.includes(module);
    const found =
      entry.test(module) ||
      (!message.test(module) &&
        !!chunking.getModuleInfo(module)?.importers.some((by) => isStatic(by) && needed(by)));
    if (found) neededByAll.set(module, true);
    return found;
  };
  return !entry.test(id) && !id.includes('/client-optimized/') && needed(id) ? 'frame' : null;
}

/** Tests load all messages as three files, not each as one: thousands of requests took most of a browser test's time. */
const testing = !!process.env.VITEST;
const messages = testing ? '.svelte-kit/messages-of-tests' : 'src/lib/i18n/paraglide';
const messagesOfTests: Plugin = {
  name: 'messages-of-tests',
  enforce: 'pre',
  resolveId: (source) => {
    const [, part] = /\bparaglide\/(messages|runtime)\.js$/.exec(source) ?? [];
    return part && resolve(messages, `${part}.js`);
  }
};

/** Icons are drawn by our own component: why, it says itself. */
const iconDrawing: Plugin = {
  name: 'icon-drawing',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../Icon.svelte' && importer?.includes('@lucide/svelte')
      ? resolve('src/lib/ui/IconDrawing.svelte')
      : undefined
};

/** The messages' own code makes the rules of plural anew for every word with a number: most of the time of a long list. */
const pluralRulesOnce: Plugin = {
  name: 'plural-rules-once',
  transform(code, id) {
    if (
      !id.split('?')[0]!.endsWith('/paraglide/registry.js') &&
      !id.includes('/messages-of-tests/registry.js')
    )
      return;
    const made = 'new Intl.PluralRules(locale, options).select';
    if (!code.includes(made)) this.error('the messages make their rules of plural in another way now');
    return {
      code: `${code.replace(made, 'rulesOf(locale, options).select')}
const rules = new Map();
function rulesOf(locale, options) {
  const key = locale + (options?.type ?? '');
  if (!rules.has(key)) rules.set(key, new Intl.PluralRules(locale, options));
  return rules.get(key);
}`,
      map: null
    };
  }
};

const packagesOfBrowserTests = () => [
  ...importedPackages('src/lib', (path) => !path.endsWith('.test.ts') || path.endsWith('.browser.test.ts')),
  ...importedPackages('tests', (path) => path.endsWith('.browser.test.ts'))
];

export default defineConfig({
  cacheDir: process.env.VITE_CACHE_DIR,
  plugins: [
    iconDrawing,
    testing && messagesOfTests,
    completeMessages('src/lib/i18n/messages'),
    pluralRulesOnce,
    paraglideVitePlugin({
      project: './src/lib/i18n/project.inlang',
      outdir: `./${messages}`,
      // The language is a preference of the device, held in lib/i18n/locale.svelte.ts, never in the URL.
      strategy: ['globalVariable', 'baseLocale'],
      // One module a message, while developing too: a screen carries its own words and no others.
      outputStructure: testing ? 'locale-modules' : 'message-modules'
    }),
    tailwindcss(),
    sveltekit()
  ],
  // Without what only old browsers need, and as a module, of which the unused parts are left out.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: {
    target: 'es2022',
    // The names of scripts to fetch ahead weighed four kB of the first screen; the service worker keeps them all.
    modulePreload: { resolveDependencies: (_, found) => found.filter((file) => file.endsWith('.css')) },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: frameChunk }] } } }
  },
  // One file a worker: parts that it fetches later would not be among those kept for use without a network.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  test: {
    // Vite holds on to files after the last test; waiting ten seconds for it changes nothing.
    teardownTimeout: 1000,
    // A file of many rules takes seconds on a machine that does other work, too; none of them is about time.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Rules have no state of their own: loading them anew for each file took most of the time.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts', 'tests/e2e/**']
        }
      },
      {
        extends: true,
        // All at once and nothing after: for each package met in the middle of a run they were bundled anew.
        optimizeDeps: { noDiscovery: true, include: packagesOfBrowserTests() },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                // Sound is tested without a hand that allows it.
                args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required']
              }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
