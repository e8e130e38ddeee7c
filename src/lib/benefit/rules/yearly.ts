import type { Benefit } from '../model';

/** How often a year a period comes, by the words that units are written with. */
const periods: readonly (readonly [words: RegExp, times: number])[] = [
  [/kvart|quarter/, 4],
  [/tertial|third of/, 3],
  [/halv|half/, 2],
  [/mnd|måned|månad|month|\bmo\b/, 12],
  [/uke|uka|veke|veka|week/, 52],
  [/år|year|annual|p\.?a\b/, 1]
];

/**
 * Kroner a year from baseline to target, of a benefit that is counted in kroner and whose unit says for which period
 * («kr/kvartal», “NOK a year”): |target − baseline| × periods a year.
 * @returns null for benefits not in kroner, and while baseline, target or period is unknown
 * @example 14 500 → 5 500 kr/kvartal: 36 000
 */
export function kronerAYear({
  valuation,
  unit,
  baseline,
  target
}: Pick<Benefit, 'valuation' | 'unit' | 'baseline' | 'target'>): number | null {
  if (valuation !== 'kroner' || baseline === null || target === null) return null;
  const written = unit.toLowerCase();
  const period = periods.find(([words]) => words.test(written));
  return period ? Math.abs(target - baseline) * period[1] : null;
}
