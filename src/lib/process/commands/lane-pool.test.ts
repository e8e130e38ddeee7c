import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import type { Lane, Node } from '../model';
import { endOf, running, stacking } from '../rules/axis';
import { centre, contains } from '../rules/geometry';
import { carriedBy, crossingFlows } from '../rules/lane-move';
import { siblingLanes } from '../rules/lanes';
import { aLane, aNode, aPool } from '../test-map';
import { ends, expectSoundLines, fill, map, there } from '../test-document';
import { moveLaneToPool } from './lane-pool';

/** The map of the tests with a second pool of two lanes below it, or one that stands upright right of it. */
async function twoPools(way: 'lying' | 'upright' = 'lying') {
  const made = await map();
  const lying = way === 'lying';
  const at = lying ? { y: 440, width: 800 } : { x: 1040, width: 400, height: 900, horizontal: false };
  const one = (id: string, more: Partial<Lane>) => aLane(id, { ...at, pool: 'agency', ...more });
  fill(made.doc, {
    pools: [aPool('agency', { ...at, ...(lying && { height: 300 }) })],
    lanes: lying
      ? [one('desk', { width: 770, height: 150 }), one('store', { y: 590, width: 770, height: 150 })]
      : [
          one('desk', { x: 1040, y: 30, width: 200, height: 870 }),
          one('store', { x: 1240, y: 30, width: 200, height: 870 })
        ],
    nodes: [
      aNode('file', 'task', {
        ...(lying ? { x: 300, y: 625 } : { x: 1280, y: 300 }),
        pool: 'agency',
        lane: 'store'
      })
    ]
  });
  return made;
}
type Doc = Awaited<ReturnType<typeof twoPools>>['doc'];

const order = (doc: Doc, pool: string) => siblingLanes(doc.all('lanes'), pool).map(({ id }) => id);

/** Lanes fill their pools, steps stand in their lanes, lines are whole, nothing crosses pools but messages. */
function expectSound(doc: Doc) {
  expectSoundLines(doc);
  for (const pool of doc.all('pools')) {
    const [axis, across] = [stacking(pool), running(pool)];
    let place = pool[axis.start];
    for (const lane of siblingLanes(doc.all('lanes'), pool.id)) {
      expect(lane[axis.start], lane.id).toBe(place);
      expect(lane.horizontal).toBe(pool.horizontal);
      expect(lane[across.start], lane.id).toBe(pool[across.start] + 30);
      expect(endOf(lane, across), lane.id).toBe(endOf(pool, across));
      place = endOf(lane, axis);
    }
    if (order(doc, pool.id).length) expect(place).toBe(endOf(pool, axis));
  }
  for (const node of doc.all('nodes')) {
    if (node.lane) expect(contains(doc.get('lanes', node.lane)!, centre(node)), node.id).toBe(true);
    if (node.lane) expect(doc.get('lanes', node.lane)!.pool).toBe(node.pool);
  }
  for (const flow of doc.all('flows')) {
    const pool = (id: string) => doc.get('nodes', id)?.pool ?? id;
    if (flow.kind === 'sequence') expect(pool(flow.source), flow.id).toBe(pool(flow.target));
    if (flow.kind === 'message') expect(pool(flow.source), flow.id).not.toBe(pool(flow.target));
  }
}

describe.each(['lying', 'upright'] as const)('a lane goes into a pool that is %s', (way) => {
  test.each([
    [0, ['back', 'desk', 'store']],
    [1, ['desk', 'back', 'store']],
    [undefined, ['desk', 'store', 'back']]
  ])('at place %s', async (place, wanted) => {
    const { doc } = await twoPools(way);
    there(doc, () => moveLaneToPool(doc, 'back', 'agency', place));
    expect(order(doc, 'agency')).toEqual(wanted);
    expect(order(doc, 'pool')).toEqual(['front']);
    expect(doc.get('pools', 'pool')!.height).toBe(200);
    expect(doc.get('nodes', 'decide')).toMatchObject({ pool: 'agency', lane: 'back' });
    expectSound(doc);
  });

  test('with the lanes in it and all they hold', async () => {
    const { doc, flows } = await twoPools(way);
    const inner = ['a', 'b'].map((id, at) =>
      aLane(id, { pool: 'pool', parent: 'front', x: 60, y: at * 100, width: 940, height: 100 })
    );
    fill(doc, {
      lanes: inner,
      nodes: doc.all('nodes').flatMap((node): Node[] => (node.lane === 'front' ? [{ ...node, lane: 'b', y: 110 + (80 - node.height) / 2 }] : [])) // prettier-ignore
    });
    commands.routeAnew(doc, Object.values(flows));
    there(doc, () => moveLaneToPool(doc, 'front', 'agency', 1));
    expect(order(doc, 'agency')).toEqual(['desk', 'front', 'store']);
    expect(doc.get('nodes', 'read')).toMatchObject({ pool: 'agency', lane: 'b' });
    const [a, b] = siblingLanes(doc.all('lanes'), 'agency', 'front');
    const axis = stacking(doc.get('pools', 'agency')!);
    expect(endOf(a!, axis)).toBe(b![axis.start]);
    expect(endOf(b!, axis)).toBe(endOf(doc.get('lanes', 'front')!, axis));
    expectSound(doc);
  });
});

