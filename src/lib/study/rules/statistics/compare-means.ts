import { tQuantile, tTails } from './distributions';
import { meanOf, varianceOf, type Interval } from './mean';

/** How two sets of numbers differ. */
export interface MeansComparison {
  /** The first mean less the second; for times see `TimesComparison`. */
  readonly difference: number;
  readonly interval: Interval;
  readonly t: number;
  /** Degrees of freedom; not only whole ones. */
  readonly df: number;
  readonly p: number;
}

/**
 * Welch's t test of different people (Welch 1947). @returns undefined with fewer than two values in either, or when
 * all in each are equal: a handful who are alike by chance tell nothing of how others differ
 */
export function welch(a: readonly number[], b: readonly number[]): MeansComparison | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  const [va, vb] = [varianceOf(a) / a.length, varianceOf(b) / b.length];
  const difference = meanOf(a) - meanOf(b);
  const error = Math.sqrt(va + vb);
  const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  return compared(difference, error, df);
}

/**
 * The t test of the same people twice (Student 1908). @param pairs first and second of each
 * @returns undefined below two, or when all changed by the same
 */
export function pairedT(pairs: readonly (readonly [number, number])[]): MeansComparison | undefined {
  if (pairs.length < 2) return undefined;
  const differences = pairs.map(([first, second]) => first - second);
  const error = Math.sqrt(varianceOf(differences) / differences.length);
  return compared(meanOf(differences), error, differences.length - 1);
}

/** How two sets of times differ: as a ratio, since they are compared as logarithms (Sauro & Lewis, ch. 5). */
export interface TimesComparison {
  /** The first typical time as a multiple of the second. */
  readonly ratio: number;
  readonly interval: Interval;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/** Welch's test on the logarithms of times of different people. Times of 0 are left out. */
export function compareTimes(a: readonly number[], b: readonly number[]): TimesComparison | undefined {
  return asRatio(welch(logs(a), logs(b)));
}

/** The paired test on the logarithms of the times of the same people. Pairs with a time of 0 are left out. */
export function comparePairedTimes(
  pairs: readonly (readonly [number, number])[]
): TimesComparison | undefined {
  const counted = pairs.filter(([first, second]) => first > 0 && second > 0);
  return asRatio(pairedT(counted.map(([first, second]) => [Math.log(first), Math.log(second)])));
}

const logs = (times: readonly number[]) => times.filter((seconds) => seconds > 0).map(Math.log);

function asRatio(comparison: MeansComparison | undefined): TimesComparison | undefined {
  if (!comparison) return undefined;
  const { difference, interval, t, df, p } = comparison;
  return {
    ratio: Math.exp(difference),
    interval: { low: Math.exp(interval.low), high: Math.exp(interval.high) },
    t,
    df,
    p
  };
}

function compared(difference: number, error: number, df: number): MeansComparison | undefined {
  // Reckoned from numbers that are alike, an error is nothing but the rounding of their digits.
  if (error <= 1e-12 * Math.abs(difference)) return undefined;
  const half = tQuantile(df) * error;
  const t = difference / error;
  return {
    difference,
    interval: { low: difference - half, high: difference + half },
    t,
    df,
    p: tTails(t, df)
  };
}
