import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type ProcessCollections } from '../../model';
import { aFlow, aLane, aNode, aPool } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import { laneItems, move } from './lane-actions';
import LanesProbe from './LanesProbe.test.svelte';
import '../../../../app.css';

/** Front and back in one pool, the agency below it; the work goes from front over a question to back. */
async function aMapOfPools() {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      edit.put('pools', aPool('ours'));
      edit.put('pools', aPool('agency', { y: 440, height: 60 }));
      edit.put('lanes', aLane('front', { pool: 'ours' }));
      edit.put('lanes', aLane('back', { pool: 'ours', y: 200 }));
      edit.put('nodes', aNode('ask', 'exclusiveGateway', { x: 100, y: 70, pool: 'ours', lane: 'front' }));
      edit.put('nodes', aNode('note', 'task', { x: 300, y: 60, pool: 'ours', lane: 'front' }));
      edit.put('nodes', aNode('decide', 'task', { x: 500, y: 260, pool: 'ours', lane: 'back' }));
      edit.put('flows', aFlow('ask', 'decide'));
      edit.put('flows', aFlow('note', 'decide'));
    }
  );
  const map = new ProcessMap(doc);
  await page.viewport(1000, 700);
  const screen = await render(LanesProbe, { map });
  return { doc, map, screen, back: () => doc.get('lanes', 'back')! };
}

it('says what becomes of flows before a lane goes to another pool, and moves it when that is wanted', async () => {
  const { doc, map, screen, back } = await aMapOfPools();
  const item = () =>
    laneItems(map, back()).find(({ label }) => label === m.process_lane_to_pool({ name: 'agency' }))!;
  item().onselect();
  const dialog = screen.getByRole('dialog', {
    name: m.process_lane_pool_title({ lane: 'back', pool: 'agency' })
  });
  await expect
    .element(dialog)
    .toHaveTextContent(`${m.process_lane_pool_messages({ count: 1 })} note → decide`);
  await expect.element(dialog).toHaveTextContent(`${m.process_lane_pool_lost({ count: 1 })} ask → decide`);
  await dialog.getByRole('button', { name: m.process_cancel() }).click();
  await expect.poll(() => map.open).toBeUndefined();
  expect(back().pool).toBe('ours');

  // By key, from the last lane on.
  move(map, back(), 1);
  await screen.getByRole('button', { name: m.process_lane_pool_move() }).click();
  await expect.poll(() => back().pool).toBe('agency');
  expect(doc.all('flows').map(({ kind, source }) => [kind, source])).toEqual([['message', 'note']]);
  expect([...map.selection]).toEqual(['back']);
  doc.undo.undo();
  expect(back().pool).toBe('ours');
  expect(doc.all('flows')).toHaveLength(2);
});

it('asks nothing where no flow becomes something else', async () => {
  const { doc, map, back } = await aMapOfPools();
  for (const { id } of doc.all('flows'))
    doc.edit(
      () => 'remove',
      (edit) => edit.remove('flows', id)
    );
  move(map, back(), 1);
  expect(back().pool).toBe('agency');
  expect(map.open).toBeUndefined();
  // And back the same way: the first lane goes up into the pool above, as its last.
  move(map, back(), -1);
  expect(back()).toMatchObject({ pool: 'ours', y: 200 });
});
