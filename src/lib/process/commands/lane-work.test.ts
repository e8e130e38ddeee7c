import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { moveLane, moveLaneTo, addLaneBeside } from './lane-order';
import { splitLane, nestLanes, mergeLane, removeLaneWithContent } from './lane-parts';
import { resizeLane, resizePoolLength } from './lane-size';
import type { Node, Point } from '../model';
import { endOf, stacking } from '../rules/axis';
import { centre, contains } from '../rules/geometry';
import { siblingLanes } from '../rules/lanes';
import { expectSoundLines, fill, map, there } from '../test-document';

type Doc = Awaited<ReturnType<typeof map>>['doc'];

/** The map of the tests, lying or upright: the same places with x and y changed over. */
async function drawn(way: 'lying' | 'upright') {
  const made = await map();
  const { doc } = made;
  if (way === 'lying') return made;
  const turn = <R extends { x: number; y: number; width: number; height: number }>(record: R) => ({
    ...record,
    x: record.y,
    y: record.x,
    width: record.height,
    height: record.width,
    horizontal: false
  });
  const nodes = doc.all('nodes').map((node) => {
    const [x, y] = centre(node);
    return { ...node, x: y - node.width / 2, y: x - node.height / 2 };
  });
  fill(doc, { pools: doc.all('pools').map(turn), lanes: doc.all('lanes').map(turn), nodes });
  commands.routeAnew(
    doc,
    doc.all('flows').map((flow) => flow.id)
  );
  return made;
}

/** Lanes fill their pool without gaps, every step stands in its lane, every line is sound. */
function expectSound(doc: Doc) {
  expectSoundLines(doc);
  for (const node of doc.all('nodes'))
    if (node.lane) expect(contains(doc.get('lanes', node.lane)!, centre(node)), node.id).toBe(true);
  const holders = [
    ...doc.all('pools').map(({ id }) => [id, '']),
    ...doc.all('lanes').map((lane) => [lane.pool, lane.id])
  ];
  for (const [pool, parent] of holders) {
    const inner = siblingLanes(doc.all('lanes'), pool!, parent);
    if (!inner.length) continue;
    const outer = doc.get('lanes', parent!) ?? doc.get('pools', pool!)!;
    const axis = stacking(outer);
    let place = outer[axis.start];
    for (const lane of inner) {
      expect(lane[axis.start], lane.name).toBe(place);
      place = endOf(lane, axis);
    }
    expect(place).toBe(endOf(outer, axis));
  }
}

