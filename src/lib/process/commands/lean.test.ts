import { expect, test } from 'vitest';
import * as commands from '../commands';
import { map, there } from '../test-document';

test('a step says how good its output is, what it is worth and what it is done in', async () => {
  const { doc } = await map();
  there(doc, () => commands.setLean(doc, 'read', { accurate: 0.8, value: 'necessary', system: 'Archive' }));
  expect(doc.get('nodes', 'read')).toMatchObject({ accurate: 0.8, value: 'necessary', system: 'Archive' });
  there(doc, () => commands.setLean(doc, 'read', { accurate: null }));
  expect(doc.get('nodes', 'read')).toMatchObject({ accurate: null, value: 'necessary' });
});

test('a range is put the right way round, and can be taken away', async () => {
  const { doc } = await map();
  there(doc, () => commands.setLean(doc, 'read', { processRange: [30, 5] }));
  expect(doc.get('nodes', 'read')!.processRange).toEqual([5, 30]);
  there(doc, () => commands.setLean(doc, 'read', { processRange: null }));
  expect(doc.get('nodes', 'read')!.processRange).toBeNull();
});

test('a step that no longer does work keeps no lean figures', async () => {
  const { doc } = await map();
  commands.setLean(doc, 'read', { accurate: 0.8, value: 'waste' });
  there(doc, () => commands.changeKind(doc, 'read', 'exclusiveGateway'));
  expect(doc.get('nodes', 'read')).toMatchObject({ accurate: null, value: null });
});

test('waste is marked, described and taken away, and goes with its step', async () => {
  const { doc } = await map();
  const id = there(doc, () => commands.addWaste(doc, 'read', 'waiting'))!;
  there(doc, () => commands.changeWaste(doc, id, { minutes: 12, note: 'Until Monday' }));
  expect(doc.get('wastes', id)).toMatchObject({ node: 'read', kind: 'waiting', minutes: 12 });
  there(doc, () => commands.removeWaste(doc, id));
  const other = commands.addWaste(doc, 'read', 'defects')!;
  there(doc, () => commands.removeNodes(doc, ['read']));
  expect(doc.get('wastes', other)).toBeUndefined();
  expect(commands.addWaste(doc, 'gone', 'defects')).toBeUndefined();
});

test('the to-be copy keeps the waste marks with their ids', async () => {
  const { doc, workspace, open } = await map();
  const id = commands.addWaste(doc, 'read', 'transport')!;
  const copy = open(await commands.copyToBe(workspace, doc));
  expect(copy.get('wastes', id)).toMatchObject({ node: 'read', kind: 'transport' });
});
