/** A figure found by several runs: its mean, and between what it lies in 95 of 100 such studies. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

/** Student's t, two-sided 95 %, for 1 to 30 degrees of freedom; source: any table of the distribution. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042
];
const Z95 = 1.959964;

/** The factor of a 95 % interval; beyond the table by the Cornish–Fisher expansion, exact to 0.001. */
export function studentT95(degrees: number): number {
  const known = T95[degrees - 1];
  if (known !== undefined) return known;
  const z = Z95;
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
}

/**
 * The mean over runs with its 95 % interval by Student's t. Runs in which the figure could not be had are left out.
 * @returns undefined with fewer than two of them
 */
export function estimate(values: readonly number[]): Estimate | undefined {
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return undefined;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = studentT95(known.length - 1) * Math.sqrt(squares / (known.length - 1) / known.length);
  return { mean, low: mean - half, high: mean + half };
}

/**
 * The difference of two maps, run by run: runs with the same number met the same chances, so that what both have
 * in common falls away (paired t; A. M. Law, Simulation Modeling and Analysis, ch. 10).
 */
export function estimateDifference(
  before: readonly number[],
  after: readonly number[]
): Estimate | undefined {
  return estimate(after.slice(0, before.length).map((value, run) => value - before[run]!));
}

/** The value that a share (0–1) of sorted values does not exceed: nearest rank; NaN for none. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted.length ? sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]! : NaN;
}

/** How values are spread: `counts[i]` of them lie from `i` to `i + 1` times `width`. */
export interface Spread {
  width: number;
  counts: number[];
  /** Values beyond the last bar. */
  more: number;
  cases: number;
}

/** Counts values from 0 up in so many bars, the last of which ends where 99 of 100 values do. */
export function spreadOf(values: readonly number[], bars: number): Spread {
  const sorted = Float64Array.from(values).sort();
  const longest = percentile(sorted, 0.99) || 0;
  const width = longest / bars || 1;
  const counts = new Array<number>(bars).fill(0);
  let more = 0;
  for (const value of sorted)
    if (value > longest) more++;
    // Rounding must not put what ends the last bar into one that is not there.
    else counts[Math.min(bars - 1, Math.floor(value / width))]!++;
  return { width, counts, more, cases: sorted.length };
}

/** Values joined by fives before the warm-up is looked for. */
const BATCH = 5;

/**
 * How many values at the beginning of a series to leave out, so that what an empty beginning did to it is gone:
 * MSER-5. At most the first half is left out; a series whose best cut lies there has not settled.
 * Source: K. P. White, An effective truncation heuristic for bias reduction in simulation output, 1997.
 */
export function warmUpLength(series: readonly number[]): { cut: number; settled: boolean } {
  const batches: number[] = [];
  for (let at = 0; at + BATCH <= series.length; at += BATCH)
    batches.push(series.slice(at, at + BATCH).reduce((sum, value) => sum + value, 0) / BATCH);
  let [sum, squares, best, cut] = [0, 0, Infinity, 0];
  const half = Math.floor(batches.length / 2);
  for (let at = batches.length - 1; at >= 0; at--) {
    sum += batches[at]!;
    squares += batches[at]! ** 2;
    const count = batches.length - at;
    const error = Math.max(0, squares - sum ** 2 / count) / count ** 2;
    if (at <= half && error <= best) [best, cut] = [error, at];
  }
  return { cut: cut * BATCH, settled: batches.length > 1 && cut < half };
}
