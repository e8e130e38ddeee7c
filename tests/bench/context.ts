import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';

/** tsx wraps named functions in `__name`, which a function sent to the page would otherwise miss there. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions = {}
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options });
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}
