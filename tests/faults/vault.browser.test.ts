import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import type { AskPassphrase } from '$lib/document/care';
import type { ServiceCollections } from '$lib/service/model';
import { newService } from '$lib/service/model';
import { newStudy, type StudyCollections } from '$lib/study/model';
import { exportFile, importFile } from '$lib/workspace/files';
import { openWorkspace, type OpenWorkspace } from '$lib/workspace/workspace';

const opened: OpenWorkspace[] = [];
let count = 0;
async function open(): Promise<OpenWorkspace> {
  const workspace = await openWorkspace(`vault-${Date.now()}-${count++}`);
  opened.push(workspace);
  return workspace;
}
afterEach(async () => {
  for (const workspace of opened.splice(0)) await workspace.close();
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith('vault-')) await Dexie.delete(name);
});

const ola = { name: 'Ola Nordmann', contact: '', notes: '' };
/** A device with one study, one participant of which is known by name. */
async function deviceWithOla(passphrase: string) {
  const here = await open();
  const service = await here.create<ServiceCollections>('service', { about: [newService('Byggesak')] });
  const about = [newStudy(service.id, 'Runde 1')];
  const study = await here.create<StudyCollections>('study', { about });
  await here.vault.unlock(passphrase);
  await here.vault.put(study.id, 'p1', ola);
  return { here, study: study.id };
}

it('nothing is stored when the file of another vault is given up at the passphrase', async () => {
  const { here } = await deviceWithOla('fire ord fra A');
  const { bytes } = await exportFile(here, { withVault: true });
  const there = await open();
  await there.vault.unlock('fire ord fra B');
  const gaveUp: AskPassphrase = ({ wrong }) =>
    wrong ? Promise.reject(new Error('gave up')) : Promise.resolve('feil');
  await expect(importFile(there, bytes, { ask: gaveUp })).rejects.toThrow('gave up');
  expect(await there.index.find({ binned: true })).toEqual([]);

  const { report } = await importFile(there, bytes);
  expect(report.vault).toEqual({ state: 'left-out', count: 1 });
});

it('nothing is stored when one entry of the file does not open', async () => {
  const { here, study } = await deviceWithOla('fire ord fra A');
  const copy = (await here.copyVault([study]))!;
  const forged = { ...copy, entries: [{ ...copy.entries[0]!, participant: 'p2' }] };
  const { bytes } = await exportFile({ ...here, copyVault: async () => forged }, { withVault: true });
  const there = await open();
  await there.vault.unlock('fire ord fra B');
  const ask: AskPassphrase = async () => 'fire ord fra A';
  await expect(importFile(there, bytes, { ask })).rejects.toMatchObject({ code: 'vault-unreadable' });
  expect(await there.index.find({ binned: true })).toEqual([]);
});

it('what was erased on one device does not come back, and the documents still do', async () => {
  const { here, study } = await deviceWithOla('fire ord fra A');
  const { bytes, name } = await exportFile(here, { withVault: true }, new Date(2026, 2, 4));
  expect(name).toBe('verksted-2026-03-04.verksted');
  const there = await open();
  expect((await importFile(there, bytes)).report.vault).toEqual({ state: 'installed', count: 1 });
  expect(there.vault.state).toBe('locked');
  await there.vault.erase(study, 'p1');
  const again = await importFile(there, bytes);
  expect(again.report.vault).toEqual({ state: 'same', count: 0 });
  await there.vault.unlock('fire ord fra A');
  expect(await there.vault.all(study)).toEqual(new Map());
});
