import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFlow, aLane, aMap, aNode, aPool } from '../test-map';
import { bottom, contains, centre, overlaps, right } from './geometry';
import { leafLanes, nextPlace, openQuestions } from './next-place';

const lanes = [aLane('front', { pool: 'p' }), aLane('back', { pool: 'p', y: 200 })];
const start = aNode('start', 'startEvent', { x: 100, y: 82, pool: 'p', lane: 'front' });
const map = aMap({ pools: [aPool('p')], lanes, nodes: [start] });

test('the next step stands right of the one before it; in another lane in the middle of that row', () => {
  expect(nextPlace(map, { kind: 'task', after: start })).toMatchObject({
    lane: 'front',
    box: { x: 196, y: 60 }
  });
  expect(nextPlace(map, { kind: 'task', after: start, lane: 'back' })).toMatchObject({
    lane: 'back',
    box: { x: 196, y: 260 }
  });
});

test('the first step of a lane stands at its beginning, a later one after what is there', () => {
  expect(nextPlace(map, { kind: 'task', lane: 'back' }).box.x).toBe(30 + 30 + 30);
  expect(nextPlace(map, { kind: 'task', lane: 'front' }).box.x).toBe(right(start) + 60);
  expect(nextPlace(aMap({}), { kind: 'task' })).toMatchObject({ pool: '', lane: '' });
});

test('in upright lanes the next step stands below', () => {
  const upright = aLane('u', { x: 0, y: 0, width: 200, height: 900, horizontal: false });
  const first = aNode('a', 'task', { x: 40, y: 60, lane: 'u' });
  const { box } = nextPlace(aMap({ lanes: [upright], nodes: [first] }), { kind: 'task', after: first });
  expect(box).toMatchObject({ x: 40, y: 200 });
});

test('steps written one after the other never lie on each other, and stand in their lanes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('front', 'back'), fc.boolean()), { maxLength: 20 }),
      (plan) => {
        const nodes = [start];
        const flows: ReturnType<typeof aFlow>[] = [];
        plan.forEach(([lane, branch], at) => {
          const after = branch ? nodes[Math.floor(nodes.length / 2)]! : nodes.at(-1)!;
          const place = nextPlace({ ...map, nodes, flows }, { kind: 'task', after, lane });
          const node = aNode(`n${at}`, 'task', { ...place.box, pool: place.pool, lane: place.lane });
          for (const other of nodes) if (other.lane === lane) expect(overlaps(node, other)).toBe(false);
          const area = lanes.find((one) => one.id === lane)!;
          if (bottom(node) < bottom(area) && right(node) < right(area))
            expect(contains(area, centre(node))).toBe(true);
          nodes.push(node);
          flows.push(aFlow(after.id, node.id));
        });
      }
    )
  );
});

test('a question lacks an answer until two ways lead out of it; a join lacks none', () => {
  const nodes = [aNode('q', 'exclusiveGateway'), aNode('a'), aNode('b'), aNode('join', 'exclusiveGateway')];
  const some = [aFlow('q', 'a', { name: 'Ja' }), aFlow('a', 'join'), aFlow('b', 'join'), aFlow('join', 'b')];
  expect(openQuestions(nodes, some)).toEqual([{ node: nodes[0], taken: ['Ja'] }]);
  expect(openQuestions(nodes, [...some, aFlow('q', 'b', { name: 'Nei' })])).toEqual([]);
  expect(leafLanes([...lanes, aLane('in', { parent: 'front' })]).map((lane) => lane.id)).toEqual([
    'in',
    'back'
  ]);
});
