import { exportBpmn } from '../../../src/lib/interchange/bpmn';
import { aFlow, aMap, aNode } from '../../../src/lib/process/test-map';

/** A file drawn here: a step, and a closed sub-process with two steps and another closed one in it. */
export async function nestedMap(): Promise<Uint8Array> {
  const records = aMap({
    nodes: [
      aNode('before', 'task', { x: 80, y: 80 }),
      aNode('outer', 'subProcess', { x: 260, y: 80 }),
      aNode('first', 'task', { x: 100, y: 100, parent: 'outer' }),
      aNode('inner', 'subProcess', { x: 280, y: 100, parent: 'outer' }),
      aNode('deep', 'task', { x: 100, y: 100, parent: 'inner' })
    ],
    flows: [aFlow('before', 'outer'), aFlow('first', 'inner')]
  });
  const { bytes, lost } = await exportBpmn({ records, title: 'Nested' });
  if (lost.length) throw new Error(JSON.stringify(lost));
  return bytes;
}
