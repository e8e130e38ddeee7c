import { describe, expect, it } from 'vitest';
import { contains } from '../rules/geometry';
import { onPlane } from '../rules/planes';
import { aNode } from '../test-map';
import { expectSoundLines, fill, map as lanes, there } from '../test-document';
import { addStrokes } from './ink';
import { captureStep } from './capture';
import { changeElement } from './change-element';
import { appendNode } from './following';
import { addNode } from './nodes';
import { fetchRouting, mapOf } from './map-edit';
import { moveNodes, moveToLane } from './moving';
import { removeNodes } from './removing';
import { collapseSubProcess, expandSubProcess } from './sub-process';

/** The map of two lanes whose second step holds two steps and a sub-process with one more. */
async function nested() {
  const made = await lanes();
  const { doc } = made;
  await fetchRouting();
  changeElement(doc, 'read', { kind: 'subProcess' });
  const first = captureStep(doc, { kind: 'task', name: 'Les', plane: 'read' })!;
  const second = captureStep(doc, { kind: 'task', name: 'Vurder', after: first })!;
  const inner = appendNode(doc, second, 'subProcess')!;
  const deep = captureStep(doc, { kind: 'task', name: 'Dypt', plane: inner })!;
  const node = (id: string) => doc.get('nodes', id)!;
  return { ...made, first, second, inner, deep, node };
}
const places = (nodes: readonly { id: string; x: number; y: number }[]) =>
  Object.fromEntries(nodes.map(({ id, x, y }) => [id, [x, y]]));

describe('on the plane of a closed sub-process', () => {
  it('what is written begins there, in its lane, and neither shows nor takes room outside', async () => {
    const { doc, first, second, deep, inner, node } = await nested();
    for (const id of [first, second])
      expect(node(id)).toMatchObject({ parent: 'read', pool: 'pool', lane: 'front' });
    expect(node(deep).parent).toBe(inner);
    expect(doc.get('pools', 'pool')).toMatchObject({ width: 1000, height: 400 });
    expect(onPlane(mapOf(doc), '').nodes.map(({ id }) => id)).not.toContain(first);
    expectSoundLines(doc);
  });

  it('what is put there stands there, whatever stands at that place of the map', async () => {
    const { doc, node } = await nested();
    const id = there(doc, () => addNode(doc, 'task', [220, 300], {}, 'read'))!;
    expect(node(id)).toMatchObject({ parent: 'read', lane: 'front', x: 160, y: 260 });
  });

  it('nothing moves when the sub-process does; in another lane all of it is that one’s work', async () => {
    const { doc, first, deep, node } = await nested();
    const before = places([node(first), node(deep)]);
    there(doc, () => moveNodes(doc, ['read'], 0, 200));
    expect(places([node(first), node(deep)])).toEqual(before);
    expect([node('read').lane, node(first).lane, node(deep).lane]).toEqual(['back', 'back', 'back']);
  });

  it('a step may be another lane’s work, and stays so when it is moved there', async () => {
    const { doc, first, node } = await nested();
    there(doc, () => moveToLane(doc, [first], 'back'));
    moveNodes(doc, [first], 30, 30);
    expect(node(first)).toMatchObject({ lane: 'back', parent: 'read' });
  });

  it('ink goes with the sub-process when that is removed', async () => {
    const { doc } = await nested();
    const stroke = {
      pen: 'note' as const,
      line: 2,
      points: '?????',
      drawnAt: 0,
      x: 10,
      y: 10,
      width: 5,
      height: 5
    };
    addStrokes(doc, [{ ...stroke, plane: 'read' }]);
    there(doc, () => removeNodes(doc, ['read']));
    expect(doc.all('strokes')).toEqual([]);
    expect(doc.all('nodes').some(({ name }) => name === 'Dypt')).toBe(false);
  });
});

describe('opening and closing', () => {
  it('opens round its content, and what stands in the way makes room', async () => {
    const { doc, first, second, inner, deep, node } = await nested();
    const kept = [node(deep).x, node(deep).y];
    const order = node('send').x - node('ok?').x;
    there(doc, () => expandSubProcess(doc, 'read'));
    const frame = node('read');
    expect(frame.expanded).toBe(true);
    for (const id of [first, second, inner]) {
      expect(contains(frame, [node(id).x, node(id).y])).toBe(true);
      expect(contains(frame, [node(id).x + node(id).width, node(id).y + node(id).height])).toBe(true);
    }
    expect(node('ok?').x).toBeGreaterThan(frame.x + frame.width);
    expect(node('send').x - node('ok?').x).toBe(order);
    expect(doc.get('lanes', 'front')!.height).toBeGreaterThan(frame.height);
    // What is in the closed one inside stays on that one's plane.
    expect([node(deep).x, node(deep).y]).toEqual(kept);
    expectSoundLines(doc);
  });

  it('closes again to where it was, and its content keeps its arrangement', async () => {
    const { doc, first, second, node } = await nested();
    const before = places(onPlane(mapOf(doc), '').nodes);
    const apart = [node(second).x - node(first).x, node(second).y - node(first).y];
    expandSubProcess(doc, 'read');
    there(doc, () => collapseSubProcess(doc, 'read'));
    expect(places(onPlane(mapOf(doc), '').nodes)).toEqual(before);
    expect([node(second).x - node(first).x, node(second).y - node(first).y]).toEqual(apart);
    expect(doc.get('pools', 'pool')).toMatchObject({ width: 1000, height: 400 });
    expectSoundLines(doc);
  });

  it('events on its border stay on it, and ink inside goes along', async () => {
    const { doc, node } = await nested();
    fill(doc, {
      nodes: [
        aNode('late', 'boundaryEvent', {
          attachedTo: 'read',
          pool: 'pool',
          lane: 'front',
          x: node('read').x + 60,
          y: node('read').y + 62,
          trigger: 'timer'
        })
      ]
    });
    const stroke = {
      pen: 'note' as const,
      line: 2,
      points: '?????',
      drawnAt: 0,
      x: 150,
      y: 150,
      width: 5,
      height: 5
    };
    const [id] = addStrokes(doc, [{ ...stroke, plane: 'read' }]);
    expandSubProcess(doc, 'read');
    const { x, y, width, height } = node('read');
    const event = node('late');
    expect([event.y + 18, event.x + 18 > x && event.x + 18 < x + width]).toEqual([y + height, true]);
    const ink = doc.get('strokes', id!)!;
    expect([ink.plane, contains(node('read'), [ink.x, ink.y])]).toEqual([undefined, true]);
    collapseSubProcess(doc, 'read');
    expect(doc.get('strokes', id!)!.plane).toBe('read');
  });

  it('an empty one opens to an empty frame', async () => {
    const { doc } = await lanes();
    changeElement(doc, 'send', { kind: 'subProcess' });
    there(doc, () => changeElement(doc, 'send', { kind: 'subProcess', expanded: true }));
    expect(doc.get('nodes', 'send')).toMatchObject({ expanded: true, width: 360, height: 200 });
  });
});
