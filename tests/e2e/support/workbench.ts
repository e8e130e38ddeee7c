import { expect, type Page } from '@playwright/test';
import { nb } from './words.ts';

/** Waits until the status line says that everything is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(nb('shell_saved'), { timeout: 15_000 });
}
