import { expect, test } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

test.beforeEach(async ({ page }) => {
  await openSampleProcess(page);
  await page.getByRole('button', { name: nb('process_all_figures') }).waitFor(slow);
});

test('one case is led by hand: at a choice somebody chooses, and every move can be taken back', async ({
  page
}) => {
  await page.keyboard.press('Alt+g');
  const walk = page.getByRole('group', { name: nb('walk'), exact: true });
  await expect(walk).toContainText('Søknad mottatt', slow);
  for (const step of ['Åpne og stemple posten', 'Skanne og journalføre', 'Kontrollere at alt er med']) {
    await page.keyboard.press('ArrowRight');
    await expect(walk).toContainText(nb('walk_at_in', { name: `«${step}»`, lane: '' }).slice(0, -3));
  }
  await page.keyboard.press('ArrowRight');
  await expect(walk).toContainText(nb('walk_choose', { name: '«Komplett?»' }));
  await expect(walk.getByRole('button', { name: nb('walk_next') })).toBeDisabled();
  expect(await accessibilityFindings(page)).toEqual([]);
  await walk.getByRole('button', { name: 'Nei → Sende brev om det som mangler' }).click();
  await expect(walk).toContainText('«Sende brev om det som mangler»');
  await walk.getByRole('button', { name: nb('walk_back') }).click();
  await expect(walk).toContainText('«Komplett?»');
  await page.keyboard.press('Escape');
  await expect(walk).toBeHidden();
});

test('a run is played on the map, stepped through, scrubbed, and one case followed', async ({ page }) => {
  await page.keyboard.press('Alt+r');
  const panel = page.getByRole('complementary', { name: nb('process_sim'), exact: true });
  await panel.getByRole('button', { name: nb('process_sim_run') }).click();
  await panel.getByRole('button', { name: nb('replay_open') }).click(slow);
  const bar = page.getByRole('group', { name: nb('replay_run') });
  const time = bar.getByRole('slider', { name: nb('replay_time') });
  await expect(time).toBeFocused(slow);
  await expect(time).toHaveAttribute('aria-valuetext', /^mandag \d+\. \S+, uke 1, 00:00/);

  await test.step('by keys: event by event, a day at a time, and played', async () => {
    await page.keyboard.press('ArrowRight');
    // The first thing may happen within the first minute, which the clock does not show.
    await expect.poll(() => time.inputValue().then(Number)).toBeGreaterThan(0);
    await expect(page.getByText(/Sak \d+ /).first()).toBeAttached();
    const before = await time.getAttribute('aria-valuetext');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(time).toHaveAttribute('aria-valuetext', /^tirsdag \d+\. \S+, uke 1/);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(time).toHaveAttribute('aria-valuetext', before!);
    await page.keyboard.press(' ');
    await expect(bar.getByRole('button', { name: nb('replay_pause') })).toBeVisible();
    await expect(time).toHaveAttribute('aria-valuetext', /uke [2-9]/, slow);
    await page.keyboard.press(' ');
    await expect(bar.getByRole('button', { name: nb('replay_play') })).toBeVisible();
  });

  await test.step('one case: where it is, in words, to its end', async () => {
    await bar.getByLabel(nb('replay_follow')).selectOption({ index: 3 });
    await expect(bar).toContainText(/Sak \d+ (venter|står)/);
    await time.focus();
    await page.keyboard.press('End');
    await expect(bar).toContainText(nb('replay_count_queued'));
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
