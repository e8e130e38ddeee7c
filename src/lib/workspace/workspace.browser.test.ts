import { afterEach, expect, it } from 'vitest';
import Dexie from 'dexie';
import { newService, type ServiceCollections } from '../service/model';
import { openWorkspace, type OpenWorkspace } from './workspace';

const opened: OpenWorkspace[] = [];
let count = 0;
const nameOf = () => `workspace-${Date.now()}-${count++}`;
async function open(name: string) {
  const workspace = await openWorkspace(name);
  opened.push(workspace);
  return workspace;
}
afterEach(async () => {
  for (const workspace of opened.splice(0)) await workspace.close();
  for (const name of await Dexie.getDatabaseNames())
    if (name.startsWith('workspace-')) await Dexie.delete(name);
});
const named = () => 'edit';

it('keeps what was edited, and finds it in the index', async () => {
  const name = nameOf();
  const first = await open(name);
  const document = await first.create<ServiceCollections>('service', { about: [newService('Byggesak')] });
  document.edit(named, (edit) => edit.change('about', 'about', { title: 'Byggesøknad' }));
  expect(first.status.pending).toBe(1);
  await first.flush();
  expect(first.status.state).toBe('saved');
  const second = await open(name);
  const again = await second.open<ServiceCollections>('service', document.id);
  expect(again.get('about', 'about')!.title).toBe('Byggesøknad');
  expect(await second.index.find({ words: 'byggesø' })).toMatchObject([
    { document: document.id, service: document.id, collection: 'about', title: 'Byggesøknad' }
  ]);
});

it('keeps what was begun on this device, and forgets it with its document and with what somebody said', async () => {
  const name = nameOf();
  const first = await open(name);
  const service = (title: string) =>
    first.create<ServiceCollections>('service', { about: [newService(title)] });
  const [one, other] = [await service('Byggesak'), await service('Startlån')];
  for (const { id } of [one, other]) await first.drafts.keep(id, { text: 'leter i men' });
  const second = await open(name);
  expect(await second.drafts.of(one.id)).toEqual({ text: 'leter i men' });
  await second.purge([one.id]);
  await second.forgetRemoved([other.id]);
  for (const { id } of [one, other]) expect(await first.drafts.of(id)).toBeUndefined();
});
