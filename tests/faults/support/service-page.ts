import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { nb } from '../../e2e/support/words.ts';

/** The field on the service's page that is written while somebody types. */
export const purpose = (page: Page): Locator => page.getByLabel(nb('service_purpose'), { exact: true });

export const statusLine = (page: Page): Locator => page.getByRole('contentinfo');

/** Waits until the status line says that something could not be stored, and why. */
export async function notSaved(page: Page, reason: string): Promise<void> {
  await expect(statusLine(page).getByRole('alert')).toContainText(nb('shell_not_saved', { reason }), {
    timeout: 15_000
  });
}

/** A page of the app's origin on which the app does not run. */
export async function blankPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/blank-for-test', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blank</title>' })
  );
  await page.goto('/blank-for-test');
  return page;
}

/** Makes writes fail for as long as `window.diskFull` is true. To be called before the page is opened. */
export async function diskThatMayBeFull(page: Page): Promise<(full: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    const full = () => (window as { diskFull?: boolean }).diskFull;
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (...args) {
        if (full()) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        return write.apply(this, args);
      };
    }
  });
  return (full) => page.evaluate((to) => void ((window as { diskFull?: boolean }).diskFull = to), full);
}
