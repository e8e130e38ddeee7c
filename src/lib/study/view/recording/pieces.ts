import type { Recordings } from '$lib/document/recordings';

/** So much, in bytes, is read at once; and so many pieces of it are kept. */
const PIECE = 1 << 20;
const KEPT = 24;

/**
 * Reads a recording in large pieces and keeps the last of them. Whoever takes a film apart asks for each picture by
 * itself, and for every question the store decrypts all of the piece that the answer lies in.
 */
export class Pieces {
  #kept = new Map<number, Promise<Uint8Array>>();

  constructor(
    private readonly store: Pick<Recordings, 'read'>,
    private readonly id: string,
    /** Bytes there are. */
    readonly length: number
  ) {}

  /** @throws StorageError `recording-damaged` when part of a piece does not open */
  async read(from: number, to: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(to - from);
    for (let index = Math.floor(from / PIECE); index * PIECE < to; index++) {
      const begin = index * PIECE;
      const piece = (await this.#piece(index)).subarray(Math.max(0, from - begin), to - begin);
      bytes.set(piece, Math.max(0, begin - from));
    }
    return bytes;
  }

  /**
   * How far it can be read from a place, in bytes from the beginning; at most to another.
   * @param look is called after each piece with the share that was looked at, 0 to 1; what it throws ends it
   */
  async readableTo(from: number, to: number, look: (share: number) => void = () => {}): Promise<number> {
    for (let index = Math.floor(from / PIECE); index * PIECE < to; index++) {
      look(Math.max(0, index * PIECE - from) / (to - from));
      try {
        await this.#piece(index);
      } catch (error) {
        const { code, readable = 0 } = error as { code?: string; readable?: number };
        if (code !== 'recording-damaged') throw error;
        this.#keep(index, this.store.read(this.id, index * PIECE, Math.max(index * PIECE, readable)));
        return Math.min(to, readable);
      }
    }
    look(1);
    return to;
  }

  #piece(index: number): Promise<Uint8Array> {
    const end = Math.min(this.length, (index + 1) * PIECE);
    return this.#keep(index, this.#kept.get(index) ?? this.store.read(this.id, index * PIECE, end));
  }

  #keep(index: number, piece: Promise<Uint8Array>): Promise<Uint8Array> {
    this.#kept.delete(index);
    this.#kept.set(index, piece);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    piece.catch(() => this.#kept.get(index) === piece && this.#kept.delete(index));
    return piece;
  }
}
