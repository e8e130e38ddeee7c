import { describe, expect, it } from 'vitest';
import { rescue } from '../document/merge';
import { card, type Board } from '../document/test-kind';
import type { WorkDocument } from '../document/work-document';
import { StoredMedia } from './media';
import { MemoryStore } from './memory-store';
import { named, openTab, textsOf, write } from './test-documents';
import { Transfer } from './transfer';
import { StoredVault } from './vault';

const noPictures = { draw: () => Promise.reject(new Error('none')), accepts: async () => false };

function device() {
  const store = new MemoryStore();
  const tab = openTab(store);
  return {
    store,
    ...tab,
    media: new StoredMedia(store, noPictures),
    transfer: new Transfer(store, tab.documents, new StoredVault(store))
  };
}
const loose = (document: WorkDocument<Board>) => document as unknown as WorkDocument;

describe('documents leaving and coming in', () => {
  it('arrive whole on another device, with media and index; the second time nothing changes', async () => {
    const from = device();
    await from.make('d1', card('a', { text: 'Søknad' }));
    await from.make('d2');
    write(await from.open('d2'), 'not stored yet');
    const picture = await from.media.put(new Uint8Array([1, 2, 3]), 'image/png', 'd1');
    const to = device();
    const documents = await from.transfer.all();
    const media = await from.transfer.allMedia();
    const first = await to.transfer.merge(documents, media);
    expect(first.documents.map(({ id, title, state }) => [id, title, state])).toEqual([
      ['d1', 'd1', 'new'],
      ['d2', 'd2', 'new']
    ]);
    expect(first.newMedia).toBe(1);
    expect((await to.media.get(picture))!.type).toBe('image/png');
    expect(textsOf(await to.open('d2'))).toEqual(['not stored yet']);
    expect(await to.store.find({ words: 'søk' })).toHaveLength(1);

    const again = await to.transfer.merge(documents, media);
    expect(again.documents.map(({ state }) => state)).toEqual(['same', 'same']);
    expect(again.newMedia).toBe(0);
    expect((await to.store.load('d1'))!.updates).toEqual([]);
  });

  it('merge with what is here, into what is open, and tell what was overridden', async () => {
    const here = device();
    const there = device();
    await here.make('d1', card('a'));
    await there.transfer.merge(await here.transfer.all(), []);
    const [mine, yours] = [await here.open(), await there.open()];
    mine.edit(named, (edit) => edit.change('cards', 'a', { text: 'mine' }));
    yours.edit(named, (edit) => edit.change('cards', 'a', { text: 'yours' }));
    write(yours, 'b');
    const report = await here.transfer.merge(await there.transfer.all(), []);
    await here.documents.saver.flush();
    expect(report.documents).toMatchObject([{ state: 'changed', losses: [{ field: 'text' }] }]);
    expect(mine.all('cards')).toHaveLength(2);
    expect(mine.undo.undoName).toBe(named);
    expect(textsOf(await openTab(here.store).open())).toEqual(textsOf(mine));

    const [loss] = report.documents[0]!.losses;
    rescue(loose(mine), loss!, () => 'rescue');
    await here.documents.saver.flush();
    expect(mine.get('cards', 'a')!.text).toBe((loss as { lost: unknown }).lost);
    expect((await here.store.find({ words: mine.get('cards', 'a')!.text })).map(({ id }) => id)).toEqual([
      'a'
    ]);
  });

  it.each([
    ['bytes that are no update', { id: 'x', kind: 'board', update: new Uint8Array([9, 9, 9]) }],
    ['an empty document', { id: 'x', kind: 'board', update: new Uint8Array([0, 0]) }],
    ['an unknown kind', { id: 'x', kind: 'none', update: new Uint8Array([0, 0]) }]
  ])('store nothing at all when one of them is %s', async (_, bad) => {
    const from = device();
    await from.make('d1', card('a'));
    const to = device();
    const documents = await from.transfer.all();
    await expect(to.transfer.merge([...documents, bad], [])).rejects.toMatchObject({
      code: 'document-unreadable',
      subject: 'x'
    });
    expect(await to.store.documents()).toEqual([]);
  });

  it('refuse media whose bytes are not what their id says', async () => {
    const to = device();
    const media = [{ id: 'ab', type: 'image/png', bytes: new Uint8Array([1]), documents: [] }];
    await expect(to.transfer.merge([], media)).rejects.toMatchObject({ code: 'document-unreadable' });
    expect(await to.store.mediaIds()).toEqual([]);
  });

  it('never turn a document into one of another kind', async () => {
    const to = device();
    await to.make('d1', card('a'));
    const { update } = (await to.transfer.all())[0]!;
    await expect(to.transfer.merge([{ id: 'd1', kind: 'other', update }], [])).rejects.toMatchObject({
      code: 'document-unreadable'
    });
  });
});
