import { EncodedPacket, EncodedVideoPacketSource, Output, StreamTarget, WebMOutputFormat } from 'mediabunny';
import type { Recording } from '$lib/document/recordings';

/** A picture every half second and a whole one every other second, written as it comes, as browsers do. For tests. */
export async function pictureOf(seconds: number, packet = new Uint8Array(400)): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  const stream = new WritableStream<{ data: Uint8Array }>({
    write: ({ data }) => void written.push(data.slice())
  });
  const output = new Output({
    format: new WebMOutputFormat({ appendOnly: true }),
    target: new StreamTarget(stream)
  });
  const source = new EncodedVideoPacketSource('vp8');
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: 'vp8', codedWidth: 640, codedHeight: 360 };
  for (let half = 0; half < seconds * 2; half++)
    await source.add(new EncodedPacket(packet, half % 4 === 0 ? 'key' : 'delta', half / 2, 0.5), {
      decoderConfig
    });
  await output.finalize();
  const bytes = new Uint8Array(written.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of written) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The row of a recording of so many seconds, in so many bytes. For tests. */
export const recordingOf = (bytes: number, seconds: number, more: Partial<Recording> = {}): Recording => ({
  id: 'r',
  study: 'study',
  session: 'session',
  participant: 'p1',
  source: 'camera',
  type: 'video/webm;codecs=vp8',
  at: 0,
  seconds,
  bytes,
  chunks: seconds,
  ended: true,
  ...more
});
