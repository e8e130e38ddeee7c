import { expect, it } from 'vitest';
import type { Recording } from '$lib/document/recordings';
import { Playback } from './playback.svelte';

const stretch = (id: string, at: number, seconds: number): Recording => ({
  id,
  study: 'study',
  session: 'session',
  participant: 'p1',
  source: 'sound',
  type: 'audio/webm',
  at,
  seconds,
  bytes: 0,
  chunks: 1,
  ended: true
});

it('begins at the second that was asked for as soon as everything is ready, and says where nothing was recorded', async () => {
  const playback = new Playback({ read: () => Promise.resolve(new Uint8Array()) }, [
    stretch('before', 0, 60),
    stretch('after', 100, 60)
  ]);
  playback.playFrom(61);
  expect(playback).toMatchObject({ second: 61, playing: false, gap: { from: 60, to: 100 } });
  await playback.prepare();
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
