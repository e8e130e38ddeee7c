import { expect, test } from 'vitest';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import { Round } from './test-round';
import type { MapRecords } from './types';

const told = (records: MapRecords) => (records.phases ?? []).map(({ name, end }) => [name, end]);
const phases = [
  { id: 'b', name: 'Vurdere & «vedta»', end: 800.5 },
  { id: 'a', name: 'Motta', end: 400 }
];
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const empty = { pools: [], lanes: [], nodes: [], flows: [] };

test('phases go with the drawn collaboration, and come back as they were', async () => {
  const { pools, lanes, nodes, flows, source, title } = await Round.of('vendor-two-diagrams');
  const records = { pools, lanes, nodes, flows };
  const { bytes, lost } = await exportBpmn({ source: source!, records: { ...records, phases }, title });
  expect(lost).toEqual([]);
  const again = await importBpmn(bytes, 'x.bpmn');
  expect(told(again.records)).toEqual([
    ['Motta', 400],
    ['Vurdere & «vedta»', 800.5]
  ]);
  expect(new Set(again.records.phases!.map(({ id }) => id)).size).toBe(2);
  // Unchanged, not a byte of the file changes; without phases nothing of them is left.
  const unchanged = await exportBpmn({ source: bytes, records: again.records, title });
  expect(text(unchanged.bytes)).toBe(text(bytes));
  const bare = await exportBpmn({ source: bytes, records: { ...again.records, phases: [] }, title });
  expect(text(bare.bytes).replace(/ xmlns:verksted="[^"]*"/, '')).toBe(text(source!));
});

test('a new file carries them in its process, or in the collaboration when it has pools', async () => {
  const bare = await exportBpmn({ records: { ...empty, phases }, title: 'T' });
  expect(text(bare.bytes)).toMatch(/<bpmn:process [^>]*>\s*<bpmn:extensionElements>\s*<verksted:phases>/);
  const pool = { id: 'p', name: 'A', x: 0, y: 0, width: 600, height: 200, horizontal: true, element: '' };
  const pooled = await exportBpmn({ records: { ...empty, pools: [pool], phases }, title: 'T' });
  expect(text(pooled.bytes)).toMatch(/<bpmn:collaboration [^>]*>\s*<bpmn:extensionElements>/);
  const again = await importBpmn(pooled.bytes, 'x.bpmn');
  // A pool that is added later moves the drawing into a collaboration; the phases are found all the same.
  expect(told(again.records)).toHaveLength(2);
  expect(pooled.lost).toEqual([]);
});

test('what is no phase is left out', async () => {
  const { bytes } = await exportBpmn({
    records: { ...empty, nodes: (await Round.of('vendor-two-diagrams')).nodes.slice(0, 1), phases },
    title: 'T'
  });
  const broken = text(bytes).replace('end="400"', 'end="soon"');
  const { records } = await importBpmn(new TextEncoder().encode(broken), 'x.bpmn');
  expect(told(records)).toEqual([['Vurdere & «vedta»', 800.5]]);
});
