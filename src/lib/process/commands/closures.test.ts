import { expect, test } from 'vitest';
import { copyToBe } from '../commands';
import { map, there } from '../test-document';
import { addClosure, changeClosure, removeClosure } from './closures';

test('the office closes on days of its own, longer, under a name, and no more', async () => {
  const { doc, workspace, open } = await map();
  const id = there(doc, () => addClosure(doc, '2026-07-06', 'Summer'));
  expect(doc.get('closures', id)).toMatchObject({ from: '2026-07-06', to: '2026-07-06', name: 'Summer' });
  there(doc, () => changeClosure(doc, id, { to: '2026-07-24' }));
  expect(open(await copyToBe(workspace, doc)).all('closures')).toEqual(doc.all('closures'));
  there(doc, () => removeClosure(doc, id));
  expect(doc.all('closures')).toEqual([]);
});

test('an end that passes the other takes it along', async () => {
  const { doc } = await map();
  const id = addClosure(doc, '2026-07-06');
  there(doc, () => changeClosure(doc, id, { from: '2026-08-01' }));
  expect(doc.get('closures', id)).toMatchObject({ from: '2026-08-01', to: '2026-08-01' });
  there(doc, () => changeClosure(doc, id, { to: '2026-07-20' }));
  expect(doc.get('closures', id)).toMatchObject({ from: '2026-07-20', to: '2026-07-20' });
});

test('a new map keeps the public holidays', async () => {
  const { doc } = await map();
  expect(doc.get('about', 'about')?.holidays).toBe('norway');
});
