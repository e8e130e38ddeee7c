import { describe, expect, test } from 'vitest';
import type { NewRecords, Workspace } from '../document/context';
import type { Collections } from '../document/record';
import { WorkDocument } from '../document/work-document';
import * as commands from './commands';
import { processCollections, type Node, type NodeKind, type ProcessCollections } from './model';
import { bottom, centre, contains, right } from './rules/geometry';
import { aLane, aNode, aPool } from './test-map';

const kind = { kind: 'process', collections: processCollections };
type Doc = WorkDocument<ProcessCollections>;

function memoryWorkspace() {
  const made = new Map<string, Doc>();
  const media = new Map<string, { bytes: Uint8Array; type: string }>();
  const workspace = {
    create: async (_: string, records: NewRecords<Collections>, id = `map${made.size + 1}`) => {
      const doc = new WorkDocument<ProcessCollections>(id, kind);
      fill(doc, records);
      made.set(id, doc);
      return doc;
    },
    media: {
      put: async (bytes: Uint8Array, type: string, document: string) => {
        const id = `${document}-file`;
        media.set(id, { bytes, type });
        return id;
      },
      get: async (id: string) => media.get(id)
    }
  } as unknown as Workspace;
  return { workspace, open: (id: string) => made.get(id)!, media };
}

function fill(doc: Doc, records: NewRecords<Collections>): void {
  doc.edit(
    () => 'make',
    (edit) => {
      for (const [collection, list] of Object.entries(records))
        for (const record of list!) edit.put(collection as 'nodes', record as Node);
    }
  );
}

/** A pool of two lanes: start → read → ok? → send → end above, decide below; ok? → decide → send. */
async function map() {
  const { workspace, open, media } = memoryWorkspace();
  const id = await commands.createProcess(workspace, { service: 's', title: 'T', template: 'empty' });
  const doc = open(id);
  const step = (id: string, kind: NodeKind, x: number, lane: string, more: Partial<Node> = {}) => {
    const box = aNode(id, kind);
    const y = (lane === 'front' ? 100 : 300) - box.height / 2;
    return aNode(id, kind, { x: x - box.width / 2, y, pool: 'pool', lane, ...more });
  };
  fill(doc, {
    pools: [aPool('pool', { width: 1000, height: 400 })],
    lanes: [aLane('front', { pool: 'pool' }), aLane('back', { pool: 'pool', y: 200 })],
    nodes: [
      step('start', 'startEvent', 80, 'front'),
      step('read', 'task', 220, 'front'),
      step('ok?', 'exclusiveGateway', 360, 'front'),
      step('decide', 'task', 500, 'back'),
      step('send', 'task', 640, 'front'),
      step('end', 'endEvent', 800, 'front')
    ]
  });
  const join = (source: string, target: string) => {
    const joined = commands.connect(doc, source, target);
    if (!joined.ok) throw new Error(joined.reason);
    return joined.id;
  };
  const flows = {
    start: join('start', 'read'),
    read: join('read', 'ok?'),
    yes: join('ok?', 'send'),
    no: join('ok?', 'decide'),
    back: join('decide', 'send'),
    end: join('send', 'end')
  };
  return { doc, workspace, open, media, flows };
}

const state = (doc: Doc) => JSON.stringify([...doc.records()].map(([name, list]) => [name, list]));

/** Runs a command, and checks that undo and redo give back the very records. */
function there<T>(doc: Doc, command: () => T): T {
  const before = state(doc);
  const result = command();
  const after = state(doc);
  expect(after).not.toBe(before);
  expect(doc.undo.undoName?.()).toBeTruthy();
  doc.undo.undo();
  expect(state(doc)).toBe(before);
  doc.undo.redo();
  expect(state(doc)).toBe(after);
  return result;
}

const ends = (doc: Doc) =>
  doc
    .all('flows')
    .map((flow) => `${flow.source}→${flow.target}`)
    .sort();
/** No flow may end away from its nodes, or lean. */
function expectSoundLines(doc: Doc): void {
  for (const flow of doc.all('flows')) {
    const at = (id: string) => doc.get('nodes', id) ?? doc.get('pools', id)!;
    expect(contains(at(flow.source), flow.waypoints[0]!), `${flow.id} leaves its source`).toBe(true);
    expect(contains(at(flow.target), flow.waypoints.at(-1)!), `${flow.id} meets its target`).toBe(true);
    if (flow.kind === 'sequence')
      flow.waypoints.slice(1).forEach(([x, y], at) => {
        const [a, b] = flow.waypoints[at]!;
        expect(a === x || b === y, `${flow.id} is right-angled`).toBe(true);
      });
  }
}

