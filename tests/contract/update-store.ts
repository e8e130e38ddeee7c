import { beforeEach, describe, expect, it } from 'vitest';
import type { VaultEntry, VaultLock } from '$lib/document/care';
import type { IndexQuery, IndexRow } from '$lib/document/context';
import { checksum } from '$lib/storage/checksum';
import { wordsOf } from '$lib/storage/index-rows';
import {
  EDITED_AT,
  type Addition,
  type Creation,
  type DocumentRow,
  type StoredIndexRow,
  type UpdateStore
} from '$lib/storage/update-store';

const bytes = (...values: number[]) => new Uint8Array(values);

const documentRow = (id: string, fields: Partial<DocumentRow> = {}): DocumentRow => ({
  id,
  kind: 'journey',
  service: 's1',
  title: id,
  binned: 0,
  ...fields
});

const indexRow = (document: string, id: string, fields: Partial<StoredIndexRow> = {}): StoredIndexRow => {
  const row = {
    document,
    kind: 'journey',
    service: 's1',
    collection: 'steps',
    id,
    title: id,
    refs: [],
    ...fields
  };
  return { ...row, words: wordsOf(`${row.title} ${row.text ?? ''}`) };
};

const creation = (id: string, index: StoredIndexRow[] = [], fields: Partial<DocumentRow> = {}): Creation => ({
  row: documentRow(id, fields),
  update: bytes(0, 0),
  index,
  indexVersion: '1'
});

const addition = (document: string, fields: Partial<Addition> = {}): Addition => ({
  document,
  updates: [],
  since: 0,
  put: [],
  gone: [],
  indexVersion: '1',
  ...fields
});

