import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { nb } from '../e2e/support/words.ts';
import { accessibilityFindings, newService, picture, slow } from '../e2e/support/workbench.ts';
import { fakeMedia } from './support/fake-media.ts';
import { kill, start, type Running } from './support/killable.ts';

// A recording cannot be ended in a browser that was killed.
test.use({ trace: 'off' });
test.skip(process.platform === 'win32', 'Process groups are killed the POSIX way');

const passphrase = 'fire gode små ord';
const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

let profile: string;
let running: Running | undefined;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'verksted-recording-'));
});
test.afterEach(async () => {
  if (running) await kill(running);
  rmSync(profile, { recursive: true, force: true });
});

/** A study with P1, who says yes to sound and camera, and no to the rest. */
async function consent(page: Page): Promise<void> {
  await expect(dialog(page)).toContainText(nb('rec_no_consent', { label: 'P1' }), slow);
  await press(page, nb('rec_ask_consent'));
  const paper = dialog(page).last();
  await paper.getByLabel(nb('consent_controller')).fill('Lillesand kommune');
  await paper.getByLabel(nb('consent_seen_by')).fill('prosjektgruppa');
  const date = paper.getByRole('spinbutton');
  await expect(date.first()).toBeVisible(slow);
  for (const [index, part] of ['31', '12', '2099'].entries()) {
    await date.nth(index).focus();
    await page.keyboard.type(part);
  }
  await press(page, nb('consent_on'));
  await paper.getByLabel(nb('vault_new')).fill(passphrase);
  await press(page, nb('vault_create'));
  await paper.getByRole('button', { name: nb('vault_kept') }).click(slow);
  for (const [part, yes] of [
    ['sound', true],
    ['camera', true],
    ['screen', false],
    ['quotes', false],
    ['contact', false]
  ] as const)
    await paper
      .getByRole('group', { name: nb(`consent_q_${part}`) })
      .getByLabel(nb(yes ? 'consent_yes' : 'consent_no'))
      .check();
  await paper.getByLabel(nb('consent_sign_tick')).check();
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, 'consent');
  await press(page, nb('consent_save'));
  await paper
    .getByRole('button', { name: nb('shell_close'), exact: true })
    .last()
    .click();
}

test('a recording in a browser that was killed plays as far as its last second', async ({ baseURL }) => {
  running = await start(profile, fakeMedia);
  let { page } = running;
  const service = await newService(page, 'Barnehageplass', baseURL);
  await page.goto(`${baseURL}/service/${service}/study`);
  await press(page, nb('study_new'));
  await page.getByLabel(nb('study_title')).fill('Finner foreldre fram?');
  await page.getByRole('radio', { name: nb('study_tab_sessions'), exact: true }).click();
  await press(page, nb('study_participant_add'));
  await press(page, nb('study_session_start_for', { label: 'P1' }));
  await press(page, nb('rec_record'));
  await consent(page);
  // Only what was agreed to can be switched on, and nothing is on beforehand.
  const source = (name: string) => dialog(page).getByRole('switch', { name: nb(name) });
  await expect(source('rec_screen')).toBeDisabled();
  await expect(source('rec_sound')).not.toBeChecked();
  await source('rec_sound').click();
  await source('rec_camera').click();
  await expect(dialog(page)).toContainText(nb('rec_level_good'), slow);
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, 'preflight');
  await press(page, nb('rec_start_clock'));
  await expect(page.getByRole('status').filter({ hasText: nb('rec_running') })).toBeVisible(slow);
  await page.waitForTimeout(4000);
  await picture(page, 'recording');
  const address = page.url();
  await kill(running);

  running = await start(profile, fakeMedia);
  ({ page } = running);
  await page.goto(address);
  // The session still runs: that its recording does not is said at once.
  const brokenOff = nb('rec_cut_off_at', { time: '0:0' }).split(' 0:0')[0]!;
  await expect(page.getByRole('alert').filter({ hasText: brokenOff })).toBeVisible(slow);
  await press(page, nb('rec_open'));
  const panel = page.getByRole('complementary');
  await panel.getByLabel(nb('vault_passphrase')).fill('feil passordfrase');
  await press(page, nb('vault_unlock'));
  await expect(panel).toContainText(nb('shell_error_vault_passphrase'), slow);
  await panel.getByLabel(nb('vault_passphrase')).fill(passphrase);
  await press(page, nb('vault_unlock'));
  const video = panel.locator('video');
  await expect(video).toBeVisible(slow);
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.duration), slow).toBeGreaterThan(2);
  await expect(panel).toContainText(nb('rec_cut_off'));
  await press(page, nb('rec_play'));
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime), slow)
    .toBeGreaterThan(1);
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, 'player');
});
