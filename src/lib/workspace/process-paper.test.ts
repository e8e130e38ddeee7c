import { expect, test } from 'vitest';
import type { RecordIndex } from '../document/context';
import { WorkDocument } from '../document/work-document';
import { processCollections, type ProcessCollections } from '../process/model';
import { aFlow, aMap, aNode } from '../process/test-map';
import { processFileName, sheetOfProcess } from './process-paper';

const index = { find: async () => [] } as unknown as RecordIndex;
const picture = { bytes: new Uint8Array([1]), width: 8, height: 6 };
const pictureOf = async (id: string) => (id === 'gone' ? undefined : picture);

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
    const sheet = await sheetOfProcess({ index, pictureOf }, document, { figures: true, plane });
    expect(sheet.nodes.map(({ id }) => id).sort()).toEqual(ids);
    expect(sheet.flows.map(({ id }) => id)).toEqual(lines);
    expect(sheet.figures.length > 0).toBe(has);
    const end = has ? '' : ` – ${plane}`;
    expect(
      sheet.title.endsWith(end) && processFileName(document, plane).endsWith(has ? 'process' : plane)
    ).toBe(true);
  }
);

test('pictures of waste come along when they are asked for, in the order of the work; those not here do not', async () => {
  const document = nested();
  document.edit(
    () => '',
    (edit) => {
      const mark = (id: string, node: string, image: string) =>
        edit.put('wastes', {
          id,
          order: 'a0',
          node,
          kind: 'waiting',
          minutes: 60,
          note: id,
          image,
          imageText: ''
        });
      mark('one', 'outer', 'a');
      mark('two', 'before', 'b');
      mark('three', 'before', 'gone');
      mark('four', 'first', 'c');
    }
  );
  const notes = async (choices: { wastePictures?: boolean; plane?: string }) =>
    (await sheetOfProcess({ index, pictureOf }, document, { figures: true, ...choices })).pictures.map(
      ({ step, note }) => [step, note]
    );
  expect(await notes({})).toEqual([]);
  expect(await notes({ wastePictures: true })).toEqual([
    ['before', 'two'],
    ['outer', 'one']
  ]);
  expect(await notes({ wastePictures: true, plane: 'outer' })).toEqual([['first', 'four']]);
});
