import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { loadSample, removeSample } from '../sample/load';
import type { JourneyCollections } from '../journey/model';
import { setWastePicture } from '../process/commands/waste-pictures';
import type { ProcessCollections } from '../process/model';
import { loadMunicipality } from '../sample/municipality/load';
import { addProgramme, setProgramme } from '../service/commands/portfolio/programmes';
import { addEntry, addRoles, setNeed } from '../service/commands/portfolio/roadmap';
import { scoreService } from '../service/commands/portfolio/scoring';
import { openPortfolio } from '../service/commands/systems';
import { newService, type ServiceCollections } from '../service/model';
import { PORTFOLIO } from '../service/model/portfolio';
import { exportFile, importFile } from './files';
import { openWorkspace, type OpenWorkspace } from './workspace';

const opened: OpenWorkspace[] = [];
let count = 0;
async function open(): Promise<OpenWorkspace> {
  const workspace = await openWorkspace(`files-${Date.now()}-${count++}`);
  opened.push(workspace);
  return workspace;
}
afterEach(async () => {
  for (const workspace of opened.splice(0)) await workspace.close();
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith('files-')) await Dexie.delete(name);
});

const states = ({ report }: Awaited<ReturnType<typeof importFile>>) =>
  report.documents.map(({ state }) => state);

it('loads the sample service and removes it whole', async () => {
  const workspace = await open();
  const service = await loadSample(workspace, 'nn');
  const document = await workspace.open<ServiceCollections>('service', service);
  expect(document.get('about', 'about')!.title).toBe('Parkeringsløyve for forflyttingshemma');
  expect((await workspace.index.find({ service, collection: 'about' })).length).toBe(12);
  expect(await removeSample(workspace)).toBe(1);
  expect(await workspace.index.find({ binned: true })).toEqual([]);
  expect(await removeSample(workspace)).toBe(0);
});

it('removes the example municipality with all that was done for it, and nothing of what is one’s own', async () => {
  const workspace = await open();
  const about = newService('Egen tjeneste', '2026-01-01T00:00:00.000Z');
  const own = await workspace.create<ServiceCollections>('service', { about: [about] });
  const portfolio = await openPortfolio(workspace);
  const programme = addProgramme(portfolio, { title: 'Eget program' });
  const time = { from: '2026-01', to: '2026-03' };
  const entry = addEntry(portfolio, { subject: 'service', of: own.id, title: 'Eget', ...time });
  const [role] = addRoles(portfolio, ['Egen rolle']);
  setNeed(portfolio, entry, role!, { unit: 'days', amount: 5 });
  const leader = { who: 'Leder', on: '2026-01-01', text: '' };
  scoreService(portfolio, own.id, leader, { effort: 2 });
  setProgramme(portfolio, own.id, programme);
  const before = portfolio.records();

  await loadMunicipality(workspace, 'nb');
  const services = await workspace.index.find({ kind: 'service', collection: 'about' });
  const sample = services.find((row) => row.facts?.sample === true)!.service;
  const there = portfolio.all('roles').find(({ id }) => id !== role)!.id;
  setNeed(portfolio, entry, there, { unit: 'days', amount: 9 });
  setProgramme(portfolio, sample, programme);
  scoreService(portfolio, sample, leader, { effort: 4 });
  const more = addEntry(portfolio, { subject: 'service', of: sample, title: 'For eksempelet', ...time });
  setNeed(portfolio, more, role!, { unit: 'days', amount: 3 });

  expect(await removeSample(workspace)).toBe(4);
  expect(portfolio.records()).toEqual(before);
  expect(portfolio.undo.undoName).toBeUndefined();
  const left = await workspace.index.find({ binned: true });
  expect(new Set(left.map(({ document }) => document))).toEqual(new Set([own.id, PORTFOLIO]));
});

