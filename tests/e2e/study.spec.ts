import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { newService, pickRecord, saved, slow } from './support/workbench.ts';

/** Makes a journey map in the service that is shown, and names its first step. */
async function newJourney(page: Page, step: string): Promise<void> {
  await page
    .getByRole('button', { name: nb('service_journey_new') })
    .first()
    .click();
  await page.getByRole('grid').locator('[tabindex="0"][data-place]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(step);
  await page.keyboard.press('Enter');
  await saved(page);
}

const tab = (page: Page, key: string) => page.getByRole('radio', { name: nb(key), exact: true });
const line = (page: Page) => page.getByRole('textbox', { name: nb('study_line'), exact: true });
const log = (page: Page) => page.getByRole('list', { name: nb('study_list') }).getByRole('listitem');
const observation = (page: Page, text: string) =>
  log(page).filter({ has: page.locator(`[data-text*="${text}"]`) });

/** Plans a study with tasks and one participant. */
async function plan(page: Page, service: string, tasks: string[]): Promise<void> {
  await page.goto(`/service/${service}/study`);
  await page.getByRole('button', { name: nb('study_new') }).click();
  await page.getByLabel(nb('study_title')).fill('Finner foreldre fram?');
  await page.getByLabel(nb('study_goal')).fill('Finner foreldre fram til søknaden uten hjelp?');
  for (const [index, task] of tasks.entries()) {
    await page.getByRole('button', { name: nb('study_task_add') }).click();
    const name = `${nb('study_task_number', { number: index + 1 })}: ${nb('study_task_title')}`;
    await expect(page.getByLabel(name)).toBeFocused();
    await page.keyboard.type(task);
  }
  await tab(page, 'study_tab_sessions').click();
  await page.getByRole('button', { name: nb('study_participant_add') }).click();
}

/** Starts a session with P1; the observer's line has the keys. */
async function startSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: nb('study_session_start_for', { label: 'P1' }) }).click();
  await expect(line(page)).toBeFocused();
}

const write = async (page: Page, text: string) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('a study is planned, a session run by keyboard, and a finding linked to a journey step', async ({
  page
}) => {
  const service = await newService(page, 'Barnehageplass');
  await newJourney(page, 'Finner søknaden');
  await plan(page, service, ['Finn søknaden', 'Fyll ut skjemaet']);
  await startSession(page);

  // + starts the clock with the first task; a digit, or a letter and a space, choose the kind.
  await page.keyboard.type('+');
  await expect(
    page.getByRole('group', { name: nb('study_task_outcome', { task: 'Finn søknaden' }) })
  ).toBeVisible();
  await write(page, '1leter i menyen');
  await write(page, 's «hvor skal jeg trykke?»');
  await write(page, ' 3 forsøk på søk');
  await page.keyboard.type('9');
  await page.keyboard.type('+');
  await write(page, 'b fyller ut alt selv');
  await page.keyboard.type('7');
  await expect(log(page)).toHaveCount(4);
  await expect(observation(page, 'leter i menyen').getByLabel(nb('study_observation_kind'))).toHaveValue(
    'problem'
  );
  await expect(observation(page, 'hvor skal jeg').getByLabel(nb('study_observation_kind'))).toHaveValue(
    'quote'
  );
  await expect(observation(page, '3 forsøk').getByLabel(nb('study_observation_kind'))).toHaveValue('note');

  // On an empty line Undo is the workspace's.
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.type('0');
  await page.getByRole('button', { name: nb('study_session_end'), exact: true }).click();
  await saved(page);
  await page.reload();
  await expect(log(page)).toHaveCount(4);

  await page.getByRole('link', { name: 'Finner foreldre fram?' }).click();
  await tab(page, 'study_tab_results').click();
  const results = page.getByRole('table', { name: nb('study_results_table') });
  const row = (name: string) => results.getByRole('row').filter({ hasText: name });
  await expect(row('Finn søknaden')).toContainText(nb('study_outcome_gave_up'));
  await expect(row('Fyll ut skjemaet')).toContainText(nb('study_outcome_wrong'));
  await expect(row('Finn søknaden')).toContainText(nb('study_results_words_one', { low: 0, high: 83 }));

  await tab(page, 'study_tab_findings').click();
  await page.getByRole('checkbox', { name: 'leter i menyen' }).check();
  await page.getByRole('checkbox', { name: 'hvor skal jeg trykke' }).check();
  await page.getByRole('button', { name: nb('study_finding_make'), exact: true }).click();
  const panel = page.getByRole('complementary', { name: nb('study_finding') });
  await expect(
    panel.getByRole('region', { name: nb('study_finding_observations') }).getByRole('link')
  ).toHaveCount(2);
  await panel.getByLabel(nb('study_finding_title')).fill('Menyen bruker et annet ord');

  const steps = panel.getByRole('region', { name: nb('study_finding_journey_steps') });
  const choose = nb('study_link_journey_step');
  await pickRecord(page, steps.getByRole('button', { name: choose }), choose, 'søknaden');
  await expect(steps.getByRole('link', { name: 'Finner søknaden' })).toHaveAttribute(
    'href',
    /\/journey\/.*at=steps\//
  );

  // Each observation leads to its second in its session.
  await panel.getByRole('link', { name: 'leter i menyen' }).first().click();
  await expect(observation(page, 'leter i menyen')).toBeInViewport();
});

