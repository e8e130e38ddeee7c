import { tQuantile } from './student-t';

/** How long a task takes, in seconds. */
export interface TypicalTime {
  /** Times that count. */
  readonly count: number;
  /** `geometric` mean up to 25 times, above that the `median` (Sauro & Lewis, ch. 3). */
  readonly measure: 'geometric' | 'median';
  readonly seconds: number;
  /** 95 % interval of the geometric mean; undefined for a median and for a single time. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}

/** From this many times on the median says more than the geometric mean. */
const MEDIAN_ABOVE = 25;

/**
 * The typical time of successful attempts: times lean to the right, so they are averaged as logarithms, with a
 * t interval on those. Times of 0 are slips of the finger and left out.
 * @param times seconds of successful attempts only @returns undefined without any time
 */
export function typicalTime(times: readonly number[]): TypicalTime | undefined {
  const counted = times.filter((seconds) => seconds > 0);
  const count = counted.length;
  if (count === 0) return undefined;
  if (count > MEDIAN_ABOVE)
    return { count, measure: 'median', seconds: median(counted), interval: undefined };
  const logs = counted.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / count;
  const seconds = Math.exp(mean);
  if (count === 1) return { count, measure: 'geometric', seconds, interval: undefined };
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (count - 1);
  const half = tQuantile(count - 1) * Math.sqrt(variance / count);
  return {
    count,
    measure: 'geometric',
    seconds,
    interval: { low: Math.exp(mean - half), high: Math.exp(mean + half) }
  };
}

/** The middle value; between the two middle ones for an even number. @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
