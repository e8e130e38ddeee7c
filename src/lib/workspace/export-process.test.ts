import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MediaStore } from '../document/context';
import { WorkDocument } from '../document/work-document';
import { importBpmn } from '../interchange/bpmn';
import { addClosure } from '../process/commands/closures';
import { setRole, setSimulation, setStepSimulation } from '../process/commands/simulation';
import { plainOffice, type ProcessAbout, type ProcessCollections } from '../process/model';
import { bpmnLossWords } from '../ui/import/bpmn-words';
import { exportProcess } from './export-process';
import { kinds } from './kinds';

const bytes = new Uint8Array(readFileSync('tests/fixtures/bpmn/latin1.bpmn'));
const shelf = (files: { [id: string]: Uint8Array }) =>
  ({
    get: async (id: string) => files[id] && { bytes: files[id], type: 'application/xml' }
  }) as unknown as MediaStore;

async function map(title: string): Promise<WorkDocument<ProcessCollections>> {
  const { records } = await importBpmn(bytes, 'båt.bpmn');
  const document = new WorkDocument<ProcessCollections>('doc', kinds.process as never);
  const about: ProcessAbout = {
    id: 'about',
    title,
    binned: false,
    sample: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    service: 's',
    state: 'as-is',
    copyOf: '',
    owner: '',
    reviewOn: '',
    source: 'file-1',
    sourceName: 'båt.bpmn',
    casesPerYear: null,
    ...plainOffice
  };
  document.edit(
    () => 'import',
    (edit) => {
      edit.put('about', about);
      for (const collection of ['pools', 'lanes', 'nodes', 'flows'] as const)
        for (const record of records[collection]) edit.put(collection, record as never);
    }
  );
  return document;
}

it('gives back the file a map came from as long as nothing was edited', async () => {
  const file = await exportProcess(shelf({ 'file-1': bytes }), await map('Båtplass'));
  expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
  expect(file).toMatchObject({ name: 'Båtplass.bpmn', lost: [] });
});

it('writes the map alone, and says so, when that file is not here', async () => {
  const file = await exportProcess(shelf({}), await map('  '));
  expect(file).toMatchObject({ name: 'båt.bpmn', lost: [{ element: 'båt.bpmn', what: 'source-missing' }] });
});

it('says that marked waste is not in the file', async () => {
  const document = await map('Båtplass');
  const step = document.all('nodes').find((node) => node.kind.toLowerCase().endsWith('task'))!;
  document.edit(
    () => 'mark',
    (edit) =>
      edit.put('wastes', { id: 'w', order: 'a', node: step.id, kind: 'waiting', minutes: 5, note: '' })
  );
  const file = await exportProcess(shelf({ 'file-1': bytes }), document);
  expect(file.lost).toEqual([{ element: step.name, what: 'wastes' }]);
});

it('names each of the people, settings and closed days of a simulation: none of them is in the file', async () => {
  const document = await map('Båtplass');
  const step = document.all('nodes').find((node) => node.kind.toLowerCase().endsWith('task'))!;
  const [lane] = document.all('lanes');
  const role = { count: 2, hourlyRate: null, hours: null };
  setRole(document, lane?.id ?? 'map', { name: 'Saksbehandler' }, { name: '', ...role });
  setSimulation(document, { days: 90 });
  setStepSimulation(document, step.id, { priority: 1 });
  addClosure(document, '2026-07-06');
  const file = await exportProcess(shelf({ 'file-1': bytes }), document);
  expect(file.lost).toEqual([
    { element: 'Saksbehandler', what: 'roles' },
    { element: 'Båtplass', what: 'simulation' },
    { element: step.name, what: 'simulation' },
    { element: 'Båtplass', what: 'calendar' }
  ]);
  expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
  // What is told as lost is told in words of its own.
  expect(new Set(bpmnLossWords(file.lost)).size).toBe(3);
  for (const words of bpmnLossWords(file.lost)) expect(words.length).toBeGreaterThan(30);
});

it('makes names that every file system takes', async () => {
  const file = await exportProcess(shelf({ 'file-1': bytes }), await map('../a/b:c "d"\u202e.'));
  expect(file.name).toBe('a b c d.bpmn');
});
