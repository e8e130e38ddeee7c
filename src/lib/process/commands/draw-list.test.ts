import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createProcess } from '../commands';
import type { Lane, Pool } from '../model';
import { centre, contains } from '../rules/geometry';
import { expectSoundLines, fill, map, memoryWorkspace, there } from '../test-document';
import { aMap } from '../test-map';
import { drawList, listRecords } from './draw-list';
import { mapOf } from './map-edit';
import { addPhase } from './phases';
import { leanFigures } from '../rules/lean/figures';
import { phaseByNode } from '../rules/phases';
import type { ListedStep } from '../rules/list/listed';

const steps: ListedStep[] = [
  {
    kind: 'task',
    name: 'Lese søknad',
    who: 'Saksbehandler',
    processMinutes: 20,
    waitMinutes: null,
    system: 'ePhorte',
    ways: [{ to: 1, answer: '' }]
  },
  {
    kind: 'task',
    name: 'Vedta',
    who: 'Leder',
    processMinutes: null,
    waitMinutes: 0,
    system: '',
    ways: [{ to: 'end', answer: '' }]
  }
];

test('a list takes the place of what a new map begins with, in one undo step', async () => {
  const { workspace, open } = memoryWorkspace();
  const doc = open(await createProcess(workspace, { service: 's', title: 'T' }));
  const [read, decide] = there(doc, () => drawList(doc, steps));
  expect(
    doc
      .all('lanes')
      .map((lane) => lane.name)
      .sort()
  ).toEqual(['Leder', 'Saksbehandler']);
  expect(doc.get('nodes', read!)).toMatchObject({ processMinutes: 20, waitMinutes: null, system: 'ePhorte' });
  expect(doc.get('nodes', decide!)).toMatchObject({ processMinutes: null, waitMinutes: 0 });
  expect(doc.all('pools')).toHaveLength(1);
  expectSoundLines(doc);
});

test('the phases of a list are drawn on a new map, each with its steps; where something stands they are left out', async () => {
  const { workspace, open } = memoryWorkspace();
  const doc = open(await createProcess(workspace, { service: 's', title: 'T' }));
  addPhase(doc, 'Before');
  const phased = steps.map((step, at) => ({ ...step, phase: `Phase ${at}` }));
  const [read, decide] = there(doc, () => drawList(doc, phased));
  const byNode = phaseByNode(mapOf(doc));
  expect(byNode.get(read!)!.phase.name).toBe('Phase 0');
  expect(byNode.get(decide!)!.phase.name).toBe('Phase 1');
  expect(doc.all('phases')).toHaveLength(2);
  there(doc, () => drawList(doc, phased));
  expect(doc.all('phases')).toHaveLength(2);
});

test('a list goes below what stands, and moves nothing of it', async () => {
  const { doc } = await map();
  const before = doc.all('nodes');
  there(doc, () => drawList(doc, steps));
  for (const node of before) expect(doc.get('nodes', node.id)).toEqual(node);
  expect(Math.min(...doc.all('pools').map((pool) => pool.y))).toBe(0);
  expect(doc.all('pools')).toHaveLength(2);
});

test('in a map of upright pools a list stands upright beside what stands, and reads down the page', async () => {
  const { doc } = await map();
  const turn = <R extends Pool | Lane>(one: R): R => ({
    ...one,
    x: one.y,
    y: one.x,
    width: one.height,
    height: one.width,
    horizontal: false
  });
  fill(doc, { pools: doc.all('pools').map(turn), lanes: doc.all('lanes').map(turn) });
  const before = new Set(doc.all('nodes').map(({ id }) => id));
  const [read, decide] = there(doc, () => drawList(doc, steps));
  const pool = doc.all('pools').find(({ id }) => id !== 'pool')!;
  // Right of the last step, which ends at 818.
  expect(pool).toMatchObject({ horizontal: false, x: 878, y: 0 });
  const lanes = doc.all('lanes').filter((lane) => lane.pool === pool.id).sort((a, b) => a.x - b.x); // prettier-ignore
  expect(lanes.map(({ name, y }) => [name, y])).toEqual([
    ['Saksbehandler', 30],
    ['Leder', 30]
  ]);
  expect(lanes[0]!.x + lanes[0]!.width).toBe(lanes[1]!.x);
  expect(lanes[1]!.x + lanes[1]!.width).toBe(pool.x + pool.width);
  for (const node of doc.all('nodes').filter(({ id }) => !before.has(id)))
    expect(contains(doc.get('lanes', node.lane)!, centre(node)), node.name).toBe(true);
  expect(doc.get('nodes', read!)!.y + 80).toBeLessThan(doc.get('nodes', decide!)!.y);
  const line = doc.all('flows').find((flow) => flow.source === read && flow.target === decide)!;
  const [first, last] = [line.waypoints[0]!, line.waypoints.at(-1)!];
  expect(first[1]).toBeLessThan(last[1]);
  expectSoundLines(doc);
});

