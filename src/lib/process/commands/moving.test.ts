import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { bottom, centre, right } from '../rules/geometry';
import { map, there, expectSoundLines } from '../test-document';

describe('moving', () => {
  test('position decides the lane; events on borders and lines come along', async () => {
    const { doc } = await map();
    const timer = commands.addNode(doc, 'boundaryEvent', [220, 100])!;
    const before = doc.get('nodes', timer)!;
    there(doc, () => commands.moveNodes(doc, ['read'], 0, 200));
    expect(doc.get('nodes', 'read')).toMatchObject({ lane: 'back', y: 260 });
    expect(doc.get('nodes', timer)).toMatchObject({ lane: 'back', y: before.y + 200, attachedTo: 'read' });
    expectSoundLines(doc);
  });

  test('the content of an open sub-process goes with it', async () => {
    const { doc } = await map();
    const sub = commands.addNode(doc, 'subProcess', [500, 300], { expanded: true })!;
    const inner = commands.addNode(doc, 'task', [520, 300])!;
    expect(doc.get('nodes', inner)!.parent).toBe(sub);
    const x = doc.get('nodes', inner)!.x;
    there(doc, () => commands.moveNodes(doc, [sub], 50, 0));
    expect(doc.get('nodes', inner)).toMatchObject({ x: x + 50, parent: sub });
    there(doc, () => commands.moveNodes(doc, [inner], 0, -220));
    expect(doc.get('nodes', inner)!.parent).toBe('');
  });

  test('an event on a border stays on one', async () => {
    const { doc } = await map();
    const timer = commands.addNode(doc, 'boundaryEvent', [220, 100])!;
    there(doc, () => commands.moveNodes(doc, [timer], 60, -30));
    const onto = doc.get('nodes', 'read')!;
    const [x, y] = centre(doc.get('nodes', timer)!);
    expect(x === onto.x || x === right(onto) || y === onto.y || y === bottom(onto)).toBe(true);
    commands.moveNodes(doc, [timer], 420, 0);
    expect(doc.get('nodes', timer)!.attachedTo).toBe('send');
  });

  test('several moved together keep the lines between them', async () => {
    const { doc, flows } = await map();
    const line = doc.get('flows', flows.read)!.waypoints;
    there(doc, () => commands.moveNodes(doc, ['read', 'ok?'], 20, 10));
    expect(doc.get('flows', flows.read)!.waypoints).toEqual(line.map(([x, y]) => [x + 20, y + 10]));
    expectSoundLines(doc);
  });

  test('a lane grows when a step is put near its lower edge; what is below moves down', async () => {
    const { doc } = await map();
    const below = doc.get('nodes', 'decide')!.y;
    there(doc, () => commands.moveNodes(doc, ['send'], 0, 80));
    expect(doc.get('lanes', 'front')!.height).toBe(230);
    expect(doc.get('lanes', 'back')!.y).toBe(230);
    expect(doc.get('pools', 'pool')!.height).toBe(430);
    expect(doc.get('nodes', 'decide')!.y).toBe(below + 30);
    expectSoundLines(doc);
  });

  test('to another lane by name', async () => {
    const { doc } = await map();
    there(doc, () => commands.moveToLane(doc, ['read', 'send'], 'back'));
    expect(doc.get('nodes', 'read')).toMatchObject({ lane: 'back', y: 260 });
    expectSoundLines(doc);
  });

  test('resizing keeps events on the border', async () => {
    const { doc } = await map();
    const timer = commands.addNode(doc, 'boundaryEvent', [220, 100])!;
    const box = doc.get('nodes', 'read')!;
    there(doc, () => commands.resizeNode(doc, 'read', { x: box.x, y: box.y, width: 160, height: 60 }));
    expect(centre(doc.get('nodes', timer)!)[1]).toBe(box.y + 60);
    expectSoundLines(doc);
  });
});
