import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type ProcessCollections } from '../../model';
import { namedColours } from '../../rules/drawing/tint';
import { aFlow, aNode } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import ColourProbe from './ColourProbe.test.svelte';
import '../../../../app.css';

function aMap(): ProcessMap {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      edit.put('nodes', aNode('read', 'task', { fill: '#6db700' }));
      edit.put('nodes', aNode('send'));
      edit.put('flows', aFlow('read', 'send'));
    }
  );
  return new ProcessMap(doc);
}

it('names the colour of what is chosen, takes another by keys, and one press undoes it', async () => {
  const map = aMap();
  map.select(['read']);
  const screen = await render(ColourProbe, { map });
  const group = screen.getByRole('group', { name: m.process_colour() });
  await expect.element(group).toHaveTextContent(m.process_colour_other());
  await expect.element(screen.getByRole('radio', { name: m.process_colour_other() })).toBeChecked();

  const [blue, green] = namedColours as [(typeof namedColours)[0], (typeof namedColours)[0]];
  await screen.getByTitle(m.process_colour_blue(), { exact: true }).click();
  expect(map.nodeById.get('read')).toMatchObject({ fill: blue.fill, stroke: blue.stroke });
  await expect.element(screen.getByRole('radio', { name: m.process_colour_blue() })).toBeChecked();
  await expect.element(screen.getByRole('radio', { name: m.process_colour_other() })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  expect(map.nodeById.get('read')).toMatchObject({ fill: green.fill });
  map.doc.undo.undo();
  map.doc.undo.undo();
  expect(map.nodeById.get('read')).toMatchObject({ fill: '#6db700' });

  map.select(['read', 'send']);
  await expect.element(group).toHaveTextContent(m.process_colour_several());
  await screen.getByTitle(m.process_colour_none(), { exact: true }).click();
  expect(map.nodes.map(({ fill }) => fill)).toEqual(['', '']);

  map.select(['read→send']);
  await screen.getByTitle(m.process_colour_blue(), { exact: true }).click();
  expect(map.flowById.get('read→send')).toMatchObject({ stroke: blue.stroke });
  await expect.element(group).toHaveTextContent(m.process_colour_blue());
});
