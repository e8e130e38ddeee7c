import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ELK from 'elkjs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importBpmn } from '../../../interchange/bpmn/import';
import type { Node } from '../../model';
import { aFlow, aLane, aMap, aNode, aPool } from '../../test-map';
import { bottom, contains, overlaps, right } from '../geometry';
import { isFlowNode } from '../kinds';
import { byId, type MapRecords } from '../map';
import { phaseByNode, spansOf } from '../phases';
import { elkOrder, type Elk } from './elk-order';
import { crossed } from './segments';
import { tidy, type Tidied } from './tidy';
import { tidyChosen } from './tidy-chosen';

const order = elkOrder(new ELK() as unknown as Elk);

function after(map: MapRecords, tidied: Tidied): MapRecords {
  return {
    pools: map.pools.map((pool) => ({ ...pool, ...tidied.pools.get(pool.id) })),
    lanes: map.lanes.map((lane) => ({ ...lane, ...tidied.lanes.get(lane.id) })),
    nodes: map.nodes.map((node) => ({
      ...node,
      ...tidied.nodes.get(node.id),
      ...tidied.places.get(node.id)
    })),
    flows: map.flows.map((flow) => ({ ...flow, waypoints: tidied.flows.get(flow.id) ?? flow.waypoints }))
  };
}

/** What must hold of any map that was laid out. */
function expectTidy(map: MapRecords): void {
  const nodes = byId(map.nodes);
  const solid = map.nodes.filter((node) => node.kind !== 'group' && !node.attachedTo);
  const apart = (a: Node, b: Node) => a.parent !== b.parent || !overlaps(a, b);
  for (const a of solid)
    for (const b of solid) if (a.id < b.id) expect(apart(a, b), `${a.id} and ${b.id} lie apart`).toBe(true);
  for (const lane of map.lanes)
    for (const node of solid)
      if (node.lane === lane.id && !node.parent) {
        const inside = contains(lane, [node.x, node.y]) && contains(lane, [right(node), bottom(node)]);
        expect(inside, `${node.id} is in its lane`).toBe(true);
      }
  for (const node of solid) {
    const frame = nodes.get(node.parent);
    if (frame?.expanded) {
      const inside = contains(frame, [node.x, node.y]) && contains(frame, [right(node), bottom(node)]);
      expect(inside, `${node.id} is in its frame`).toBe(true);
    }
  }
}

const flow = (source: string, target: string) => aFlow(source, target);
const inLane = (id: string, lane: string, kind: Node['kind'] = 'task', more: Partial<Node> = {}) =>
  aNode(id, kind, { pool: 'p', lane, ...more });

/** An application that goes from the front desk to a case worker and back, with a return and a note. */
function application(): MapRecords {
  return aMap({
    pools: [aPool('p')],
    lanes: [aLane('front', { pool: 'p' }), aLane('back', { pool: 'p', y: 200 })],
    nodes: [
      inLane('start', 'front', 'startEvent'),
      inLane('receive', 'front'),
      inLane('whole?', 'front', 'exclusiveGateway'),
      inLane('ask', 'front'),
      inLane('assess', 'back'),
      inLane('late', 'back', 'boundaryEvent', { attachedTo: 'assess', x: 80, y: 62 }),
      inLane('remind', 'back'),
      inLane('answer', 'front'),
      inLane('end', 'front', 'endEvent'),
      inLane('note', 'front', 'textAnnotation')
    ],
    flows: [
      flow('start', 'receive'),
      flow('receive', 'whole?'),
      flow('whole?', 'ask'),
      flow('ask', 'receive'),
      flow('whole?', 'assess'),
      flow('late', 'remind'),
      flow('assess', 'answer'),
      flow('answer', 'end'),
      aFlow('note', 'assess', { kind: 'association' })
    ]
  });
}

