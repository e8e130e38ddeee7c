import type { Recording } from '$lib/document/recordings';

/** A part of a recording that is made into a file by itself: a long one would be waited for. */
export interface RecordingPart {
  readonly key: string;
  readonly recording: Recording;
  /** Seconds on the session's clock; the last part goes on as long as there is anything. */
  readonly from: number;
  readonly to: number;
}

/** About so many bytes are made into one file: a second's work on a tablet. */
const PART_BYTES = 16 << 20;
/** No part is shorter, in seconds: where one takes over from another there may be a click. */
const SHORTEST = 60;

/** The parts of a recording, in their order. */
export function partsOf(recording: Recording): RecordingPart[] {
  const { id, at, seconds, bytes } = recording;
  const length = bytes ? Math.max(SHORTEST, (PART_BYTES / bytes) * seconds) : seconds;
  const count = Math.max(1, Math.ceil(seconds / length) || 1);
  return Array.from({ length: count }, (_, index) => ({
    key: `${id} ${index}`,
    recording,
    from: at + index * length,
    to: index === count - 1 ? Infinity : at + (index + 1) * length
  }));
}
