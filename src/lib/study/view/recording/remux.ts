/**
 * Makes a whole file out of recordings: with a duration, seekable, sound and picture together. Packets are copied, not
 * encoded again. Fetched when somebody plays or exports, since mediabunny is large.
 */
import {
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  WebMOutputFormat,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack
} from 'mediabunny';
import type { RecordedSource, Recording, Recordings } from '$lib/document/recordings';
import { recordedGaps } from '../../rules/recorded';
import { openReadable } from './readable';

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
  /** Recordings that could not be joined with the others of their source. */
  readonly left: readonly Recording[];
}

/** The share of the work that is to look through the recordings for damage. */
const LOOKING = 0.3;

/** One unbroken stretch of a track. */
interface Part {
  readonly track: InputVideoTrack | InputAudioTrack;
  /** What to add to a timestamp to have the second on the session's clock. */
  readonly shift: number;
}

/** One track of the file: the stretches of one source after one another, copied packet by packet. */
interface Lane {
  readonly packets: AsyncGenerator<Placed, void, unknown>;
  next: Placed | undefined;
  add(packet: EncodedPacket): Promise<void>;
}

/** A packet with its second on the session's clock. */
interface Placed {
  readonly packet: EncodedPacket;
  readonly second: number;
}

/**
 * Joins the recordings, each source into one track, with the pauses between its stretches; where nothing at all was
 * recorded for a while, the file goes on at once with what was recorded next. What cannot stand in the
 * track of its source, since it was recorded in another way, is given back in `left`.
 * @throws StorageError `vault-locked`, or the signal's reason; undefined when nothing of it can be played
 */
export async function remux(
  store: Pick<Recordings, 'read'>,
  recordings: readonly Recording[],
  options: RemuxOptions
): Promise<Remuxed | undefined> {
  const { from, to } = options;
  const sorted = recordings
    .filter(({ at, seconds }) => at < to && at + seconds > from)
    .sort((a, b) => a.at - b.at);
  const looked = sorted.map(() => 0);
  const inputs = await Promise.all(
    sorted.map((recording, index) =>
      openReadable(store, recording, from, to, (share) => {
        options.signal?.throwIfAborted();
        looked[index] = share;
        options.progress?.((LOOKING * looked.reduce((sum, one) => sum + one)) / looked.length);
      })
    )
  );
  const isMp4 = recordings.some(({ type }) => type.includes('mp4'));
  const gathered = new GatheredFile();
  const output = new Output({
    format: isMp4 ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
    target: new StreamTarget(gathered.stream, { chunked: true })
  });
  try {
    const parts = new Map<RecordedSource, { config: string; parts: Part[] }>();
    const left: Recording[] = [];
    const joined: Recording[] = [];
    let damagedFrom: number | undefined;
    for (const [index, input] of inputs.entries()) {
      const recording = sorted[index]!;
      if (!input) damagedFrom = Math.min(damagedFrom ?? Infinity, recording.at);
      else if (input.readable < recording.bytes)
        damagedFrom = Math.min(
          damagedFrom ?? Infinity,
          recording.at + (recording.seconds * input.readable) / recording.bytes
        );
      if (!input) continue;
      const { track, shift } = input;
      if (!track) continue;
      const config = await configOf(track);
      const before = parts.get(recording.source);
      (before && before.config !== config ? left : joined).push(recording);
      if (!before) parts.set(recording.source, { config, parts: [{ track, shift }] });
      else if (before.config === config) before.parts.push({ track, shift });
    }
    const lanes: Lane[] = [];
    for (const { parts: ofSource } of parts.values())
      lanes.push(await laneOf(output, ofSource, options.from));
    const begun = lanes.flatMap(({ next }) => (next ? next.second : []));
    if (!begun.length) return undefined;
    const at = Math.max(0, Math.min(...begun));
    await output.start();
    const gaps = recordedGaps(joined, at, options.to);
    const last = Math.min(to, Math.max(...joined.map(({ at, seconds }) => at + seconds)));
    /** Second on the session's clock at which what was written ends, and the seconds left out before. */
    let end = at;
    let skipped = 0;
    for (;;) {
      options.signal?.throwIfAborted();
      const lane = earliest(lanes);
      if (!lane?.next) break;
      const { packet, second } = lane.next;
      if (second >= options.to) lane.next = undefined;
      else {
        while (gaps[0] && second >= gaps[0].to) {
          const gap = gaps.shift()!;
          skipped += Math.max(0, gap.to - Math.max(gap.from, end));
        }
        const timestamp = Math.max(0, second - at - skipped);
        end = Math.max(end, second + packet.duration);
        await lane.add(packet.clone({ timestamp }));
        const share = (second - at) / Math.max(1, last - at);
        options.progress?.(LOOKING + (1 - LOOKING) * Math.min(1, Math.max(0, share)));
        lane.next = await following(lane.packets);
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
    return { file: gathered.file(type), at, seconds: end - at - skipped, damagedFrom, left };
  } catch (error) {
    await output.cancel().catch(() => {});
    throw error;
  } finally {
    for (const input of inputs) input?.media.dispose();
  }
}

const earliest = (lanes: readonly Lane[]) =>
  lanes.filter(({ next }) => next !== undefined).sort((a, b) => a.next!.second - b.next!.second)[0];

const following = async (packets: Lane['packets']): Promise<Placed | undefined> =>
  (await packets.next()).value ?? undefined;

/** What a track is decoded with: stretches that differ in it cannot follow one another in one track. */
async function configOf(track: Part['track']): Promise<string> {
  const { description, ...config } = (await track.getDecoderConfig()) ?? { description: undefined };
  const bytes = !description
    ? []
    : ArrayBuffer.isView(description)
      ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength)
      : new Uint8Array(description);
  return JSON.stringify([await track.getCodec(), config, track.isVideoTrack() ? [...bytes] : []]);
}

/** The packets of stretches after one another, from the last whole image before a second on. */
async function* packetsOf(parts: readonly Part[], from: number): Lane['packets'] {
  let last = -Infinity;
  for (const { track, shift } of parts) {
    const sink = new EncodedPacketSink(track);
    const first = await sink.getFirstPacket();
    const wanted = from - shift;
    const start = wanted > (first?.timestamp ?? 0) ? ((await sink.getKeyPacket(wanted)) ?? first) : first;
    if (!start) continue;
    try {
      for await (const packet of sink.packets(start)) {
        const second = packet.timestamp + shift;
        // Clocks may disagree by a packet where a stretch ended in a crash; a track never goes back.
        if (second > last) yield { packet, second: (last = second) };
      }
    } catch (error) {
      // A recording that was cut off ends in the middle of a packet, which is as good as its end.
      if (typeof (error as { code?: unknown }).code === 'string') throw error;
    }
  }
}

async function laneOf(output: Output, parts: readonly Part[], from: number): Promise<Lane> {
  const { track } = parts[0]!;
  const packets = packetsOf(parts, from);
  const next = await following(packets);
  let meta: object | undefined = { decoderConfig: (await track.getDecoderConfig()) ?? undefined };
  /** Given with the first packet alone. */
  const take = () => {
    const once = meta;
    meta = undefined;
    return once;
  };
  if (track.isVideoTrack()) {
    const source = new EncodedVideoPacketSource((await track.getCodec())!);
    output.addVideoTrack(source);
    return { packets, next, add: (packet) => source.add(packet, take()) };
  }
  const source = new EncodedAudioPacketSource((await (track as InputAudioTrack).getCodec())!);
  output.addAudioTrack(source);
  return { packets, next, add: (packet) => source.add(packet, take()) };
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
