import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { nb } from './support/words.ts';
import { accessibilityFindings, loadSample, saved, slow } from './support/workbench.ts';

const passphrase = 'fire gode små ord';
const secret = 'Ola Nordmann';
test.slow();
const dialog = (page: Page) => page.getByRole('dialog');

/** Goes to the participants of the sample's study. */
async function participants(page: Page, service: string): Promise<void> {
  await page.goto(`/service/${service}/study`);
  await page.locator('main a[href*="/study/"]').first().click();
  await page.getByRole('radio', { name: nb('study_tab_sessions'), exact: true }).click();
}

/** Opens who P1 is, and gives the passphrase. */
async function openIdentity(page: Page, fresh: boolean): Promise<void> {
  await page.getByRole('button', { name: nb('study_participant_more', { label: 'P1' }) }).click();
  await page.getByRole('menuitem', { name: nb('study_who', { label: 'P1' }) }).click();
  const field = nb(fresh ? 'vault_new' : 'vault_passphrase');
  await dialog(page).getByLabel(field).fill(passphrase);
  await dialog(page)
    .getByRole('button', { name: nb(fresh ? 'vault_create' : 'vault_unlock') })
    .click();
  if (!fresh) return;
  // The key is shown this once, and says so before anything is written.
  const kept = dialog(page).getByRole('button', { name: nb('vault_kept') });
  await expect(kept).toBeVisible(slow);
  await kept.click();
}

/** Saves the service as a file through the dialog. @returns where it lies, its name and everything in it as text */
async function save(page: Page, withVault: boolean) {
  await page.getByRole('button', { name: nb('file_save_service') }).click();
  const choice = dialog(page).getByRole('switch', { name: nb('file_save_with_vault') });
  await expect(choice).not.toBeChecked();
  expect(await accessibilityFindings(page)).toEqual([]);
  if (withVault) await choice.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: nb('file_save'), exact: true })
      .click()
  ]);
  const path = await download.path();
  const parts = unzipSync(readFileSync(path));
  const text = Object.values(parts)
    .map((bytes) => strFromU8(bytes, true))
    .join('\n');
  return { path, name: download.suggestedFilename(), files: Object.keys(parts), text };
}

/** The sample, with the name of a participant kept in a new vault. @returns the id of its service */
async function sampleWithName(page: Page): Promise<string> {
  const service = await loadSample(page);
  await participants(page, service);
  await openIdentity(page, true);
  await dialog(page).getByLabel(nb('study_who_name')).fill(secret);
  await dialog(page)
    .getByRole('button', { name: nb('study_who_save') })
    .click();
  await expect(dialog(page)).toHaveCount(0);
  await saved(page);
  return service;
}

test('who participants are leaves the device only when asked for, and opens with the passphrase', async ({
  page,
  browser
}) => {
  const service = await sampleWithName(page);
  await page.goto(`/service/${service}`);
  const without = await save(page, false);
  expect(without.files).not.toContain('vault.json');
  expect(without.text).not.toContain(secret);
  expect(without.text).not.toContain('"vault"');

  const whole = await save(page, true);
  expect(whole.files).toContain('vault.json');
  expect(whole.name).toBe(without.name);
  for (const word of [secret, 'Nordmann', passphrase]) expect(whole.text).not.toContain(word);

  const there = await (await browser.newContext()).newPage();
  await there.goto('/');
  await expect(there.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  const take = () => there.locator('input[type=file][multiple]').setInputFiles(whole.path);
  await take();
  await expect(dialog(there)).toContainText('Passordfrasen fra den andre enheten', slow);
  await dialog(there)
    .getByRole('link', { name: nb('file_result_open') })
    .click();
  await participants(there, service);
  await openIdentity(there, false);
  await expect(dialog(there).getByLabel(nb('study_who_name'))).toHaveValue(secret, slow);

  // Erased here, it does not come back with the file.
  await dialog(there)
    .getByRole('button', { name: nb('study_who_erase') })
    .click();
  await dialog(there)
    .getByRole('button', { name: nb('study_who_erase') })
    .click();
  await expect(dialog(there)).toHaveCount(0);
  await take();
  await expect(dialog(there)).toContainText(nb('file_vault_same'), slow);
});

test('the file of another vault asks for its passphrase; a wrong one is said and changes nothing', async ({
  page,
  browser
}) => {
  const service = await sampleWithName(page);
  await page.goto(`/service/${service}`);
  const { path } = await save(page, true);

  const there = await (await browser.newContext()).newPage();
  const other = await loadSample(there);
  await participants(there, other);
  await there.getByRole('button', { name: nb('study_participant_more', { label: 'P1' }) }).click();
  await there.getByRole('menuitem', { name: nb('study_who', { label: 'P1' }) }).click();
  await dialog(there).getByLabel(nb('vault_new')).fill('fire helt andre ord');
  await dialog(there)
    .getByRole('button', { name: nb('vault_create') })
    .click();
  await dialog(there)
    .getByRole('button', { name: nb('vault_kept') })
    .click(slow);
  await expect(dialog(there).getByLabel(nb('study_who_name'))).toBeVisible(slow);
  await there.keyboard.press('Escape');

  await there.locator('input[type=file][multiple]').setInputFiles(path);
  const field = dialog(there).getByLabel(nb('file_vault_passphrase_other'));
  await field.fill('feil');
  await there.keyboard.press('Enter');
  await expect(dialog(there)).toContainText(nb('shell_error_vault_passphrase'), slow);
  expect(await accessibilityFindings(there)).toEqual([]);
  await field.fill(passphrase);
  await there.keyboard.press('Enter');
  await expect(dialog(there)).toContainText('kryptert på denne enheten', slow);
});
