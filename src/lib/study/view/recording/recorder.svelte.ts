import type { RecordedSource, Recordings } from '$lib/document/recordings';
import { SvelteMap } from 'svelte/reactivity';
import { recordableType } from './capabilities';
import { tellRecording } from './elsewhere.svelte';
import { DEAD_DB, listen, type SoundMeter } from './sound-level';
import { Stretch } from './stretch';

/** What the facilitator must hear of at once. */
export type Trouble =
  'silent' | 'empty' | 'unplugged' | 'refused' | 'muted' | 'hidden' | 'slept' | 'full' | 'failed';

/** So long, in milliseconds, a source may give nothing before it is said. */
const PATIENCE = 3500;
/** A tick that comes so late, in milliseconds, means that the computer slept. */
const SLEPT = 10_000;
const TICK = 250;
/** Recording is one tab's work at a time, on the whole device: microphones are. */
const LOCK = 'verksted-recording';

export interface RecorderOptions {
  readonly store: Pick<Recordings, 'begin'>;
  readonly of: { readonly study: string; readonly session: string; readonly participant: string };
  /** The second on the session's clock, now. */
  readonly second: () => number;
  /** Something was recorded or ended: whoever lists recordings looks again. */
  readonly changed: () => void;
}

/** Records a session: what is chosen, each source by itself, piece by piece into the vault. */
export class SessionRecorder {
  state: 'off' | 'recording' | 'paused' = $state('off');
  /** Troubles by source, or by '' for all of it; with seconds where that says something. */
  readonly troubles = new SvelteMap<string, { trouble: Trouble; seconds?: number }>();
  /** Decibels below full scale, of the microphone. */
  level = $state(-100);

  #streams = new Map<RecordedSource, MediaStream>();
  #stretches = new Map<RecordedSource, Stretch>();
  #meter: SoundMeter | undefined;
  #loud = 0;
  #ticked = 0;
  #hiddenAt: number | undefined;
  #end: (() => void)[] = [];

  constructor(private readonly options: RecorderOptions) {}

  /** What is being recorded. */
  get sources(): RecordedSource[] {
    return [...this.#streams.keys()];
  }

  /**
   * Begins with streams that were got in the check beforehand. @throws RecordingElsewhereError when another tab of
   * this device records
   */
  async start(streams: ReadonlyMap<RecordedSource, MediaStream>): Promise<void> {
    await this.#claim();
    this.#end.push(tellRecording(this.options.of.session));
    this.troubles.clear();
    for (const [source, stream] of streams) this.#take(source, stream);
    this.#followPage();
    this.#begin();
  }

  /** Takes a source that was lost, or one more, into a recording that runs. */
  add(source: RecordedSource, stream: MediaStream): void {
    this.troubles.delete(source);
    this.#take(source, stream);
    if (this.state === 'recording') this.#beginOne(source);
  }

  async pause(): Promise<void> {
    if (this.state !== 'recording') return;
    this.state = 'paused';
    this.#enable(false);
    await this.#endStretches();
  }

  resume(): void {
    if (this.state !== 'paused') return;
    this.#enable(true);
    this.#begin();
  }

  /** Ends it; resolves when everything is stored. */
  async stop(): Promise<void> {
    if (this.state === 'off') return;
    this.state = 'off';
    const stored = this.#endStretches();
    for (const stream of this.#streams.values()) for (const track of stream.getTracks()) track.stop();
    this.#streams.clear();
    this.#meter?.close();
    this.#meter = undefined;
    for (const end of this.#end.splice(0)) end();
    await stored;
  }

  /** Keeps other tabs from recording until it ends; the browser lets go by itself when it dies. */
  async #claim(): Promise<void> {
    if (!navigator.locks) return;
    await new Promise<void>((resolve, reject) => {
      void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
        if (!lock) return reject(new RecordingElsewhereError());
        resolve();
        return new Promise<void>((release) => this.#end.push(release));
      });
    });
  }

  #take(source: RecordedSource, stream: MediaStream): void {
    this.#streams.set(source, stream);
    for (const track of stream.getTracks()) {
      track.onended = () => void this.#lost(source);
      track.onmute = () => this.state === 'recording' && this.#trouble(source, 'muted');
      track.onunmute = () => this.#better(source, 'muted');
    }
    if (source !== 'sound') return;
    this.#meter?.close();
    this.#meter = listen(stream);
    this.#loud = Date.now();
  }

