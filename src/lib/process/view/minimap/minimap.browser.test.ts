import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type ProcessCollections } from '../../model';
import { aNode } from '../../test-map';
import { Canvas } from '../canvas/canvas.svelte';
import { ProcessMap } from '../process-map.svelte';
import MinimapProbe from './MinimapProbe.test.svelte';
import '../../../../app.css';

it('shows the map, what is chosen and the part that is seen; a press, a drag and keys go elsewhere', async () => {
  await page.viewport(1200, 800);
  const doc = new WorkDocument<ProcessCollections>('minimap', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      edit.put('nodes', aNode('a', 'task', { x: 0, y: 0 }));
      edit.put('nodes', aNode('b', 'task', { x: 4000, y: 2000 }));
    }
  );
  const map = new ProcessMap(doc);
  const canvas = new Canvas(map);
  canvas.size = { width: 800, height: 600 };
  canvas.viewport = { x: 0, y: 0, zoom: 1 };
  const screen = await render(MinimapProbe, { map, canvas });
  const small = screen.getByRole('button', { name: m.process_minimap_label() });
  const surface = small.element().querySelector('canvas')!;
  const painted = () => {
    const { width, height } = surface;
    const { data } = surface.getContext('2d')!.getImageData(0, 0, width, height);
    return data.reduce((sum, value, at) => sum + (at % 4 === 3 && value > 0 ? 1 : 0), 0);
  };
  await expect.poll(painted).toBeGreaterThan(20);
  const before = painted();
  map.select(['b']);
  await expect.poll(painted).not.toBe(before);

  const bounds = surface.getBoundingClientRect();
  const middle = () => Math.round(canvas.seen.x + canvas.seen.width / 2);
  await small.click({ position: { x: bounds.width / 2, y: bounds.height / 2 } });
  // The map goes from 0 to 4120; its middle is now the middle of what is seen.
  expect(Math.abs(middle() - 2060)).toBeLessThan(60);
  const stood = middle();
  await userEvent.keyboard('{ArrowRight}');
  expect(middle()).toBe(stood + 200);
  await userEvent.keyboard('{Enter}');
  expect(canvas.viewport.zoom).toBeLessThan(0.3);
});
