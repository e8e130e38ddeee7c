import { describe, expect, it } from 'vitest';
import { card } from '../document/test-kind';
import { Documents } from './documents';
import { MemoryStore } from './memory-store';
import { FaultyStore, named, openTab, textsOf, write } from './test-documents';
import type { StoredDocument } from './update-store';

/** A store whose documents pass through the hands of `spoil` when they are loaded. */
class SpoiledStore extends MemoryStore {
  spoil: (stored: StoredDocument) => void = () => {};
  override async load(document: string, whole?: boolean): Promise<StoredDocument | undefined> {
    const stored = await super.load(document, whole);
    if (stored) this.spoil(stored);
    return stored;
  }
}
const flip = (bytes: Uint8Array, at = bytes.length >> 1) =>
  bytes.map((byte, index) => (index === at ? byte ^ 4 : byte));

describe('documents', () => {
  it('are the same object while open', async () => {
    const tab = openTab(new MemoryStore());
    await tab.make();
    const [a, b] = await Promise.all([tab.open(), tab.open()]);
    expect(a).toBe(b);
    await expect(tab.documents.open('board', 'none')).rejects.toMatchObject({ code: 'document-missing' });
    await expect(tab.documents.open('other', 'd1')).rejects.toMatchObject({ code: 'document-missing' });
  });

  it('start without an undo step', async () => {
    const tab = openTab(new MemoryStore());
    await tab.make('d1', card('a'));
    expect((await tab.open()).undo.undoName).toBeUndefined();
  });

  it('are made all or none', async () => {
    const store = new MemoryStore();
    const tab = openTab(store);
    await expect(
      tab.documents.create([
        { kind: 'board', id: 'a', records: { cards: [card('x')] } },
        { kind: 'board', id: 'b', records: { cards: [{ ...card('y'), text: 7 } as never] } }
      ])
    ).rejects.toMatchObject({ name: 'InvalidRecordError' });
    expect(await store.documents()).toEqual([]);
  });

  it('carry their title, service and bin into their row', async () => {
    const store = new MemoryStore();
    const tab = openTab(store);
    await tab.make('d1', card('a', { text: 'Søknad' }));
    const document = await tab.open();
    document.edit(named, (edit) =>
      edit.change('about', 'about', { title: 'Byggesak', service: 's9', binned: true })
    );
    await tab.documents.saver.flush();
    expect(await store.documents()).toEqual([
      { id: 'd1', kind: 'board', service: 's9', title: 'Byggesak', binned: 1 }
    ]);
    expect(await store.find({ words: 'søk' })).toEqual([]);
    expect(await store.find({ words: 'søk', service: 's9', binned: true })).toHaveLength(1);
  });

  it('are written small again when the log outgrows them', async () => {
    const store = new MemoryStore();
    const tab = openTab(store);
    await tab.make();
    const document = await tab.open();
    for (let at = 0; at < 60; at++) write(document, 'a', `${at} ${'x'.repeat(1000)}`);
    await tab.documents.saver.flush();
    const stored = (await store.load('d1'))!;
    expect(stored.updates).toEqual([]);
    expect(stored.snapshots[0]).toMatchObject({ generation: 2 });
    expect(stored.snapshots[0]!.bytes.length).toBeLessThan(3000);
    expect((await store.load('d1', true))!.updates).toHaveLength(60);
    expect(textsOf(await openTab(store).open())).toEqual(textsOf(document));
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const store = new MemoryStore();
    const others: Documents[] = [];
    const a = openTab(store, others);
    const b = openTab(store, others);
    await a.make('d1', card('x', { text: 'first' }));
    const [left, right] = [await a.open(), await b.open()];
    const settle = async () => {
      for (let round = 0; round < 3; round++)
        for (const { documents } of [a, b]) await documents.saver.flush();
    };
    return { store, a, b, left, right, settle };
  }

  it('see each other, and undo only their own', async () => {
    const { left, right, settle } = await twoTabs();
    write(left, 'l');
    write(right, 'r');
    await settle();
    expect(right.records()).toEqual(left.records());
    expect(textsOf(left).sort()).toEqual(['first', 'l', 'r']);
    left.undo.undo();
    await settle();
    expect(textsOf(right).sort()).toEqual(['first', 'r']);
  });

  it('store each change once', async () => {
    const { store, left, right, settle } = await twoTabs();
    write(left, 'l');
    await settle();
    write(right, 'r');
    await settle();
    expect((await store.load('d1'))!.updates).toHaveLength(2);
  });

  it('leave the index as both say when they changed one record at once', async () => {
    const { store, left, right, settle } = await twoTabs();
    left.edit(named, (edit) => edit.change('cards', 'x', { text: 'left' }));
    right.edit(named, (edit) => edit.change('cards', 'x', { size: 7 }));
    await settle();
    expect(await store.find({ collection: 'cards' })).toMatchObject([{ title: 'left', facts: { size: 7 } }]);
  });

  it('tell of the document as a whole what both know', async () => {
    const { store, left, right, settle } = await twoTabs();
    const told = async () => (await store.find({ collection: 'about' })).map(({ facts }) => facts?.cards);
    expect(await told()).toEqual([1]);
    write(left, 'l');
    write(right, 'r');
    await settle();
    expect(await told()).toEqual([3]);
    left.edit(named, (edit) => edit.remove('cards', 'r'));
    await settle();
    right.edit(named, (edit) => edit.change('cards', 'l', { text: 'later' }));
    await settle();
    expect(await told()).toEqual([2]);
  });

  it('hear when a document is gone for good, and do not bring it back', async () => {
    const { store, a, b, right, settle } = await twoTabs();
    await a.documents.purge(['d1']);
    write(right, 'late');
    await settle();
    expect(await store.documents()).toEqual([]);
    expect(await store.find({})).toEqual([]);
    expect(b.notices.all).toMatchObject([{ code: 'document-purged', document: 'd1' }]);
    expect(b.status).toMatchObject({ pending: 0, state: 'saved' });
    await expect(b.open()).rejects.toMatchObject({ code: 'document-missing' });
  });
});

describe('damage', () => {
  async function spoiled(edits: number) {
    const store = new SpoiledStore();
    const tab = openTab(store);
    await tab.make('d1', card('x'));
    const document = await tab.open();
    for (let at = 0; at < edits; at++) write(document, `c${at}`);
    await tab.documents.saver.flush();
    return { store, document };
  }

  it('to one update is put aside, said, and the rest opens', async () => {
    const { store } = await spoiled(3);
    store.spoil = ({ updates }) =>
      updates[2] && (updates[2] = { ...updates[2], bytes: flip(updates[2].bytes) });
    const tab = openTab(store);
    const document = await tab.open();
    expect(textsOf(document).sort()).toEqual(['', 'c0', 'c1']);
    expect(tab.notices.all).toMatchObject([{ code: 'document-damaged', title: 'd1', count: 1 }]);
    expect(await store.quarantined()).toMatchObject([{ document: 'd1', reason: 'checksum' }]);
    store.spoil = () => {};
    const later = openTab(store);
    await later.open();
    expect(later.notices.all).toEqual([]);
    await tab.documents.saver.flush();
    expect(await store.find({ words: 'c2' })).toEqual([]);
  });

  it('in the middle leaves a gap that is said, and heals when the piece comes back', async () => {
    const { store, document } = await spoiled(3);
    const whole = document.encode();
    store.spoil = ({ updates }) =>
      updates[0] && (updates[0] = { ...updates[0], bytes: flip(updates[0].bytes) });
    const tab = openTab(store);
    const again = await tab.open();
    expect(tab.notices.all.map(({ code }) => code)).toEqual(['document-damaged', 'document-gap']);
    again.apply([whole]);
    expect(again.hasGap).toBe(false);
    expect(textsOf(again).sort()).toEqual(['', 'c0', 'c1', 'c2']);
    await tab.documents.saver.flush();
    store.spoil = () => {};
    expect(textsOf(await openTab(store).open()).sort()).toEqual(['', 'c0', 'c1', 'c2']);
  });

  it('to the newest snapshot falls back on the one before, losing nothing', async () => {
    const { store, document } = await spoiled(0);
    const tab = openTab(store);
    const first = await tab.open();
    first.apply([document.encode()]);
    for (const round of [0, 1])
      for (let at = 0; at < 40; at++) {
        write(first, 'long', `${round} ${at} ${'x'.repeat(1000)}`);
        await tab.documents.saver.flush();
      }
    write(first, 'last');
    await tab.documents.saver.flush();
    expect((await store.load('d1', true))!.snapshots).toHaveLength(2);
    store.spoil = ({ snapshots }) =>
      snapshots[0] && (snapshots[0] = { ...snapshots[0], bytes: flip(snapshots[0].bytes) });
    const later = openTab(store);
    expect((await later.open()).records()).toEqual(first.records());
    expect(later.notices.all).toMatchObject([{ code: 'document-damaged' }]);
  });

  it('that only shows when applying is put aside too', async () => {
    const { store } = await spoiled(1);
    const { checksum } = await import('./checksum');
    const bytes = new Uint8Array([9, 9, 9, 9]);
    store.spoil = ({ updates }) =>
      updates.push({ seq: 99, document: 'd1', bytes, checksum: checksum(bytes) });
    const tab = openTab(store);
    expect(textsOf(await tab.open()).sort()).toEqual(['', 'c0']);
    expect(await store.quarantined()).toMatchObject([{ what: { seq: 99 } }]);
  });
});

describe('the index', () => {
  it('is written anew for documents that another version indexed, open or not', async () => {
    const store = new MemoryStore();
    const old = openTab(store);
    await old.make('d1', card('a', { text: 'Søknad' }));
    await old.make('d2', card('b', { text: 'Søk' }));
    await store.append([
      { document: 'd1', updates: [], since: 0, put: [], gone: [], whole: true, indexVersion: '1' },
      { document: 'd2', updates: [], since: 0, put: [], gone: [], whole: true, indexVersion: '1' }
    ]);
    const tab = openTab(store, [], '2');
    await tab.open('d2');
    await tab.documents.reindex();
    await tab.documents.saver.flush();
    expect((await store.find({ words: 'søk' })).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await store.outdated('2')).toEqual([]);
  });
});

describe('what was removed and has to be forgotten', () => {
  const holds = async (store: MemoryStore, words: string) => {
    const stored = (await store.load('d1', true))!;
    const all = [...stored.snapshots, ...stored.updates].map(({ bytes }) => new TextDecoder().decode(bytes));
    return all.some((text) => text.includes(words));
  };

  it('leaves the log, both snapshots and the undo history of an open document', async () => {
    const store = new MemoryStore();
    const { documents, open, make } = openTab(store);
    await make('d1');
    const document = await open();
    write(document, 'a', 'Kari sa noe');
    write(document, 'b', 'blir stående');
    await documents.saver.flush();
    const before = document.get('cards', 'a')!;
    document.edit(named, (edit) => edit.remove('cards', 'a'));
    document.edit(named, (edit) => edit.put('cards', { ...before, text: '' }));
    await documents.saver.flush();
    expect(await holds(store, 'Kari')).toBe(true);
    await documents.forgetRemoved(['d1']);
    expect(await holds(store, 'Kari')).toBe(false);
    expect(document.undo.undo()).toBeUndefined();
    expect(textsOf(await openTab(store).open())).toEqual(['', 'blir stående']);
    write(document, 'c', 'nytt');
    await documents.saver.flush();
    expect(textsOf(await openTab(store).open())).toEqual(['', 'blir stående', 'nytt']);
  });
});

it('what is told of a document as a whole is stored again only when it is otherwise', async () => {
  const store = new FaultyStore();
  const tab = openTab(store);
  await tab.make('d1', card('x'));
  const document = await tab.open();
  const puts: string[][] = [];
  const append = store.append.bind(store);
  store.append = (additions, ...rest) => {
    puts.push(additions.flatMap(({ put }) => put.map(({ collection }) => collection)));
    return append(additions, ...rest);
  };
  const stored = async (change: () => void) => {
    change();
    await tab.documents.saver.flush();
    return puts.at(-1);
  };
  expect(await stored(() => write(document, 'y'))).toEqual(['cards', 'about']);
  expect(await stored(() => write(document, 'y', 'otherwise'))).toEqual(['cards']);
  store.failures = [new Error('x')];
  write(document, 'z');
  await tab.documents.saver.flush().catch(() => {});
  expect(await stored(() => {})).toEqual(['cards', 'about']);
});
