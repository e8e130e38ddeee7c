import { jStat } from 'jstat';

/** The t that `confidence` (0–1) of Student's distribution lies within. @param df degrees of freedom, above 0, not only whole */
export function tQuantile(df: number, confidence = 0.95): number {
  return jStat.studentt.inv((1 + confidence) / 2, df);
}

/** The probability of a t at least as far from 0, either way. @param df degrees of freedom, above 0, not only whole */
export function tTails(t: number, df: number): number {
  return t === 0 ? 1 : atMostOne(2 * jStat.studentt.cdf(-Math.abs(t), df));
}

/** The probability of a standard normal z at least as far from 0, either way. */
export function normalTails(z: number): number {
  return atMostOne(2 * jStat.normal.cdf(-Math.abs(z), 0, 1));
}

/** The probability of a standard normal value up to `z`. */
export function normalUpTo(z: number): number {
  return jStat.normal.cdf(z, 0, 1);
}

/** n over k: in how many ways k can be taken out of n; 0 when they cannot. Exact up to rounding. */
export function combinations(n: number, k: number): number {
  return k < 0 || k > n ? 0 : Math.exp(jStat.combinationln(n, k));
}

const atMostOne = (p: number): number => Math.min(1, Math.max(0, p));
