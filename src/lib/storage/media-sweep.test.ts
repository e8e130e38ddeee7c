import { describe, expect, it } from 'vitest';
import { card } from '../document/test-kind';
import { GRACE, sweepMedia } from './media-sweep';
import { MemoryStore } from './memory-store';
import { named, openTab } from './test-documents';

const DAY = GRACE;
const media = (id: string, documents: string[]) => ({
  id,
  type: 'image/webp',
  bytes: new Uint8Array([1]),
  documents
});
const shows = (id: string) => ({ links: [`media/x/${id}`] });

/** A device where d1 shows `used`; nobody shows `gone`, `strange` is of a document that is no more. */
async function device() {
  const store = new MemoryStore();
  const writing = openTab(store);
  await writing.make('d1', card('a', shows('used')));
  await store.append([], [], [media('used', ['d1']), media('gone', ['d1']), media('strange', ['d9'])]);
  return store;
}

describe('media that nobody names', () => {
  it('go a day after they were first seen unnamed, and no sooner', async () => {
    const store = await device();
    const { documents } = openTab(store);
    expect(await sweepMedia(store, documents, 0)).toEqual([]);
    expect(await sweepMedia(store, documents, DAY - 1)).toEqual([]);
    expect(await sweepMedia(store, documents, DAY)).toEqual(['gone', 'strange']);
    expect(await store.mediaIds()).toEqual(['used']);
    expect(await sweepMedia(store, documents, 3 * DAY)).toEqual([]);
  });

  it('stay while the document is open, since undo may bring them back', async () => {
    const store = await device();
    const { documents, open } = openTab(store);
    await open('d1');
    await sweepMedia(store, documents, 0);
    expect(await sweepMedia(store, documents, DAY)).toEqual(['strange']);
  });

  it('stay when a document in the bin shows them, and when one cannot be read', async () => {
    const store = await device();
    const { documents, open } = openTab(store);
    const bin = await open('d1');
    bin.edit(named, (edit) => edit.change('about', 'about', { binned: true }));
    await documents.saver.flush();
    await store.append([], [], [media('kept', ['broken'])]);
    const other = openTab(store);
    await other.make('broken', card('b'));
    await store.quarantine([
      { document: 'broken', what: { seq: 999 }, reason: 'checksum', bytes: new Uint8Array() }
    ]);
    const fresh = openTab(store).documents;
    await sweepMedia(store, fresh, 0);
    await sweepMedia(store, fresh, DAY);
    expect((await store.mediaIds()).sort()).toEqual(['kept', 'used']);
  });

  it('are named again by undo, a copy or a paste, and then start anew', async () => {
    const store = await device();
    const { documents } = openTab(store);
    await sweepMedia(store, documents, 0);
    const writing = openTab(store);
    const d1 = await writing.open('d1');
    d1.edit(named, (edit) => edit.put('cards', card('c', shows('gone'))));
    await writing.documents.saver.flush();
    await writing.make('d2', card('a', shows('strange')));
    expect(await sweepMedia(store, openTab(store).documents, DAY)).toEqual([]);
    expect((await store.media('strange'))!.documents).toEqual(['d9', 'd2']);
  });
});
