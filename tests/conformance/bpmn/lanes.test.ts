/** Every lane command on the reference models: the file says afterwards what the map says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBpmn, importBpmn, type MapRecords } from '../../../src/lib/interchange/bpmn';
import * as commands from '../../../src/lib/process/commands';
import { moveLane, addLaneBeside } from '../../../src/lib/process/commands/lane-order';
import { splitLane, nestLanes, mergeLane } from '../../../src/lib/process/commands/lane-parts';
import { moveLaneToPool } from '../../../src/lib/process/commands/lane-pool';
import { resizeLane } from '../../../src/lib/process/commands/lane-size';
import type { Lane } from '../../../src/lib/process/model';
import { isFlowNode } from '../../../src/lib/process/rules/kinds';
import { siblingLanes } from '../../../src/lib/process/rules/lanes';
import { fill, memoryWorkspace } from '../../../src/lib/process/test-document';
import { differences } from './check';
import { DEFAULT_FOLDER } from './run';
import { validator } from './validate';

const folders = [DEFAULT_FOLDER, 'tests/fixtures/bpmn'].filter((folder) => existsSync(folder));
const paths = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.bpmn') && !name.includes('untidy'))
    .map((name) => join(folder, name))
);
if (!existsSync(DEFAULT_FOLDER))
  console.warn(`Lane commands: no reference models in ${DEFAULT_FOLDER}; only our own fixtures are tested`);

/**
 * Notes and groups belong to no lane in the file: where they lie says it, and a lane may have moved under them. Nor
 * does the file know which lines found their way by themselves.
 */
const said = ({ nodes, flows, ...records }: MapRecords): MapRecords => ({
  ...records,
  flows: flows.map((flow) => ({ ...flow, routed: undefined })),
  nodes: nodes.map((node) => (isFlowNode(node.kind) ? node : { ...node, lane: '' }))
});

type Doc = ReturnType<ReturnType<typeof memoryWorkspace>['open']>;
const after = (doc: Doc, lane: Lane) => {
  const siblings = siblingLanes(doc.all('lanes'), lane.pool, lane.parent);
  return siblings[siblings.findIndex(({ id }) => id === lane.id) + 1];
};

/** What can be done to a lane; each says whether it is possible with this one. */
const work: { readonly [name: string]: (doc: Doc, lane: Lane) => unknown } = {
  'add above': (doc, lane) => addLaneBeside(doc, lane.id, 'before', 'Ny'),
  'add below': (doc, lane) => addLaneBeside(doc, lane.id, 'after', 'Ny'),
  split: (doc, lane) => splitLane(doc, lane.id, ['B', 'C']),
  nest: (doc, lane) => nestLanes(doc, lane.id, ['x', 'y']),
  resize: (doc, lane) => resizeLane(doc, lane.id, lane.horizontal ? lane.height + 70 : lane.width + 70),
  move: (doc, lane) => after(doc, lane) && moveLane(doc, lane.id, 1),
  'to other pool': (doc, lane) => {
    const other = doc.all('pools').find(({ id }) => id !== lane.pool);
    return moveLaneToPool(doc, lane.id, other?.id ?? commands.addPool(doc, 'Ny', true), 0);
  },
  merge: (doc, lane) => after(doc, lane) && mergeLane(doc, lane.id),
  remove: (doc, lane) => commands.removeLane(doc, lane.id)
};

describe.each(paths)('%s', (path) => {
  it('says what the map says after each lane command', { timeout: 60_000 }, async () => {
    const source = new Uint8Array(readFileSync(path));
    const { records, title } = await importBpmn(source, path);
    const moved: Uint8Array[] = [];
    for (const lane of records.lanes.slice(0, 4))
      for (const [name, run] of Object.entries(work)) {
        const { workspace, open } = memoryWorkspace();
        const doc = open(await commands.createProcess(workspace, { service: 's', title, template: 'empty' }));
        fill(doc, { ...records });
        run(doc, doc.get('lanes', lane.id)!);
        const now = {
          pools: doc.all('pools'),
          lanes: doc.all('lanes'),
          nodes: doc.all('nodes'),
          flows: doc.all('flows'),
          phases: doc.all('phases')
        };
        const { bytes, lost } = await exportBpmn({ source, records: now, title });
        // A sequence flow that becomes a message leaves behind what only sequence flows have.
        const named = name === 'to other pool' ? ['flow-details', 'condition'] : [];
        expect(
          lost.filter(({ what }) => !named.includes(what)),
          `${name} ${lane.name}`
        ).toEqual([]);
        if (named.length) moved.push(bytes);
        const again = await importBpmn(bytes, path);
        expect(differences(said(now), said(again.records)), `${name} ${lane.name}`).toEqual([]);
      }
    expect((moved.length && validator?.(...moved)) || '').toBe('');
  });

  it('carries phases, valid by the schema, with nothing else changed', async () => {
    const source = new Uint8Array(readFileSync(path));
    const { records, title } = await importBpmn(source, path);
    const phases = ['Motta', 'Vurdere'].map((name, at) => ({ id: name, name, end: 300 * (at + 1) }));
    const { bytes, lost } = await exportBpmn({ source, records: { ...records, phases }, title });
    expect(lost).toEqual([]);
    const again = (await importBpmn(bytes, path)).records;
    expect(again.phases!.map(({ name, end }) => [name, end])).toEqual([
      ['Motta', 300],
      ['Vurdere', 600]
    ]);
    expect(differences(said({ ...records, phases: [] }), said({ ...again, phases: [] }))).toEqual([]);
    expect(validator?.(bytes) ?? '').toBe('');
  });
});
