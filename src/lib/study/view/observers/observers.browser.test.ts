import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { logObservation, markSync, startObserving, startTask } from '../../commands';
import { aDesk } from '../test-desk';
import { device } from './device.svelte';
import ObserverNotices from './ObserverNotices.svelte';
import ObserversPanel from './ObserversPanel.svelte';
import '../../../../app.css';

const deaf = { onsend: () => {}, onclose: () => {} };

afterEach(() => {
  device.ownClock = false;
  device.code = '';
});

it('makes a device an observer’s: a clock of its own, a code on each note, and a mark at the clap', async () => {
  const here = aDesk();
  startTask(here.doc, 't1', 5);
  const screen = await render(ObserversPanel, { desk: here, ...deaf });
  await screen.getByRole('radio', { name: m.observers_observer() }).click();
  await expect.element(screen.getByRole('combobox', { name: m.observers_code() })).toHaveTextContent('O2');
  expect([here.observing, here.state, here.running]).toEqual([true, 'planned', undefined]);
  const clap = screen.getByRole('button', { name: m.observers_sync() });
  await expect.element(clap).toBeDisabled();

  const session = here.about;
  here.startClock();
  here.watching = 't2';
  here.stamp('problem');
  await clap.click();
  expect(device.key).toMatch(/^O2-[a-z0-9]{4}$/);
  expect(here.doc.all('observations')).toMatchObject([{ observer: device.key, task: 't2', kind: 'problem' }]);
  expect(here.doc.all('observations')[0]!.own).toBe(here.doc.all('observations')[0]!.at);
  expect(here.doc.all('syncs')).toMatchObject([{ clock: device.key }]);
  // The session's own clock and tasks are the facilitator's.
  expect(here.about).toEqual(session);
  here.startTask('t2');
  expect(here.doc.all('attempts')).toHaveLength(1);
});

it('lays another device’s notes on the session’s clock in one press, and shows who saw what', async () => {
  const here = aDesk();
  startTask(here.doc, 't1', 20);
  logObservation(here.doc, { at: 30, kind: 'problem', text: 'leter' });
  startObserving(here.doc, 'O2');
  logObservation(here.doc, { at: 3, own: 3, kind: 'error', text: 'feil knapp', observer: 'O2' });
  markSync(here.doc, 'O2', 1);
  markSync(here.doc, '', 31);
  const notices = await render(ObserverNotices, { desk: here });
  await expect
    .element(notices.getByRole('status'))
    .toHaveTextContent(m.observers_astray({ observer: 'O2', count: 1 }));
  await notices.getByRole('button', { name: m.observers_lay() }).click();
  await expect.element(notices.getByRole('status')).not.toBeInTheDocument();
  expect(here.observations.map(({ at, task }) => [at, task])).toEqual([
    [33, 't1'],
    [30, 't1']
  ]);

  const panel = await render(ObserversPanel, { desk: here, ...deaf });
  await expect
    .element(
      panel.getByText(
        m.observers_agree_tasks({ one: m.observers_facilitator(), other: 'O2', alike: 1, of: 1 })
      )
    )
    .toHaveTextContent(m.observers_kappa_none());
  await panel.getByRole('checkbox', { name: 'O2' }).click();
  expect(here.observations).toHaveLength(1);
  await expect.element(notices.getByText(m.observers_hidden({ who: 'O2' }))).toBeVisible();
  await notices.getByRole('button', { name: m.observers_show_all() }).click();
  await expect.element(panel.getByRole('checkbox', { name: 'O2' })).toBeChecked();
  expect(here.observations).toHaveLength(2);
});

it('never takes two devices that chose the same code for one, and says what to do about it', async () => {
  const here = aDesk();
  for (const [at, observer] of [
    [1, 'O2-aaaa'],
    [2, 'O2-bbbb']
  ] as const) {
    startObserving(here.doc, observer);
    logObservation(here.doc, { at, own: at, kind: 'problem', text: '', observer });
  }
  const notices = await render(ObserverNotices, { desk: here });
  await expect.element(notices.getByText(m.observers_shared({ code: 'O2', other: 'O2b' }))).toBeVisible();
  const panel = await render(ObserversPanel, { desk: here, ...deaf });
  await expect.element(panel.getByRole('checkbox', { name: 'O2b' })).toBeVisible();
  await panel.getByRole('checkbox', { name: 'O2b' }).click();
  expect(here.observations.map(({ observer }) => observer)).toEqual(['O2-aaaa']);
  await expect.element(notices.getByText(m.observers_hidden({ who: 'O2b' }))).toBeVisible();
});
