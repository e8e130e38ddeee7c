import { exportBpmn, importBpmn } from '../../../src/lib/interchange/bpmn';
import { aFlow, aNode } from '../../../src/lib/process/test-map';

/**
 * A file with several diagrams after a map of its own was made of one: a step is moved in it, and one is added.
 * @param diagram id of that diagram
 */
export async function furtherMap(source: Uint8Array, diagram: string): Promise<Uint8Array> {
  const { records, title } = await importBpmn(source, 'several.bpmn', undefined, diagram);
  const [first, ...rest] = records.nodes;
  const { bytes, lost } = await exportBpmn({
    source,
    diagram,
    title,
    records: {
      ...records,
      nodes: [{ ...first!, x: first!.x + 20 }, ...rest, aNode('fresh', 'task', { x: 480, y: 100 })],
      flows: [...records.flows, aFlow(rest.at(-1)!.id, 'fresh')]
    }
  });
  if (lost.length) throw new Error(JSON.stringify(lost));
  return bytes;
}