describe('the map', () => {
  test('a new map has a pool, two lanes and a start event, or nothing', async () => {
    const { workspace, open } = memoryWorkspace();
    const doc = open(await commands.createProcess(workspace, { service: 's', title: 'Permit' }));
    expect([doc.all('pools').length, doc.all('lanes').length, doc.all('nodes').length]).toEqual([1, 2, 1]);
    const [start] = doc.all('nodes');
    expect(contains(doc.get('lanes', start!.lane)!, centre(start!))).toBe(true);
  });

  test('the to-be copy keeps ids and its own copy of the imported file', async () => {
    const { doc, workspace, open, media } = await map();
    media.set('file', { bytes: new Uint8Array([1]), type: 'text/xml' });
    doc.edit(
      () => 'source',
      (edit) => edit.change('about', 'about', { source: 'file' })
    );
    const copy = open(await commands.copyToBe(workspace, doc));
    expect(copy.all('nodes')).toEqual(doc.all('nodes'));
    expect(copy.get('about', 'about')).toMatchObject({
      state: 'to-be',
      copyOf: doc.id,
      source: `${copy.id}-file`
    });
  });

  test('about and bin', async () => {
    const { doc } = await map();
    there(doc, () => commands.setAbout(doc, { title: 'New', casesPerYear: 1200 }));
    there(doc, () => commands.binMap(doc));
    there(doc, () => commands.binMap(doc, false));
  });
});

describe('steps', () => {
  test('added where they are put, with the lane and pool there', async () => {
    const { doc } = await map();
    const id = there(doc, () => commands.addNode(doc, 'userTask', [500, 100], { name: 'Call' }))!;
    expect(doc.get('nodes', id)).toMatchObject({ lane: 'front', pool: 'pool', x: 440, y: 60, name: 'Call' });
  });

  test('a boundary event needs a step to sit on', async () => {
    const { doc } = await map();
    expect(commands.addNode(doc, 'boundaryEvent', [900, 300])).toBeUndefined();
    const id = there(doc, () => commands.addNode(doc, 'boundaryEvent', [220, 100]))!;
    const event = doc.get('nodes', id)!;
    expect(event).toMatchObject({ attachedTo: 'read', lane: 'front', trigger: 'timer' });
    expect(event.y + event.height / 2).toBe(bottom(doc.get('nodes', 'read')!));
    there(doc, () => commands.addBoundaryEvent(doc, 'decide', 'message'));
  });

  test('the next step is joined and moves nothing', async () => {
    const { doc } = await map();
    const before = doc.all('nodes');
    const id = there(doc, () => commands.appendNode(doc, 'decide', 'task'))!;
    expect(doc.get('nodes', id)).toMatchObject({ lane: 'back', x: 620, y: 260 });
    expect(ends(doc)).toContain(`decide→${id}`);
    for (const node of before) expect(doc.get('nodes', node.id)).toEqual(node);
    expect(commands.appendNode(doc, 'end', 'task')).toBeUndefined();
    expectSoundLines(doc);
  });

  test('pool and lanes grow when the next step would stand outside', async () => {
    const { doc } = await map();
    let last = 'decide';
    for (let n = 0; n < 4; n++) last = commands.appendNode(doc, last, 'task')!;
    expect(right(doc.get('nodes', last)!)).toBeLessThan(right(doc.get('pools', 'pool')!));
    expect(right(doc.get('lanes', 'back')!)).toBe(right(doc.get('pools', 'pool')!));
  });

  test('a step put into a flow takes its place; the rest moves on', async () => {
    const { doc, flows } = await map();
    const id = there(doc, () => commands.insertNode(doc, flows.read, 'task', { name: 'Ask' }))!;
    expect(ends(doc)).toEqual(expect.arrayContaining([`read→${id}`, `${id}→ok?`]));
    const [before, now, after] = [doc.get('nodes', 'read')!, doc.get('nodes', id)!, doc.get('nodes', 'ok?')!];
    expect(now.x).toBeGreaterThan(right(before));
    expect(right(now)).toBeLessThan(after.x);
    expectSoundLines(doc);
  });

  test('name, notes, minutes, repetition, trigger', async () => {
    const { doc } = await map();
    there(doc, () => commands.renameNode(doc, 'read', 'Read the application'));
    there(doc, () => commands.setNotes(doc, 'read', 'Twice a week'));
    there(doc, () => commands.setMinutes(doc, 'read', { processMinutes: 0, waitMinutes: 1440 }));
    expect(doc.get('nodes', 'read')).toMatchObject({ processMinutes: 0, waitMinutes: 1440 });
    there(doc, () => commands.setMinutes(doc, 'read', { processMinutes: null }));
    there(doc, () => commands.setMarker(doc, 'read', 'parallel'));
    there(doc, () => commands.setTrigger(doc, 'start', 'message'));
  });

  test('typing is one step back', async () => {
    const { doc } = await map();
    for (const name of ['R', 'Re', 'Rea']) commands.renameNode(doc, 'read', name, { gesture: 'type:read' });
    doc.undo.undo();
    expect(doc.get('nodes', 'read')!.name).toBe('read');
  });

  test('another kind of the same shape changes nothing else; another shape keeps the middle', async () => {
    const { doc } = await map();
    there(doc, () => commands.changeKind(doc, 'read', 'serviceTask'));
    const middle = centre(doc.get('nodes', 'decide')!);
    there(doc, () => commands.changeKind(doc, 'decide', 'exclusiveGateway'));
    expect(centre(doc.get('nodes', 'decide')!)).toEqual(middle);
    expect(doc.get('nodes', 'decide')!.width).toBe(50);
    expectSoundLines(doc);
  });

  test('a sub-process opens and closes', async () => {
    const { doc } = await map();
    const id = commands.addNode(doc, 'subProcess', [860, 300])!;
    there(doc, () => commands.setExpanded(doc, id, true));
    expect(doc.get('nodes', id)!.width).toBeGreaterThan(200);
    expect(right(doc.get('nodes', id)!)).toBeLessThanOrEqual(right(doc.get('pools', 'pool')!));
    there(doc, () => commands.setExpanded(doc, id, false));
  });
});

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

