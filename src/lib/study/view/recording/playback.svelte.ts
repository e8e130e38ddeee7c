import type { Recording, Recordings } from '$lib/document/recordings';
import { recordedGap, recordedSpan, type Gap } from '../../rules/recorded';
import { partsOf, type RecordingPart } from './parts';

/** A part of a recording made into a file that plays. */
interface Track {
  readonly key: string;
  readonly recording: Recording;
  readonly url: string;
  /** Second on the session's clock at which the file begins: with a whole picture, and so before its part. */
  readonly begins: number;
  /** The seconds that it is played for. */
  readonly from: number;
  readonly to: number;
}

/** Seconds for which it is said that something was skipped. */
const SAID = 5;

/** Players may be so far apart, in seconds, before one is moved. */
const APART = 0.25;
/** What is played within so many seconds is made ready; what lies farther off than that is let go. */
const AHEAD = 30;
const FAR = 300;

/**
 * Plays the recordings of a session together, on the session's clock: each source has its own files, part by part, made
 * round the second that is looked at, so that three hours open as quickly as one minute. Where nothing was
 * recorded for a while it goes on at once with what was recorded next, and says so.
 */
export class Playback {
  /** Second on the session's clock. */
  second = $state(0);
  playing = $state(false);
  speed = $state(1);
  tracks: readonly Track[] = $state.raw([]);
  damagedFrom: number | undefined = $state();
  readonly span: { readonly from: number; readonly to: number };

  /** The stretch without any recording that this second lies in. */
  readonly gap = $derived.by(() => recordedGap(this.recordings, this.second));
  /** Second at which playing stops by itself: the end of a clip. */
  #until = Infinity;
  #skipped: Gap | undefined = $state.raw();
  /** The stretch that playing went past just now. */
  readonly skipped = $derived(
    this.#skipped && this.second >= this.#skipped.to && this.second < this.#skipped.to + SAID
      ? this.#skipped
      : undefined
  );
  readonly #parts: readonly RecordingPart[];
  /** Keys of the parts that were made, also of those in which nothing can be played. */
  #made: ReadonlySet<string> = $state.raw(new Set());
  #making: Promise<void> | undefined;
  #elements = new Map<Track, HTMLMediaElement>();
  #abort = new AbortController();
  #frame = 0;
  #last = 0;

  /** @param failed is told why nothing can be made ready, `vault-locked` for one */
  constructor(
    private readonly store: Pick<Recordings, 'read'>,
    readonly recordings: readonly Recording[],
    private readonly failed: (error: unknown) => void
  ) {
    this.span = recordedSpan(recordings) ?? { from: 0, to: 0 };
    this.second = this.span.from;
    this.#parts = recordings.flatMap(partsOf);
  }

  /** Whether something that belongs to this second is still being made ready: playing waits for it. */
  readonly waiting = $derived.by(() => this.#wanted(this.second, this.second).length > 0);

  /** The tracks to be seen and heard at this second. */
  readonly current = $derived(this.tracks.filter(({ from, to }) => this.second >= from && this.second < to));

  /** Makes ready what is played next. @returns when it is */
  prepare(): Promise<void> {
    if (!this.#next()) return Promise.resolve();
    return (this.#making ??= this.#makeAll()
      .catch((error: unknown) => {
        if (this.#abort.signal.aborted) return;
        this.pause();
        this.failed(error);
      })
      .finally(() => (this.#making = undefined)));
  }

  /** The second that is looked at; where nothing was recorded, that at which playing goes on. */
  get #here(): number {
    return this.gap?.to ?? this.second;
  }

  /** The part to be made next: of the second that is looked at, then of what is played soon. */
  #next(): RecordingPart | undefined {
    const second = this.#here;
    return this.#wanted(second, second)[0] ?? this.#wanted(second, second + AHEAD)[0];
  }

  /** Parts of these seconds that are not made yet, the first first. */
  #wanted(from: number, to: number): RecordingPart[] {
    return this.#parts
      .filter((part) => part.from <= to && Math.min(part.to, endOf(part.recording)) > from)
      .filter(({ key }) => !this.#made.has(key))
      .sort((a, b) => a.from - b.from);
  }

  async #makeAll(): Promise<void> {
    const { remux } = await import('./remux');
    const { signal } = this.#abort;
    for (let part = this.#next(); part; part = this.#next()) {
      const { key, recording, from, to } = part;
      const made = await remux(this.store, [recording], { from, to, signal });
      if (signal.aborted) return;
      if (made?.damagedFrom !== undefined)
        this.damagedFrom = Math.min(this.damagedFrom ?? Infinity, made.damagedFrom);
      const end = made ? made.at + made.seconds : 0;
      if (made && end > from) {
        const url = URL.createObjectURL(made.file);
        const track = { key, recording, url, begins: made.at, from, to: Math.min(to, end) };
        this.tracks = [...this.tracks, track];
      }
      this.#made = new Set([...this.#made, key]);
      this.#letGo();
    }
  }

  /** Lets go of files that lie far off; whoever comes back to them waits a moment again. */
  #letGo(): void {
    const here = this.#here;
    const near = ({ from, to }: Track) => to > here - FAR && from < here + FAR;
    const gone = this.tracks.filter((track) => !near(track));
    if (!gone.length) return;
    for (const { url } of gone) URL.revokeObjectURL(url);
    this.tracks = this.tracks.filter(near);
    this.#made = new Set([...this.#made].filter((key) => !gone.some((track) => track.key === key)));
  }

  /** Binds a player to its track. @returns what ends it */
  follow(track: Track): (element: HTMLMediaElement) => () => void {
    return (element) => {
      this.#elements.set(track, element);
      this.#align(track, element);
      return () => this.#elements.delete(track);
    };
  }

  seek(second: number): void {
    this.#until = Infinity;
    this.second = Math.min(this.span.to, Math.max(this.span.from, second));
    void this.prepare();
    this.#alignAll();
  }

  /** Plays from a second on, as soon as it can, as far as another. */
  playFrom(second: number, until = Infinity): void {
    this.seek(second);
    this.#until = until;
    if (!this.playing) this.toggle();
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
    const passed = this.waiting ? 0 : ((now - this.#last) / 1000) * this.speed;
    this.second = Math.min(this.span.to, this.second + passed);
    this.#last = now;
    if (this.gap) {
      this.#skipped = this.gap;
      this.second = this.gap.to;
    }
    const end = Math.min(this.span.to, this.#until);
    if (this.second >= end) {
      this.second = end;
      this.#until = Infinity;
      return this.pause();
    }
    void this.prepare();
    this.#alignAll();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #alignAll(): void {
    for (const [track, element] of this.#elements) this.#align(track, element);
  }

  #align(track: Track, element: HTMLMediaElement): void {
    const within = this.second >= track.from && this.second < track.to;
    // What comes next stands ready at its first second.
    const wanted = Math.max(this.second, track.from) - track.begins;
    if (this.second < track.to && Math.abs(element.currentTime - wanted) > APART)
      element.currentTime = wanted;
    element.playbackRate = this.speed;
    if (within && this.playing && !this.waiting) {
      if (element.paused) void element.play().catch(() => {});
    } else if (!element.paused) element.pause();
  }

  close(): void {
    this.#abort.abort();
    this.pause();
    for (const { url } of this.tracks) URL.revokeObjectURL(url);
  }
}

/** A recording's last piece may have come less than a second before its end. */
const endOf = ({ at, seconds }: Recording) => at + seconds;
