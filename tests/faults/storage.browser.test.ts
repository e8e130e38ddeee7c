import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newService, type ServiceCollections } from '$lib/service/model';
import { DATABASE_VERSION } from '$lib/storage/database';
import { openWorkspace, type OpenWorkspace } from '$lib/workspace/workspace';
import type { WorkDocument } from '$lib/document/work-document';

const opened: OpenWorkspace[] = [];
let name = '';
let count = 0;
const named = () => 'edit';

async function open(): Promise<OpenWorkspace> {
  const workspace = await openWorkspace(name);
  opened.push(workspace);
  return workspace;
}
async function openWithService() {
  const workspace = await open();
  const document = await workspace.create<ServiceCollections>('service', { about: [newService('Byggesak')] });
  return { workspace, document };
}
const retitle = (document: WorkDocument<ServiceCollections>, title: string) =>
  document.edit(named, (edit) => edit.change('about', 'about', { title }));
const titleOf = (document: WorkDocument<ServiceCollections>) => document.get('about', 'about')!.title;
async function titleOnDisk(id: string): Promise<string> {
  const workspace = await openWorkspace(name);
  try {
    return titleOf(await workspace.open<ServiceCollections>('service', id));
  } finally {
    await workspace.close();
  }
}
/** The browser's own view of the database, past all of ours. */
function raw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    // A connection that is closing blocks for a moment; one that never lets go ends the test by its time.
    request.onerror = () => reject(request.error);
  });
}
/** Looks at every transaction as it begins. To be called before the database is opened. */
function transactions(look: (transaction: IDBTransaction) => void): void {
  const transact = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = transact.apply(this, args);
    look(transaction);
    return transaction;
  });
}
/** The status as plain values, so that a failed comparison can show it. */
const said = ({ status: { state, reason, pending, savedAt } }: OpenWorkspace) => ({
  state,
  reason,
  pending,
  savedAt
});
const settled = (request: IDBRequest) =>
  new Promise<unknown>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