describe('flows', () => {
  test('the kind follows from where the ends are', async () => {
    const { doc } = await map();
    const citizen = there(doc, () => commands.addPool(doc, 'Citizen', true));
    const message = there(doc, () => commands.connect(doc, 'send', citizen));
    expect(message.ok && doc.get('flows', message.id)!.kind).toBe('message');
    expect(commands.connect(doc, 'end', 'read')).toEqual({ ok: false, reason: 'out-of-end' });
    expectSoundLines(doc);
  });

  test('led elsewhere, named, shared, made the default, removed', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.reconnect(doc, flows.back, { target: 'end' }));
    expect(commands.reconnect(doc, flows.back, { target: 'start' })).toEqual({
      ok: false,
      reason: 'into-start'
    });
    there(doc, () => commands.renameFlow(doc, flows.no, 'no'));
    there(doc, () => commands.setProbability(doc, flows.no, 0.2));
    there(doc, () => commands.setDefaultFlow(doc, flows.yes, true));
    commands.setDefaultFlow(doc, flows.no, true);
    expect(doc.get('flows', flows.yes)!.isDefault).toBe(false);
    there(doc, () =>
      commands.bendFlow(doc, flows.yes, [
        [385, 100],
        [385, 20],
        [640, 20],
        [640, 60]
      ])
    );
    there(doc, () => commands.straightenFlow(doc, flows.yes));
    there(doc, () => commands.removeFlow(doc, flows.yes));
  });
});

describe('removing', () => {
  test('one way in and one way out are joined', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.removeNodes(doc, ['read']));
    expect(doc.get('flows', flows.start)).toMatchObject({ source: 'start', target: 'ok?' });
    expect(doc.get('flows', flows.read)).toBeUndefined();
    expectSoundLines(doc);
  });

  test('steps in a row are joined over all of them', async () => {
    const { doc } = await map();
    const next = commands.insertNode(
      doc,
      doc.all('flows').find((flow) => flow.source === 'read')!.id,
      'task'
    )!;
    there(doc, () => commands.removeNodes(doc, ['read', next]));
    expect(ends(doc)).toContain('start→ok?');
  });

  test('a decision is not joined; all its flows go', async () => {
    const { doc } = await map();
    there(doc, () => commands.removeNodes(doc, ['ok?']));
    expect(ends(doc)).toEqual(['decide→send', 'send→end', 'start→read']);
  });

  test('anything at once: a flow, a step, a lane', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.removeElements(doc, [flows.yes, 'decide', 'back']));
    expect(doc.all('lanes')).toHaveLength(1);
    expect(doc.get('lanes', 'front')!.height).toBe(400);
  });

  test('a pool goes with all it holds', async () => {
    const { doc } = await map();
    there(doc, () => commands.removePool(doc, 'pool'));
    expect([doc.all('nodes'), doc.all('flows'), doc.all('lanes')]).toEqual([[], [], []]);
  });
});

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
    expect(there(doc, () => commands.moveLane(doc, 'back', -1))).toBe(true);
    expect(doc.get('lanes', 'back')!.y).toBe(0);
    expect(doc.get('lanes', 'front')!.y).toBe(200);
    for (const node of doc.all('nodes'))
      expect(contains(doc.get('lanes', node.lane)!, centre(node))).toBe(true);
    expectSoundLines(doc);
    expect(commands.moveLane(doc, 'back', -1)).toBe(false);
  });

  test('a lane is resized, never below its content', async () => {
    const { doc } = await map();
    there(doc, () => commands.resizeLane(doc, 'front', 300));
    expect(doc.get('nodes', 'decide')!.y).toBe(360);
    there(doc, () => commands.resizeLane(doc, 'front', 10));
    expect(doc.get('lanes', 'front')!.height).toBe(150);
    there(doc, () => commands.resizeLane(doc, 'pool', 500));
    expect(doc.get('pools', 'pool')!.height).toBe(500);
    there(doc, () => commands.resizePoolWidth(doc, 'pool', 100));
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
    commands.resizeLane(doc, 'back', 260);
    expect(doc.get('lanes', 'b')!.height).toBe(160);
    commands.addLane(doc, 'pool', 'Archive');
    expect(doc.get('lanes', 'b')!.height).toBe(160);
  });
});
