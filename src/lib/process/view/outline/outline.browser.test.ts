import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { WorkDocument } from '$lib/document/work-document';
import { processCollections, type ProcessCollections } from '../../model';
import { aFlow, aNode } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import OutlineProbe from './OutlineProbe.test.svelte';
import '../../../../app.css';

const names = ['Lese', 'Vurdere', 'Svare', 'Arkivere'];

async function anOutline() {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      for (const name of names) edit.put('nodes', aNode(name));
      for (const [at, name] of names.slice(1).entries()) edit.put('flows', aFlow(names[at]!, name));
    }
  );
  const map = new ProcessMap(doc);
  await page.viewport(1200, 600);
  const screen = await render(OutlineProbe, { map });
  return {
    map,
    screen,
    workIn: (name: string) =>
      screen.container.querySelector<HTMLElement>(`[data-row="${name}"] [data-writes]`)!.focus(),
    box: (name: string) => screen.getByRole('checkbox', { name: m.process_select_row({ name }) })
  };
}

it('a row in whose cells somebody worked is no part of a choice that is ticked afterwards', async () => {
  const { map, screen, workIn, box } = await anOutline();
  workIn('Lese');
  // The panel shows the step; it is not chosen.
  expect(map.single).toBe('Lese');
  await expect.element(box('Lese')).not.toBeChecked();

  await box('Svare').click();
  expect([...map.selection]).toEqual(['Svare']);
  await box('Arkivere').click();
  expect([...map.selection]).toEqual(['Svare', 'Arkivere']);
  await screen.getByRole('button', { name: m.process_remove(), exact: true }).click();
  await expect.poll(() => map.nodes.map(({ id }) => id)).toEqual(['Lese', 'Vurdere']);
});

it('the row that was worked in can be ticked itself, with others by Shift and an arrow, too', async () => {
  const { map, workIn, box } = await anOutline();
  workIn('Vurdere');
  await box('Vurdere').click();
  await expect.element(box('Vurdere')).toBeChecked();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect([...map.selection]).toEqual(['Vurdere', 'Svare']);
  // Work in a cell of a chosen row leaves the choice as it is; in another row it ends it.
  workIn('Svare');
  expect([...map.selection]).toEqual(['Vurdere', 'Svare']);
  workIn('Arkivere');
  expect(map.single).toBe('Arkivere');
  await expect.element(box('Vurdere')).not.toBeChecked();
  await box('Lese').click();
  expect([...map.selection]).toEqual(['Lese']);
});

it('a step becomes any element that fits where it stands; what would be lost is asked about first', async () => {
  const { map, screen } = await anOutline();
  map.doc.edit(
    () => 'wait',
    (edit) => edit.change('nodes', 'Vurdere', { processMinutes: 20 })
  );
  const kindOf = (name: string) => screen.getByLabelText(m.process_kind_of({ name }), { exact: true });
  const choices = (name: string) =>
    [...kindOf(name).element().querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(choices('Vurdere')).toEqual([m.process_kind_task()]);
  (kindOf('Vurdere').element() as HTMLElement).focus();
  await expect.poll(() => choices('Vurdere').length).toBeGreaterThan(10);
  // The rows nobody came near say what they are, and no more.
  expect(choices('Svare')).toHaveLength(1);

  await userEvent.selectOptions(kindOf('Vurdere'), m.process_kind_user_task());
  expect(map.nodeById.get('Vurdere')!.kind).toBe('userTask');
  await userEvent.selectOptions(kindOf('Vurdere'), m.process_kind_exclusive());
  expect(map.open).toEqual({ what: 'change', id: 'Vurdere', form: { kind: 'exclusiveGateway' } });
  expect(map.nodeById.get('Vurdere')!.kind).toBe('userTask');
  await expect.element(kindOf('Vurdere')).toHaveValue('userTask');
});
