import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MediaStore } from '../document/context';
import { WorkDocument } from '../document/work-document';
import { importBpmn } from '../interchange/bpmn';
import { plainOffice, type ProcessAbout, type ProcessCollections } from '../process/model';
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

it('makes names that every file system takes', async () => {
  const file = await exportProcess(shelf({ 'file-1': bytes }), await map('../a/b:c "d"\u202e.'));
  expect(file.name).toBe('a b c d.bpmn');
});
