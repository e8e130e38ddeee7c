import { expect, test } from 'vitest';
import { map, there } from '../test-document';
import { applyTidy } from './tidy';

test('what was laid out is one step; what was removed meanwhile stays removed', async () => {
  const { doc, flows } = await map();
  const box = { x: 300, y: 20, width: 120, height: 80 };
  there(doc, () =>
    applyTidy(doc, {
      pools: new Map([['pool', { x: 0, y: 0, width: 900, height: 300 }]]),
      lanes: new Map([['front', { x: 30, y: 0, width: 870, height: 120 }]]),
      nodes: new Map([
        ['read', box],
        ['gone', box]
      ]),
      places: new Map(),
      phases: new Map(),
      flows: new Map([
        [
          flows.start,
          [
            [98, 60],
            [300, 60]
          ]
        ]
      ])
    })
  );
  expect(doc.get('nodes', 'read')).toMatchObject(box);
  expect(doc.get('nodes', 'gone')).toBeUndefined();
  expect(doc.get('lanes', 'front')!.height).toBe(120);
  expect(doc.get('flows', flows.start)).toMatchObject({ routed: true });
});
