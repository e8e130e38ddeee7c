import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import type { Phase } from '../model';
import { appendNode, insertNode } from './following';
import { bottom, centre, right } from '../rules/geometry';
import { changeElement, setMarker } from './change-element';
import { aLane, aNode, aPool } from '../test-map';
import { map, there, ends, expectSoundLines, fill, memoryWorkspace } from '../test-document';

describe('steps', () => {
  test('added where they are put, with the lane and pool there', async () => {
    const { doc } = await map();
    const id = there(doc, () => commands.addNode(doc, 'userTask', [500, 100], { name: 'Call' }))!;
    expect(doc.get('nodes', id)).toMatchObject({ lane: 'front', pool: 'pool', x: 440, y: 60, name: 'Call' });
  });

  test('a boundary event needs a step to sit on', async () => {
    const { doc } = await map();
    expect(commands.addNode(doc, 'boundaryEvent', [900, 300])).toBeUndefined();
    const id = there(doc, () => commands.addNode(doc, 'boundaryEvent', [220, 100]))!;
    const event = doc.get('nodes', id)!;
    expect(event).toMatchObject({ attachedTo: 'read', lane: 'front', trigger: 'timer' });
    expect(event.y + event.height / 2).toBe(bottom(doc.get('nodes', 'read')!));
    there(doc, () => commands.addBoundaryEvent(doc, 'decide', 'message'));
  });

  test('the next step is joined and moves nothing', async () => {
    const { doc } = await map();
    const before = doc.all('nodes');
    const id = there(doc, () => appendNode(doc, 'decide', 'task'))!;
    expect(doc.get('nodes', id)).toMatchObject({ lane: 'back', x: 620, y: 260 });
    expect(ends(doc)).toContain(`decide→${id}`);
    for (const node of before) expect(doc.get('nodes', node.id)).toEqual(node);
    expect(appendNode(doc, 'end', 'task')).toBeUndefined();
    expectSoundLines(doc);
  });

  test('pool and lanes grow when the next step would stand outside', async () => {
    const { doc } = await map();
    let last = 'decide';
    for (let n = 0; n < 4; n++) last = appendNode(doc, last, 'task')!;
    expect(right(doc.get('nodes', last)!)).toBeLessThan(right(doc.get('pools', 'pool')!));
    expect(right(doc.get('lanes', 'back')!)).toBe(right(doc.get('pools', 'pool')!));
  });

  test('a step put into a flow takes its place; the rest moves on', async () => {
    const { doc, flows } = await map();
    const id = there(doc, () => insertNode(doc, flows.read, 'task', { name: 'Ask' }))!;
    expect(ends(doc)).toEqual(expect.arrayContaining([`read→${id}`, `${id}→ok?`]));
    const [before, now, after] = [doc.get('nodes', 'read')!, doc.get('nodes', id)!, doc.get('nodes', 'ok?')!];
    expect(now.x).toBeGreaterThan(right(before));
    expect(right(now)).toBeLessThan(after.x);
    expectSoundLines(doc);
  });

  test('name, notes, minutes, repetition, trigger', async () => {
    const { doc } = await map();
    there(doc, () => commands.renameNode(doc, 'read', 'Read the application'));
    there(doc, () => commands.setNotes(doc, 'read', 'Twice a week'));
    there(doc, () => commands.setMinutes(doc, 'read', { processMinutes: 0, waitMinutes: 1440 }));
    expect(doc.get('nodes', 'read')).toMatchObject({ processMinutes: 0, waitMinutes: 1440 });
    there(doc, () => commands.setMinutes(doc, 'read', { processMinutes: null }));
    there(doc, () => setMarker(doc, 'read', 'parallel'));
    there(doc, () => changeElement(doc, 'start', { kind: 'startEvent', trigger: 'message' }));
  });

  test('typing is one step back', async () => {
    const { doc } = await map();
    for (const name of ['R', 'Re', 'Rea']) commands.renameNode(doc, 'read', name, { gesture: 'type:read' });
    doc.undo.undo();
    expect(doc.get('nodes', 'read')!.name).toBe('read');
  });

  test('another kind of the same shape changes nothing else; another shape keeps the middle', async () => {
    const { doc } = await map();
    there(doc, () => changeElement(doc, 'read', { kind: 'serviceTask' }));
    const middle = centre(doc.get('nodes', 'decide')!);
    there(doc, () => changeElement(doc, 'decide', { kind: 'exclusiveGateway' }));
    expect(centre(doc.get('nodes', 'decide')!)).toEqual(middle);
    expect(doc.get('nodes', 'decide')!.width).toBe(50);
    expectSoundLines(doc);
  });

  test('a sub-process opens and closes', async () => {
    const { doc } = await map();
    const id = commands.addNode(doc, 'subProcess', [860, 300])!;
    there(doc, () => changeElement(doc, id, { kind: 'subProcess', expanded: true }));
    expect(doc.get('nodes', id)!.width).toBeGreaterThan(200);
    expect(right(doc.get('nodes', id)!)).toBeLessThanOrEqual(right(doc.get('pools', 'pool')!));
    there(doc, () => changeElement(doc, id, { kind: 'subProcess' }));
  });
});

describe('in upright pools', () => {
  /** A pool that stands upright, with a lane or without: two steps below one another. */
  async function upright(laned: boolean) {
    const { workspace, open } = memoryWorkspace();
    const doc = open(
      await commands.createProcess(workspace, { service: 's', title: 'T', template: 'empty' })
    );
    const place = { pool: 'p', lane: laned ? 'l' : '' };
    const phases: Phase[] = [
      { id: 'one', name: 'One', end: 180 },
      { id: 'two', name: 'Two', end: 600 }
    ];
    fill(doc, {
      pools: [aPool('p', { width: 300, height: 600, horizontal: false })],
      lanes: laned
        ? [aLane('l', { pool: 'p', x: 0, y: 30, width: 300, height: 570, horizontal: false })]
        : [],
      nodes: [
        aNode('a', 'task', { x: 90, y: 80, ...place }),
        aNode('b', 'task', { x: 90, y: 200, ...place })
      ],
      phases
    });
    const joined = commands.connect(doc, 'a', 'b');
    return { doc, flow: joined.ok ? joined.id : '' };
  }

  test.each([true, false])(
    'what comes next stands below, and what is put between makes room downwards',
    async (laned) => {
      const { doc, flow } = await upright(laned);
      const next = there(doc, () => appendNode(doc, 'b', 'task'))!;
      expect(doc.get('nodes', next)).toMatchObject({ x: 90, y: 340 });
      const between = there(doc, () => insertNode(doc, flow, 'task'))!;
      const [a, one, b] = ['a', between, 'b'].map((id) => doc.get('nodes', id)!);
      expect([a!.x, one!.x, b!.x]).toEqual([90, 90, 90]);
      expect([a!.y + 80 <= one!.y, one!.y + 80 <= b!.y]).toEqual([true, true]);
      // The border that stood between them stands between them still.
      expect(doc.get('phases', 'one')!.end).toBeLessThanOrEqual(b!.y);
      expectSoundLines(doc);
    }
  );
});
