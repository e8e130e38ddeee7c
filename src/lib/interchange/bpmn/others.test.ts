import { describe, expect, it } from 'vitest';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import { blank, fixture, line } from './test-round';
import type { MapRecords, OtherMap } from './types';

const source = fixture('several-diagrams');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What the diagram of a file draws; the fullest without an id. */
async function read(bytes: Uint8Array, diagram?: string): Promise<MapRecords> {
  return (await importBpmn(bytes, 'file.bpmn', undefined, diagram)).records;
}
const change = (records: MapRecords, element: string, changes: object): MapRecords => ({
  ...records,
  nodes: records.nodes.map((node) => (node.element === element ? { ...node, ...changes } : node))
});
const remove = (records: MapRecords, element: string): MapRecords => {
  const id = records.nodes.find((node) => node.element === element)!.id;
  return {
    ...records,
    nodes: records.nodes.filter((node) => node.id !== id),
    flows: records.flows.filter((flow) => flow.source !== id && flow.target !== id)
  };
};
const write = (records: MapRecords, others: readonly OtherMap[], diagram?: string) =>
  exportBpmn({ source, records, title: 'Søknad', diagram, others });
const names = ({ nodes }: MapRecords) => nodes.map(({ name }) => name);

describe('maps of several diagrams of one file', () => {
  it('give back the file, byte for byte, while nothing was edited in any of them', async () => {
    const others = await Promise.all(
      ['Diagram2', 'Diagram3'].map(async (diagram) => ({ diagram, records: await read(source, diagram) }))
    );
    const { bytes, lost } = await write(await read(source), others);
    expect(bytes).toBe(source);
    expect(lost).toEqual([]);
    const back = await write(others[0]!.records, [{ records: await read(source) }, others[1]!], 'Diagram2');
    expect(back.bytes).toBe(source);
  });

  it('write what was moved, renamed, added and deleted in each of them into one file', async () => {
    const main = change(await read(source), 'Vedta', { name: 'Fatt vedtak', x: 380 });
    const second = await read(source, 'Diagram2');
    const ring = { ...blank, id: 'n', name: 'Ring klageren', x: 460, y: 100 };
    const motta = second.nodes.find(({ element }) => element === 'Motta')!;
    const klage: MapRecords = {
      ...remove(second, 'Vurder'),
      nodes: [...remove(second, 'Vurder').nodes, ring],
      flows: [{ ...line, id: 'f', source: motta.id, target: 'n' }]
    };
    const citizen = change(await read(source, 'Diagram3'), 'Les', { x: 90, width: 150 });
    const others = [
      { diagram: 'Diagram2', records: klage },
      { diagram: 'Diagram3', records: citizen }
    ];
    const { bytes, lost } = await write(main, others);
    expect(lost).toEqual([]);
    expect(names(await read(bytes))).toEqual(['Søknad kommer', 'Les søknaden', 'Fatt vedtak', 'Ferdig']);
    const two = await read(bytes, 'Diagram2');
    expect(names(two)).toEqual(['Ta imot klagen', 'Ring klageren']);
    expect(two.flows).toHaveLength(1);
    expect(text(bytes)).toMatch(/<bpmn:process id="Klage"[^]*name="Ring klageren"[^]*<\/bpmn:process>/);
    const three = await read(bytes, 'Diagram3');
    expect(three.nodes.find(({ element }) => element === 'Les')).toMatchObject({ x: 90, width: 150, y: 140 });
    // The same from another of them: only the order of writing differs.
    const from = await write(klage, [{ records: main }, others[1]!], 'Diagram2');
    expect(from.lost).toEqual([]);
    for (const diagram of [undefined, 'Diagram2', 'Diagram3'])
      expect(names(await read(from.bytes, diagram))).toEqual(names(await read(bytes, diagram)));
    // What nobody touched is as it was written.
    expect(text(bytes)).toContain('<bpmn:startEvent id="Start" name="Søknad kommer"><bpmn:outgoing>a1');
  });

  it('a name changed in one of them is the element’s in all, and is not changed back by the others', async () => {
    const records = await read(source, 'Diagram3');
    const renamed = change(records, 'Les', { name: 'Les og svar' });
    const main = await write(await read(source), [{ diagram: 'Diagram3', records: renamed }]);
    expect(names(await read(main.bytes))).toContain('Les og svar');
    const other = await write(change(await read(source), 'Les', { name: 'Les nøye' }), [
      { diagram: 'Diagram3', records }
    ]);
    expect(other.lost).toEqual([]);
    expect(names(await read(other.bytes, 'Diagram3'))).toContain('Les nøye');
  });

  it('of two names the exported map’s is written, and the element is named', async () => {
    const [main, third] = [await read(source), await read(source, 'Diagram3')];
    const { bytes, lost } = await write(change(main, 'Les', { name: 'A' }), [
      { diagram: 'Diagram3', records: change(third, 'Les', { name: 'B' }) }
    ]);
    expect(lost).toEqual([{ element: 'Les søknaden', what: 'changed-twice' }]);
    expect(text(bytes)).toContain('name="A"');
    expect(text(bytes)).not.toContain('name="B"');
  });

  it('what one map shows no other takes out of the file; what it deleted is gone from all', async () => {
    const [main, third] = [await read(source), await read(source, 'Diagram3')];
    const kept = await write(main, [{ diagram: 'Diagram3', records: remove(third, 'Les') }]);
    expect(kept.lost.map(({ what }) => what)).toEqual(['changed-twice', 'changed-twice']);
    expect(names(await read(kept.bytes))).toContain('Les søknaden');
    const gone = await write(remove(main, 'Les'), [{ diagram: 'Diagram3', records: third }]);
    expect(names(await read(gone.bytes))).not.toContain('Les søknaden');
    expect(names(await read(gone.bytes, 'Diagram3'))).toEqual(['Søknad kommer']);
    expect(text(gone.bytes)).not.toMatch(/"Les"|Les_di/);
  });
});
