/**
 * Makes a whole file out of recordings: with a duration, seekable, sound and picture together. Packets are copied, not
 * encoded again. Fetched when somebody plays or exports, since mediabunny is large.
 */
import {
  CustomSource,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  MP4,
  Output,
  StreamTarget,
  WEBM,
  WebMOutputFormat,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack
} from 'mediabunny';
import type { Recording, Recordings } from '$lib/document/recordings';

export interface RemuxOptions {
  /** Seconds on the session's clock; picture begins at the last whole image before. */
  readonly from: number;
  readonly to: number;
  readonly signal?: AbortSignal;
  /** Share done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

export interface Remuxed {
  readonly file: Blob;
  /** Second on the session's clock at which the file begins. */
  readonly at: number;
  /** Seconds that the file lasts. */
  readonly seconds: number;
  /** Second on the session's clock from which a damaged recording could not be read. */
  readonly damagedFrom?: number;
}

/** One track that is copied, packet by packet. */
interface Lane {
  readonly packets: AsyncGenerator<EncodedPacket, void, unknown>;
  /** What to add to a packet's second to have it on the session's clock. */
  readonly shift: number;
  next: EncodedPacket | undefined;
  add(packet: EncodedPacket): Promise<void>;
}

/** @throws StorageError `vault-locked`, or the signal's reason; undefined when nothing of it can be played */
export async function remux(
  store: Pick<Recordings, 'read'>,
  recordings: readonly Recording[],
  options: RemuxOptions
): Promise<Remuxed | undefined> {
  const inputs = await Promise.all(recordings.map((recording) => openReadable(store, recording)));
  const isMp4 = recordings.some(({ type }) => type.includes('mp4'));
  const gathered = new GatheredFile();
  const output = new Output({
    format: isMp4 ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
    target: new StreamTarget(gathered.stream, { chunked: true })
  });
  try {
    const lanes: Lane[] = [];
    let damagedFrom: number | undefined;
    for (const [index, input] of inputs.entries()) {
      const recording = recordings[index]!;
      if (!input) damagedFrom = Math.min(damagedFrom ?? Infinity, recording.at);
      else if (input.readable < recording.bytes)
        damagedFrom = Math.min(
          damagedFrom ?? Infinity,
          recording.at + (recording.seconds * input.readable) / recording.bytes
        );
      if (!input) continue;
      const track = (await input.media.getPrimaryVideoTrack()) ?? (await input.media.getPrimaryAudioTrack());
      if (track) lanes.push(await laneOf(output, track, recording.at, options.from));
    }
    const begun = lanes.flatMap(({ next, shift }) => (next ? next.timestamp + shift : []));
    if (!begun.length) return undefined;
    const at = Math.max(0, Math.min(...begun));
    await output.start();
    let end = at;
    for (;;) {
      options.signal?.throwIfAborted();
      const lane = earliest(lanes);
      if (!lane?.next) break;
      const second = lane.next.timestamp + lane.shift;
      if (second >= options.to) lane.next = undefined;
      else {
        const timestamp = Math.max(0, second - at);
        end = Math.max(end, at + timestamp + lane.next.duration);
        await lane.add(lane.next.clone({ timestamp }));
        options.progress?.(Math.min(1, (second - options.from) / Math.max(1, options.to - options.from)));
        lane.next = await following(lane);
      }
    }
    await output.finalize();
    const type = recordings.some(({ source }) => source !== 'sound')
      ? isMp4
        ? 'video/mp4'
        : 'video/webm'
      : isMp4
        ? 'audio/mp4'
        : 'audio/webm';
    return { file: gathered.file(type), at, seconds: end - at, damagedFrom };
  } catch (error) {
    await output.cancel().catch(() => {});
    throw error;
  } finally {
    for (const input of inputs) input?.media.dispose();
  }
}

const earliest = (lanes: readonly Lane[]) =>
  lanes
    .filter(({ next }) => next !== undefined)
    .sort((a, b) => a.next!.timestamp + a.shift - (b.next!.timestamp + b.shift))[0];