beforeEach(() => {
  name = `faults-${Date.now()}-${count++}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const workspace of opened.splice(0)) await workspace.close();
  indexedDB.deleteDatabase(name);
});

describe('no room', () => {
  it('thrown by the write: edits stay, the status says so, and saving heals by itself', async () => {
    const { workspace, document } = await openWithService();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    retitle(document, 'first');
    await expect.poll(() => workspace.status.state).toBe('failing');
    expect(said(workspace)).toMatchObject({ reason: 'storage-quota', pending: 1 });
    retitle(document, 'second');
    expect(titleOf(document)).toBe('second');
    expect((await workspace.unsavedDocuments()).map(({ title }) => title)).toEqual(['second']);
    full.mockRestore();
    await expect.poll(() => workspace.status.state, { timeout: 5_000 }).toBe('saved');
    expect(said(workspace)).toMatchObject({ reason: undefined, pending: 0 });
    expect(await titleOnDisk(document.id)).toBe('second');
  });

  it('that only the transaction knows of is recognised too', async () => {
    let full = false;
    transactions((transaction) => {
      if (!full || transaction.mode !== 'readwrite') return;
      Object.defineProperty(transaction, 'error', { get: () => new DOMException('', 'QuotaExceededError') });
      // The abort comes while requests are under way, as it does when the disk says no.
      setTimeout(() => transaction.abort());
    });
    const { workspace, document } = await openWithService();
    full = true;
    retitle(document, 'kept');
    await workspace.flush();
    expect(said(workspace)).toMatchObject({ state: 'failing', reason: 'storage-quota', pending: 1 });
    full = false;
    await expect.poll(() => workspace.status.state, { timeout: 5_000 }).toBe('saved');
    expect(await titleOnDisk(document.id)).toBe('kept');
  });

  it('refuses a new document with a code, and stores nothing of it', async () => {
    const workspace = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const made = workspace.create<ServiceCollections>('service', { about: [newService('Full')] });
    await expect(made).rejects.toMatchObject({ code: 'storage-quota' });
    vi.restoreAllMocks();
    expect(await workspace.index.find({ binned: true })).toEqual([]);
  });
});

describe('one failed write', () => {
  it('does not cost the edits after it', async () => {
    const { workspace, document } = await openWithService();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    for (const title of ['one', 'two', 'three']) {
      retitle(document, title);
      await workspace.flush();
    }
    await expect.poll(() => workspace.status.state).toBe('saved');
    expect(await titleOnDisk(document.id)).toBe('three');
  });
});

describe('a lost connection', () => {
  it('is opened again', async () => {
    let lost = false;
    transactions(() => {
      if (lost) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    const { workspace, document } = await openWithService();
    lost = true;
    retitle(document, 'kept');
    await workspace.flush();
    expect(said(workspace)).toMatchObject({ state: 'failing', reason: 'storage-unavailable' });
    lost = false;
    await expect.poll(() => workspace.status.state, { timeout: 5_000 }).toBe('saved');
    expect(await titleOnDisk(document.id)).toBe('kept');
  });

  it('of a browser that refuses a database at all leaves a workspace in memory that says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const { workspace, document } = await openWithService();
    expect(said(workspace)).toMatchObject({ state: 'failing', reason: 'storage-unavailable' });
    retitle(document, 'only here');
    await workspace.flush();
    expect(said(workspace)).toMatchObject({ state: 'failing', savedAt: undefined });
    expect((await workspace.allDocuments()).map(({ title }) => title)).toEqual(['only here']);
  });
});

describe('a database that cannot be opened', () => {
  it('is not replaced by an empty workspace', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    await expect(openWorkspace(name)).rejects.toMatchObject({ code: 'storage-unopened' });
  });

  it('at first is tried again', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const { workspace } = await openWithService();
    expect(workspace.status.state).toBe('saved');
  });
});

describe('a damaged row', () => {
  it('is put aside, said, and every other document and row still opens', async () => {
    const { workspace, document } = await openWithService();
    retitle(document, 'sound');
    await workspace.flush();
    document.edit(named, (edit) => edit.change('about', 'about', { purpose: 'damaged' }));
    await workspace.close();
    const database = await raw();
    const store = database.transaction('updates', 'readwrite').objectStore('updates');
    const rows = (await settled(store.getAll())) as { seq: number; bytes: Uint8Array }[];
    const last = rows.at(-1)!;
    last.bytes[last.bytes.length >> 1]! ^= 1;
    await settled(store.put(last));
    database.close();

    const later = await open();
    const again = await later.open<ServiceCollections>('service', document.id);
    expect(again.get('about', 'about')).toMatchObject({ title: 'sound', purpose: '' });
    expect(later.notices.all).toMatchObject([
      { code: 'document-damaged', document: document.id, title: 'sound' }
    ]);
    retitle(again, 'goes on');
    await later.flush();
    expect(await titleOnDisk(document.id)).toBe('goes on');
  });
});

describe('two versions', () => {
  it('the old one lets go, turns read-only, and keeps what it could not store', async () => {
    const { workspace, document } = await openWithService();
    const newer = await raw(DATABASE_VERSION * 10 + 10);
    await expect.poll(() => workspace.status.state).toBe('readonly');
    expect(workspace.status.reason).toBe('storage-newer-app');
    retitle(document, 'too late');
    await workspace.flush();
    expect(said(workspace)).toMatchObject({ state: 'readonly', pending: 1 });
    expect((await workspace.unsavedDocuments()).map(({ title }) => title)).toEqual(['too late']);
    newer.close();
  });

  it('an old one that opens data of a newer one reads it and writes nothing', async () => {
    const { workspace, document } = await openWithService();
    await workspace.close();
    (await raw(DATABASE_VERSION * 10 + 10)).close();
    const old = await open();
    expect(said(old)).toMatchObject({ state: 'readonly', reason: 'storage-newer-data' });
    const again = await old.open<ServiceCollections>('service', document.id);
    expect(titleOf(again)).toBe('Byggesak');
    retitle(again, 'not stored');
    await old.flush();
    expect(old.status.pending).toBe(1);
    await expect(
      old.create<ServiceCollections>('service', { about: [newService('New')] })
    ).rejects.toMatchObject({ code: 'storage-newer-data' });
    await expect(old.purge([document.id])).rejects.toMatchObject({ code: 'storage-newer-data' });
  });

  it('a tab that does not let go keeps a newer one waiting, and that is said', async () => {
    const stubborn = await raw(5);
    await expect(openWorkspace(name)).rejects.toMatchObject({ code: 'storage-blocked' });
    stubborn.close();
  });
});

describe('two tabs', () => {
  it('that edit one document at once both keep both edits, and both indexes agree', async () => {
    const { workspace: a, document: left } = await openWithService();
    const b = await open();
    const right = await b.open<ServiceCollections>('service', left.id);
    for (let at = 0; at < 20; at++) {
      left.edit(named, (edit) => edit.change('about', 'about', { purpose: `p${at}` }));
      right.edit(named, (edit) => edit.change('about', 'about', { owner: `o${at}` }));
      if (at % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect
      .poll(() => [left, right].map((one) => one.get('about', 'about')))
      .toEqual([0, 1].map(() => expect.objectContaining({ purpose: 'p19', owner: 'o19' })));
    await Promise.all([a.flush(), b.flush()]);
    await expect
      .poll(async () => (await a.index.find({ service: left.id }))[0])
      .toMatchObject({ facts: { purpose: 'p19', owner: 'o19' } });
  });

  it('see at once what the other made and removed', async () => {
    const a = await open();
    const b = await open();
    let seen = 0;
    const live = b.index.live({ kind: 'service', collection: 'about' });
    const { effectRoot } = await import('./effect-root.svelte');
    const stop = effectRoot(() => (seen = live.rows.length));
    const made = await a.create<ServiceCollections>('service', { about: [newService('Ny')] });
    await expect.poll(() => seen).toBe(1);
    await a.purge([made.id]);
    await expect.poll(() => seen).toBe(0);
    stop();
  });
});
