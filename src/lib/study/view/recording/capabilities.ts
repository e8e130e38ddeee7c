import type { RecordedSource } from '$lib/document/recordings';

/** What is asked of the browser; its own objects, or stand-ins in tests. */
interface Browser {
  readonly mediaDevices?: Partial<Pick<MediaDevices, 'getUserMedia' | 'getDisplayMedia'>>;
  readonly MediaRecorder?: { isTypeSupported(type: string): boolean };
}

/** Best first: WebM cut short can be read, MP4 only where it comes in fragments, as Safari's does. */
const TYPES: { readonly [source in RecordedSource]: readonly string[] } = {
  sound: ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4'],
  camera: ['video/webm;codecs=vp8', 'video/webm;codecs=vp9', 'video/mp4;codecs=avc1.42E01F', 'video/mp4'],
  screen: ['video/webm;codecs=vp8', 'video/webm;codecs=vp9', 'video/mp4;codecs=avc1.42E01F', 'video/mp4']
};

/** Bits a second that are asked for: enough to hear and to read a screen, little enough for three hours. */
export const BITS: { readonly [source in RecordedSource]: number } = {
  sound: 48_000,
  camera: 600_000,
  screen: 1_200_000
};

/** The media type in which a source can be recorded here; undefined when it cannot, as the screen of an iPad. */
export function recordableType(source: RecordedSource, browser: Browser): string | undefined {
  const { mediaDevices, MediaRecorder } = browser;
  const capture = source === 'screen' ? mediaDevices?.getDisplayMedia : mediaDevices?.getUserMedia;
  if (!capture || !MediaRecorder) return undefined;
  return TYPES[source].find((type) => MediaRecorder.isTypeSupported(type));
}

/** Seconds of recording that there is room for. A tenth is left for everything else. */
export function secondsOfRoom(
  room: { used: number; quota: number },
  sources: readonly RecordedSource[]
): number {
  const bits = sources.reduce((sum, source) => sum + BITS[source], 0);
  return bits ? Math.max(0, ((room.quota * 0.9 - room.used) * 8) / bits) : Infinity;
}
