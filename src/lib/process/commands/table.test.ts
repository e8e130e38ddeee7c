import { expect, test } from 'vitest';
import { map, there } from '../test-document';
import { setCells } from './table';

test('cells of several steps are filled in one step, and a step that is gone is left out', async () => {
  const { doc } = await map();
  there(doc, () =>
    setCells(doc, [
      { id: 'read', fields: { name: 'Read it', processMinutes: 5, accurate: 0.9 } },
      { id: 'gone', fields: { name: 'Nobody' } }
    ])
  );
  expect(doc.get('nodes', 'read')).toMatchObject({ name: 'Read it', processMinutes: 5, accurate: 0.9 });
  expect(doc.get('nodes', 'gone')).toBeUndefined();
});
