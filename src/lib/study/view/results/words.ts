import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Verdict } from '../../rules/results/compare';
import type { McNemar, SharesComparison } from '../../rules/statistics/compare-shares';
import type { MeansComparison, TimesComparison } from '../../rules/statistics/compare-means';

/** «én testperson», «10 testpersoner». */
export function people(count: number): string {
  return m.study_people({ count });
}

/** A p as papers write it: never 0, never more digits than it has. */
export function pText(p: number): string {
  return p < 0.001
    ? 'p < 0,001'.replace(',', formatNumber(0.1)[1]!)
    : `p = ${formatNumber(p, p < 0.1 ? 3 : 2)}`;
}

/**
 * How many more or fewer of a hundred, from end to end of the interval. The interval is reckoned otherwise than the
 * verdict: where that says that it may be chance, words that leave no room for none would say more.
 */
export function differenceText(
  { low, high }: Pick<SharesComparison, 'low' | 'high'>,
  verdict: Verdict
): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  if (verdict === 'unsure') return m.study_compare_either({ low: Math.max(0, -from), high: Math.max(0, to) });
  if (from >= 0) return m.study_compare_more({ low: from, high: to });
  if (to <= 0) return m.study_compare_fewer({ low: -to, high: -from });
  return m.study_compare_either({ low: -from, high: to });
}

/** How many of the same people managed it one of the times only. */
export function pairsText({ onlyFirst, onlySecond, count }: McNemar & { readonly count: number }): string {
  if (onlyFirst + onlySecond === 0) return m.study_compare_pairs_none({ people: people(count) });
  return m.study_compare_pairs({ more: onlySecond, fewer: onlyFirst, people: people(count) });
}

/** From worst to best: an interval as wide as the scale says nothing. */
const SUS_SCALE = 100;
/** How many points of SUS more or fewer, from end to end of the interval. */
export function pointsText({ interval: { low, high } }: Pick<MeansComparison, 'interval'>): string {
  if (high - low >= SUS_SCALE) return m.study_compare_too_few();
  const points = (value: number) => formatNumber(Math.abs(value), 1);
  if (low >= 0) return m.study_compare_points_higher({ low: points(low), high: points(high) });
  if (high <= 0) return m.study_compare_points_lower({ low: points(high), high: points(low) });
  return m.study_compare_points_either({ low: points(low), high: points(high) });
}

/** Times whose interval spans more than this say nothing that a percentage could tell. */
const TOO_WIDE = 10;
/** The time now as percent of what it was. */
export function ratioText({ ratio, interval }: TimesComparison): string {
  if (interval.high > TOO_WIDE * interval.low) return m.study_compare_ratio_wide();
  const percent = (share: number) => formatNumber(Math.round(share * 100));
  return m.study_compare_ratio({
    ratio: percent(ratio),
    low: percent(interval.low),
    high: percent(interval.high)
  });
}