/** The next packet; a recording that was cut off ends in the middle of one, which is as good as its end. */
async function following({ packets }: Pick<Lane, 'packets'>): Promise<EncodedPacket | undefined> {
  try {
    return (await packets.next()).value ?? undefined;
  } catch {
    return undefined;
  }
}

async function laneOf(
  output: Output,
  track: InputVideoTrack | InputAudioTrack,
  at: number,
  from: number
): Promise<Lane> {
  const sink = new EncodedPacketSink(track);
  const first = await sink.getFirstPacket();
  // Browsers count from anywhere; the recording began at its first packet.
  const shift = at - (first?.timestamp ?? 0);
  const wanted = from - shift;
  const start = wanted > (first?.timestamp ?? 0) ? ((await sink.getKeyPacket(wanted)) ?? first) : first;
  const packets = sink.packets(start ?? undefined);
  const next = start ? await following({ packets }) : undefined;
  let meta: object | undefined;
  if (track.isVideoTrack()) {
    const source = new EncodedVideoPacketSource((await track.getCodec())!);
    output.addVideoTrack(source);
    meta = { decoderConfig: (await track.getDecoderConfig()) ?? undefined };
    return { packets, shift, next, add: (packet) => source.add(packet, take()) };
  }
  const source = new EncodedAudioPacketSource((await (track as InputAudioTrack).getCodec())!);
  output.addAudioTrack(source);
  meta = { decoderConfig: (await track.getDecoderConfig()) ?? undefined };
  return { packets, shift, next, add: (packet) => source.add(packet, take()) };

  /** Given with the first packet alone. */
  function take() {
    const once = meta;
    meta = undefined;
    return once;
  }
}

/** Opens a recording; a damaged one as far as it can be read. */
async function openReadable(
  store: Pick<Recordings, 'read'>,
  recording: Recording
): Promise<{ media: Input; readable: number } | undefined> {
  const readable = await readableBytes(store, recording);
  if (!readable) return undefined;
  const source = new CustomSource({
    getSize: () => readable,
    read: (start, end) => store.read(recording.id, start, end)
  });
  return { media: new Input({ source, formats: [WEBM, MP4] }), readable };
}

/** How much is asked for at once when a recording is looked through, in bytes. */
const PIECE = 1 << 20;

/** The bytes before the first damage. Reads all of it: what is damaged must be known before the file is made. */
async function readableBytes(store: Pick<Recordings, 'read'>, { id, bytes }: Recording): Promise<number> {
  for (let from = 0; from < bytes; from += PIECE)
    try {
      await store.read(id, from, Math.min(bytes, from + PIECE));
    } catch (error) {
      const { code, readable } = error as { code?: string; readable?: number };
      if (code !== 'recording-damaged') throw error;
      return readable ?? 0;
    }
  return bytes;
}

/** Gathers what is written into a file as parts of a Blob, which the browser need not hold in memory. */
class GatheredFile {
  #parts: Blob[] = [];
  #length = 0;
  /** What is written again into what is there: lengths that are known late. */
  #patches: { position: number; data: Uint8Array<ArrayBuffer> }[] = [];

  readonly stream = new WritableStream<{ data: Uint8Array<ArrayBuffer>; position: number }>({
    write: ({ data, position }) => {
      if (position < this.#length) {
        const within = Math.min(data.length, this.#length - position);
        this.#patches.push({ position, data: data.slice(0, within) });
        if (within < data.length) this.#append(data.slice(within));
      } else this.#append(data);
    }
  });

  #append(data: Uint8Array<ArrayBuffer>): void {
    this.#parts.push(new Blob([data]));
    this.#length += data.length;
  }

  file(type: string): Blob {
    let whole = new Blob(this.#parts);
    for (const { position, data } of this.#patches)
      whole = new Blob([whole.slice(0, position), data, whole.slice(position + data.length)]);
    return new Blob([whole], { type });
  }
}
