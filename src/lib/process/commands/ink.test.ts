import { expect, test } from 'vitest';
import * as commands from '../commands';
import { centre, contains } from '../rules/geometry';
import { packPoints } from '../rules/ink/points';
import { map, there } from '../test-document';
import { addStrokes, moveStrokes, removeStrokes, setPen, stepAtInk, type DrawnStroke } from './ink';

const drawn = (x: number, y: number, more: Partial<DrawnStroke> = {}): DrawnStroke => ({
  pen: 'note',
  line: 2.6,
  drawnAt: 1,
  ...packPoints([
    [x, y, 0.5],
    [x + 30, y + 10, 0.8]
  ]),
  ...more
});

test('strokes are kept in the order they were drawn; a burst of them is one step', async () => {
  const { doc } = await map();
  const ids = there(doc, () => addStrokes(doc, [drawn(0, 0), drawn(50, 0)]));
  expect(doc.all('strokes').map(({ id }) => id)).toEqual(ids);
  for (const x of [0, 40, 80]) addStrokes(doc, [drawn(x, 90)], { gesture: 'ink' });
  expect(doc.all('strokes')).toHaveLength(5);
  doc.undo.undo();
  expect(doc.all('strokes')).toHaveLength(2);
});

test('ink is moved, given another pen and removed, by its own command or with whatever is chosen', async () => {
  const { doc } = await map();
  const [a, b] = addStrokes(doc, [drawn(0, 0), drawn(50, 0)]) as [string, string];
  there(doc, () => moveStrokes(doc, [a, b], 12, -4));
  expect(doc.get('strokes', b)).toMatchObject({ x: 62, y: -4 });
  there(doc, () => setPen(doc, [a], 'problem'));
  there(doc, () => removeStrokes(doc, [a, 'gone']));
  there(doc, () => commands.removeElements(doc, [b, 'read']));
  expect(doc.all('strokes')).toEqual([]);
  expect(doc.get('nodes', 'read')).toBeUndefined();
});

test('what is written in a step moves and goes with it, until it is moved off', async () => {
  const { doc } = await map();
  const read = doc.get('nodes', 'read')!;
  const [inside] = addStrokes(doc, [drawn(read.x + 10, read.y + 10, { node: 'read' })]) as [string];
  const before = doc.get('strokes', inside)!;
  there(doc, () => commands.moveNodes(doc, ['read'], 0, 30));
  expect(doc.get('strokes', inside)!.y).toBe(before.y + 30);
  there(doc, () => moveStrokes(doc, [inside], 5, 0));
  expect(doc.get('strokes', inside)!.node).toBe('read');
  there(doc, () => moveStrokes(doc, [inside], 400, 0));
  expect(doc.get('strokes', inside)!.node).toBe('');
  doc.undo.undo();
  there(doc, () => commands.removeNodes(doc, ['read']));
  expect(doc.get('strokes', inside)).toBeUndefined();
});

test('a step is put where ink is, in its lane, and the ink stays in it', async () => {
  const { doc } = await map();
  const ids = addStrokes(doc, [drawn(300, 280), drawn(420, 300)]);
  const id = there(doc, () => stepAtInk(doc, ids))!;
  const node = doc.get('nodes', id)!;
  expect(node).toMatchObject({ kind: 'task', lane: 'back', pool: 'pool' });
  for (const stroke of doc.all('strokes')) {
    expect(stroke.node).toBe(id);
    expect(contains(node, centre(stroke))).toBe(true);
  }
  expect(stepAtInk(doc, ['gone'])).toBeUndefined();
});

test('the to-be copy takes the ink along', async () => {
  const { doc, workspace, open } = await map();
  addStrokes(doc, [drawn(0, 0)]);
  const copy = open(await commands.copyToBe(workspace, doc));
  expect(copy.all('strokes')).toEqual(doc.all('strokes'));
});
