import type { MapFigure } from '../../benefit/model';
import type { ProcessAbout } from '../../process/model';
import { leanFigures, processesOf, type LeanFigures } from '../../process/rules/lean/figures';
import type { MapRecords } from '../../process/rules/map';

/** A process map as an effect is reckoned from it. */
export interface MeasuredMap {
  readonly about: Pick<ProcessAbout, 'casesPerYear'> | undefined;
  readonly records: MapRecords;
}

/** What a figure is before and after; null where the map does not say enough. */
export interface Effect {
  readonly before: number | null;
  readonly after: number | null;
  /** Steps without the minutes it needs, in both maps: with any, the amounts are lower bounds and no difference. */
  readonly unknown: number;
  /** For `work`: hours a year before and after; null where the number of cases is not known. */
  readonly hoursBefore: number | null;
  readonly hoursAfter: number | null;
}

const MINUTES_PER_HOUR = 60;

/**
 * What the redrawn process should change. `work`: what the organisation itself works on a case, in minutes, and
 * hours a year over all cases.
 * `lead`: minutes from start to end. `hand-offs`: changes of role in a case. Cases a year are those of the to-be map
 * where it says them, else of the as-is map: the same cases are meant.
 */
export function effectOf(figure: MapFigure, before: MeasuredMap, after: MeasuredMap): Effect {
  const process = processesOf(before.records)[0] ?? processesOf(after.records)[0] ?? '';
  const [was, is] = [before, after].map(({ records }) => leanFigures(records, process)) as [
    LeanFigures,
    LeanFigures
  ];
  const of = { work: 'ownWork', lead: 'lead', 'hand-offs': 'handOffs' } as const;
  const [from, to] = [was[of[figure]], is[of[figure]]];
  const lacking = ({ withoutProcess, withoutWait }: LeanFigures) =>
    figure === 'hand-offs'
      ? 0
      : figure === 'work'
        ? withoutProcess.length
        : new Set([...withoutProcess, ...withoutWait]).size;
  const cases = after.about?.casesPerYear ?? before.about?.casesPerYear ?? null;
  const hours = (minutes: number | null) =>
    figure === 'work' && minutes !== null && cases !== null ? (minutes * cases) / MINUTES_PER_HOUR : null;
  return {
    before: from,
    after: to,
    unknown: lacking(was) + lacking(is),
    hoursBefore: hours(from),
    hoursAfter: hours(to)
  };
}
