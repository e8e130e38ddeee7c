import { tQuantile } from './distributions';

/** A mean and, where values differ, the interval that the true mean lies in. */
export interface MeanInterval {
  readonly count: number;
  readonly mean: number;
  /** Of the sample, with n − 1; undefined for a single value. */
  readonly sd: number | undefined;
  /** Undefined also where all are equal: a handful who are alike by chance tell nothing of how others differ. */
  readonly interval: Interval | undefined;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The mean with Student's t interval (Sauro & Lewis, ch. 3).
 * @param within the ends of the scale, where there is one: no interval goes beyond them
 * @returns undefined without values
 */
export function meanInterval(
  values: readonly number[],
  within: Interval = { low: -Infinity, high: Infinity },
  confidence = 0.95
): MeanInterval | undefined {
  const count = values.length;
  if (count === 0) return undefined;
  const mean = meanOf(values);
  if (count === 1) return { count, mean, sd: undefined, interval: undefined };
  const sd = Math.sqrt(varianceOf(values));
  // Of logarithms that are alike, what is left is the rounding of their digits.
  if (sd <= 1e-12 * Math.abs(mean)) return { count, mean, sd: 0, interval: undefined };
  const half = (tQuantile(count - 1, confidence) * sd) / Math.sqrt(count);
  return {
    count,
    mean,
    sd,
    interval: { low: Math.max(within.low, mean - half), high: Math.min(within.high, mean + half) }
  };
}

/** The arithmetic mean. @param values at least one */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample's variance, with n − 1. @param values at least two */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
