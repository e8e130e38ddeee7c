import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { formatPercent } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { WorkDocument } from '$lib/document/work-document';
import { processCollections, type ProcessCollections } from '../../model';
import { aFlow, aNode } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import KeypadProbe from './KeypadProbe.test.svelte';
import '../../../../app.css';

function aMap(): ProcessMap {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      for (const node of [
        aNode('start', 'startEvent'),
        aNode('Lese'),
        aNode('Ok?', 'exclusiveGateway'),
        aNode('Svare', 'task', { waitMinutes: 60 }),
        aNode('Arkivere')
      ])
        edit.put('nodes', node);
      for (const flow of [
        aFlow('start', 'Lese'),
        aFlow('Lese', 'Ok?'),
        aFlow('Ok?', 'Svare', { probability: 0.7 }),
        aFlow('Ok?', 'Arkivere')
      ])
        edit.put('flows', flow);
    }
  );
  return new ProcessMap(doc);
}

it('goes through a map by big keys alone: times, a range, not known, shares, worth and waste', async () => {
  const map = aMap();
  const { doc } = map;
  map.select(['Lese']);
  const screen = await render(KeypadProbe, { map });
  const press = async (...names: string[]) => {
    for (const name of names) await screen.getByRole('button', { name, exact: true }).click();
  };
  const seven = screen.getByRole('button', { name: '7', exact: true }).element().getBoundingClientRect();
  expect(Math.min(seven.width, seven.height)).toBeGreaterThanOrEqual(56);

  await press('1', '5', m.keypad_next());
  expect(doc.get('nodes', 'Lese')).toMatchObject({ processMinutes: 15, waitMinutes: null });
  await press('1', m.keypad_range(), '3', m.keypad_next());
  expect(doc.get('nodes', 'Lese')).toMatchObject({ waitMinutes: null, waitRange: [1440, 4320] });
  await press('1', '5', '0', m.keypad_next());
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await press(m.keypad_back(), m.keypad_next());
  expect(doc.get('nodes', 'Lese')!.accurate).toBe(0.15);

  // The ways out of the decision: the second is known, the first takes what it leaves.
  await expect.element(screen.getByText('Ok? → Arkivere')).toBeVisible();
  expect([...map.selection]).toEqual(['Ok?→Arkivere']);
  await press(m.keypad_rest({ share: formatPercent(0.3) }), m.keypad_next(), m.keypad_next());
  expect(doc.get('flows', 'Ok?→Arkivere')!.probability).toBe(0.3);

  await press(m.keypad_next(), m.keypad_unknown(), m.keypad_next());
  const step = map.single!;
  expect(doc.get('nodes', step)!.waitMinutes).toBeNull();
  await press(
    m.process_value_necessary(),
    m.process_waste_defects(),
    m.process_waste_waiting(),
    m.process_waste_defects()
  );
  expect(doc.get('nodes', step)!.value).toBe('necessary');
  expect(doc.all('wastes').map(({ kind }) => kind)).toEqual(['waiting']);

  // Each figure is one step back.
  doc.undo.undo();
  doc.undo.undo();
  expect(doc.all('wastes').map(({ kind }) => kind)).toEqual(['defects']);
});

it('takes the keys of the keyboard, and keeps what was pressed when it is closed', async () => {
  const map = aMap();
  map.select(['Svare']);
  const screen = await render(KeypadProbe, { map });
  await userEvent.keyboard('2,5h');
  await expect
    .element(screen.getByRole('button', { name: `${m.process_process_time()} 2,5 ${m.keypad_hour()}` }))
    .toBeVisible();
  await userEvent.keyboard('{Enter}8{Enter}{PageUp}');
  expect(map.doc.get('nodes', 'Svare')).toMatchObject({ processMinutes: 150, waitMinutes: 480 });
  map.select(['Lese']);
  await expect.element(screen.getByText('Lese')).toBeVisible();
  await userEvent.keyboard('9');
  await screen.unmount();
  expect(map.doc.get('nodes', 'Lese')!.processMinutes).toBe(9 * 60);
});
