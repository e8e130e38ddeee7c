import { expect, test } from 'vitest';
import { guessSteps, readSteps } from '../../../interchange/process';
import { createProcess } from '../../commands';
import { drawList } from '../../commands/draw-list';
import { flowOrder } from '../../rules/flow-order';
import { isFlowNode } from '../../rules/kinds';
import { memoryWorkspace } from '../../test-document';
import { ProcessMap } from '../process-map.svelte';
import { tableRows } from './copy-table';

/** A new map that a table is pasted on, and the table that it is copied as. */
async function drawnFrom(rows: string[][]): Promise<string[][]> {
  const { workspace, open } = memoryWorkspace();
  const doc = open(await createProcess(workspace, { service: 's', title: 'T' }));
  const { steps, refusals } = readSteps(rows, guessSteps(rows));
  expect(refusals).toEqual([]);
  drawList(doc, steps);
  const map = new ProcessMap(doc);
  const order = flowOrder(map.nodes, map.flows).filter(({ kind }) => isFlowNode(kind));
  return tableRows({ map, numbers: new Map(order.map(({ id }, at) => [id, at + 1])) }, order);
}

test('a copied table makes the same map again, each step in its phase', async () => {
  const copied = await drawnFrom([
    ['Hvem', 'Fase', 'Hva', 'Arbeidstid', 'Neste'],
    ['Søker', 'Søknad', 'Søke', '20 min', ''],
    ['Kontor', '', 'Komplett?', '', 'Ja (80 %): 3; Nei (20 %): 1'],
    ['Kontor', 'Behandling', 'Innstille', '2 t', ''],
    ['Leder', 'Vedtak', 'Vedta', '10 min', '']
  ]);
  const [headings, ...rows] = copied;
  const phase = headings!.indexOf('Fase');
  expect(rows.map((cells) => [cells[1], cells[phase]])).toEqual([
    ['', 'Søknad'],
    ['Søke', 'Søknad'],
    ['Komplett?', 'Søknad'],
    ['Innstille', 'Behandling'],
    ['Vedta', 'Vedtak'],
    ['', 'Vedtak']
  ]);
  expect(await drawnFrom(copied)).toEqual(copied);
});