  /** A device is gone, or the permission: what was recorded of it stands, and the rest goes on. */
  async #lost(source: RecordedSource): Promise<void> {
    this.#streams.delete(source);
    this.#trouble(source, 'unplugged');
    const stretch = this.#stretches.get(source);
    this.#stretches.delete(source);
    await stretch?.stop();
    this.options.changed();
    if (source !== 'screen' && (await isDenied(source))) this.#trouble(source, 'refused');
  }

  #begin(): void {
    this.state = 'recording';
    this.#ticked = this.#loud = Date.now();
    for (const source of this.#streams.keys()) this.#beginOne(source);
    this.options.changed();
  }

  #beginOne(source: RecordedSource): void {
    const stream = this.#streams.get(source)!;
    const type = recordableType(source, {
      mediaDevices: navigator.mediaDevices,
      MediaRecorder: globalThis.MediaRecorder
    });
    if (!type) return;
    const at = this.options.second();
    this.#stretches.set(
      source,
      new Stretch({
        stream,
        source,
        type,
        begin: () => this.options.store.begin({ ...this.options.of, source, type, at }),
        failed: (error) => void this.#failed(error)
      })
    );
  }

  /** Nothing more can be stored: it ends, and what is stored stands. */
  async #failed(error: unknown): Promise<void> {
    const { code } = error as { code?: string };
    await this.stop();
    if (code !== 'recording-erased') this.#trouble('', code === 'storage-quota' ? 'full' : 'failed');
    this.options.changed();
  }

  async #endStretches(): Promise<void> {
    const ending = [...this.#stretches.values()].map((stretch) => stretch.stop());
    this.#stretches.clear();
    await Promise.allSettled(ending);
    this.options.changed();
  }

  #enable(enabled: boolean): void {
    for (const stream of this.#streams.values())
      for (const track of stream.getTracks()) track.enabled = enabled;
  }

  #followPage(): void {
    const timer = setInterval(() => this.#tick(), TICK);
    const seen = () => this.#seen();
    document.addEventListener('visibilitychange', seen);
    this.#end.push(
      () => clearInterval(timer),
      () => document.removeEventListener('visibilitychange', seen)
    );
  }

  #seen(): void {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = Date.now();
      return;
    }
    if (this.#hiddenAt !== undefined && this.state === 'recording')
      this.#trouble('', 'hidden', Math.round((Date.now() - this.#hiddenAt) / 1000));
    this.#hiddenAt = undefined;
    this.#tick();
  }

  #tick(): void {
    const now = Date.now();
    const late = now - this.#ticked;
    this.#ticked = now;
    if (this.state !== 'recording') return;
    if (late > SLEPT) return void this.#wake(late);
    for (const [source, { lastPiece }] of this.#stretches)
      if (now - lastPiece > PATIENCE) this.#trouble(source, 'empty');
      else this.#better(source, 'empty');
    const level = this.#meter?.level();
    this.level = level ?? -100;
    // What cannot be measured is not called silent.
    if (level === undefined || level > DEAD_DB) this.#loud = now;
    if (!this.#meter || !this.#stretches.has('sound')) return;
    if (now - this.#loud > PATIENCE) this.#trouble('sound', 'silent');
    else this.#better('sound', 'silent');
  }

  /** A stretch that slept would be out of step with the session's clock from there on: a new one begins. */
  async #wake(late: number): Promise<void> {
    this.#trouble('', 'slept', Math.round(late / 1000));
    await this.#endStretches();
    if (this.state === 'recording') this.#begin();
  }

  #trouble(source: RecordedSource | '', trouble: Trouble, seconds?: number): void {
    if (this.troubles.get(source)?.trouble !== trouble) this.troubles.set(source, { trouble, seconds });
  }
  #better(source: RecordedSource, trouble: Trouble): void {
    if (this.troubles.get(source)?.trouble === trouble) this.troubles.delete(source);
  }
}

/** Another tab of this device records. */
export class RecordingElsewhereError extends Error {
  override name = 'RecordingElsewhereError';
  readonly code = 'recording-elsewhere';
}

/** Gets a source from the browser, which asks the user. @throws DOMException by the browser's own names */
export function capture(source: RecordedSource, device?: string): Promise<MediaStream> {
  const { mediaDevices } = navigator;
  const deviceId = device ? { deviceId: { exact: device } } : {};
  if (source === 'screen')
    return mediaDevices.getDisplayMedia({ video: { frameRate: { max: 12 } }, audio: false });
  if (source === 'sound')
    return mediaDevices.getUserMedia({
      audio: { echoCancellation: false, noiseSuppression: true, ...deviceId }
    });
  return mediaDevices.getUserMedia({
    video: { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { max: 24 }, ...deviceId }
  });
}

async function isDenied(source: RecordedSource): Promise<boolean> {
  const name = (source === 'sound' ? 'microphone' : 'camera') as PermissionName;
  try {
    return (await navigator.permissions.query({ name })).state === 'denied';
  } catch {
    return false;
  }
}
