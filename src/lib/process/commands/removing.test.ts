import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { insertNode } from './following';
import { map, there, ends, expectSoundLines } from '../test-document';

describe('removing', () => {
  test('one way in and one way out are joined', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.removeNodes(doc, ['read']));
    expect(doc.get('flows', flows.start)).toMatchObject({ source: 'start', target: 'ok?' });
    expect(doc.get('flows', flows.read)).toBeUndefined();
    expectSoundLines(doc);
  });

  test('steps in a row are joined over all of them', async () => {
    const { doc } = await map();
    const next = insertNode(doc, doc.all('flows').find((flow) => flow.source === 'read')!.id, 'task')!;
    there(doc, () => commands.removeNodes(doc, ['read', next]));
    expect(ends(doc)).toContain('start→ok?');
  });

  test('a decision is not joined; all its flows go', async () => {
    const { doc } = await map();
    there(doc, () => commands.removeNodes(doc, ['ok?']));
    expect(ends(doc)).toEqual(['decide→send', 'send→end', 'start→read']);
  });

  test('anything at once: a flow, a step, a lane', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.removeElements(doc, [flows.yes, 'decide', 'back']));
    expect(doc.all('lanes')).toHaveLength(1);
    // Nothing stood in the other lane any more: its room is closed up.
    expect(doc.get('pools', 'pool')!.height).toBe(200);
  });

  test('a pool goes with all it holds', async () => {
    const { doc } = await map();
    there(doc, () => commands.removePool(doc, 'pool'));
    expect([doc.all('nodes'), doc.all('flows'), doc.all('lanes')]).toEqual([[], [], []]);
  });
});
