import { describe, expect, it } from 'vitest';
import { EncodedPacketSink } from 'mediabunny';
import { openReadable } from './readable';
import { remux } from './remux';
import { pictureOf, recordingOf } from './test-webm';

/** A store of one recording that counts what is asked of it; one byte of it is damaged. */
function storeOf(bytes: Uint8Array, damaged = Infinity) {
  const asked: number[] = [];
  return {
    asked,
    read: async (_: string, from: number, to: number) => {
      asked.push(to - from);
      if (from <= damaged && to > damaged)
        throw Object.assign(new Error(), { code: 'recording-damaged', readable: damaged });
      return bytes.slice(from, to);
    }
  };
}
const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);

describe('a stretch of a long recording', async () => {
  const seconds = 7200;
  const bytes = await pictureOf(seconds, new Uint8Array(1600));
  const recording = recordingOf(bytes.length, seconds, { at: 100 });

  it('is read without what lies before and after it, and keeps its seconds', async () => {
    const store = storeOf(bytes);
    const made = (await remux(store, [recording], { from: 5101, to: 5161 }))!;
    // With the whole picture before the second that was asked for.
    expect(made.at).toBe(5100);
    expect(made.seconds).toBeCloseTo(61, 0);
    expect(made.damagedFrom).toBeUndefined();
    expect(sum(store.asked)).toBeLessThan(bytes.length / 2);
  });

  it('is all of it where everything is asked for, in few questions', async () => {
    const store = storeOf(bytes);
    const made = (await remux(store, [recording], { from: 0, to: Infinity }))!;
    expect([made.at, Math.round(made.seconds)]).toEqual([100, seconds]);
    expect(store.asked.length).toBeLessThan((2 * bytes.length) / (1 << 20) + 3);
  });

  it('tells how far it has come from the first byte on, and can be given up at any of them', async () => {
    const shares: number[] = [];
    const progress = (share: number) => void shares.push(share);
    await remux(storeOf(bytes), [recording], { from: 0, to: Infinity, progress });
    expect(shares.length).toBeGreaterThan(bytes.length / (1 << 20));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)! > 0.99, Math.max(...shares) <= 1]).toEqual([0, true, true]);

    const abort = new AbortController();
    const store = storeOf(bytes);
    const given = remux(store, [recording], {
      from: 0,
      to: Infinity,
      signal: abort.signal,
      progress: () => abort.abort(new Error('given up'))
    });
    await expect(given).rejects.toThrow('given up');
    expect(sum(store.asked)).toBeLessThan(4 << 20);
  });

  it('ends at damage in it, and knows nothing of damage behind it', async () => {
    const store = storeOf(bytes, Math.floor(bytes.length * 0.55));
    const before = (await remux(store, [recording], { from: 600, to: 660 }))!;
    expect([before.at, before.damagedFrom]).toEqual([600, undefined]);
    const into = (await remux(store, [recording], { from: 4040, to: 4100 }))!;
    expect(into.at + into.seconds).toBeGreaterThan(4050);
    expect(into.at + into.seconds).toBeLessThan(4080);
    expect(into.damagedFrom).toBeCloseTo(4060, -2);
  });

  it('begins with the last whole picture where the next one is long in coming', async () => {
    const { track, shift } = (await openReadable(storeOf(bytes), recording, 3001.5, 3010))!;
    const packet = await new EncodedPacketSink(track as never).getKeyPacket(3001.5 - shift);
    expect(packet!.timestamp + shift).toBe(3000);
  });
});