describe('a whole map', () => {
  test('reads from left to right but for what returns, each step in its lane', async () => {
    const map = application();
    const done = after(map, await tidy(map, order));
    expectTidy(done);
    const at = byId(done.nodes);
    for (const { source, target, kind } of done.flows)
      if (kind === 'sequence' && `${source}→${target}` !== 'ask→receive')
        expect(at.get(target)!.x, `${source}→${target}`).toBeGreaterThan(at.get(source)!.x);
    expect(at.get('late')!.y + 18).toBe(bottom(at.get('assess')!));
    expect(at.get('note')).toMatchObject({ lane: 'back' });
    expect(bottom(at.get('note')!)).toBeLessThan(at.get('assess')!.y);
    for (const line of done.flows)
      if (line.kind === 'sequence')
        expect(crossed(line.waypoints, done.nodes), `${line.id} runs through nothing`).toEqual([]);
    expect(await tidy(map, order)).toEqual(await tidy(map, order));
  });

  test('what runs down the page is laid out down the page', async () => {
    const map = aMap({
      pools: [aPool('p', { horizontal: false, width: 400, height: 800 })],
      nodes: [inLane('a', '', 'task'), inLane('b', '', 'task')],
      flows: [flow('a', 'b')]
    });
    const done = after(map, await tidy(map, order));
    const [a, b] = done.nodes as [Node, Node];
    expect([a.x, b.y > bottom(a)]).toEqual([b.x, true]);
    expect([a.width, a.height]).toEqual([120, 80]);
  });

  test('an open sub-process is laid out inside first; a closed one takes its content along', async () => {
    const map = aMap({
      nodes: [
        aNode('open', 'subProcess', { expanded: true }),
        aNode('a', 'task', { parent: 'open' }),
        aNode('b', 'task', { parent: 'open' }),
        aNode('closed', 'subProcess', { x: 900, y: 900 }),
        aNode('c', 'task', { parent: 'closed', x: 920, y: 930 })
      ],
      flows: [flow('a', 'b'), flow('open', 'closed')]
    });
    const done = after(map, await tidy(map, order));
    expectTidy(done);
    const at = byId(done.nodes);
    expect(at.get('c')!.x - at.get('closed')!.x).toBe(20);
    expect(at.get('b')!.x).toBeGreaterThan(right(at.get('a')!));
  });

  test('whatever the flows, nothing overlaps and lanes hold what is theirs', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const end = fc.constantFrom(...ids);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(end, end), { maxLength: 14 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        async (pairs, sides) => {
          const map = aMap({
            pools: [aPool('p')],
            lanes: [aLane('front', { pool: 'p' }), aLane('back', { pool: 'p', y: 200 })],
            nodes: ids.map((id, at) => inLane(id, sides[at] ? 'front' : 'back')),
            flows: pairs.map(([a, b], at) => aFlow(a, b, { id: `f${at}` }))
          });
          expectTidy(after(map, await tidy(map, order)));
        }
      ),
      { numRuns: 20 }
    );
  });
});

describe('only the chosen steps', () => {
  test('others stay; the chosen lie on nothing, and their lane grows', async () => {
    const map = application();
    const whole = after(map, await tidy(map, order));
    const messed = {
      ...whole,
      nodes: whole.nodes.map((node) =>
        ['receive', 'ask', 'answer'].includes(node.id) ? { ...node, x: 200, y: 100 } : node
      )
    };
    const done = after(messed, await tidyChosen(messed, new Set(['receive', 'ask', 'answer']), order));
    const front = done.nodes.filter((node) => node.lane === 'front' && isFlowNode(node.kind));
    for (const a of front)
      for (const b of front) if (a.id < b.id) expect(overlaps(a, b), `${a.id} and ${b.id}`).toBe(false);
    expectTidy(done);
    const x = (map: MapRecords, id: string) => map.nodes.find((node) => node.id === id)!.x;
    for (const id of ['start', 'whole?', 'assess', 'end']) expect(x(done, id)).toBe(x(messed, id));
  });
});

const miwg = '../shared/bpmn/miwg';
const models = existsSync(miwg)
  ? (readdirSync(miwg, { recursive: true }) as string[]).filter((name) => name.endsWith('.bpmn'))
  : [];
test.skipIf(!models.length)(
  'reference models are laid out, each step in its lane',
  async () => {
    for (const name of models) {
      const { records } = await importBpmn(new Uint8Array(readFileSync(`${miwg}/${name}`)), name);
      const done = after(records, await tidy(records, order));
      expectTidy(done);
      expect(done.nodes.map((node) => node.id)).toEqual(records.nodes.map((node) => node.id));
    }
  },
  60_000
);

describe('phases', () => {
  const phases = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, name: id, end: 300 * (at + 1) }));
  const held = (map: MapRecords) =>
    Object.fromEntries([...phaseByNode(map)].map(([id, span]) => [id, span.phase.id]));
  const kept = (map: MapRecords, tidied: Tidied): MapRecords => ({
    ...after(map, tidied),
    phases: map.phases!.map((phase) => ({ ...phase, end: tidied.phases.get(phase.id) ?? phase.end }))
  });
  const upright = { x: 0, y: 0, width: 300, height: 1200, horizontal: false };

  test.each(['lying', 'upright'])('keep their steps, and lie side by side, in a %s map', async (way) => {
    const lying = way === 'lying';
    const at = (x: number) => (lying ? { x, y: 60 } : { x: 60, y: x });
    const map: MapRecords = {
      ...aMap({
        pools: [aPool('p', lying ? { width: 1200 } : upright)],
        lanes: [
          aLane('l', { pool: 'p', ...(lying ? { width: 1170 } : { ...upright, y: 30, height: 1170 }) })
        ],
        // The flow goes to and fro: n3 stands in the first phase, n0 and n1 in the last but one; c is empty.
        nodes: [700, 640, 350, 120].map((x, n) => aNode(`n${n}`, 'task', { ...at(x), pool: 'p', lane: 'l' })),
        flows: [aFlow('n0', 'n1'), aFlow('n1', 'n2'), aFlow('n2', 'n3')]
      }),
      phases
    };
    const now = kept(map, await tidy(map, order));
    expect(held(now)).toEqual(held(map));
    expectTidy(now);
    for (const span of spansOf(now)) expect(span.to - span.from).toBeGreaterThan(100);
  });
});
