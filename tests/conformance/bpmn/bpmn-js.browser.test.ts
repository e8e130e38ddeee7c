import Viewer from 'bpmn-js/lib/NavigatedViewer';
import { expect, it } from 'vitest';
import several from '../../fixtures/bpmn/several-diagrams.bpmn?raw';
import { exportBpmn, importBpmn } from '../../../src/lib/interchange/bpmn';
import { furtherMap } from './further-map';
import { nestedMap } from './nested-map';

it('bpmn-js goes down into sub-processes that were drawn here', async () => {
  const viewer = new Viewer({ container: document.body });
  const { warnings } = await viewer.importXML(new TextDecoder().decode(await nestedMap()));
  expect(warnings).toEqual([]);
  const registry = viewer.get<{ get(id: string): { parent: { id: string } } }>('elementRegistry');
  const planeOf = (id: string) => registry.get(`Activity_${id}`).parent.id;
  expect(['before', 'outer', 'first', 'inner', 'deep'].map(planeOf)).toEqual([
    'Process_1',
    'Process_1',
    'Activity_outer_plane',
    'Activity_outer_plane',
    'Activity_inner_plane'
  ]);
  viewer.destroy();
});

it('bpmn-js opens each diagram of a file after one was changed as a map of its own', async () => {
  const viewer = new Viewer({ container: document.body });
  const bytes = await furtherMap(new TextEncoder().encode(several), 'Diagram3');
  const { warnings } = await viewer.importXML(new TextDecoder().decode(bytes));
  expect(warnings).toEqual([]);
  const drawn = async (diagram: string) => {
    await viewer.open(diagram);
    const registry = viewer.get<{ get(id: string): { x: number } | undefined }>('elementRegistry');
    return ['Start', 'Les', 'Vedta', 'Motta', 'Activity_fresh'].map((id) => registry.get(id)?.x);
  };
  expect(await drawn('Diagram1')).toEqual([100, 200, 360, undefined, undefined]);
  expect(await drawn('Diagram2')).toEqual([undefined, undefined, undefined, 100, undefined]);
  expect(await drawn('Diagram3')).toEqual([60, 40, undefined, undefined, 480]);
  viewer.destroy();
});

it('bpmn-js shows the colours that were chosen here', async () => {
  const source = new TextEncoder().encode(several);
  const { records, title } = await importBpmn(source, 'several.bpmn');
  const [fill, stroke] = ['#d3e3fb', '#2f62c0'];
  const nodes = records.nodes.map((node) => (node.element === 'Les' ? { ...node, fill, stroke } : node));
  const flows = records.flows.map((flow) => (flow.element === 'a1' ? { ...flow, stroke } : flow));
  const { bytes } = await exportBpmn({ source, records: { ...records, nodes, flows }, title });
  const viewer = new Viewer({ container: document.body });
  const { warnings } = await viewer.importXML(new TextDecoder().decode(bytes));
  expect(warnings).toEqual([]);
  const registry = viewer.get<{ getGraphics(id: string): SVGElement }>('elementRegistry');
  const looks = (id: string, shape: string) =>
    getComputedStyle(registry.getGraphics(id).querySelector(`.djs-visual ${shape}`)!);
  expect([looks('Les', 'rect').fill, looks('Les', 'rect').stroke]).toEqual([
    'rgb(211, 227, 251)',
    'rgb(47, 98, 192)'
  ]);
  expect(looks('a1', 'path').stroke).toBe('rgb(47, 98, 192)');
  expect(looks('Vedta', 'rect').fill).not.toBe('rgb(211, 227, 251)');
  viewer.destroy();
});
