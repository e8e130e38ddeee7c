import { expect, test } from '@playwright/test';
import { screens } from './support/device.ts';
import { accessibilityFindings, loadSample, picture } from './support/workbench.ts';

const looks = [
  { colorScheme: 'light', asked: 'everything' },
  { colorScheme: 'dark', asked: 'colours' }
] as const;

for (const size of [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 }
])
  test(`axe finds nothing on any screen, light and dark, ${size.name}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({
      locale: 'nb-NO',
      reducedMotion: 'reduce',
      viewport: { width: size.width, height: size.height }
    });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    for (const { colorScheme, asked } of looks) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFindings(page, asked)).toEqual([]);
    }
    await loadSample(page);
    for (const { name, path } of await screens(page)) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      // Charts, panels and maps follow their first paint.
      await page.waitForTimeout(700);
      for (const { colorScheme, asked } of looks) {
        await page.emulateMedia({ colorScheme });
        await picture(page, `${name}-${colorScheme}-${size.name}`);
        expect.soft(await accessibilityFindings(page, asked), `${name}, ${colorScheme}`).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