it('carries a workspace over to another device; the second time nothing changes', async () => {
  const [here, there] = [await open(), await open()];
  const service = await loadSample(here, 'nb');
  const original = new TextEncoder().encode('<definitions/>');
  const [process] = await here.index.find({ service, kind: 'process', collection: 'about' });
  const media = await here.media.put(original, 'application/xml', process!.document);
  const map = await here.open<ProcessCollections>('process', process!.document);
  map.edit(
    () => 'keep',
    (edit) => edit.change('about', 'about', { source: media })
  );
  const { bytes, name } = await exportFile(here, {}, new Date(2026, 2, 4));
  expect(name).toBe('verksted-2026-03-04.verksted');

  const steps: number[] = [];
  const first = await importFile(there, bytes, { progress: (done) => steps.push(done) });
  expect(new Set(states(first))).toEqual(new Set(['new']));
  expect(first.report.newMedia).toBe(1);
  expect(steps.at(-1)).toBe(13);
  expect((await there.media.get(media))!.bytes).toEqual(original);
  const [ours, theirs] = await Promise.all([here.index.find({}), there.index.find({})]);
  expect(theirs.length).toBe(ours.length);

  const again = await importFile(there, bytes);
  expect(new Set(states(again))).toEqual(new Set(['same']));
  expect(again.report.newMedia).toBe(0);
});

/** A striped picture as a camera's file. */
async function pictureFile(): Promise<File> {
  const canvas = new OffscreenCanvas(300, 200);
  const context = canvas.getContext('2d')!;
  for (let x = 0; x < 300; x += 20) {
    context.fillStyle = x % 40 ? '#123' : '#def';
    context.fillRect(x, 0, 20, 200);
  }
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'skjema.png', { type: 'image/png' });
}

it('carries the pictures of cards, but none that was taken away, and shows nothing else in their place', async () => {
  const [here, there] = [await open(), await open()];
  const service = await loadSample(here, 'nb');
  const [row] = await here.index.find({ service, kind: 'journey', collection: 'cards' });
  const map = await here.open<JourneyCollections>('journey', row!.document);
  const change = (image: string) =>
    map.edit(
      () => 'picture',
      (edit) => edit.change('cards', row!.id, { image })
    );
  const image = await here.media.putPicture(await pictureFile(), map.id);
  expect(await here.media.putPicture(await pictureFile(), map.id)).toBe(image);
  change(image);
  const { bytes } = await exportFile(here);
  const first = await importFile(there, bytes);
  expect(first.report.newMedia).toBe(1);
  expect((await there.media.picture(image))?.size).toBe((await here.media.get(image))!.bytes.length);
  expect((await importFile(there, bytes)).report.newMedia).toBe(0);

  change('');
  const later = await importFile(await open(), (await exportFile(here)).bytes);
  expect(later.report.newMedia).toBe(0);

  // Whoever wrote a file may have put anything under a picture's name.
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const strange = await there.media.put(drawing, 'image/svg+xml', map.id);
  expect(await there.media.picture(strange)).toBeUndefined();
  expect(await there.media.picture('0'.repeat(64))).toBeUndefined();
});

it('carries the pictures of waste on a process map', async () => {
  const [here, there] = [await open(), await open()];
  const service = await loadSample(here, 'nb');
  const [row] = await here.index.find({ service, kind: 'process', collection: 'wastes' });
  const map = await here.open<ProcessCollections>('process', row!.document);
  const image = await here.media.putPicture(await pictureFile(), map.id);
  setWastePicture(map, row!.id, image);
  expect((await importFile(there, (await exportFile(here)).bytes)).report.newMedia).toBe(1);
  const copy = await there.open<ProcessCollections>('process', map.id);
  expect(copy.get('wastes', row!.id)!.image).toBe(image);
  expect(await there.media.picture(image)).toBeDefined();
});

it('exports one service alone, and joins an edit into what is there', async () => {
  const [here, there] = [await open(), await open()];
  const service = await loadSample(here, 'en');
  await loadSample(here, 'nb');
  const whole = await exportFile(here);
  await importFile(there, whole.bytes);
  const document = await here.open<ServiceCollections>('service', service);
  document.edit(
    () => 'edit',
    (edit) => edit.change('about', 'about', { title: 'Renamed' })
  );
  const { bytes } = await exportFile(here, { service });
  const { report } = await importFile(there, bytes);
  expect(report.documents.length).toBe(12);
  expect(report.documents.filter(({ state }) => state === 'changed').map(({ title }) => title)).toEqual([
    'Renamed'
  ]);
});

it('changes nothing for a bad file or when called off', async () => {
  const workspace = await open();
  await expect(importFile(workspace, new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    code: 'file-not-workspace'
  });
  await loadSample(workspace, 'nb');
  const signal = AbortSignal.abort(new Error('called off'));
  await expect(exportFile(workspace, { signal })).rejects.toThrow('called off');
});