test('a new upright map is filled where it begins; phases of the list follow one another down the page', async () => {
  const { workspace, open } = memoryWorkspace();
  const doc = open(await createProcess(workspace, { service: 's', title: 'T' }));
  for (const name of ['pools', 'lanes'] as const)
    fill(doc, { [name]: doc.all(name).map((one) => ({ ...one, horizontal: false })) });
  const [read, decide] = there(doc, () =>
    drawList(
      doc,
      steps.map((step, at) => ({ ...step, phase: `Phase ${at}` }))
    )
  );
  const byNode = phaseByNode(mapOf(doc));
  expect([read, decide].map((id) => byNode.get(id!)!.phase.name)).toEqual(['Phase 0', 'Phase 1']);
  const [pool] = doc.all('pools');
  expect([pool!.x, pool!.y]).toEqual([80, 80]);
  expect(Math.max(...doc.all('phases').map(({ end }) => end))).toBe(pool!.y + pool!.height);
});

test('its lines go round the steps between their ends, in a list of five hundred, too', () => {
  const long = Array.from({ length: 500 }, (_, at): ListedStep => {
    const onward = at < 499 ? at + 1 : ('end' as const);
    const ways =
      at % 10 === 0
        ? [
            { to: onward, answer: 'Ja' },
            { to: Math.min(at + 4, 499), answer: 'Nei' }
          ]
        : [{ to: onward, answer: '' }];
    return {
      ...steps[0]!,
      who: `Rolle ${Math.floor(at / 3) % 5}`,
      processMinutes: null,
      system: '',
      name: `${at}?`,
      ways
    };
  });
  const { nodes, flows } = listRecords(long, 'Kommunen');
  expect(flows.length).toBeGreaterThan(500);
  const skips = flows.filter((flow) => flow.name === 'Nei').slice(0, 20);
  for (const flow of skips) {
    const others = nodes.filter((node) => node.id !== flow.source && node.id !== flow.target);
    for (const [at, [x, y]] of flow.waypoints.slice(1).entries()) {
      const [px, py] = flow.waypoints[at]!;
      const hit = others.find(
        (box) =>
          Math.min(x, px) < box.x + box.width &&
          Math.max(x, px) > box.x &&
          Math.min(y, py) < box.y + box.height &&
          Math.max(y, py) > box.y
      );
      expect(hit?.name).toBeUndefined();
    }
  }
});

/** A process of blocks: one after the other, one of several, or all at once. */
type Block = null | { kind: 'after' | 'one' | 'all'; parts: Block[] };
const blocks = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.record({
      kind: fc.constantFrom('after' as const, 'one' as const, 'all' as const),
      parts: fc.array(tie('block'), { minLength: 2, maxLength: 3 })
    })
  )
})).block;

function listOf(block: Block): ListedStep[] {
  const list: ListedStep[] = [];
  const put = (kind: ListedStep['kind'], targets: number[]): number =>
    list.push({
      kind,
      name: `${list.length}`,
      who: '',
      processMinutes: kind === 'task' ? 1 : null,
      waitMinutes: null,
      system: '',
      ways: targets.map((to) => ({
        to,
        answer: '',
        ...(kind === 'decision' ? { share: 1 / targets.length } : {})
      }))
    }) - 1;
  const add = (part: Block, next: number): number => {
    if (!part) return put('task', [next]);
    if (part.kind === 'after') return part.parts.reduceRight((onward, one) => add(one, onward), next);
    const ways = part.parts.map((one) => add(one, next));
    return put(part.kind === 'one' ? 'decision' : 'parallel', ways);
  };
  list.push({ ...steps[1]!, name: 'last' });
  const first = add(block, 0);
  list.push({
    ...steps[1]!,
    kind: 'start',
    name: 'begin',
    waitMinutes: null,
    ways: [{ to: first, answer: '' }]
  });
  return list;
}

test('whatever runs at once in a list, what comes after it is done once for each case', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const { pools, lanes, nodes, flows } = listRecords(listOf(block), 'P');
      const figures = leanFigures(
        aMap({ pools: [...pools], lanes: [...lanes], nodes: [...nodes], flows: [...flows] }),
        pools[0]!.id
      );
      expect(figures.problems).toEqual([]);
      expect(figures.visits.get(nodes[0]!.id)).toBeCloseTo(1, 6);
    }),
    { numRuns: 150 }
  );
});
