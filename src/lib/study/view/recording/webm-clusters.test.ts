import { describe, expect, it } from 'vitest';
import { Pieces } from './pieces';
import { pictureOf } from './test-webm';
import { WebmClusters } from './webm-clusters';

const piecesOf = (bytes: Uint8Array) =>
  new Pieces({ read: async (_, from, to) => bytes.slice(from, to) }, 'r', bytes.length);

describe('the clusters of a WebM file', () => {
  it('are found by their second, from anywhere to anywhere', async () => {
    const seconds = 7200;
    const bytes = await pictureOf(seconds);
    expect(bytes.length).toBeGreaterThan(4 << 20);
    const clusters = (await WebmClusters.open(piecesOf(bytes)))!;
    expect(clusters.first.second).toBe(0);
    let last = -1;
    for (let second = 0; second < seconds; second += 97.3) {
      const { offset, second: begins } = await clusters.before(second);
      expect(begins).toBeLessThanOrEqual(second);
      expect(offset).toBeGreaterThan(last);
      last = offset;
      // The next one is later: this was the last before the second.
      const after = await clusters.after(second);
      if (after === bytes.length) continue;
      const next = await clusters.before(second + 60);
      expect(next.offset).toBeGreaterThanOrEqual(after);
      expect((await clusters.after(begins)) === after).toBe(true);
    }
    expect(await clusters.before(-5)).toEqual(clusters.first);
    expect(await clusters.after(seconds)).toBe(bytes.length);
  });

  it('are told from pictures that hold their mark by chance', async () => {
    const mark = new Uint8Array(400);
    for (let at = 0; at + 5 < mark.length; at += 9) mark.set([0x1f, 0x43, 0xb6, 0x75, 0x81], at);
    const clusters = (await WebmClusters.open(piecesOf(await pictureOf(60, mark))))!;
    const found = new Set<number>();
    for (let second = 0; second < 60; second++) found.add((await clusters.before(second)).second);
    expect([...found].every((second) => second % 2 === 0)).toBe(true);
  });

  it('are none in what is no WebM', async () => {
    expect(await WebmClusters.open(piecesOf(new Uint8Array(100_000)))).toBeUndefined();
    expect(await WebmClusters.open(piecesOf(new Uint8Array(0)))).toBeUndefined();
  });
});
