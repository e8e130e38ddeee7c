import { expect, test } from 'vitest';
import { createProcess } from '../commands';
import { expectSoundLines, map, memoryWorkspace, there } from '../test-document';
import { drawList } from './draw-list';
import type { ListedStep } from '../rules/list/listed';

const steps: ListedStep[] = [
  {
    kind: 'task',
    name: 'Lese søknad',
    who: 'Saksbehandler',
    processMinutes: 20,
    waitMinutes: null,
    system: 'ePhorte',
    ways: [{ to: 1, answer: '' }]
  },
  {
    kind: 'task',
    name: 'Vedta',
    who: 'Leder',
    processMinutes: null,
    waitMinutes: 0,
    system: '',
    ways: [{ to: 'end', answer: '' }]
  }
];

test('a list takes the place of what a new map begins with, in one undo step', async () => {
  const { workspace, open } = memoryWorkspace();
  const doc = open(await createProcess(workspace, { service: 's', title: 'T' }));
  const [read, decide] = there(doc, () => drawList(doc, steps));
  expect(
    doc
      .all('lanes')
      .map((lane) => lane.name)
      .sort()
  ).toEqual(['Leder', 'Saksbehandler']);
  expect(doc.get('nodes', read!)).toMatchObject({ processMinutes: 20, waitMinutes: null, system: 'ePhorte' });
  expect(doc.get('nodes', decide!)).toMatchObject({ processMinutes: null, waitMinutes: 0 });
  expect(doc.all('pools')).toHaveLength(1);
  expectSoundLines(doc);
});

test('a list goes below what stands, and moves nothing of it', async () => {
  const { doc } = await map();
  const before = doc.all('nodes');
  there(doc, () => drawList(doc, steps));
  for (const node of before) expect(doc.get('nodes', node.id)).toEqual(node);
  expect(Math.min(...doc.all('pools').map((pool) => pool.y))).toBe(0);
  expect(doc.all('pools')).toHaveLength(2);
});
