import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { ALONG_X, ALONG_Y } from '../rules/axis';
import { centre, right } from '../rules/geometry';
import { expectSoundLines, fill, map, there } from '../test-document';
import { aNode } from '../test-map';
import { alignSteps, distributeSteps, makeSpace, sameSize } from './arrange';

type Doc = Awaited<ReturnType<typeof map>>['doc'];
const at = (doc: Doc, id: string) => centre(doc.get('nodes', id)!);

describe('several steps', () => {
  test('are put in line along the lanes, each in its own lane', async () => {
    const { doc } = await map();
    const moved = there(doc, () => alignSteps(doc, ['read', 'decide', 'send'], 'left'));
    expect(moved).toBe(2);
    expect(['read', 'decide', 'send'].map((id) => doc.get('nodes', id)!.x)).toEqual([160, 160, 160]);
    expect(doc.get('nodes', 'decide')).toMatchObject({ lane: 'back' });
  });

  test('across the lanes never change who does them', async () => {
    const { doc } = await map();
    commands.moveNodes(doc, ['read'], 0, 30);
    there(doc, () => alignSteps(doc, ['read', 'send', 'decide'], 'top'));
    expect(at(doc, 'read')[1]).toBe(at(doc, 'send')[1]);
    expect(at(doc, 'decide')[1]).toBe(300);
    expect(alignSteps(doc, ['read', 'decide'], 'bottom')).toBe(0);
    expectSoundLines(doc);
  });

  test('take events on their borders along', async () => {
    const { doc } = await map();
    const event = commands.addBoundaryEvent(doc, 'send', 'timer')!;
    const before = doc.get('nodes', event)!.x - doc.get('nodes', 'send')!.x;
    there(doc, () => alignSteps(doc, ['decide', 'send', event], 'centre'));
    expect(doc.get('nodes', event)!.x - doc.get('nodes', 'send')!.x).toBe(before);
    expectSoundLines(doc);
  });

  test('are spread evenly between the first and the last', async () => {
    const { doc } = await map();
    commands.moveNodes(doc, ['ok?'], 20, 0);
    there(doc, () => distributeSteps(doc, ['read', 'ok?', 'send'], 'horizontal'));
    const [a, b, c] = ['read', 'ok?', 'send'].map((id) => doc.get('nodes', id)!) as [never, never, never];
    const gaps = [(b as { x: number }).x - right(a), (c as { x: number }).x - right(b)];
    expect(Math.abs(gaps[0]! - gaps[1]!)).toBeLessThanOrEqual(1);
    expect(distributeSteps(doc, ['read', 'send'], 'horizontal')).toBe(0);
    expectSoundLines(doc);
  });

  test('get the size of the largest and keep their middles; events keep theirs', async () => {
    const { doc } = await map();
    commands.resizeNode(doc, 'read', { ...doc.get('nodes', 'read')!, width: 180 });
    const middle = at(doc, 'send');
    expect(there(doc, () => sameSize(doc, ['read', 'send', 'start']))).toBe(1);
    expect(doc.get('nodes', 'send')).toMatchObject({ width: 180, height: 80 });
    expect(at(doc, 'send')).toEqual(middle);
    expect(doc.get('nodes', 'start')!.width).toBe(36);
    expectSoundLines(doc);
  });
});

describe('room', () => {
  test('is made to the right: what lies there moves, pools and lanes grow, bends come along', async () => {
    const { doc } = await map();
    expect(there(doc, () => makeSpace(doc, ALONG_X, 430, 200))).toBe(200);
    expect(['read', 'ok?', 'decide', 'send'].map((id) => at(doc, id)[0])).toEqual([220, 360, 700, 840]);
    expect(doc.get('pools', 'pool')!.width).toBe(1200);
    expect(doc.all('lanes').map(({ width }) => width)).toEqual([1170, 1170]);
    expectSoundLines(doc);
  });

  test('is made below: the lane it lies in grows, those after it move', async () => {
    const { doc } = await map();
    there(doc, () => makeSpace(doc, ALONG_Y, 150, 60));
    expect(doc.get('lanes', 'front')).toMatchObject({ y: 0, height: 260 });
    expect(doc.get('lanes', 'back')).toMatchObject({ y: 260, height: 200 });
    expect(doc.get('pools', 'pool')!.height).toBe(460);
    expect(at(doc, 'decide')[1]).toBe(360);
    expectSoundLines(doc);
  });

  test('is taken only where it is empty, and a distance is kept', async () => {
    const { doc } = await map();
    // The gateway ends at 385, what follows begins at 440.
    makeSpace(doc, ALONG_X, 430, 200);
    expect(there(doc, () => makeSpace(doc, ALONG_X, 640, -500))).toBe(-235);
    expect(doc.get('nodes', 'decide')!.x).toBe(405);
    expect(doc.get('pools', 'pool')!.width).toBe(965);
    expect(makeSpace(doc, ALONG_X, 405, -500)).toBe(0);
    expectSoundLines(doc);
  });

  test('that is made and taken again leaves the map as it was', async () => {
    const { doc } = await map();
    const before = JSON.stringify([doc.all('nodes'), doc.all('lanes'), doc.all('pools')]);
    makeSpace(doc, ALONG_Y, 150, 80);
    expect(makeSpace(doc, ALONG_Y, 230, -80)).toBe(-80);
    expect(JSON.stringify([doc.all('nodes'), doc.all('lanes'), doc.all('pools')])).toBe(before);
    expectSoundLines(doc);
  });

  test('is made inside an open sub-process: the frame grows with it', async () => {
    const { doc } = await map();
    fill(doc, {
      nodes: [
        aNode('frame', 'subProcess', { expanded: true, x: 100, y: 500 }),
        aNode('in', 'task', { x: 140, y: 540, parent: 'frame' }),
        aNode('out', 'task', { x: 320, y: 540, parent: 'frame' })
      ]
    });
    const before = doc.get('nodes', 'frame')!.width;
    there(doc, () => makeSpace(doc, ALONG_X, 300, 50));
    expect(doc.get('nodes', 'frame')).toMatchObject({ x: 100, width: before + 50 });
    expect([doc.get('nodes', 'in')!.x, doc.get('nodes', 'out')!.x]).toEqual([140, 370]);
  });
});
