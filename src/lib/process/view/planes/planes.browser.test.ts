import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type Node, type ProcessCollections } from '../../model';
import { aNode } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import PlanesProbe from './PlanesProbe.test.svelte';
import '../../../../app.css';

const timed = { processMinutes: 10, waitMinutes: 0 };

function aMap(more: Partial<Node> = {}): ProcessMap {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      edit.put('nodes', aNode('outer', 'subProcess', { name: 'Vurdere', ...more }));
      edit.put('nodes', aNode('inner', 'subProcess', { name: 'Innhente', parent: 'outer' }));
      edit.put('nodes', aNode('Lese', 'task', { parent: 'outer', ...timed }));
    }
  );
  const map = new ProcessMap(doc);
  map.select(['outer']);
  return map;
}

it('goes into a sub-process and the one within it, says where one is, and goes out again', async () => {
  const map = aMap();
  const screen = await render(PlanesProbe, { map });
  await expect.element(screen.getByText(m.planes_inside_count({ count: 2 }))).toBeVisible();
  await screen.getByRole('button', { name: m.planes_go_in() }).click();
  const trail = screen.getByRole('navigation', { name: m.planes_trail() });
  await expect.element(trail.getByText('Vurdere')).toHaveAttribute('aria-current', 'location');
  expect(map.chosenNodes).toEqual([]);

  map.show('inner');
  await expect.element(screen.getByText(m.planes_empty_title())).toBeVisible();
  await screen.getByRole('button', { name: m.planes_go_in(), exact: true }).click();
  await expect.element(trail.getByText('Innhente')).toHaveAttribute('aria-current', 'location');
  await trail.getByRole('button', { name: 'Vurdere' }).click();
  expect([map.plane, map.single]).toEqual(['outer', 'inner']);
  await trail.getByRole('button', { name: m.planes_go_out() }).click();
  expect([map.plane, map.single]).toEqual(['', 'outer']);
  await expect.element(trail).not.toBeInTheDocument();
});

it('says whose figures count', async () => {
  const screen = await render(PlanesProbe, { map: aMap() });
  await expect.element(screen.getByText(m.planes_inner_count())).toBeVisible();
  await screen.unmount();
  const own = await render(PlanesProbe, { map: aMap(timed) });
  await expect.element(own.getByText(m.planes_own_count())).toBeVisible();
});

it('opens it on the map, and folds it again', async () => {
  const map = aMap();
  const screen = await render(PlanesProbe, { map });
  await screen.getByRole('button', { name: m.planes_expand() }).click();
  expect(map.nodeById.get('outer')!.expanded).toBe(true);
  await screen.getByRole('button', { name: m.planes_collapse() }).click();
  expect(map.nodeById.get('outer')!.expanded).toBe(false);
});
