import { expect, test } from 'vitest';
import * as commands from '../commands';
import { changeElement } from './change-element';
import { copySteps, pasteSteps } from './clip';
import { removeWastePicture, setWastePicture, setWastePictureText } from './waste-pictures';
import { processCollections } from '../model';
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
  there(doc, () => changeElement(doc, 'read', { kind: 'exclusiveGateway' }));
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

test('a picture of waste is put, described, replaced and taken off, each in one step', async () => {
  const { doc } = await map();
  const id = commands.addWaste(doc, 'read', 'inventory')!;
  const waste = () => doc.get('wastes', id)!;
  const { media } = processCollections.wastes;
  expect(media?.(waste())).toEqual([]);
  expect(there(doc, () => setWastePicture(doc, id, 'one'))).toBe(true);
  there(doc, () => setWastePictureText(doc, id, 'A pile of letters'));
  expect(waste()).toMatchObject({ kind: 'inventory', image: 'one', imageText: 'A pile of letters' });
  expect(media?.(waste())).toEqual(['one']);
  setWastePicture(doc, id, 'one');
  expect(waste().imageText).toBe('A pile of letters');
  there(doc, () => setWastePicture(doc, id, 'two'));
  expect(waste()).toMatchObject({ image: 'two', imageText: '' });
  there(doc, () => removeWastePicture(doc, id));
  expect(media?.(waste())).toEqual([]);
  commands.removeWaste(doc, id);
  expect(setWastePicture(doc, id, 'three')).toBe(false);
});

test('a picture of waste goes along with copied steps', async () => {
  const { doc } = await map();
  setWastePicture(doc, commands.addWaste(doc, 'read', 'inventory')!, 'one');
  const [copy] = pasteSteps(doc, copySteps(doc, ['read'])!, { point: [220, 100], pointed: false });
  expect(doc.all('wastes').find(({ node }) => node === copy)).toMatchObject({ image: 'one' });
});

test('the to-be copy keeps the waste marks with their ids and pictures', async () => {
  const { doc, workspace, open } = await map();
  const id = commands.addWaste(doc, 'read', 'transport')!;
  setWastePicture(doc, id, 'one');
  const copy = open(await commands.copyToBe(workspace, doc));
  expect(copy.get('wastes', id)).toMatchObject({ node: 'read', kind: 'transport', image: 'one' });
});

test('a time is one amount or a range; what it was before stays where the two agree', async () => {
  const { doc } = await map();
  const read = () => doc.get('nodes', 'read')!;
  there(doc, () => commands.setTime(doc, 'read', 'process', { value: 20, range: null }));
  there(doc, () => commands.setTime(doc, 'read', 'process', { value: null, range: [10, 30] }));
  expect(read()).toMatchObject({ processMinutes: 20, processRange: [10, 30] });
  there(doc, () => commands.setTime(doc, 'read', 'process', { value: 25, range: null }));
  expect(read()).toMatchObject({ processMinutes: 25, processRange: [10, 30] });
  there(doc, () => commands.setTime(doc, 'read', 'process', { value: 40, range: null }));
  expect(read()).toMatchObject({ processMinutes: 40, processRange: null });
  there(doc, () => commands.setTime(doc, 'read', 'process', { value: null, range: [1, 2] }));
  expect(read()).toMatchObject({ processMinutes: null, processRange: [1, 2] });
  there(doc, () => commands.setTime(doc, 'read', 'process', null));
  expect(read()).toMatchObject({ processMinutes: null, processRange: null });
});

test('elapsed time becomes waiting by taking off the work', async () => {
  const { doc } = await map();
  commands.setMinutes(doc, 'read', { processMinutes: 20 });
  there(doc, () => commands.setTime(doc, 'read', 'wait', { value: 1440, range: null }, true));
  expect(doc.get('nodes', 'read')!.waitMinutes).toBe(1420);
  there(doc, () => commands.setTime(doc, 'read', 'wait', { value: null, range: [10, 60] }, true));
  expect(doc.get('nodes', 'read')).toMatchObject({ waitMinutes: null, waitRange: [0, 40] });
});
