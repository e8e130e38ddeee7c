import type { Pieces } from './pieces';

/**
 * Where a WebM file of a browser can be entered. What a browser records has no index, so that a player reads from the
 * beginning to find a second of it; but it lies in clusters of some seconds, each of which says when it begins
 * (Matroska, RFC 9559, sections 5.1.3 and 11.2).
 */
export interface Cluster {
  /** Place of its first byte. */
  readonly offset: number;
  /** Second at which it begins, on the recording's own clock. */
  readonly second: number;
}

const CLUSTER = [0x1f, 0x43, 0xb6, 0x75];
const TIMESTAMP = 0xe7;
const TIMESTAMP_SCALE = [0x2a, 0xd7, 0xb1];
/** Nanoseconds that one unit of a timestamp stands for where nothing is said. */
const MILLISECOND = 1_000_000;
/** So much is looked through at once; and so little that halving ends and going on from cluster to cluster begins. */
const LOOK = 1 << 16;
const NEAR = 1 << 20;
/** The beginning of a cluster up to the end of its timestamp is no longer. */
const HEAD = 24;

export class WebmClusters {
  private constructor(
    private readonly bytes: Pieces,
    private readonly unit: number,
    /** Everything before it describes the file. */
    readonly first: Cluster
  ) {}

  /** Undefined when no cluster is found at the beginning: then it is no WebM, or none that browsers record. */
  static async open(bytes: Pieces): Promise<WebmClusters | undefined> {
    const head = await bytes.read(0, Math.min(bytes.length, LOOK));
    const scale = indexOf(head, TIMESTAMP_SCALE, 0);
    const unit = (scale < 0 ? MILLISECOND : numberAt(head, scale + TIMESTAMP_SCALE.length)) / 1e9;
    const first = clusterIn(head, 0, 0, unit);
    return first && new WebmClusters(bytes, unit, first);
  }

  /** The last cluster that begins at a second or before it. */
  async before(second: number): Promise<Cluster> {
    let low = this.first;
    let high = this.bytes.length;
    while (high - low.offset > NEAR) {
      const middle = Math.floor((low.offset + high) / 2);
      const cluster = await this.#from(middle, high);
      if (cluster && cluster.second <= second) low = cluster;
      else high = middle;
    }
    for (;;) {
      const next = await this.#from(low.offset + 1, this.bytes.length);
      if (!next || next.second > second) return low;
      low = next;
    }
  }

  /** Where the first cluster begins that comes after a second; the end where there is none. */
  async after(second: number): Promise<number> {
    const { offset } = await this.before(second);
    return (await this.#from(offset + 1, this.bytes.length))?.offset ?? this.bytes.length;
  }

  /** The first cluster that begins at a place or after it, and before another. */
  async #from(offset: number, end: number): Promise<Cluster | undefined> {
    for (let at = offset; at < end; at += LOOK) {
      const piece = await this.bytes.read(at, Math.min(this.bytes.length, at + LOOK + HEAD));
      const cluster = clusterIn(piece, 0, at, this.unit);
      if (cluster) return cluster.offset < end ? cluster : undefined;
    }
    return undefined;
  }
}

function indexOf(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** Length in bytes of a number of variable size, from its first byte; 0 for none. */
const sizeLength = (byte: number | undefined) => (byte ? Math.clz32(byte) - 23 : 0);

/** An element's value as a whole number, from where its size stands. */
function numberAt(bytes: Uint8Array, at: number): number {
  const length = (bytes[at] ?? 0x80) & 0x7f;
  return bytes.subarray(at + 1, at + 1 + length).reduce((value, byte) => value * 256 + byte, 0);
}

/** The first cluster that begins in some bytes. Pictures may hold its mark by chance: a timestamp must follow. */
function clusterIn(bytes: Uint8Array, from: number, offset: number, unit: number): Cluster | undefined {
  for (let at = indexOf(bytes, CLUSTER, from); at >= 0; at = indexOf(bytes, CLUSTER, at + 1)) {
    const length = sizeLength(bytes[at + CLUSTER.length]);
    const stamp = at + CLUSTER.length + length;
    const size = bytes[stamp + 1];
    if (length && bytes[stamp] === TIMESTAMP && size && size > 0x80 && size <= 0x88)
      return { offset: offset + at, second: numberAt(bytes, stamp + 1) * unit };
  }
  return undefined;
}
