import { test } from '@playwright/test';
import { KeyboardUser } from './support/keyboard.ts';
import { nb } from './support/words.ts';

const kind = (name: string) => nb(`process_kind_${name}`);

/** From the first step: names it, adds another, gives it a feeling and a card, takes the card away and back. */
async function drawJourney(user: KeyboardUser): Promise<void> {
  await user.tabTo('columnheader', /./);
  await user.press('Enter');
  await user.type('Finner søknaden');
  await user.press('Enter');
  await user.isOn('columnheader', /Finner søknaden/);
  await user.press('n');
  await user.type('Venter på svar');
  await user.press('Enter');
  await user.isOn('columnheader', /Venter på svar/);
  await user.press('ArrowDown', '2', 'ArrowDown', 'Enter');
  await user.type('Hører ingenting');
  await user.press('Enter');
  await user.isOn('button', /Hører ingenting/);
  await user.press('Delete');
  await user.doesNotSee('button', /Hører ingenting/);
  await user.isSomewhere();
  await user.press('ControlOrMeta+z');
  await user.sees('button', /Hører ingenting/);

  await user.command(nb('journey_add_lane'));
  await user.sees('dialog', /./);
  await user.press('Escape');
  await user.isSomewhere();
}

/** After the start: two tasks with minutes, and an end. */
async function drawProcess(user: KeyboardUser): Promise<void> {
  const append = async (search: string, called: string, isLast = false) => {
    await user.press('a');
    await user.isOnField(/./, 'searchbox');
    await user.type(search);
    await user.press('Enter');
    await user.isOnField(nb('process_name'));
    await user.type(called);
    await user.press('Enter');
    // The next one of the same kind could be written at once; nothing follows an end.
    if (!isLast) await user.press('Escape');
    await user.isOn('application', /./);
  };
  const minutes = async (work: string, wait: string) => {
    await user.press('m');
    await user.isOnField(nb('process_process_time'));
    await user.type(work);
    await user.press('Tab');
    await user.type(wait);
    await user.press('Enter');
    await user.goToPart('main', undefined, 'Shift+F6');
    await user.isOn('application', /./);
  };
  await user.tabTo('application', /./);
  await user.press('ArrowRight');
  await append(kind('task'), 'Lese søknad');
  await append(kind('task'), 'Skrive brev');
  await append(kind('end_event'), 'Brev sendt', true);
  await user.press('ArrowLeft');
  await minutes('30 m', '5 d');
  await user.press('ArrowLeft');
  await minutes('20 m', '2 d');
}

