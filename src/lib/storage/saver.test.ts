import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Documents } from './documents';
import { FaultyStore, openTab, textsOf, write } from './test-documents';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open() {
  const store = new FaultyStore();
  const tab = openTab(store);
  await tab.make();
  store.batches.length = 0;
  return { store, ...tab, document: await tab.open() };
}
/** Lets everything that is not a timer happen. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const reopened = async (store: FaultyStore) => textsOf(await openTab(store).open());

describe('saving', () => {
  it('starts at once, and what is edited meanwhile goes together in the next transaction', async () => {
    const { store, document, status } = await open();
    let pass = () => {};
    store.gate = new Promise((resolve) => (pass = resolve));
    write(document, 'a');
    await settle();
    write(document, 'b');
    write(document, 'c');
    expect(status).toMatchObject({ state: 'saving', pending: 3, savedAt: undefined });
    pass();
    await settle();
    expect(store.batches).toEqual([1, 2]);
    expect(status).toMatchObject({ state: 'saved', pending: 0 });
    expect(status.savedAt).toBeInstanceOf(Date);
    expect(await reopened(store)).toEqual(['a', 'b', 'c']);
  });

  it('puts edits of several documents in one action into one transaction', async () => {
    const { store, make, open: openOther, document } = await open();
    await make('d2');
    const other = await openOther('d2');
    store.batches.length = 0;
    write(document, 'a');
    write(other, 'b');
    await settle();
    expect(store.batches).toEqual([2]);
  });

  it('keeps what failed, says why, tries again, and heals with everything since', async () => {
    const { store, document, status } = await open();
    store.failures = [
      new DOMException('full', 'QuotaExceededError'),
      new DOMException('full', 'QuotaExceededError')
    ];
    write(document, 'a');
    await settle();
    expect(status).toMatchObject({ state: 'failing', reason: 'storage-quota', pending: 1 });
    write(document, 'b');
    await settle();
    expect(status).toMatchObject({ state: 'failing', pending: 2 });
    expect(store.batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(250);
    expect(status.state).toBe('failing');
    await vi.advanceTimersByTimeAsync(500);
    expect(status).toMatchObject({ state: 'saved', reason: undefined, pending: 0 });
    expect(store.batches).toEqual([2]);
    expect(await reopened(store)).toEqual(['a', 'b']);
    expect((await store.find({ words: 'a' })).map(({ id }) => id)).toEqual(['a']);
  });

  it('never waits longer than ten seconds between attempts', async () => {
    const { store, document, status } = await open();
    store.failures = Array.from({ length: 12 }, () => new Error('lost'));
    write(document, 'a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status.state).toBe('failing');
    const before = store.failures.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.failures.length).toBe(before - 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status.state).toBe('saved');
  });

  it('tries at once when asked to flush', async () => {
    const { store, document, documents, status } = await open();
    store.failures = [new Error('once')];
    write(document, 'a');
    await settle();
    expect(status).toMatchObject({ state: 'failing', reason: 'storage-failed' });
    await documents.saver.flush();
    expect(status.state).toBe('saved');
  });

  it('stores in a flush what was edited while a log was made short', async () => {
    const { store, document, documents } = await open();
    let pass = () => {};
    const compact = store.compact.bind(store);
    store.compact = async (...args) => {
      await new Promise<void>((resolve) => (pass = resolve));
      return compact(...args);
    };
    write(document, 'long', 'x'.repeat(19_000));
    write(document, 'longer', 'y'.repeat(19_000));
    await settle();
    write(document, 'last');
    const flushed = documents.saver.flush();
    pass();
    await flushed;
    expect(await reopened(store)).toContain('last');
  });

  it('stores nothing after it was stopped, and still counts what is not stored', async () => {
    const { store, document, documents, status } = await open();
    status.set({ state: 'readonly', reason: 'storage-newer-app' });
    documents.saver.stop();
    write(document, 'a');
    await settle();
    await documents.saver.flush();
    expect(store.batches).toEqual([]);
    expect(status).toMatchObject({ state: 'readonly', reason: 'storage-newer-app', pending: 1 });
    expect((await documents.unsaved()).map(({ id }) => id)).toEqual(['d1']);
  });

  it('looks once more when another tab stores something while the store answers', async () => {
    const store = new FaultyStore();
    const tabs: Documents[] = [];
    const [here, there] = [openTab(store, tabs), openTab(store, tabs)];
    await here.make();
    const [writes, reads] = [await here.open(), await there.open()];
    let pass = () => {};
    store.answer = new Promise((resolve) => (pass = resolve));
    write(writes, 'a');
    await settle();
    write(writes, 'b');
    await settle();
    pass();
    await settle();
    expect(textsOf(reads)).toEqual(['a', 'b']);
  });

  it('stores undo and redo like any edit', async () => {
    const { store, document } = await open();
    write(document, 'a');
    document.undo.undo();
    await settle();
    expect(await reopened(store)).toEqual([]);
    document.undo.redo();
    await settle();
    expect(await reopened(store)).toEqual(['a']);
    expect(await store.find({ collection: 'cards' })).toHaveLength(1);
  });
});
