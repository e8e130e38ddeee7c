import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { slow } from './workbench.ts';
import { nb } from './words.ts';

/** The dialog that makes a file of a map. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: nb('report_paper_title') });

export const choose = (page: Page, name: string) =>
  dialog(page).getByRole('radio', { name, exact: true }).click();

/** Opens the dialog from a map's menu. @param more name of the menu's button @param entry that of its entry */
export async function openPaper(page: Page, more: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: nb(more), exact: true }).click();
  await page.getByRole('menuitem', { name: nb(entry) }).click();
  await expect(dialog(page).getByRole('button', { name: nb('report_paper_make') })).toBeEnabled(slow);
}

/** Has the file made. */
export async function download(page: Page): Promise<{ bytes: Buffer; name: string; path: string }> {
  const make = dialog(page).getByRole('button', { name: nb('report_paper_make') });
  const [file] = await Promise.all([page.waitForEvent('download', slow), make.click()]);
  const path = await file.path();
  return { bytes: readFileSync(path), name: file.suggestedFilename(), path };
}
