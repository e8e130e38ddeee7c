import type { RecordingWriter } from '$lib/document/recordings';
import { BITS } from './capabilities';
import type { RecordedSource } from '$lib/document/recordings';

/** A piece is asked for this often, in milliseconds: so much is lost at most when the browser dies. */
export const PIECE_MS = 1000;

export interface StretchOptions {
  readonly stream: MediaStream;
  readonly source: RecordedSource;
  readonly type: string;
  /** Asked for when the first sample is taken. */
  readonly begin: () => Promise<RecordingWriter>;
  /** Something could not be stored. It has stopped by itself. */
  readonly failed: (error: unknown) => void;
}

/** One unbroken stretch of one source, stored as it comes. */
export class Stretch {
  readonly source: RecordedSource;
  /** When something was last recorded, in milliseconds since 1970. */
  lastPiece = Date.now();
  #recorder: MediaRecorder;
  #writer: Promise<RecordingWriter>;
  #stopped: Promise<void>;
  #startedAt = performance.now();
  #writing: Promise<unknown> = Promise.resolve();

  constructor({ stream, source, type, begin, failed }: StretchOptions) {
    this.source = source;
    const bits =
      source === 'sound' ? { audioBitsPerSecond: BITS.sound } : { videoBitsPerSecond: BITS[source] };
    // Whole images every other second, so that a clip begins close to where it was asked to.
    const often = { videoKeyFrameIntervalDuration: 2000 };
    this.#recorder = new MediaRecorder(stream, { mimeType: type, ...bits, ...often });
    this.#writer = begin();
    let over = false;
    const give = (error: unknown) => {
      if (over) return;
      over = true;
      failed(error);
    };
    this.#writer.catch(give);
    this.#recorder.ondataavailable = ({ data }) => {
      if (data.size === 0 || over) return;
      this.lastPiece = Date.now();
      const seconds = (performance.now() - this.#startedAt) / 1000;
      // In turn: reading one piece may take longer than reading the next.
      this.#writing = this.#writing
        .then(async () => {
          const [writer, bytes] = await Promise.all([this.#writer, data.arrayBuffer()]);
          if (!over) await writer.write(new Uint8Array(bytes), seconds);
        })
        .catch(give);
    };
    this.#stopped = new Promise((resolve) => {
      this.#recorder.onstop = () => resolve();
    });
    this.#recorder.onerror = (event) => give((event as ErrorEvent).error ?? event);
    this.#recorder.start(PIECE_MS);
  }

  /** Ends it; resolves when the last piece is stored. */
  async stop(): Promise<void> {
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    await this.#stopped;
    await this.#writing;
    await this.#writer.then((writer) => writer.end()).catch(() => {});
  }
}
