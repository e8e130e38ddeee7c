import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, Output, WebMOutputFormat } from 'mediabunny';
import { expect, it } from 'vitest';
import type { Recording } from '$lib/document/recordings';
import { remux } from './remux';

/** A file of sound as a browser records it: half a second in each packet. */
async function soundOf(seconds: number): Promise<Uint8Array> {
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const source = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 };
  for (let at = 0; at < seconds; at += 0.5)
    await source.add(new EncodedPacket(new Uint8Array([0xfc, 0xff, 0xfe]), 'key', at, 0.5), {
      decoderConfig
    });
  await output.finalize();
  return new Uint8Array((output.target as BufferTarget).buffer!);
}

const recording = (id: string, at: number, seconds: number, bytes: number): Recording => ({
  ...{ id, study: 'study', session: 'session', participant: 'p1', source: 'sound', type: 'audio/webm' },
  ...{ at, seconds, bytes, chunks: 1, ended: true }
});

it('leaves out of a file what was not recorded, and keeps a short change-over', async () => {
  const bytes = await soundOf(4);
  const store = { read: async (_: string, from: number, to: number) => bytes.slice(from, to) };
  const of = (second: number) => [
    recording('a', 10, 4, bytes.length),
    recording('b', second, 4, bytes.length)
  ];
  const over = (await remux(store, of(100), { from: 12, to: 102 }))!;
  expect(over.at).toBeCloseTo(12, 1);
  // The last packet of a file does not say how long it lasts.
  expect([3, 4]).toContain(Math.floor(over.seconds));
  const whole = (await remux(store, of(100), { from: 0, to: Infinity }))!;
  expect(whole.at).toBe(10);
  expect([7, 8]).toContain(Math.floor(whole.seconds));
  const close = (await remux(store, of(15), { from: 0, to: Infinity }))!;
  expect([8, 9]).toContain(Math.floor(close.seconds));
});
