import { CustomSource, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import type { InputAudioTrack, InputVideoTrack } from 'mediabunny';
import type { Recording, Recordings } from '$lib/document/recordings';
import { Pieces } from './pieces';
import { WebmClusters } from './webm-clusters';

/** A recording opened at a stretch of it. */
export interface Readable {
  readonly media: Input;
  readonly track: InputVideoTrack | InputAudioTrack | undefined;
  /** What to add to the timestamp of a packet to have its second on the session's clock. */
  readonly shift: number;
  /** Bytes that can be read; fewer than there are when something in the stretch is damaged. */
  readonly readable: number;
}

/** Seconds before the wanted one at which reading begins: a whole picture must be among them. More is tried when not. */
const LEADS = [10, 60, Infinity];

/**
 * Opens a recording so that a stretch of it can be read without what lies before; a damaged one as far as it can be
 * read. @param from @param to seconds on the session's clock
 * @param look is told the share that was looked through for damage, 0 to 1; what it throws ends it
 * @throws StorageError `vault-locked`. Undefined when nothing of it can be read
 */
export async function openReadable(
  store: Pick<Recordings, 'read'>,
  recording: Recording,
  from: number,
  to: number,
  look?: (share: number) => void
): Promise<Readable | undefined> {
  const { at, id } = recording;
  const pieces = new Pieces(store, id, recording.bytes);
  const clusters = await clustersOf(pieces, recording);
  for (const lead of clusters ? LEADS : [Infinity]) {
    const opened = await openFrom(pieces, clusters, at, from - at - lead, to - at, look);
    if (!opened) return undefined;
    const { media, track, shift } = opened;
    if (from - at <= lead || !track?.isVideoTrack()) return opened;
    if (await new EncodedPacketSink(track).getKeyPacket(from - shift)) return opened;
    media.dispose();
  }
  return undefined;
}

/** Where it can be entered; undefined where that is not known, and so it is read from its beginning. */
async function clustersOf(pieces: Pieces, { type }: Recording): Promise<WebmClusters | undefined> {
  if (!type.includes('webm') || !pieces.length) return undefined;
  try {
    return await WebmClusters.open(pieces);
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** @param from @param to seconds of the recording */
async function openFrom(
  pieces: Pieces,
  clusters: WebmClusters | undefined,
  at: number,
  from: number,
  to: number,
  look?: (share: number) => void
): Promise<Readable | undefined> {
  const base = clusters?.first.second ?? 0;
  const head = clusters?.first.offset ?? 0;
  let [begin, end] = [head, pieces.length];
  try {
    if (clusters && from > 0) begin = (await clusters.before(base + from)).offset;
    if (clusters && Number.isFinite(to)) end = await clusters.after(base + to);
  } catch (error) {
    if (!isDamage(error)) throw error;
    // Somewhere is damage, and how far it reaches is found by reading all that lies before.
    [begin, end] = [head, pieces.length];
  }
  const readable = await pieces.readableTo(begin, end, look);
  if (readable <= begin && begin === head) return undefined;
  const source = new CustomSource({
    getSize: () => head + readable - begin,
    read: async (start, stop) => {
      if (stop <= head) return pieces.read(start, stop);
      if (start >= head) return pieces.read(start - head + begin, stop - head + begin);
      const bytes = new Uint8Array(stop - start);
      bytes.set(await pieces.read(start, head));
      bytes.set(await pieces.read(begin, stop - head + begin), head - start);
      return bytes;
    }
  });
  const media = new Input({ source, formats: [WEBM, MP4] });
  const track = (await media.getPrimaryVideoTrack()) ?? (await media.getPrimaryAudioTrack()) ?? undefined;
  const shift = at - (clusters ? base : await beginOf(track));
  return { media, track, shift, readable: readable < end ? readable : pieces.length };
}

/** Browsers count from anywhere; the recording began at its first packet. */
const beginOf = async (track: Readable['track']) =>
  (track && (await new EncodedPacketSink(track).getFirstPacket())?.timestamp) ?? 0;

const isDamage = (error: unknown) => (error as { code?: unknown }).code === 'recording-damaged';