test('the whole loop is walked by keyboard alone', async ({ page }) => {
  const user = new KeyboardUser(page);

  await test.step('a service', async () => {
    await user.open('/');
    await user.reads(nb('service_empty_title'));
    await user.press('Tab');
    await user.isOn('link', nb('shell_skip'));
    await user.press('n');
    await user.isOnField(nb('service_new_title'));
    await user.type('Vedtak om støtte');
    await user.press('Enter');
    await user.isAt(/\/service\/\w+$/);
    await user.isSomewhere();
  });

  await test.step('its journey map', async () => {
    await user.enter('button', nb('service_journey_new'));
    await user.isAt(/\/journey\//);
    await drawJourney(user);
    await user.goToPart('banner');
    await user.enter('link', 'Vedtak om støtte');
  });

  await test.step('its process map', async () => {
    await user.isAt(/\/service\/\w+$/);
    await user.enter('button', nb('service_process_new'));
    await user.isAt(/\/process\//);
    await drawProcess(user);
    await user.goToPart('banner');
    await user.tabTo('textbox', nb('process_title'));
    await user.rewrite('Søknad til brev');
    await user.press('Enter');
    await user.reads('20 min');
  });

  await test.step('a study with a task and a participant', async () => {
    await user.command('Vedtak om støtte');
    await user.isAt(/\/service\/\w+/);
    await user.goToPart('navigation', nb('service_tabs'));
    await user.enter('link', nb('service_tab_studies'));
    await user.isAt(/\/study$/);
    await user.enter('button', nb('study_new'));
    await user.isOnField(nb('study_title'));
    await user.type('Forstår søkerne brevet?');
    await user.press('Enter');
    await user.goToPart('main');
    await user.enter('button', nb('study_task_add'));
    await user.isOnField(`${nb('study_task_number', { number: 1 })}: ${nb('study_task_title')}`);
    await user.type('Finn ut om du får støtte');
    await user.command(nb('study_tab_sessions'));
    await user.isSomewhere();
    await user.enter('button', nb('study_participant_add'));
    await user.isSomewhere();
    await user.enter('button', nb('study_session_start_for', { label: 'P1' }));
  });

  await test.step('a session', async () => {
    const note = async (text: string) => {
      await user.type(text);
      await user.press('Enter');
    };
    await user.isAt(/\/session\//);
    await user.isOnField(nb('study_line'));
    await user.type('+');
    await user.sees('group', nb('study_task_outcome', { task: 'Finn ut om du får støtte' }));
    await note('1leser brevet to ganger');
    await note('s «er dette et ja?»');
    await user.type('9');
    await user.command(nb('study_session_end_name'));
    await user.isSomewhere();
    await user.waitsUntilSaved();
    await user.goToPart('banner');
    await user.enter('link', 'Forstår søkerne brevet?');
  });

  await test.step('a finding, linked to a journey step and a process step', async () => {
    await user.isAt(/\/study\/\w+/);
    await user.command(nb('study_tab_findings'));
    await user.tabTo('checkbox', /leser brevet to ganger/);
    await user.press('Space');
    await user.tabTo('checkbox', /er dette et ja/);
    await user.press('Space');
    await user.enter('button', nb('study_finding_make'));
    await user.isOnField(nb('study_finding_title'));
    await user.rewrite('Brevet sier ikke ja eller nei');
    await user.enter('button', nb('study_link_journey_step'));
    await user.pick('Venter på svar');
    await user.enter('button', nb('study_link_process_step'));
    await user.pick('Skrive brev');
    await user.sees('link', /Skrive brev/);
  });

  await test.step('a change', async () => {
    await user.enter('link', nb('study_finding_change'));
    await user.isAt(/\/changes\?at=changes\//);
    await user.goToPart('complementary', nb('cycle_change'));
    await user.isOnField(nb('cycle_change_title'));
    await user.rewrite('Begynn brevet med svaret');
    await user.enter('button', nb('cycle_choose_alters'));
    await user.pick('Skrive brev');
    await user.waitsUntilSaved();
  });

  await test.step('the to-be map, compared', async () => {
    await user.command('Søknad til brev');
    await user.isAt(/\/process\//);
    await user.command(nb('process_make_to_be'));
    await user.reads(nb('process_to_be_made'), 'region', nb('shell_messages'));
    await user.isSomewhere();
    await user.tabTo('application', /./);
    await user.press('Home', 'ArrowRight', 'ArrowRight', 'F2');
    await user.isOnField(nb('process_rename'));
    await user.rewrite('Skrive svaret først');
    await user.press('Enter');
    await user.waitsUntilSaved();
    await user.command(nb('process_compare'));
    await user.isAt(/\/compare$/);
    await user.reads(nb('process_diff_renamed', { before: 'Skrive brev', after: 'Skrive svaret først' }));
  });

  await test.step('what the change makes of it', async () => {
    await user.command('Begynn brevet med svaret');
    await user.isAt(/\/changes\?at=changes\//);
    await user.goToPart('complementary', nb('cycle_change'));
    await user.enter('button', nb('cycle_choose_becomes'));
    await user.pick('Skrive svaret først');
  });

  await test.step('a benefit, measured', async () => {
    await user.enter('link', nb('cycle_make_benefit'));
    await user.isAt(/\/benefits\?at=benefits\//);
    await user.isOnField(nb('benefit_title'));
    await user.type('Færre telefoner om brevet');
    await user.tabTo('textbox', nb('benefit_owner'));
    await user.type('Leder for støtte');
    await user.tabTo('textbox', nb('benefit_baseline'));
    await user.type('120');
    await user.tabTo('textbox', nb('benefit_target'));
    await user.type('40');
    await user.enter('button', nb('benefit_measure'));
    await user.tabTo('textbox', nb('benefit_value'));
    await user.type('80');
    await user.enter('button', nb('benefit_save'));
    await user.isOn('button', nb('benefit_measure'));
    await user.waitsUntilSaved();
  });

  await test.step('along the thread to the finding and back', async () => {
    await user.reload();
    const thread = nb('thread_heading');
    await user.reads('Begynn brevet med svaret', 'region', thread);
    await user.reads('Brevet sier ikke ja eller nei', 'region', thread);
    await user.goToPart('region', thread, 'Shift+F6');
    await user.enter('link', /^Brevet sier ikke ja eller nei/);
    await user.isAt(/\/study\/.*\?at=findings\//);
    await user.reads('Færre telefoner om brevet', 'region', thread);
    await user.reads('Skrive brev', 'complementary', nb('study_finding'));
    await user.reads('Venter på svar', 'complementary', nb('study_finding'));
    await user.hasUsedKeysOnly();
  });
});
