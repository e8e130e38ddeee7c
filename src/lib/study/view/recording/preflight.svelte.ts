import { recordedSources, type RecordedSource } from '$lib/document/recordings';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { recordableType, secondsOfRoom } from './capabilities';
import { capture } from './recorder.svelte';
import { listen, type SoundMeter } from './sound-level';
import { captureRefusal } from './words';

/** Less room than this, in seconds, and nothing is begun. */
const LEAST_ROOM = 600;

/** The check before a recording: what there is, what was allowed, how much room. Nothing is recorded yet. */
export class Preflight {
  /** Streams that are on, ready to be recorded. */
  readonly streams = new SvelteMap<RecordedSource, MediaStream>();
  /** Why a source is not to be had, in words. */
  readonly refusals = new SvelteMap<RecordedSource, string>();
  readonly asking = new SvelteSet<RecordedSource>();
  devices: readonly MediaDeviceInfo[] = $state.raw([]);
  level = $state(-100);
  /** Bytes; undefined where the browser does not say. */
  room: { used: number; quota: number } | undefined = $state.raw();

  #meter: SoundMeter | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly askRoom: () => Promise<{ used: number; quota: number } | undefined>) {}

  readonly possible: ReadonlySet<RecordedSource> = new Set(
    recordedSources.filter((source) =>
      recordableType(source, {
        mediaDevices: navigator.mediaDevices,
        MediaRecorder: globalThis.MediaRecorder
      })
    )
  );
  readonly seconds = $derived(this.room && secondsOfRoom(this.room, [...this.streams.keys()]));
  readonly ready = $derived(
    this.streams.size > 0 && (this.seconds === undefined || this.seconds >= LEAST_ROOM)
  );

  async look(): Promise<void> {
    this.room = await this.askRoom();
    this.#timer = setInterval(() => (this.level = this.#meter?.level() ?? -100), 150);
  }

  /** Turns a source on or off; the browser asks the user. */
  async turn(source: RecordedSource, on: boolean, device?: string): Promise<void> {
    this.#drop(source);
    if (!on) return;
    this.asking.add(source);
    try {
      const stream = await capture(source, device);
      this.refusals.delete(source);
      this.streams.set(source, stream);
      for (const track of stream.getTracks()) track.onended = () => this.#drop(source);
      if (source === 'sound') this.#meter = listen(stream);
      // Names of devices are told only once one of them was allowed.
      this.devices = (await navigator.mediaDevices.enumerateDevices?.()) ?? [];
    } catch (error) {
      this.refusals.set(source, captureRefusal(error, source));
    } finally {
      this.asking.delete(source);
    }
  }

  devicesFor(source: RecordedSource): { value: string; label: string }[] {
    const kind = source === 'sound' ? 'audioinput' : 'videoinput';
    if (source === 'screen') return [];
    return this.devices
      .filter((device) => device.kind === kind && device.deviceId)
      .map(({ deviceId, label }, at) => ({ value: deviceId, label: label || `${at + 1}` }));
  }
  deviceOf(source: RecordedSource): string {
    return this.streams.get(source)?.getTracks()[0]?.getSettings().deviceId ?? '';
  }

  #drop(source: RecordedSource): void {
    for (const track of this.streams.get(source)?.getTracks() ?? []) track.stop();
    this.streams.delete(source);
    if (source === 'sound') this.#forgetMeter();
  }

  #forgetMeter(): void {
    this.#meter?.close();
    this.#meter = undefined;
    this.level = -100;
  }

  /** Lets go of the streams without ending them: the recorder has them. */
  hand(): Map<RecordedSource, MediaStream> {
    const streams = new Map(this.streams);
    this.streams.clear();
    return streams;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#forgetMeter();
    for (const source of [...this.streams.keys()]) this.#drop(source);
  }
}
