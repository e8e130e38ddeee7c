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
  return perYear(Math.abs(target - baseline), unit);
}

/** A unit in hours: «timer i året», «t/mnd», “hours a year”. */
const hoursUnit = /^\s*(timer|timar|time|timeverk|t|hours?|hrs?|h)(?![a-zæøå])/i;

/**
 * Hours a year from baseline to target, of freed time that is counted in hours itself and whose unit says for which
 * period: |target − baseline| × periods a year. The unit says nothing of quality: hours that somebody waits are none.
 * @returns null for what is counted otherwise, and while baseline, target or period is unknown
 * @example 2 000 → 1 200 timer i året: 800
 */
export function countedHoursAYear({
  valuation,
  form,
  unit,
  baseline,
  target
}: Pick<Benefit, 'valuation' | 'form' | 'unit' | 'baseline' | 'target'>): number | null {
  const freed = form === 'time-freed' || form === 'budget-cut';
  if (!freed || valuation !== 'counted' || baseline === null || target === null) return null;
  return hoursUnit.test(unit) ? perYear(Math.abs(target - baseline), unit.replace(hoursUnit, '')) : null;
}

/** An amount by the period that its unit says; null where it says none. */
function perYear(amount: number, unit: string): number | null {
  const written = unit.toLowerCase();
  const period = periods.find(([words]) => words.test(written));
  return period ? amount * period[1] : null;
}
