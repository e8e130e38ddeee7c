import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { readClip } from '../model/clip';
import { contains, overlaps } from '../rules/geometry';
import { expectSoundLines, fill, map, memoryWorkspace, there } from '../test-document';
import { aLane, aNode, aPool } from '../test-map';
import { copySteps, cutSteps, duplicateSteps, pasteSteps } from './clip';

const news = (doc: Awaited<ReturnType<typeof map>>['doc'], old: ReadonlySet<string>) =>
  doc.all('nodes').filter(({ id }) => !old.has(id));
const idsOf = (doc: Awaited<ReturnType<typeof map>>['doc']) => new Set(doc.all('nodes').map(({ id }) => id));

describe('copies of steps', () => {
  test('take the flows among them, border events, wastes and notes along, and nothing else', async () => {
    const { doc } = await map();
    const event = commands.addBoundaryEvent(doc, 'read', 'timer')!;
    commands.addWaste(doc, 'read', 'waiting');
    const note = commands.addNode(doc, 'textAnnotation', [220, 30])!;
    commands.connect(doc, note, 'read');
    const clip = copySteps(doc, ['read', 'ok?'])!;
    expect(clip.nodes.map(({ id }) => id).sort()).toEqual([event, note, 'ok?', 'read'].sort());
    expect(clip.flows.map(({ source, target }) => `${source}→${target}`).sort()).toEqual(
      [`${note}→read`, 'read→ok?'].sort()
    );
    expect(clip.wastes).toHaveLength(1);
    expect(readClip(JSON.stringify(clip))).toEqual({ clip });
  });

  test('are duplicated beside themselves, in their lane, on nothing; one step back', async () => {
    const { doc } = await map();
    commands.addBoundaryEvent(doc, 'read', 'timer');
    const old = idsOf(doc);
    const [made] = there(doc, () => duplicateSteps(doc, ['read']));
    const copy = doc.get('nodes', made!)!;
    expect(copy).toMatchObject({ name: 'read', lane: 'front', pool: 'pool' });
    expect(news(doc, old)).toHaveLength(2);
    const others = doc.all('nodes').filter((node) => node.id !== made && !node.attachedTo);
    expect(others.filter((node) => overlaps(node, copy))).toEqual([]);
    expect(contains(doc.get('lanes', 'front')!, [copy.x, copy.y])).toBe(true);
  });

  test('keep the bends of their flows where they move as one', async () => {
    const { doc, flows } = await map();
    const bent = doc.get('flows', flows.yes)!;
    const [gate, send] = there(doc, () => duplicateSteps(doc, ['ok?', 'send']));
    const line = doc.all('flows').find((flow) => flow.source === gate && flow.target === send)!;
    const [dx, dy] = [
      line.waypoints[0]![0] - bent.waypoints[0]![0],
      line.waypoints[0]![1] - bent.waypoints[0]![1]
    ];
    expect(line.waypoints).toEqual(bent.waypoints.map(([x, y]) => [x + dx, y + dy]));
    expectSoundLines(doc);
  });

  test('of several lanes go into lanes of the same names in another map', async () => {
    const { doc } = await map();
    const clip = copySteps(doc, ['read', 'decide'])!;
    const { workspace, open } = memoryWorkspace();
    const other = open(
      await commands.createProcess(workspace, { service: 's', title: 'O', template: 'empty' })
    );
    fill(other, {
      pools: [aPool('p')],
      lanes: [
        aLane('b', { name: 'BACK', pool: 'p' }),
        aLane('a', { name: 'front ', pool: 'p', y: 200, height: 120 })
      ]
    });
    there(other, () => pasteSteps(other, clip, { point: [900, 50], pointed: true }));
    const laneOf = Object.fromEntries(other.all('nodes').map(({ name, lane }) => [name, lane]));
    expect(laneOf).toEqual({ read: 'a', decide: 'b' });
    expectSoundLines(other);
    expect(other.get('pools', 'p')!.width).toBeGreaterThan(1000);
  });

  test('go into the lane pointed at, whatever lane they come from', async () => {
    const { doc } = await map();
    const clip = copySteps(doc, ['read'])!;
    const [made] = there(doc, () => pasteSteps(doc, clip, { point: [820, 330], pointed: true }));
    expect(doc.get('nodes', made!)).toMatchObject({ lane: 'back', x: 760 });
  });

  test('of an event alone go to the border of its step, and nowhere without it', async () => {
    const { doc } = await map();
    const event = commands.addBoundaryEvent(doc, 'read', 'timer')!;
    const clip = copySteps(doc, [event])!;
    const old = idsOf(doc);
    there(doc, () => pasteSteps(doc, clip, { point: [0, 0], pointed: false }));
    expect(news(doc, old)).toMatchObject([{ attachedTo: 'read', lane: 'front' }]);
    const { workspace, open } = memoryWorkspace();
    const other = open(
      await commands.createProcess(workspace, { service: 's', title: 'O', template: 'empty' })
    );
    expect(pasteSteps(other, clip, { point: [0, 0], pointed: false })).toEqual([]);
  });

  test('that are cut lead what came before on to what came after', async () => {
    const { doc } = await map();
    const before = doc.all('nodes').length;
    there(doc, () => cutSteps(doc, ['read']));
    expect(doc.all('nodes')).toHaveLength(before - 1);
    expect(doc.all('flows').some(({ source, target }) => source === 'start' && target === 'ok?')).toBe(true);
  });
});

describe('a clipboard from anywhere', () => {
  const clip = async () => copySteps((await map()).doc, ['read', 'ok?'])!;
  test('is refused with its reason', async () => {
    const good = await clip();
    const [first, second] = good.nodes as [(typeof good.nodes)[0], (typeof good.nodes)[0]];
    const broken = (change: Partial<typeof good>) => readClip(JSON.stringify({ ...good, ...change }));
    expect(readClip('{')).toEqual({ problem: 'broken' });
    expect(readClip('"text"')).toEqual({ problem: 'broken' });
    expect(broken({ nodes: [] })).toEqual({ problem: 'broken' });
    expect(broken({ nodes: [first, first] })).toEqual({ problem: 'broken' });
    expect(broken({ nodes: [{ ...first, x: 1e300 }, second] })).toEqual({ problem: 'broken' });
    expect(broken({ nodes: [first] })).toEqual({ problem: 'broken' });
    expect(
      broken({
        nodes: [
          { ...first, parent: second.id },
          { ...second, parent: first.id }
        ]
      })
    ).toEqual({ problem: 'broken' });
    expect(readClip(JSON.stringify({ ...good, form: 2 }))).toEqual({ problem: 'newer' });
    expect(readClip('x'.repeat(8_000_001))).toEqual({ problem: 'large' });
  });
  test('brings no field that is not a step’s', async () => {
    const good = await clip();
    const read = readClip(
      JSON.stringify({ ...good, extra: 1, nodes: good.nodes.map((n) => ({ ...n, evil: 1 })) })
    );
    expect(JSON.stringify(read)).not.toMatch(/"(evil|extra)"/);
  });
  test('may hold a kind of record from elsewhere without harm', async () => {
    const good = await clip();
    const nodes = [...good.nodes, aNode('lone', 'task', { lane: 'nowhere', parent: '' })];
    expect(readClip(JSON.stringify({ ...good, nodes }))).toHaveProperty('clip');
  });
});
