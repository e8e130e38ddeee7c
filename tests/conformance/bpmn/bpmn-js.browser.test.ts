import Viewer from 'bpmn-js/lib/NavigatedViewer';
import { expect, it } from 'vitest';
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
