import type { MapFigure } from '../model';

/** What two process maps say of a figure; null where they do not say enough. */
export interface CalculatedAmounts {
  readonly before: number | null;
  readonly after: number | null;
  readonly hoursBefore: number | null;
  readonly hoursAfter: number | null;
}

const MINUTES_PER_DAY = 24 * 60;
const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * A calculated figure as baseline and target of a plan: work in hours a year, lead time in calendar days, hand-offs
 * in one case; to one decimal, hours whole.
 * @returns undefined where an end is not known
 */
export function asPlan(
  figure: MapFigure,
  { before, after, hoursBefore, hoursAfter }: CalculatedAmounts
): { baseline: number; target: number } | undefined {
  if (figure === 'work')
    return hoursBefore === null || hoursAfter === null
      ? undefined
      : { baseline: Math.round(hoursBefore), target: Math.round(hoursAfter) };
  if (before === null || after === null) return undefined;
  const by = figure === 'lead' ? MINUTES_PER_DAY : 1;
  return { baseline: rounded(before / by), target: rounded(after / by) };
}