test('touch: a kind is stamped at once and filled in afterwards, and Undo takes it back', async ({
  browser
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 }
  });
  const page = await context.newPage();
  const service = await newService(page, 'Barnehageplass');
  await plan(page, service, ['Finn søknaden']);
  await page.getByRole('button', { name: nb('study_session_start_for', { label: 'P1' }) }).tap();
  await page.getByRole('button', { name: nb('study_clock_start') }).tap();

  const problem = page.getByRole('button', {
    name: nb('study_log_kind', { kind: nb('study_kind_problem') })
  });
  const box = await problem.boundingBox();
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  await problem.tap();
  await problem.tap();
  await expect(log(page)).toHaveCount(2);
  const filling = nb('study_line_filling', { kind: nb('study_kind_problem'), time: '' }).trim();
  await page.getByRole('textbox', { name: filling }).fill('leter i menyen');
  await page.getByRole('button', { name: nb('study_line_log'), exact: true }).tap();
  await expect(observation(page, 'leter i menyen')).toHaveCount(1);

  await page.getByRole('button', { name: new RegExp(`^${nb('shell_undo')}`) }).tap();
  await expect(observation(page, 'leter i menyen')).toHaveCount(0);
  await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 390);
  await context.close();
});

test('two observe on devices of their own, and their notes meet on one clock', async ({ page, browser }) => {
  const service = await newService(page, 'Barnehageplass');
  await plan(page, service, ['Finn søknaden', 'Fyll ut skjemaet']);
  await startSession(page);

  const there = await (await browser.newContext()).newPage();
  const press = (device: Page, key: string) =>
    device
      .getByRole('button', { name: nb(key), exact: true })
      .first()
      .click();
  /** Saves the session on one device and takes it in on another. */
  async function send(key: string, from: Page, to: Page): Promise<string> {
    const [download] = await Promise.all([from.waitForEvent('download'), press(from, key)]);
    const file = await download.path();
    await to.locator('input[type=file][multiple]').setInputFiles(file);
    return file;
  }
  const result = (device: Page) => device.getByRole('dialog');

  await there.goto('/');
  await expect(there.getByRole('main')).toContainText(nb('service_empty_title'), slow);
  await press(page, 'observers');
  await send('observers_send', page, there);
  await result(there)
    .getByRole('link', { name: nb('file_result_open') })
    .click();
  // It opens at the session, with the question who this is.
  await there.getByRole('radio', { name: nb('observers_observer') }).check();
  await there.keyboard.press('Escape');

  await line(page).focus();
  await page.keyboard.type('+');
  // The clocks must differ, or there is nothing to lay together.
  await there.waitForTimeout(2_000);
  await press(there, 'study_clock_start');
  for (const device of [page, there]) await press(device, 'observers_sync');
  await there.getByRole('radio', { name: 'Finn søknaden' }).check();
  await line(page).focus();
  await write(page, 'p leter i menyen');
  await page.keyboard.type('7+');
  await page.keyboard.type('8');
  await line(there).focus();
  await write(there, 'p fant ikke lenken');
  await there.getByRole('radio', { name: 'Fyll ut skjemaet' }).check();
  await line(there).focus();
  await write(there, 'h spurte om hjelp');
  await page.getByRole('button', { name: nb('study_session_end'), exact: true }).click();
  await saved(page);
  await saved(there);

  const file = await send('observers_send_back', there, page);
  await expect(result(page)).toContainText(nb('file_result_changed', { count: 1 }), slow);
  await result(page)
    .getByRole('link', { name: nb('file_result_open') })
    .click();
  await press(page, 'observers_lay');
  await expect(log(page)).toHaveCount(3);
  await expect(log(page).filter({ hasText: 'O2' })).toHaveCount(2);
  const panel = page.getByRole('complementary', { name: nb('observers') });
  await expect(panel).toContainText(nb('observers_offset_mark').split('{seconds}')[1]!.trim());
  await saved(page);
  await page.locator('input[type=file][multiple]').setInputFiles(file);
  await expect(result(page)).toContainText(nb('file_result_nothing'), slow);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Finner foreldre fram?' }).click();
  await tab(page, 'study_tab_results').click();
  const names = { one: nb('observers_facilitator'), other: 'O2' };
  await expect(page.getByRole('region', { name: nb('observers_agreement_all') })).toContainText(
    nb('observers_agree_tasks', { ...names, alike: 1, of: 2 })
  );
});