/** What every store promises, whatever it keeps documents in. */
export function updateStoreContract(name: string, open: () => Promise<UpdateStore>): void {
  describe(`${name} keeps the contract of update stores`, () => {
    let store: UpdateStore;
    beforeEach(async () => {
      store = await open();
    });
    const idsOf = async (query: Parameters<UpdateStore['find']>[0]) =>
      (await store.find(query)).map(({ id }) => id);

    it('gives back what was stored, in the order it was stored', async () => {
      await store.append([], [creation('d1')]);
      const [first] = await store.append([addition('d1', { updates: [bytes(1), bytes(2)] })]);
      const [second] = await store.append([addition('d1', { updates: [bytes(3)], since: first!.last })]);
      expect(second!.last).toBeGreaterThan(first!.last);
      expect(second!.foreign).toEqual([]);
      const stored = (await store.load('d1'))!;
      expect(stored.row).toEqual(documentRow('d1'));
      expect(stored.snapshots.map((one) => [...one.bytes])).toEqual([[0, 0]]);
      expect(stored.updates.map((one) => [...one.bytes])).toEqual([[1], [2], [3]]);
      for (const one of [...stored.updates, ...stored.snapshots])
        expect(one.checksum).toBe(checksum(one.bytes));
      expect(await store.load('other')).toBeUndefined();
    });

    it('stores only the bytes of a view, not the buffer behind it', async () => {
      await store.append([], [creation('d1')]);
      const view = new Uint8Array(1000).subarray(10, 12);
      await store.append([addition('d1', { updates: [view] })]);
      expect((await store.load('d1'))!.updates[0]!.bytes).toHaveLength(2);
    });

    it('tells with every append what others have stored since', async () => {
      await store.append([], [creation('d1')]);
      await store.append([addition('d1', { updates: [bytes(1)] })]);
      const [mine] = await store.append([addition('d1', { updates: [bytes(2)], since: 0 })]);
      expect(mine!.foreign.map((one) => [...one.bytes])).toEqual([[1]]);
      expect((await store.since('d1', 0))!.map((one) => [...one.bytes])).toEqual([[1], [2]]);
      expect(await store.since('d1', mine!.last)).toEqual([]);
      expect(await store.since('gone', 0)).toBeUndefined();
    });

    it('stores nothing of a batch in which a document already exists', async () => {
      await store.append([], [creation('d1')]);
      await expect(
        store.append([addition('d1', { updates: [bytes(9)] })], [creation('d2'), creation('d1')])
      ).rejects.toMatchObject({ code: 'document-exists' });
      expect((await store.documents()).map(({ id }) => id)).toEqual(['d1']);
      expect((await store.load('d1'))!.updates).toEqual([]);
      expect(await store.load('d2')).toBeUndefined();
    });

    it('does not bring a removed document back with a late edit', async () => {
      await store.append([], [creation('d1', [indexRow('d1', 'a')]), creation('d2', [indexRow('d2', 'b')])]);
      await store.append(
        [],
        [],
        [
          { id: 'm1', type: 'image/png', bytes: bytes(1), documents: ['d1'] },
          { id: 'm2', type: 'image/png', bytes: bytes(2), documents: ['d1', 'd2'] }
        ]
      );
      await store.remove(['d1']);
      const late = addition('d1', {
        updates: [bytes(1)],
        put: [indexRow('d1', 'a')],
        row: documentRow('d1')
      });
      expect((await store.append([late]))[0]).toMatchObject({ missing: true });
      expect((await store.documents()).map(({ id }) => id)).toEqual(['d2']);
      expect(await idsOf({})).toEqual(['b']);
      expect(await store.media('m1')).toBeUndefined();
      expect((await store.media('m2'))!.documents).toEqual(['d2']);
    });

    it('compacts into a snapshot, keeping the one before it and what that one lacks', async () => {
      await store.append([], [creation('d1')]);
      const add = async (value: number) => store.append([addition('d1', { updates: [bytes(value)] })]);
      await add(1);
      expect(await store.compact('d1', () => bytes(10, 10))).toEqual({ snapshot: 2 });
      await add(2);
      await store.compact('d1', ({ snapshots, updates }) => {
        expect(snapshots.map((one) => [...one.bytes])).toEqual([[10, 10]]);
        expect(updates.map((one) => [...one.bytes])).toEqual([[2]]);
        return bytes(20);
      });
      await add(3);
      const stored = (await store.load('d1'))!;
      expect(stored.snapshots.map(({ generation, bytes }) => [generation, ...bytes])).toEqual([[3, 20]]);
      expect(stored.updates.map((one) => [...one.bytes])).toEqual([[3]]);
      const whole = (await store.load('d1', true))!;
      expect(whole.snapshots.map(({ generation, bytes }) => [generation, ...bytes])).toEqual([
        [3, 20],
        [2, 10, 10]
      ]);
      expect(whole.updates.map((one) => [...one.bytes])).toEqual([[2], [3]]);
    });

    it('leaves a document as it is when it cannot be rebuilt', async () => {
      await store.append([], [creation('d1')]);
      await store.append([addition('d1', { updates: [bytes(1)] })]);
      expect(await store.compact('d1', () => undefined)).toBeUndefined();
      expect(await store.compact('gone', () => bytes(1))).toBeUndefined();
      expect((await store.load('d1'))!.updates).toHaveLength(1);
    });

    it('puts damage aside', async () => {
      await store.append([], [creation('d1')]);
      const last = (await store.append([addition('d1', { updates: [bytes(1)] })]))[0]!.last;
      const damage = { document: 'd1', reason: 'checksum', bytes: bytes(1) };
      await store.quarantine([
        { ...damage, what: { seq: last } },
        { ...damage, what: { generation: 1 } }
      ]);
      expect(await store.load('d1')).toMatchObject({ updates: [], snapshots: [] });
      expect(await store.quarantined()).toMatchObject([{ what: { seq: last } }, { what: { generation: 1 } }]);
    });

    describe('the record index', () => {
      beforeEach(async () => {
        await store.append(
          [],
          [
            creation('d1', [
              indexRow('d1', 'a', { title: 'Søk på nett', refs: ['x/y/1', 'x/y/2'] }),
              indexRow('d1', 'b', { title: 'Vente', text: 'på søkeresultat', collection: 'cards' })
            ]),
            creation('d2', [indexRow('d2', 'c', { title: 'SØKNAD', kind: 'process' })], { kind: 'process' }),
            creation('d3', [indexRow('d3', 'd', { title: 'Søppel', service: 's2' })], { service: 's2' })
          ]
        );
      });

      it.each([
        [{}, ['a', 'b', 'c', 'd'].join()],
        [{ service: 's2' }, 'd'],
        [{ service: 's1', collection: 'steps' }, 'a,c'],
        [{ service: 's1', kind: 'journey', collection: 'steps' }, 'a'],
        [{ document: 'd1' }, 'a,b'],
        [{ document: 'd1', collection: 'cards' }, 'b'],
        [{ kind: 'process' }, 'c'],
        [{ collection: 'cards' }, 'b'],
        [{ collection: 'steps', kind: 'process' }, 'c'],
        [{ refersTo: 'x/y/2' }, 'a'],
        [{ these: ['d3/steps/d', 'd1/steps/a', 'd1/steps/none', 'no reference'] }, 'a,d'],
        [{ these: [] }, ''],
        [{ words: 'søk' }, 'a,b,c'],
        [{ words: 'SØK nett' }, 'a'],
        [{ words: 'søk på', service: 's1', collection: 'cards' }, 'b'],
        [{ words: '  ' }, ['a', 'b', 'c', 'd'].join()],
        [{ limit: 2 }, 'a,b']
      ])('finds %o', async (query, expected) => {
        expect((await idsOf(query)).sort().join()).toBe(expected);
      });

      it('leaves out what is in the bin, alone or with its service', async () => {
        await store.append([], [creation('s2', [], { kind: 'service', service: 's2' })]);
        const bin = (id: string, binned: 0 | 1, fields: Partial<DocumentRow> = {}) =>
          store.append([addition(id, { row: documentRow(id, { ...fields, binned }) })]);
        await bin('d1', 1);
        await bin('s2', 1, { kind: 'service', service: 's2' });
        expect(await idsOf({})).toEqual(['c']);
        expect(await idsOf({ binned: true })).toHaveLength(4);
        await bin('d1', 0);
        expect((await idsOf({})).sort()).toEqual(['a', 'b', 'c']);
      });

      it('takes rows in and away with the updates they come from', async () => {
        await store.append([
          addition('d1', {
            put: [indexRow('d1', 'a', { title: 'Ringe' })],
            gone: [{ collection: 'cards', id: 'b' }]
          })
        ]);
        expect(await idsOf({ document: 'd1' })).toEqual(['a']);
        expect(await idsOf({ words: 'ringe' })).toEqual(['a']);
        expect(await idsOf({ words: 'nett' })).toEqual([]);
        expect(await idsOf({ refersTo: 'x/y/1' })).toEqual([]);
      });

      it('replaces the index of a document whole, and knows which are outdated', async () => {
        expect(await store.outdated('1')).toEqual([]);
        expect((await store.outdated('2')).sort()).toEqual(['d1', 'd2', 'd3']);
        await store.append([addition('d1', { put: [indexRow('d1', 'e')], whole: true, indexVersion: '2' })]);
        expect(await idsOf({ document: 'd1' })).toEqual(['e']);
        expect((await store.outdated('2')).sort()).toEqual(['d2', 'd3']);
        expect((await store.load('d1'))!.indexVersion).toBe('2');
      });

      it('tells watchers of every change until they stop', async () => {
        const heard: string[] = [];
        const stop = store.watch({ document: 'd1' }, (rows) => heard.push(rows.map(({ id }) => id).join()));
        await expect.poll(() => heard.at(-1)).toBe('b,a');
        await store.append([addition('d1', { gone: [{ collection: 'cards', id: 'b' }] })]);
        await expect.poll(() => heard.at(-1)).toBe('a');
        stop();
        await store.append([addition('d1', { gone: [{ collection: 'steps', id: 'a' }] })]);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(heard.at(-1)).toBe('a');
      });

      it('tells watchers, however they asked, what changed in a row, what came and went, and what is in the bin', async () => {
        const queries: IndexQuery[] = [
          { document: 'd1' },
          { service: 's1', collection: 'cards' },
          { collection: 'cards' },
          { these: ['d1/cards/b'] },
          { words: 'nytt' }
        ];
        const said = (rows: readonly IndexRow[]) => rows.map(({ id, title }) => `${id} ${title}`).join();
        const heard = queries.map(() => '');
        const stops = queries.map((query, at) => store.watch(query, (rows) => (heard[at] = said(rows))));
        const card = (id: string, title: string) => indexRow('d1', id, { collection: 'cards', title });
        const states: string[] = [];
        for (const step of [
          addition('d1', { put: [card('b', 'Nytt navn')] }),
          addition('d1', { put: [card('f', 'Nytt kort')] }),
          addition('d1', { gone: [{ collection: 'cards', id: 'f' }] }),
          addition('d1', { row: documentRow('d1', { binned: 1 }) }),
          addition('d1', { row: documentRow('d1', { binned: 0 }) })
        ]) {
          await store.append([step]);
          const asked = (await Promise.all(queries.map((query) => store.find(query)))).map(said);
          await expect.poll(() => heard).toEqual(asked);
          states.push(asked.join('|'));
        }
        expect(new Set(states).size).toBe(3);
        for (const stop of stops) stop();
      });
    });

    it('keeps media once, with everybody who uses it', async () => {
      const media = { id: 'm', type: 'image/png', bytes: bytes(1, 2), documents: ['d1'] };
      await store.append([], [], [media]);
      await store.append([], [], [{ ...media, documents: ['d2'] }]);
      expect(await store.media('m')).toEqual({ ...media, documents: ['d1', 'd2'] });
      expect(await store.mediaIds()).toEqual(['m']);
      expect(await store.allMedia()).toHaveLength(1);
      expect(await store.media('none')).toBeUndefined();
    });

    it('counts a document among the users of the media that it names, made or changed', async () => {
      const media = { id: 'm', type: 'image/png', bytes: bytes(1, 2), documents: ['d1'] };
      await store.append([], [creation('d1'), { ...creation('d2'), media: ['none'] }], [media]);
      await store.append([], [{ ...creation('d3'), media: ['m'] }]);
      await store.append([addition('d2', { media: ['m'] })]);
      expect((await store.media('m'))!.documents).toEqual(['d1', 'd3', 'd2']);
      expect(await store.mediaOfDocuments()).toEqual(
        new Map([
          ['d1', ['m']],
          ['d2', ['m']],
          ['d3', ['m']]
        ])
      );
      await store.remove(['d1', 'd3']);
      expect((await store.media('m'))!.documents).toEqual(['d2']);
    });

    it('removes media that nobody named for so long, but not what was named since', async () => {
      const media = (id: string) => ({ id, type: 'image/png', bytes: bytes(1), documents: ['d1'] });
      await store.append([], [creation('d1')], [media('m1'), media('m2'), media('m3')]);
      expect(await store.sweepMedia(['m1', 'm2'], 1000, 50)).toEqual([]);
      expect(await store.sweepMedia(['m1', 'm2'], 1049, 50)).toEqual([]);
      await store.append([addition('d1', { media: ['m2'] })]);
      expect(await store.sweepMedia(['m1', 'm2'], 1050, 50)).toEqual(['m1']);
      expect((await store.mediaIds()).sort()).toEqual(['m2', 'm3']);
      expect(await store.sweepMedia([], 1060, 50)).toEqual([]);
      expect(await store.sweepMedia(['m2'], 1200, 50)).toEqual([]);
    });

    it('tells once when media has come', async () => {
      const heard: string[] = [];
      const stop = store.watchMedia('late', () => heard.push('late'));
      store.watchMedia('never', () => heard.push('never'))();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual([]);
      const media = (id: string) => ({ id, type: 'image/png', bytes: bytes(1), documents: ['d1'] });
      await store.append([], [], [media('late'), media('never')]);
      await expect.poll(() => heard).toEqual(['late']);
      await store.append([], [], [media('late')]);
      stop();
      expect(heard).toEqual(['late']);
    });

    it('keeps vault entries by study and participant, and erases them', async () => {
      const entry = (study: string, participant: string) => ({
        study,
        participant,
        iv: bytes(1),
        data: bytes(2)
      });
      for (const one of [entry('t1', 'p1'), entry('t1', 'p2'), entry('t2', 'p1')]) await store.putVault(one);
      await store.removeVault('t1', 'p1');
      expect(await store.vault('t1')).toEqual([entry('t1', 'p2')]);
      await store.removeVault('t1');
      expect(await store.vault('t1')).toEqual([]);
      expect(await store.vault('t2')).toHaveLength(1);
    });

    it('takes in vault entries that are newer and were not erased here, all or nothing', async () => {
      const lock = (salt: number): VaultLock => ({
        version: 2,
        id: bytes(salt),
        kdf: { name: 'Argon2id', memory: 65_536, passes: 3, lanes: 4 },
        salt: bytes(salt),
        wrapped: { iv: bytes(1), data: bytes(2) }
      });
      const entry = (study: string, participant: string, at: number) => {
        return { study, participant, at, iv: bytes(at), data: bytes(at) };
      };
      const take = (salt: number, ...entries: VaultEntry[]) =>
        store.append([], [], [], { lock: lock(salt), entries });
      await take(1, entry('t1', 'p1', 5), entry('t1', 'p2', 5), entry('t2', 'p1', 5));
      expect(await store.meta('vault')).toEqual(lock(1));
      await store.removeVault('t1', 'p2');
      await store.removeVault('t2');
      await take(1, entry('t1', 'p1', 4), entry('t1', 'p2', 9), entry('t2', 'p1', 9), entry('t2', 'p3', 9));
      expect(await store.vault('t1')).toEqual([entry('t1', 'p1', 5)]);
      expect(await store.vault('t2')).toEqual([]);
      await take(1, entry('t1', 'p1', 6));
      expect(await store.vault('t1')).toEqual([entry('t1', 'p1', 6)]);
      await expect(take(2, entry('t1', 'p4', 1))).rejects.toMatchObject({ code: 'vault-locked' });
      expect(await store.vault('t1')).toHaveLength(1);
      await store.putVault(entry('t1', 'p2', 10));
      await take(1, entry('t1', 'p2', 11));
      expect((await store.vault('t1')).map(({ at }) => at)).toEqual([6, 11]);
    });

    it('changes the lock only where it is the one that was read, and begins anew with nothing left', async () => {
      const lock = (salt: number): VaultLock => ({
        version: 2,
        id: bytes(1),
        kdf: { name: 'Argon2id', memory: 65_536, passes: 3, lanes: 4 },
        salt: bytes(salt),
        wrapped: { iv: bytes(1), data: bytes(2) }
      });
      const row = (data: number) => ({
        study: 't1',
        participant: 'p1',
        at: 5,
        iv: bytes(1),
        data: bytes(data)
      });
      await store.relock(undefined, lock(1), [row(1)]);
      await expect(store.relock(undefined, lock(2), [row(2)])).rejects.toMatchObject({
        code: 'vault-locked'
      });
      await store.relock(lock(1), lock(2), [row(3)]);
      await expect(store.relock(lock(1), lock(3), [row(4)])).rejects.toMatchObject({ code: 'vault-locked' });
      expect(await store.allVault()).toEqual([row(3)]);
      await store.discardVault();
      expect(await store.meta('vault')).toBeUndefined();
      expect(await store.vaultPlaces('t1')).toEqual([{ study: 't1', participant: 'p1', erased: true }]);
    });

    it('notes when something was edited, which writing the index anew is not', async () => {
      await store.append([], [creation('d1')]);
      await store.setMeta(EDITED_AT, 0);
      await store.append([addition('d1', { put: [indexRow('d1', 'a')], whole: true })]);
      expect(await store.meta(EDITED_AT)).toBe(0);
      await store.append([addition('d1', { updates: [bytes(1)] })]);
      expect(await store.meta(EDITED_AT)).toBeGreaterThan(0);
    });

    it('keeps values about the workspace', async () => {
      const when = new Date();
      await store.setMeta('lastBackup', when);
      expect(await store.meta('lastBackup')).toEqual(when);
      await store.setMeta('lastBackup', undefined);
      expect(await store.meta('lastBackup')).toBeUndefined();
    });
  });
}
