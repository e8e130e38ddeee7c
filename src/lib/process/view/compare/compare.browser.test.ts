import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type Node, type ProcessCollections } from '../../model';
import { aFlow, aNode } from '../../test-map';
import CompareProbe from './CompareProbe.test.svelte';
import '../../../../app.css';

function aDocument(id: string, nodes: Node[]) {
  const doc = new WorkDocument<ProcessCollections>(id, { kind: 'process', collections: processCollections });
  doc.edit(
    () => 'fill',
    (edit) => {
      for (const node of nodes) edit.put('nodes', node);
      edit.put('flows', aFlow('start', 'sub'));
      edit.put('flows', aFlow('sub', 'send'));
    }
  );
  return doc;
}
const timed = { processMinutes: 60, waitMinutes: 0 };
const main = [
  aNode('start', 'startEvent'),
  aNode('sub', 'subProcess', { x: 100, name: 'Vurdere' }),
  aNode('send', 'task', { x: 300, ...timed })
];
const inside = (id: string, more: Partial<Node> = {}) =>
  aNode(id, 'task', { parent: 'sub', ...timed, ...more });

it('shows the plane that a difference or the place of a figure lies on, in both drawings', async () => {
  const before = aDocument('before', [...main, inside('Lese', { waitMinutes: 2880 })]);
  const after = aDocument('after', [...main, inside('Lese', { waitMinutes: 1440 })]);
  const workspace = {
    history: { show: () => () => {} },
    index: { live: () => ({ rows: [], loaded: true }) }
  } as unknown as Workspace;
  const screen = await render(CompareProbe, { before, after, workspace });
  const drawings = screen.getByRole('img');
  /** The steps that both drawings name. */
  const both = () =>
    ['Vurdere', 'send', 'Lese'].filter((name) =>
      drawings.elements().every((one) => one.textContent.includes(name) && one.textContent.includes('●'))
    );
  await expect.poll(both).toEqual(['Vurdere', 'send']);

  const plane = screen.getByLabelText(m.compare_plane());
  await userEvent.selectOptions(plane, 'sub');
  await expect.poll(both).toEqual(['Lese']);
  await userEvent.selectOptions(plane, '');
  await expect.poll(both).toEqual(['Vurdere', 'send']);

  // The waiting that changed is inside: both drawings go there, and the place is told with its part of the change.
  const wait = screen.getByRole('button', { name: m.compare_causes_of({ name: m.process_wait_time() }) });
  await wait.click();
  await expect.element(plane).toHaveValue('sub');
  await expect
    .element(screen.getByRole('button', { name: /^Lese −1/ }))
    .toHaveAttribute('aria-pressed', 'true');
  await screen.getByRole('button', { name: m.process_show_whole() }).click();

  await userEvent.selectOptions(plane, '');
  await screen.getByRole('button', { name: /«Lese»|“Lese”/ }).click();
  await expect.element(plane).toHaveValue('sub');
  await expect.poll(both).toEqual(['Lese']);

  before.edit(
    () => 'dissolve',
    (edit) => edit.remove('nodes', 'sub')
  );
  await expect.element(screen.getByText(m.process_show_whole())).toBeVisible();
  await expect.poll(() => drawings.elements().length).toBe(2);
});

it('says so where one map does not have the sub-process', async () => {
  const before = aDocument('before', [main[0]!, main[2]!]);
  const after = aDocument('after', [...main, inside('Lese')]);
  const workspace = {
    history: { show: () => () => {} },
    index: { live: () => ({ rows: [], loaded: true }) }
  } as unknown as Workspace;
  const screen = await render(CompareProbe, { before, after, workspace });
  await userEvent.selectOptions(screen.getByLabelText(m.compare_plane()), 'sub');
  await expect.element(screen.getByText(m.compare_plane_not_there({ name: 'Vurdere' }))).toBeVisible();
});
