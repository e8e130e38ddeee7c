import type { Waste, WasteKind } from '../../model';
import { groupBy } from '../map';

/** What one kind of waste costs. */
export interface WasteHours {
  kind: WasteKind;
  /** Where it was seen: how many marks, and their ids. */
  ids: string[];
  /** Hours a year; with no cases a year known, hours of a thousand cases. */
  hours: number;
  /** Share of all hours up to and with this kind, 0–1. */
  cumulative: number;
  /** Marks of which nobody said how many minutes. */
  withoutMinutes: number;
}

/** Cases that hours are given for when nobody said how many there are. */
export const CASES_WITHOUT_VOLUME = 1000;

/**
 * Waste by kind, the most hours first, as a Pareto chart shows it. Minutes count as often as their step is done.
 * @param visits expected visits of each step in one case
 */
export function wasteHours(
  wastes: readonly Waste[],
  visits: ReadonlyMap<string, number>,
  casesPerYear: number | null
): WasteHours[] {
  const cases = casesPerYear ?? CASES_WITHOUT_VOLUME;
  const kinds = [...groupBy(wastes, (waste) => waste.kind)].map(([kind, own]): WasteHours => {
    const minutes = own.reduce(
      (total, { node, minutes }) => total + (visits.get(node) ?? 0) * (minutes ?? 0),
      0
    );
    const withoutMinutes = own.filter((waste) => waste.minutes === null).length;
    const ids = own.map(({ id }) => id);
    return { kind: kind as WasteKind, ids, hours: (minutes * cases) / 60, withoutMinutes, cumulative: 0 };
  });
  kinds.sort((a, b) => b.hours - a.hours || b.ids.length - a.ids.length);
  const all = kinds.reduce((total, { hours }) => total + hours, 0);
  let sum = 0;
  for (const kind of kinds) {
    sum += kind.hours;
    kind.cumulative = all ? sum / all : 0;
  }
  return kinds;
}
