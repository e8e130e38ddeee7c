/** One step of the curve: null where nothing is known. */
export interface CurveStep {
  readonly id: string;
  readonly value: number | null;
}

/** What a curve shows at a glance, for those who do not see it. */
export interface CurveSummary {
  /** Steps where the curve is lowest and highest; empty when fewer than two values differ. */
  readonly lowest: readonly string[];
  readonly highest: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  /** Steps that nobody knows of. */
  readonly gaps: readonly string[];
  /** How many steps have a value. */
  readonly known: number;
}

/** Where a curve is lowest, highest, and open. */
export function summarizeCurve(steps: readonly CurveStep[]): CurveSummary {
  const known = steps.filter((step): step is CurveStep & { value: number } => step.value !== null);
  const values = known.map(({ value }) => value);
  const low = known.length ? Math.min(...values) : null;
  const high = known.length ? Math.max(...values) : null;
  const at = (level: number | null) =>
    low === high ? [] : known.filter(({ value }) => value === level).map(({ id }) => id);
  return {
    lowest: at(low),
    highest: at(high),
    low,
    high,
    gaps: steps.filter(({ value }) => value === null).map(({ id }) => id),
    known: known.length
  };
}
