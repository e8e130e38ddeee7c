import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { moveLane } from './lane-order';
import { resizeLane, resizePoolLength } from './lane-size';
import { centre, contains, right } from '../rules/geometry';
import { memoryWorkspace, fill, map, there, expectSoundLines } from '../test-document';
import { aLane } from '../test-map';

describe('pools and lanes', () => {
  test('a lane is added at the bottom; the pool grows and other pools move down', async () => {
    const { doc } = await map();
    const other = commands.addPool(doc, 'Police');
    const y = doc.get('pools', other)!.y;
    const id = there(doc, () => commands.addLane(doc, 'pool', 'Archive'))!;
    expect(doc.get('lanes', id)).toMatchObject({ y: 400, width: 970, height: 160 });
    expect(doc.get('lanes', 'back')!.height).toBe(200);
    expect(doc.get('pools', 'pool')!.height).toBe(560);
    expect(doc.get('pools', other)!.y).toBe(y + 160);
  });

  test('the first lane of a pool takes in what stands there; the first pool goes round everything', async () => {
    const { workspace, open } = memoryWorkspace();
    const doc = open(
      await commands.createProcess(workspace, { service: 's', title: 'T', template: 'empty' })
    );
    const step = commands.addNode(doc, 'task', [300, 300])!;
    const pool = there(doc, () => commands.addPool(doc, 'Municipality'));
    const lane = there(doc, () => commands.addLane(doc, pool, 'Case work'))!;
    expect(doc.get('nodes', step)).toMatchObject({ pool, lane });
    expect(commands.addLane(doc, 'gone', 'x')).toBeUndefined();
    doc.undo.undo();
    doc.undo.undo();
    const alone = there(doc, () => commands.addLane(doc, '', 'Case work'))!;
    expect(doc.get('lanes', alone)!.pool).toBe(doc.all('pools')[0]!.id);
  });

  test('a lane moves with its content, the flows following', async () => {
    const { doc } = await map();
    expect(there(doc, () => moveLane(doc, 'back', -1))).toBe(true);
    expect(doc.get('lanes', 'back')!.y).toBe(0);
    expect(doc.get('lanes', 'front')!.y).toBe(200);
    for (const node of doc.all('nodes'))
      expect(contains(doc.get('lanes', node.lane)!, centre(node))).toBe(true);
    expectSoundLines(doc);
    expect(moveLane(doc, 'back', -1)).toBe(false);
  });

  test('a lane is marked as the work of others, and taken back', async () => {
    const { doc } = await map();
    there(doc, () => commands.setOutside(doc, 'front', true));
    expect(doc.get('lanes', 'front')!.outside).toBe(true);
    there(doc, () => commands.setOutside(doc, 'front', false));
    expect(doc.get('lanes', 'front')!.outside).toBe(false);
  });

  test('a lane is resized, never below its content', async () => {
    const { doc } = await map();
    there(doc, () => resizeLane(doc, 'front', 300));
    expect(doc.get('nodes', 'decide')!.y).toBe(360);
    there(doc, () => resizeLane(doc, 'front', 10));
    expect(doc.get('lanes', 'front')!.height).toBe(150);
    there(doc, () => resizeLane(doc, 'pool', 500));
    expect(doc.get('pools', 'pool')!.height).toBe(500);
    there(doc, () => resizePoolLength(doc, 'pool', 100));
    expect(right(doc.get('pools', 'pool')!)).toBeGreaterThan(right(doc.get('nodes', 'end')!));
    expectSoundLines(doc);
  });

  test('a removed lane leaves its room and content to its neighbour', async () => {
    const { doc } = await map();
    there(doc, () => commands.renameLane(doc, 'back', 'Second line'));
    there(doc, () => commands.removeLane(doc, 'front'));
    expect(doc.get('lanes', 'back')).toMatchObject({ y: 0, height: 400 });
    expect(doc.get('nodes', 'read')!.lane).toBe('back');
    there(doc, () => commands.removeLane(doc, 'back'));
    expect(doc.get('nodes', 'read')).toMatchObject({ lane: '', pool: 'pool' });
    there(doc, () => commands.renameLane(doc, 'pool', 'Town'));
  });

  test('a lane nested in another reaches to its edge', async () => {
    const { doc } = await map();
    fill(doc, {
      lanes: [
        aLane('a', { pool: 'pool', parent: 'back', x: 60, y: 200, width: 940, height: 100 }),
        aLane('b', { pool: 'pool', parent: 'back', x: 60, y: 300, width: 940, height: 100 })
      ]
    });
    resizeLane(doc, 'back', 260);
    expect(doc.get('lanes', 'b')!.height).toBe(160);
    commands.addLane(doc, 'pool', 'Archive');
    expect(doc.get('lanes', 'b')!.height).toBe(160);
  });
});