describe('what becomes of flows', () => {
  test('steps send messages; what BPMN forbids goes, and is named before', async () => {
    const { doc, flows } = await twoPools();
    commands.setProbability(doc, flows.no, 0.25);
    const records = { pools: doc.all('pools'), lanes: doc.all('lanes'), nodes: doc.all('nodes'), flows: doc.all('flows') }; // prettier-ignore
    const carried = carriedBy(records, doc.get('lanes', 'back')!);
    expect([...carried]).toEqual(['decide']);
    const crossing = crossingFlows(records, carried, 'agency');
    expect(crossing.messages.map(({ id }) => id)).toEqual([flows.back]);
    // A gateway sends no message.
    expect(crossing.lost.map(({ id }) => id)).toEqual([flows.no]);
    moveLaneToPool(doc, 'back', 'agency');
    expect(doc.get('flows', flows.back)).toMatchObject({ kind: 'message', source: 'decide', target: 'send' });
    expect(ends(doc)).toEqual(['decide→send', 'ok?→send', 'read→ok?', 'send→end', 'start→read']);
  });

  test('messages into the pool become sequence flow, and conditions of messages go', async () => {
    const { doc, flows } = await twoPools();
    const sent = commands.connect(doc, 'decide', 'file');
    expect(sent.ok).toBe(true);
    doc.edit(
      () => 'condition',
      (edit) => edit.change('flows', flows.back, { conditional: true, condition: 'x > 1', isDefault: true })
    );
    there(doc, () => moveLaneToPool(doc, 'back', 'agency'));
    expect(doc.get('flows', sent.ok ? sent.id : '')!.kind).toBe('sequence');
    expect(doc.get('flows', flows.back)).toMatchObject({
      conditional: false,
      condition: '',
      isDefault: false
    });
    expectSound(doc);
  });

  test('lines within the lane keep the bends that somebody made', async () => {
    const { doc } = await twoPools();
    const next = commands.addNode(doc, 'task', [700, 300])!;
    const joined = commands.connect(doc, 'decide', next);
    const id = joined.ok ? joined.id : '';
    const [from, to] = [doc.get('nodes', 'decide')!, doc.get('nodes', next)!];
    const bent = [[560, 300], [600, 300], [600, 370], [620, 370], [620, 300], [to.x, 300]] as [number, number][]; // prettier-ignore
    commands.bendFlow(doc, id, bent);
    moveLaneToPool(doc, 'back', 'agency');
    const by = doc.get('nodes', 'decide')!.y - from.y;
    expect(doc.get('flows', id)!.waypoints).toEqual(bent.map(([x, y]) => [x, y + by]));
  });
});

test('what stands in a pool without lanes gets one; a black box is filled', async () => {
  const { doc } = await twoPools();
  fill(doc, {
    pools: [aPool('plain', { y: 800, height: 200 }), aPool('citizen', { y: 1040, height: 60 })],
    nodes: [aNode('wait', 'task', { x: 200, y: 860, pool: 'plain' })]
  });
  there(doc, () => moveLaneToPool(doc, 'store', 'plain'));
  expect(order(doc, 'plain')).toHaveLength(2);
  expect(doc.get('lanes', doc.get('nodes', 'wait')!.lane)!.name).toBe('plain');
  there(doc, () => moveLaneToPool(doc, 'store', 'citizen'));
  expect(order(doc, 'citizen')).toEqual(['store']);
  expect(doc.get('pools', 'citizen')!.height).toBe(150);
  // The last lane leaves its pool as it was.
  there(doc, () => moveLaneToPool(doc, 'desk', 'pool', 0));
  expect(doc.get('pools', 'agency')!.height).toBe(150);
  expect(moveLaneToPool(doc, 'desk', 'pool')).toBe(false);
  expect(moveLaneToPool(doc, 'desk', 'gone')).toBe(false);
  expectSound(doc);
});

test('what is in a frame of another lane stays there; a closed sub-process takes its content along', async () => {
  const { doc } = await twoPools();
  fill(doc, {
    nodes: [
      aNode('frame', 'subProcess', { x: 840, y: 20, width: 150, height: 300, expanded: true, pool: 'pool', lane: 'front' }), // prettier-ignore
      aNode('inside', 'task', { x: 850, y: 230, pool: 'pool', lane: 'back', parent: 'frame' }),
      aNode('closed', 'subProcess', { x: 100, y: 260, pool: 'pool', lane: 'back' }),
      aNode('deep', 'task', { x: 500, y: 500, pool: 'pool', lane: 'back', parent: 'closed' }),
      aNode('late', 'boundaryEvent', { x: 200, y: 320, pool: 'pool', lane: 'back', attachedTo: 'closed' })
    ]
  });
  there(doc, () => moveLaneToPool(doc, 'back', 'agency'));
  expect(doc.get('nodes', 'inside')).toMatchObject({ pool: 'pool', lane: 'front', parent: 'frame' });
  expect(doc.get('nodes', 'deep')).toMatchObject({ pool: 'agency', lane: 'back', x: 500, y: 500 });
  const [closed, late] = [doc.get('nodes', 'closed')!, doc.get('nodes', 'late')!];
  expect(late).toMatchObject({ pool: 'agency', lane: 'back', x: closed.x + 100, y: closed.y + 60 });
});