describe.each(['lying', 'upright'] as const)('lanes, %s', (way) => {
  test('are added above and below', async () => {
    const { doc } = await drawn(way);
    const below = there(doc, () => addLaneBeside(doc, 'front', 'after', 'Archive'))!;
    const above = there(doc, () => addLaneBeside(doc, 'front', 'before', 'Citizen'))!;
    expect(siblingLanes(doc.all('lanes'), 'pool').map(({ id }) => id)).toEqual([
      above,
      'front',
      below,
      'back'
    ]);
    expect(addLaneBeside(doc, 'gone', 'after', 'x')).toBeUndefined();
    expectSound(doc);
    const size = doc.get('lanes', 'front')!;
    for (const id of [below, above]) there(doc, () => commands.removeLane(doc, id));
    expect(doc.get('lanes', 'front')).toMatchObject({ width: size.width, height: size.height });
    expectSound(doc);
  });

  test('are split and nested, and each step belongs to the part it stands in', async () => {
    const { doc } = await drawn(way);
    const parts = there(doc, () => splitLane(doc, 'front', ['B', 'C']));
    expect(parts).toHaveLength(3);
    expect(doc.get('nodes', 'read')!.lane).toBe(parts[1]);
    expectSound(doc);
    const inner = there(doc, () => nestLanes(doc, 'back', ['x', 'y']));
    expect(inner.map((id) => doc.get('lanes', id)!.parent)).toEqual(['back', 'back']);
    expect(inner).toContain(doc.get('nodes', 'decide')!.lane);
    expectSound(doc);
    there(doc, () => nestLanes(doc, 'back', ['z']));
    expectSound(doc);
    expect(splitLane(doc, 'back', ['no'])).toEqual([]);
    there(doc, () => resizeLane(doc, 'back', 900));
    expectSound(doc);
    there(doc, () => moveLane(doc, 'back', -1));
    there(doc, () => moveLaneTo(doc, 'back', 3));
    expect(siblingLanes(doc.all('lanes'), 'pool').at(-1)!.id).toBe('back');
    expect(moveLaneTo(doc, 'back', 9)).toBe(false);
    expectSound(doc);
  });

  test('are merged with the next', async () => {
    const { doc } = await drawn(way);
    const [, x] = nestLanes(doc, 'back', ['x', 'y']);
    there(doc, () => mergeLane(doc, 'front'));
    expect(doc.get('lanes', 'front')!.name).toBe('front / back');
    expect(siblingLanes(doc.all('lanes'), 'pool', 'front')).toHaveLength(3);
    expect(doc.get('lanes', x!)!.parent).toBe('front');
    expectSound(doc);
    expect(mergeLane(doc, 'front')).toBe(false);
    const plain = await drawn(way);
    there(plain.doc, () => mergeLane(plain.doc, 'front'));
    expect(plain.doc.all('nodes').every((node) => node.lane === 'front')).toBe(true);
    expectSound(plain.doc);
  });

  test('move with what lies in them, and keep the bends that somebody made', async () => {
    const { doc, flows } = await drawn(way);
    const swap = ([x, y]: Point): Point => (way === 'lying' ? [x, y] : [y, x]);
    const [gate, decide] = [doc.get('nodes', 'ok?')!, doc.get('nodes', 'decide')!];
    const bent: Point[] = [[centre(gate)[0], gate.y + gate.height], [360, 350], [450, 350], [450, 300], [decide.x, 300]]; // prettier-ignore
    const line = way === 'lying' ? bent : [[gate.x + gate.width, 360], [350, 360], [350, 450], [300, 450], [300, decide.y]] as Point[]; // prettier-ignore
    commands.bendFlow(doc, flows.no, line);
    there(doc, () => moveLane(doc, 'back', -1));
    const after = doc.get('flows', flows.no)!.waypoints.map(swap);
    expect(after.slice(1, -1)).toEqual([[360, 150], [450, 150], [450, 100]]); // prettier-ignore
    // It left its step at the bottom; now that its goal lies above, it leaves at the top.
    expect(after[0]).toEqual([360, 275]);
    expectSound(doc);
    moveLane(doc, 'back', 1);
    expect(doc.get('flows', flows.no)!.waypoints).toEqual(line);
  });

  test('carry along what only stands in them', async () => {
    const { doc } = await drawn(way);
    const [x, y] = way === 'lying' ? [600, 360] : [360, 600];
    const note = commands.addNode(doc, 'textAnnotation', [x, y])!;
    fill(doc, { nodes: [{ ...doc.get('nodes', note)!, lane: '' } as Node] });
    const before = centre(doc.get('nodes', note)!);
    moveLane(doc, 'back', -1);
    const after = centre(doc.get('nodes', note)!);
    expect(before[0] + before[1] - after[0] - after[1]).toBe(200);
  });

  test('are removed with content, and what follows closes up', async () => {
    const { doc } = await drawn(way);
    there(doc, () => removeLaneWithContent(doc, 'back'));
    expect(doc.get('nodes', 'decide')).toBeUndefined();
    expectSound(doc);
    there(doc, () => removeLaneWithContent(doc, 'front'));
    expect(doc.all('nodes')).toEqual([]);
    expect(doc.get('pools', 'pool')).toBeDefined();
  });

  test('have the length of their pool', async () => {
    const { doc } = await drawn(way);
    there(doc, () => resizePoolLength(doc, 'pool', 1200));
    expect(doc.get('lanes', 'back')![way === 'lying' ? 'width' : 'height']).toBe(1170);
    const [dx, dy] = way === 'lying' ? [390, 0] : [0, 390];
    there(doc, () => commands.moveNodes(doc, ['end'], dx!, dy!));
    expect(contains(doc.get('lanes', 'front')!, centre(doc.get('nodes', 'end')!))).toBe(true);
  });
});
