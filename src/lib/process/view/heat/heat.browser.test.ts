import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { WorkDocument } from '$lib/document/work-document';
import { processCollections, type ProcessCollections } from '../../model';
import { aFlow, aNode } from '../../test-map';
import { MapFigures } from '../figures/map-figures.svelte';
import { ProcessMap } from '../process-map.svelte';
import { durationText } from '../words';
import { drawHeat } from './draw-heat';
import HeatProbe from './HeatProbe.test.svelte';
import { turnHeat } from './map-heat.svelte';
import '../../../../app.css';

function aMap(): ProcessMap {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      edit.put('nodes', aNode('start', 'startEvent'));
      edit.put('nodes', aNode('read', 'task', { processMinutes: 30, waitMinutes: 100 }));
      edit.put('nodes', aNode('send', 'task', { processMinutes: 10 }));
      edit.put('flows', aFlow('start', 'read'));
      edit.put('flows', aFlow('read', 'send'));
    }
  );
  const map = new ProcessMap(doc);
  map.figures = new MapFigures(map);
  return map;
}

it('says the scale in words and each figure in writing, asks for a run where one is needed, and goes', async () => {
  const map = aMap();
  turnHeat(map);
  const screen = await render(HeatProbe, { map });
  const legend = screen.getByRole('region', { name: m.heat_title() });
  await expect.element(screen.getByTestId('read')).toHaveTextContent(durationText(100));
  expect(screen.getByTestId('send').element().textContent?.trim()).toBe('');
  await expect.element(legend).toHaveTextContent(m.heat_over({ value: durationText(80) }));

  const figure = legend.getByLabelText(m.heat_figure());
  await userEvent.selectOptions(figure, m.heat_touch());
  await expect.element(screen.getByTestId('send')).toHaveTextContent(durationText(10));
  await userEvent.selectOptions(figure, m.heat_rework());
  await expect.element(legend).toHaveTextContent(m.heat_nothing());
  await userEvent.selectOptions(figure, m.heat_queue());
  await legend.getByRole('button', { name: m.process_sim_open() }).click();
  expect(map.beside).toBe('simulation');

  await legend.getByRole('button', { name: m.heat_close() }).click();
  await expect.element(legend).not.toBeInTheDocument();
});

it('tints hotter steps with a thicker edge, and the overview all over', () => {
  const context = new OffscreenCanvas(400, 100).getContext('2d') as unknown as CanvasRenderingContext2D;
  const colours = { ground: '#fff', text: '#000', 0: '#0000ff', 1: '#0', 2: '#0', 3: '#0', 4: '#ff0000' };
  const box = (x: number) => ({ x, y: 30, width: 100, height: 50 });
  const marks = [
    { box: box(250), level: 4, text: '9 d' },
    { box: box(50), level: 0, text: '1 d' }
  ];
  const view = { x: 0, y: 0, zoom: 1, width: 400, height: 100, scale: 1 };
  const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
  drawHeat(context, marks, view, colours, false);
  // Four pixels out of the hottest is still its edge; out of the other there is nothing.
  expect(at(246, 55)).toEqual([255, 0, 0, 255]);
  expect(at(46, 55)[3]).toBe(0);
  expect(at(300, 55)[3]).toBeLessThan(128);
  drawHeat(context, marks, view, colours, true);
  expect(at(300, 55)).toEqual([255, 0, 0, 255]);
  expect(at(100, 55)).toEqual([0, 0, 255, 255]);
});
