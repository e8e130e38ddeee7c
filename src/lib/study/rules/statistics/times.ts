import { Z_95 } from './completion';
import { meanInterval, type Interval } from './mean';

/** How long a task takes, in seconds. */
export interface TypicalTime {
  /** Times that count. */
  readonly count: number;
  /** `geometric` mean up to 25 times, above that the `median` (Sauro & Lewis, ch. 3). */
  readonly measure: 'geometric' | 'median';
  readonly seconds: number;
  /** 95 % interval; undefined for a single time. */
  readonly interval: Interval | undefined;
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
  if (count > MEDIAN_ABOVE)
    return { count, measure: 'median', seconds: median(counted), interval: medianInterval(counted) };
  const logs = meanInterval(counted.map(Math.log));
  if (!logs) return undefined;
  const { mean, interval } = logs;
  return {
    count,
    measure: 'geometric',
    seconds: Math.exp(mean),
    interval: interval && { low: Math.exp(interval.low), high: Math.exp(interval.high) }
  };
}

/** The middle value; between the two middle ones for an even number. @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The interval of a median: the values whose ranks are n/2 ± z·√(n/4), rounded up (Sauro & Lewis, ch. 3, by the
 * binomial distribution). For more than a few values only.
 */
export function medianInterval(values: readonly number[], z = Z_95): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const half = z * Math.sqrt(n / 4);
  const ranked = (rank: number) => sorted[Math.min(n, Math.max(1, Math.ceil(rank))) - 1]!;
  return { low: ranked(n / 2 - half), high: ranked(n / 2 + half) };
}
