import { expect, test } from 'vitest';
import type { RecordIndex } from '../document/context';
import { WorkDocument } from '../document/work-document';
import { processCollections, type ProcessCollections } from '../process/model';
import { aFlow, aMap, aNode } from '../process/test-map';
import { processFileName, sheetOfProcess } from './process-paper';

const index = { find: async () => [] } as unknown as RecordIndex;

/** A step, and a closed sub-process with a step and another closed one in it. */
function nested(): WorkDocument<ProcessCollections> {
  const kind = { kind: 'process', collections: processCollections };
  const document = new WorkDocument<ProcessCollections>('map', kind);
  const { nodes, flows } = aMap({
    nodes: [
      aNode('before', 'task', { processMinutes: 5 }),
      aNode('outer', 'subProcess', { x: 200 }),
      aNode('first', 'task', { parent: 'outer', processMinutes: 7 }),
      aNode('inner', 'subProcess', { x: 200, parent: 'outer' }),
      aNode('deep', 'task', { parent: 'inner' })
    ],
    flows: [aFlow('before', 'outer'), aFlow('first', 'inner')]
  });
  document.edit(
    () => '',
    (edit) => {
      for (const node of nodes) edit.put('nodes', node);
      for (const flow of flows) edit.put('flows', flow);
    }
  );
  return document;
}

test.each([
  ['', ['before', 'outer'], ['before→outer'], true],
  ['outer', ['first', 'inner'], ['first→inner'], false],
  ['inner', ['deep'], [], false],
  // Gone, or open: the map itself.
  ['before', ['before', 'outer'], ['before→outer'], true]
])(
  'paper of plane «%s» has what is drawn on it, and figures where they are its own',
  async (plane, ids, lines, has) => {
    const document = nested();
    const sheet = await sheetOfProcess(index, document, { figures: true, plane });
    expect(sheet.nodes.map(({ id }) => id).sort()).toEqual(ids);
    expect(sheet.flows.map(({ id }) => id)).toEqual(lines);
    expect(sheet.figures.length > 0).toBe(has);
    const end = has ? '' : ` – ${plane}`;
    expect(
      sheet.title.endsWith(end) && processFileName(document, plane).endsWith(has ? 'process' : plane)
    ).toBe(true);
  }
);
