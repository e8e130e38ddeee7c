import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { WorkDocument } from '$lib/document/work-document';
import { newOffice, processCollections, type ProcessCollections } from '../../model';
import { aFlow, aLane, aNode, anAbout, aPool } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import SimulationProbe from './SimulationProbe.test.svelte';
import '../../../../app.css';

function aMap(): ProcessMap {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  const inLane = { pool: 'pool', lane: 'front' };
  doc.edit(
    () => 'fill',
    (edit) => {
      edit.put('about', anAbout({ title: 'T', casesPerYear: 500, ...newOffice }));
      edit.put('pools', aPool('pool'));
      edit.put('lanes', { ...aLane('front', { pool: 'pool' }), name: 'Servicetorg' });
      edit.put('nodes', aNode('start', 'startEvent', inLane));
      edit.put('nodes', aNode('Lese', 'task', { ...inLane, processMinutes: 60 }));
      edit.put('flows', aFlow('start', 'Lese'));
      edit.put('simulation', {
        id: 'simulation',
        arrivals: 'random',
        arrivalHours: null,
        spread: 'exponential',
        rangeSpread: 'triangular',
        days: 90,
        warmUpDays: 28,
        replications: 3,
        seed: 1
      });
    }
  );
  return new ProcessMap(doc);
}

it('says who works, runs, shows what came of it, and when that is old', async () => {
  const map = aMap();
  const { doc } = map;
  const screen = await render(SimulationProbe, { map, lane: 'front' });
  const count = screen.getByLabelText(m.process_sim_count_of({ name: 'Servicetorg' }));
  await expect.element(count).toHaveValue('1');
  await expect.element(screen.getByText(m.process_sim_assumed_hint())).toBeVisible();

  await screen.getByRole('button', { name: m.process_sim_run() }).click();
  await expect
    .element(screen.getByRole('button', { name: m.process_sim_again() }), { timeout: 20_000 })
    .toBeVisible();
  expect(map.simulated?.result.staff).toMatchObject([{ name: 'Servicetorg', count: 1, assumed: true }]);
  await expect.element(screen.getByRole('img')).toBeVisible();

  await userEvent.fill(count, '3');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText(m.process_sim_stale())).toBeVisible();
  doc.undo.undo();
  await expect.element(screen.getByText(m.process_sim_stale())).not.toBeInTheDocument();
});

it('a lane and its people are one: what is said at either place is read at the other', async () => {
  const map = aMap();
  const { doc } = map;
  const screen = await render(SimulationProbe, { map, lane: 'front' });
  const inspector = screen.getByRole('region', { name: 'inspector' });
  await expect.element(inspector.getByLabelText(m.process_role_count())).toHaveValue('');

  await userEvent.fill(inspector.getByLabelText(m.process_role_name(), { exact: true }), 'Veileder');
  const people = screen.getByLabelText(m.process_sim_count_of({ name: 'Veileder' }));
  await expect.element(people).toHaveValue('1');
  expect(doc.all('roles')).toMatchObject([{ name: 'Veileder', count: 1, lanes: ['front'] }]);
  doc.undo.undo();
  expect(doc.all('roles')).toEqual([]);
  doc.undo.redo();

  await userEvent.fill(people, '4');
  await userEvent.keyboard('{Enter}');
  await expect.element(inspector.getByLabelText(m.process_role_count())).toHaveValue('4');
  expect(doc.all('roles')).toHaveLength(1);
});

it('closes the office on days of its own, by keys, and a run keeps to them', async () => {
  const map = aMap();
  const screen = await render(SimulationProbe, { map, lane: 'front' });
  await screen.getByText(m.process_calendar(), { exact: true }).click();
  await expect
    .element(screen.getByText(m.process_calendar_year({ days: '253', year: '2026' })))
    .toBeVisible();
  await screen.getByRole('button', { name: m.process_closure_add() }).click();
  await userEvent.keyboard('Ferie');
  expect(map.doc.all('closures')).toMatchObject([{ name: 'Ferie', from: '2026-07-01', to: '2026-07-01' }]);
  await expect
    .element(screen.getByText(m.process_calendar_year({ days: '252', year: '2026' })))
    .toBeVisible();
  await screen.getByRole('button', { name: m.process_closure_remove({ name: 'Ferie' }) }).click();
  expect(map.doc.all('closures')).toEqual([]);
});

it('cannot run without volume, and asks for it on the spot', async () => {
  const map = aMap();
  map.doc.edit(
    () => 'empty',
    (edit) => edit.change('about', 'about', { casesPerYear: null })
  );
  const screen = await render(SimulationProbe, { map, lane: 'front' });
  const run = screen.getByRole('button', { name: m.process_sim_run() });
  await expect.element(run).toBeDisabled();
  await userEvent.fill(screen.getByLabelText(m.process_cases_per_year()), '400');
  await userEvent.keyboard('{Enter}');
  await expect.element(run).toBeEnabled();
});
