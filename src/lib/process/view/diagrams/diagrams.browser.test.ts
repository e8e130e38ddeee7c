import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type ProcessCollections } from '../../model';
import type { FileDiagram, FileDiagrams } from '../../rules/file-diagrams';
import { aFlow, aNode } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import DiagramsProbe from './DiagramsProbe.test.svelte';
import '../../../../app.css';

/** A map with a step that is drawn again in the second of two further diagrams. */
function prepare() {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('nodes', aNode('n1', 'task', { name: 'Les', element: 'Les' }))
  );
  const map = new ProcessMap(doc);
  const nothing = { pools: [], lanes: [], nodes: [], flows: [] };
  const step = (element: string, x: number) => aNode(element, 'task', { element, x, y: 40 });
  const diagrams: FileDiagram[] = [
    {
      id: 'D2',
      name: 'Klage',
      inner: false,
      main: false,
      records: { ...nothing, nodes: [step('Motta', 40)] }
    },
    {
      id: 'D3',
      name: '',
      inner: true,
      main: false,
      records: {
        ...nothing,
        nodes: [step('Les', 40), step('Svar', 240)],
        flows: [aFlow('Les', 'Svar', { element: 'f' })]
      }
    }
  ];
  const ways = {
    read: vi.fn(async (): Promise<FileDiagrams> => ({ diagrams, before: 0, onMap: ['Les'] })),
    make: vi.fn(async () => {}),
    go: vi.fn((map: string) => void map),
    print: vi.fn((drawn: WorkDocument<ProcessCollections>) => void drawn)
  };
  return { doc, map, ways, onchoose: vi.fn((id: string) => void id) };
}

it('tabs name the map and each diagram, and are gone through by arrow keys', async () => {
  const { map, ways, onchoose } = prepare();
  const screen = await render(DiagramsProbe, { map, ways, onchoose, at: undefined, view: 'canvas' });
  await expect.element(screen.getByRole('tablist', { name: m.diagrams_tabs() })).toBeVisible();
  const tabs = screen.getByRole('tab');
  expect(tabs.elements().map((tab) => tab.textContent)).toEqual([
    m.diagrams_map(),
    'Klage',
    m.diagrams_unnamed({ number: 3 })
  ]);
  await expect.element(screen.getByText('here is the map')).toBeVisible();
  await tabs.first().click();
  expect(onchoose).toHaveBeenLastCalledWith('');
  await userEvent.keyboard('{ArrowRight}');
  expect(onchoose).toHaveBeenLastCalledWith('D2');
  await expect.element(tabs.nth(1)).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(onchoose).toHaveBeenLastCalledWith('D3');
  await screen.rerender({ at: { collection: 'diagram', id: 'D3' } });
  await expect.element(tabs.nth(2)).toHaveAttribute('aria-selected', 'true');
  expect(tabs.elements().map((tab) => tab.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
});

it('a diagram is drawn in the map’s place, follows its names, and nothing in it can be dragged or chosen', async () => {
  await page.viewport(1000, 700);
  const { doc, map, ways, onchoose } = prepare();
  const at = { collection: 'diagram', id: 'D3' };
  map.select(['n1']);
  const screen = await render(DiagramsProbe, { map, ways, onchoose, at, view: 'canvas' });
  const step = screen.getByRole('img', { name: /^Les, / });
  await expect.element(step).toBeVisible();
  await expect.element(screen.getByText('here is the map')).not.toBeInTheDocument();
  expect(map.selection.size).toBe(0);
  await step.click();
  await expect.element(step).not.toHaveClass(/selected|draggable/);
  doc.edit(
    () => 'rename',
    (edit) => edit.change('nodes', 'n1', { name: 'Les alt' })
  );
  await expect.element(screen.getByRole('img', { name: /^Les alt, / })).toBeVisible();
  // A plane of a sub-process is no map of its own.
  await expect.element(screen.getByRole('button', { name: m.diagrams_make() })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: m.diagrams_print() }).click();
  const printed = ways.print.mock.calls[0]![0];
  expect(printed.all('nodes').map(({ name }) => name)).toEqual(['Les alt', 'Svar']);
  expect(printed.get('about', 'about')).toBeUndefined();
});

it('as a list it leads to what is on the map, and the map comes back when something of it is asked for', async () => {
  const { map, ways, onchoose } = prepare();
  const at = { collection: 'diagram', id: 'D3' };
  const screen = await render(DiagramsProbe, { map, ways, onchoose, at, view: 'outline' });
  await expect.element(screen.getByRole('row', { name: /Svar/ })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Svar' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Les' }).click();
  expect([...map.selection]).toEqual(['n1']);
  await expect.poll(() => onchoose.mock.calls.at(-1)).toEqual(['']);
});

it('a diagram becomes a map of its own', async () => {
  const { map, ways, onchoose } = prepare();
  const at = { collection: 'diagram', id: 'D2' };
  const screen = await render(DiagramsProbe, { map, ways, onchoose, at, view: 'canvas' });
  await screen.getByRole('button', { name: m.diagrams_make() }).click();
  expect(ways.make).toHaveBeenCalledWith(expect.objectContaining({ id: 'D2' }), 'Klage');
});

it('a diagram that has a map leads there when it is pressed, and not on the way past it', async () => {
  const { map, ways, onchoose } = prepare();
  const { diagrams, onMap } = await ways.read();
  const [second, third] = [diagrams[0]!, diagrams[1]!];
  ways.read.mockResolvedValue({
    diagrams: [{ ...second, main: true, map: 'first' }, third],
    before: 1,
    onMap
  });
  const screen = await render(DiagramsProbe, { map, ways, onchoose, at: undefined, view: 'canvas' });
  const tabs = screen.getByRole('tab');
  await expect.element(tabs.first()).toHaveTextContent(m.diagrams_map());
  await expect.element(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await tabs.nth(1).click();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tabs.first()).toHaveFocus();
  expect(ways.go).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(ways.go).toHaveBeenCalledWith('first');
  expect(onchoose).toHaveBeenLastCalledWith('');
});

it('a file with one diagram has no tabs', async () => {
  const { map, ways, onchoose } = prepare();
  ways.read.mockResolvedValue({ diagrams: [], before: 0, onMap: [] });
  const screen = await render(DiagramsProbe, { map, ways, onchoose, at: undefined, view: 'canvas' });
  await expect.element(screen.getByText('here is the map')).toBeVisible();
  expect(screen.getByRole('tab').elements()).toEqual([]);
});
