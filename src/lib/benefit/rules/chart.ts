import type { Measurement } from '../model';
import { byDay, type Plan } from './realised';

/** A point of the chart: days since 1970, and the value. */
export interface ChartPoint {
  readonly day: number;
  readonly value: number;
}

export interface Chart {
  /** The straight line of the plan, from baseline to target; empty when it has no two days. */
  readonly plan: readonly ChartPoint[];
  /** Baseline, where it has a day, and the measurements, by day. */
  readonly measured: readonly ChartPoint[];
  readonly days: readonly [number, number];
  /** With a little room above and below. */
  readonly values: readonly [number, number];
  readonly target: number | null;
}

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** What a chart of a benefit shows; undefined while there are fewer than two points to see between. */
export function chartOf(plan: Plan, measurements: readonly Measurement[]): Chart | undefined {
  const start =
    plan.baseline !== null && plan.baselineOn ? [{ day: day(plan.baselineOn), value: plan.baseline }] : [];
  const end = plan.target !== null && plan.targetOn ? [{ day: day(plan.targetOn), value: plan.target }] : [];
  const measured = [...start, ...byDay(measurements).map(({ on, value }) => ({ day: day(on), value }))];
  measured.sort((a, b) => a.day - b.day);
  const all = [...measured, ...end];
  const days = all.map((point) => point.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (all.length < 2 || first === last) return undefined;
  const values = [...all.map((point) => point.value), ...(plan.target === null ? [] : [plan.target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  return {
    plan: start.length && end.length ? [...start, ...end] : [],
    measured,
    days: [first, last],
    values: [low - room, high + room],
    target: plan.target
  };
}
