import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from './database';
import { DexieStore } from './dexie-store';
import { StoredRecordings } from './recordings';

const name = `recordings-${Date.now()}`;
let db: Database;
let store: StoredRecordings;
let held: number;
const vault: { key: CryptoKey | undefined; hold(): () => void } = {
  key: undefined,
  hold: () => {
    held++;
    return () => held--;
  }
};
const of = { study: 't1', session: 's1', participant: 'p1' };
const sound = { ...of, source: 'sound', type: 'audio/webm;codecs=opus', at: 5 } as const;
const bytes = (...values: number[]) => new Uint8Array(values);

beforeEach(async () => {
  held = 0;
  db = new Database(name);
  await db.open();
  const algorithm = { name: 'AES-GCM', length: 256 };
  vault.key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  store = new StoredRecordings(db, vault);
});
afterEach(async () => {
  db.close();
  await Dexie.delete(name);
});

/** A recording of three pieces, 1 2 3 | 4 5 | 6 7 8 9. */
async function recorded(change: object = {}): Promise<string> {
  const writer = await store.begin({ ...sound, ...change });
  await Promise.all([
    writer.write(bytes(1, 2, 3), 1),
    writer.write(bytes(4, 5), 2),
    writer.write(bytes(6, 7, 8, 9), 3)
  ]);
  await writer.end();
  return writer.id;
}
const chunk = async (recording: string, seq: number) => (await db.chunks.get([recording, seq]))!;

describe('recordings in the vault', () => {
  it('come back byte for byte from any place, and lie encrypted', async () => {
    const id = await recorded();
    expect(await store.read(id, 0, 9)).toEqual(bytes(1, 2, 3, 4, 5, 6, 7, 8, 9));
    expect(await store.read(id, 2, 6)).toEqual(bytes(3, 4, 5, 6));
    expect(await store.read(id, 3, 5)).toEqual(bytes(4, 5));
    expect(await store.find({ session: 's1' })).toEqual([
      { ...sound, id, seconds: 3, chunks: 3, bytes: 9, ended: true }
    ]);
    const [first, second] = [await chunk(id, 0), await chunk(id, 1)];
    expect(first.data.length).toBe(3 + 16);
    expect(first.iv).not.toEqual(second.iv);
  });

  it('hold the vault open until they end, and need it to be read', async () => {
    const writer = await store.begin(sound);
    expect(held).toBe(1);
    await writer.write(bytes(1), 1);
    const { key } = vault;
    vault.key = undefined;
    await writer.write(bytes(2), 2);
    await writer.end();
    expect(held).toBe(0);
    await expect(store.read(writer.id, 0, 2)).rejects.toMatchObject({ code: 'vault-locked' });
    await expect(store.begin(sound)).rejects.toMatchObject({ code: 'vault-locked' });
    vault.key = key;
    expect(await store.read(writer.id, 0, 2)).toEqual(bytes(1, 2));
  });

  it('can be read as far as they came when they were cut off', async () => {
    const writer = await store.begin(sound);
    await writer.write(bytes(1, 2), 1);
    const [row] = await store.find({ session: 's1' });
    expect(row).toMatchObject({ ended: false, seconds: 1, bytes: 2 });
    expect(await store.read(writer.id, 0, 2)).toEqual(bytes(1, 2));
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'a bit of it has flipped',
      async (id) => {
        const row = await chunk(id, 1);
        return db.chunks.put({ ...row, data: row.data.map((byte, at) => (at ? byte : byte ^ 1)) });
      }
    ],
    ['a piece is missing', (id) => db.chunks.delete([id, 1])],
    [
      'two pieces are swapped',
      async (id) => {
        const [one, two] = [await chunk(id, 1), await chunk(id, 2)];
        await db.chunks.put({ ...two, seq: 1, from: one.from });
        return db.chunks.put({ ...one, seq: 2, from: two.from });
      }
    ]
  ])('say where they can be read to when %s', async (_, damage) => {
    const id = await recorded();
    await damage(id);
    await expect(store.read(id, 0, 9)).rejects.toMatchObject({ code: 'recording-damaged', readable: 3 });
    expect(await store.read(id, 0, 3)).toEqual(bytes(1, 2, 3));
  });

  it('do not open in the place of another recording', async () => {
    const [id, other] = [await recorded(), await recorded()];
    await db.chunks.put({ ...(await chunk(other, 0)), recording: id });
    await expect(store.read(id, 0, 1)).rejects.toMatchObject({ code: 'recording-damaged', readable: 0 });
  });

  it('are erased by what they are of, with what was said where sound goes', async () => {
    const kept = await recorded({ participant: 'p2', session: 's2' });
    await recorded();
    await recorded({ source: 'screen' });
    await store.writeCaptions(of, [{ from: 1, to: 2, text: 'Hvor er knappen?' }]);
    expect(await store.erase({ participant: 'p1', source: 'screen' })).toEqual({
      recordings: 1,
      seconds: 3,
      transcripts: 0
    });
    expect(await store.captions('s1')).toHaveLength(1);
    vault.key = undefined;
    expect(await store.erase({ study: 't1', participant: 'p1' })).toEqual({
      recordings: 1,
      seconds: 3,
      transcripts: 1
    });
    expect((await store.find({})).map(({ id }) => id)).toEqual([kept]);
    expect(await db.chunks.count()).toBe(3);
    expect(await db.transcripts.count()).toBe(0);
  });

  it('take nothing more in once erased while they run', async () => {
    const writer = await store.begin(sound);
    await writer.write(bytes(1), 1);
    await store.erase({ session: 's1' });
    await expect(writer.write(bytes(2), 2)).rejects.toMatchObject({ code: 'recording-erased' });
    await writer.end();
    expect(await db.chunks.count()).toBe(0);
    expect(await store.find({})).toEqual([]);
  });

  it('go with their session, and with the vault when it is begun anew', async () => {
    const documents = new DexieStore(db);
    await recorded();
    const other = await recorded({ session: 's2' });
    await store.writeCaptions(of, [{ from: 1, to: 2, text: 'ja' }]);
    await documents.remove(['s1']);
    expect((await store.find({})).map(({ id }) => id)).toEqual([other]);
    expect(await db.chunks.count()).toBe(3);
    expect(await db.transcripts.count()).toBe(0);
    await documents.discardVault();
    expect(await store.find({})).toEqual([]);
    expect(await db.chunks.count()).toBe(0);
  });

  it('keep what was said, in order, encrypted', async () => {
    await store.writeCaptions(of, [
      { from: 9, to: 10, text: 'Nei' },
      { from: 1, to: 2, text: 'Hvor er knappen?' }
    ]);
    expect((await store.captions('s1')).map(({ text }) => text)).toEqual(['Hvor er knappen?', 'Nei']);
    expect(await store.captions('s2')).toEqual([]);
    const row = (await db.transcripts.get('s1'))!;
    expect(new TextDecoder('latin1').decode(row.data)).not.toContain('knappen');
    await db.transcripts.put({ ...row, session: 's2' });
    await expect(store.captions('s2')).rejects.toMatchObject({ code: 'vault-unreadable' });
  });
});
