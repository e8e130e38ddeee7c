import type { Recording, Recordings } from '$lib/document/recordings';
import { recordedGap, recordedSpan, type Gap } from '../../rules/recorded';

/** A recording made into a file that plays. */
interface Track {
  readonly recording: Recording;
  readonly url: string;
  /** Second on the session's clock at which the file begins. */
  readonly at: number;
  readonly seconds: number;
}

/** Seconds for which it is said that something was skipped. */
const SAID = 5;

/** Players may be so far apart, in seconds, before one is moved. */
const APART = 0.25;

/**
 * Plays the recordings of a session together, on the session's clock: each source has its own file. Where nothing was
 * recorded for a while it goes on at once with what was recorded next, and says so.
 */
export class Playback {
  /** Second on the session's clock. */
  second = $state(0);
  playing = $state(false);
  speed = $state(1);
  tracks: readonly Track[] = $state.raw([]);
  /** Share that is ready, 0 to 1; undefined when all of it is. */
  preparing: number | undefined = $state(0);
  damagedFrom: number | undefined = $state();
  readonly span: { readonly from: number; readonly to: number };

  /** The stretch without any recording that this second lies in. */
  readonly gap = $derived.by(() => recordedGap(this.recordings, this.second));
  #skipped: Gap | undefined = $state.raw();
  /** The stretch that playing went past just now. */
  readonly skipped = $derived(
    this.#skipped && this.second >= this.#skipped.to && this.second < this.#skipped.to + SAID
      ? this.#skipped
      : undefined
  );
  /** Asked to play before everything is ready: it begins as soon as it is. */
  #wanted = false;
  #elements = new Map<Track, HTMLMediaElement>();
  #abort = new AbortController();
  #frame = 0;
  #last = 0;

  constructor(
    private readonly store: Pick<Recordings, 'read'>,
    readonly recordings: readonly Recording[]
  ) {
    this.span = recordedSpan(recordings) ?? { from: 0, to: 0 };
    this.second = this.span.from;
  }

  /** Makes the files, the shortest first. @throws StorageError `vault-locked` */
  async prepare(): Promise<void> {
    const { remux } = await import('./remux');
    const { signal } = this.#abort;
    const order = [...this.recordings].sort((a, b) => a.bytes - b.bytes);
    for (const [index, recording] of order.entries()) {
      const made = await remux(this.store, [recording], {
        from: recording.at,
        to: Infinity,
        signal,
        progress: () => {}
      });
      if (signal.aborted) return;
      this.preparing = (index + 1) / order.length;
      if (!made) continue;
      const { file, at, seconds } = made;
      if (made.damagedFrom !== undefined)
        this.damagedFrom = Math.min(this.damagedFrom ?? Infinity, made.damagedFrom);
      this.tracks = [...this.tracks, { recording, url: URL.createObjectURL(file), at, seconds }];
    }
    this.preparing = undefined;
    if (this.#wanted) this.toggle();
  }

  /** The tracks to be seen and heard at this second. */
  readonly current = $derived(
    this.tracks.filter(({ at, seconds }) => this.second >= at && this.second < at + seconds)
  );

  /** Binds a player to its track. @returns what ends it */
  follow(track: Track): (element: HTMLMediaElement) => () => void {
    return (element) => {
      this.#elements.set(track, element);
      this.#align(track, element);
      return () => this.#elements.delete(track);
    };
  }

  seek(second: number): void {
    this.second = Math.min(this.span.to, Math.max(this.span.from, second));
    this.#alignAll();
  }

  /** Plays from a second on, as soon as it can. */
  playFrom(second: number): void {
    this.seek(second);
    if (this.preparing !== undefined) this.#wanted = true;
    else if (!this.playing) this.toggle();
  }

  toggle(): void {
    if (this.playing) return this.pause();
    if (this.second >= this.span.to - 0.1) this.second = this.span.from;
    this.playing = true;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
    this.#alignAll();
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
    this.#alignAll();
  }

  #step = (now: number): void => {
    if (!this.playing) return;
    this.second = Math.min(this.span.to, this.second + ((now - this.#last) / 1000) * this.speed);
    this.#last = now;
    if (this.gap) {
      this.#skipped = this.gap;
      this.second = this.gap.to;
    }
    if (this.second >= this.span.to) return this.pause();
    this.#alignAll();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #alignAll(): void {
    for (const [track, element] of this.#elements) this.#align(track, element);
  }

  #align(track: Track, element: HTMLMediaElement): void {
    const wanted = this.second - track.at;
    const within = wanted >= 0 && wanted < track.seconds;
    if (within && Math.abs(element.currentTime - wanted) > APART) element.currentTime = wanted;
    element.playbackRate = this.speed;
    if (within && this.playing) {
      if (element.paused) void element.play().catch(() => {});
    } else if (!element.paused) element.pause();
  }

  close(): void {
    this.#abort.abort();
    this.pause();
    for (const { url } of this.tracks) URL.revokeObjectURL(url);
  }
}
