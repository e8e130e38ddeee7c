/** A map in a document of its own, for the tests of commands; run by none but tests. */
import { expect } from 'vitest';
import type { NewRecords, Workspace } from '../document/context';
import type { Collections } from '../document/record';
import { WorkDocument } from '../document/work-document';
import * as commands from './commands';
import { processCollections, type Node, type NodeKind, type ProcessCollections } from './model';
import { contains } from './rules/geometry';
import { aLane, aNode, aPool } from './test-map';

const kind = { kind: 'process', collections: processCollections };
type Doc = WorkDocument<ProcessCollections>;
export type ProcessTestDocument = Doc;

export function memoryWorkspace() {
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

export function fill(doc: Doc, records: NewRecords<Collections>): void {
  doc.edit(
    () => 'make',
    (edit) => {
      for (const [collection, list] of Object.entries(records))
        for (const record of list!) edit.put(collection as 'nodes', record as Node);
    }
  );
}

/** A pool of two lanes: start → read → ok? → send → end above, decide below; ok? → decide → send. */
export async function map() {
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
export function there<T>(doc: Doc, command: () => T): T {
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

export const ends = (doc: Doc) =>
  doc
    .all('flows')
    .map((flow) => `${flow.source}→${flow.target}`)
    .sort();
/** No flow may end away from its nodes, or lean. */
export function expectSoundLines(doc: Doc): void {
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
