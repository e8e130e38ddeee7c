import { expect, it } from 'vitest';
import type { Recording } from '$lib/document/recordings';
import { Playback } from './playback.svelte';
import { pictureOf } from './test-webm';

const stretch = (id: string, at: number, seconds: number, bytes = 0): Recording => ({
  id,
  study: 'study',
  session: 'session',
  participant: 'p1',
  source: bytes ? 'camera' : 'sound',
  type: bytes ? 'video/webm' : 'audio/webm',
  at,
  seconds,
  bytes,
  chunks: 1,
  ended: true
});
const fails = (error: unknown) => {
  throw error;
};

it('begins at the second that was asked for, and goes past what was not recorded', async () => {
  const playback = new Playback(
    { read: () => Promise.resolve(new Uint8Array()) },
    [stretch('before', 0, 60), stretch('after', 100, 60)],
    fails
  );
  playback.seek(61);
  expect(playback).toMatchObject({ second: 61, playing: false, gap: { from: 60, to: 100 } });
  playback.playFrom(61);
  expect(playback.playing).toBe(true);
  // Playing does not wait where nothing was recorded, and says what it went past.
  await expect.poll(() => playback.second).toBeGreaterThanOrEqual(100);
  expect(playback.skipped).toEqual({ from: 60, to: 100 });
  playback.pause();
  playback.seek(140);
  expect(playback.skipped).toBeUndefined();
  playback.seek(100);
  expect(playback.gap).toBeUndefined();
  playback.close();
});

it('plays a clip as far as its end, and from there on when asked again', async () => {
  const read = () => Promise.resolve(new Uint8Array());
  const playback = new Playback({ read }, [stretch('one', 0, 60), stretch('two', 90, 60)], fails);
  playback.playFrom(10, 10.2);
  await expect.poll(() => playback.playing).toBe(false);
  expect(playback.second).toBe(10.2);
  playback.toggle();
  await expect.poll(() => playback.second).toBeGreaterThan(10.3);
  // A clip that ends where nothing was recorded is over there.
  playback.playFrom(59.9, 70);
  await expect.poll(() => playback.playing).toBe(false);
  expect(playback.second).toBe(70);
  playback.close();
});

it('makes ready what is near, waits for it while it plays, and lets go of what is far', async () => {
  const seconds = 1200;
  const bytes = await pictureOf(seconds, new Uint8Array(30_000));
  let open = () => {};
  let gate = Promise.resolve();
  const read = async (_: string, from: number, to: number) => {
    await gate;
    return bytes.slice(from, to);
  };
  const playback = new Playback({ read }, [stretch('long', 0, seconds, bytes.length)], fails);
  expect(playback.waiting).toBe(true);
  await playback.prepare();
  expect(playback.waiting).toBe(false);
  expect(playback.tracks).toHaveLength(1);
  const [{ from, to, url }] = playback.tracks as [(typeof playback.tracks)[number]];
  expect([from, to < seconds / 3]).toEqual([0, true]);

  gate = new Promise((resolve) => (open = resolve));
  playback.playFrom(1000);
  expect([playback.playing, playback.waiting]).toEqual([true, true]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(playback.second).toBe(1000);
  open();
  await expect.poll(() => playback.second).toBeGreaterThan(1000);
  expect(playback.current).toHaveLength(1);
  expect(playback.current[0]!.begins).toBeLessThanOrEqual(playback.current[0]!.from);
  expect(playback.tracks.map((track) => track.url)).not.toContain(url);
  playback.close();
});

it('stops, and tells why, when nothing can be made ready', async () => {
  const why: unknown[] = [];
  const locked = { read: () => Promise.reject(new Error('locked')) };
  const playback = new Playback(locked, [stretch('one', 0, 60, 100)], (error) => why.push(error));
  playback.toggle();
  await playback.prepare();
  expect(playback.playing).toBe(false);
  expect(why).toEqual([new Error('locked')]);
  playback.close();
});

it('in a long time without a recording it makes what comes next ready once, and keeps it', async () => {
  const bytes = await pictureOf(20);
  let reads = 0;
  const read = async (_: string, from: number, to: number) => {
    if (reads++ > 50) throw new Error('made again and again');
    return bytes.slice(from, to);
  };
  const rows = [stretch('before', 0, 20, bytes.length), stretch('after', 2000, 20, bytes.length)];
  const playback = new Playback({ read }, rows, fails);
  playback.seek(100);
  await playback.prepare();
  expect(playback.tracks.map(({ from }) => from)).toEqual([2000]);
  playback.close();
});
