import type { Criterion } from '../../model/portfolio';
import type { PortfolioLine } from './line';

/** Axes that are read from the records, beside one for each criterion (`criterion:<id>`). */
export const recordAxes = [
  'hours',
  'kroner',
  'realised',
  'weighed',
  'days',
  'tests',
  'idle',
  'priority'
] as const;
export type RecordAxis = (typeof recordAxes)[number];
export type Axis = RecordAxis | `criterion:${string}`;

/** The axis of a criterion. */
export const criterionAxis = (id: string): Axis => `criterion:${id}`;

/** All axes there are, those of the records first. */
export function axesOf(criteria: readonly Criterion[]): Axis[] {
  return [...recordAxes, ...criteria.filter(({ hidden }) => !hidden).map(({ id }) => criterionAxis(id))];
}

/**
 * What a service has on an axis; null is unknown, never 0. `realised` is a share 0–1, criteria and `weighed` 1–5,
 * `hours` and `kroner` a year as planned, `days` person-days, `idle` days, `priority` a place in the queue.
 */
export function valueOn(axis: Axis, line: PortfolioLine): number | null {
  switch (axis) {
    case 'hours':
      return line.benefits.hours.planned;
    case 'kroner':
      return line.benefits.kroner.planned;
    case 'realised':
      return line.benefits.realisedShare;
    case 'weighed':
      return line.weighed?.value ?? null;
    case 'days':
      return line.days;
    case 'tests':
      return line.pulse.tests;
    case 'idle':
      return line.pulse.idle;
    case 'priority':
      return line.priority;
    default:
      return line.rated.get(criterionOf(axis)!)?.value ?? null;
  }
}

/** The criterion of an axis; undefined for what is read from the records. */
export const criterionOf = (axis: Axis): string | undefined =>
  axis.startsWith('criterion:') ? axis.slice('criterion:'.length) : undefined;

/** The score at a share of an axis of scores, from its low end. */
export const scoreAt = (share: number): number => Math.min(5, Math.max(1, Math.round(1 + 4 * share)));

/** Whether a scale is 1–5. */
export const isScore = (axis: Axis): boolean => axis === 'weighed' || criterionOf(axis) !== undefined;

/** From where to where an axis goes, and where it is marked. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** A round step, 1, 2 or 5 times a power of ten, so that about four fit. */
function stepFor(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough - 1e-12)!;
  return factor * power;
}

/** The scale of an axis for these values: 1–5 for scores, 0–1 for shares, else from 0 to a round number. */
export function scaleOf(axis: Axis, values: readonly number[]): Scale {
  if (isScore(axis)) return { from: 1, to: 5, ticks: [1, 2, 3, 4, 5] };
  if (axis === 'realised') return { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const most = Math.max(...values, 0);
  const least = Math.min(...values, 0);
  // Nothing here has meaning below one: counts, days, kroner a year.
  const step = Math.max(1, stepFor(Math.max(1, most - least)));
  // What is left of a tiny number when it is divided can be nothing: then it takes one step more.
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  const from = low > least ? low - step : low;
  const to = Math.max(high < most ? high + step : high, from + step);
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
  return { from, to, ticks };
}

/** A service on the matrix: shares of its width and height from the lower left corner, and of the largest area. */
export interface Placed {
  readonly line: PortfolioLine;
  readonly x: number;
  readonly y: number;
  /** Share of the largest bubble's area, 0–1; 1 for all where no size is chosen. */
  readonly size: number;
}

export interface Matrix {
  readonly placed: readonly Placed[];
  /** What has no place on it, and which axes are why. */
  readonly unplaced: readonly { readonly line: PortfolioLine; readonly missing: readonly Axis[] }[];
  readonly x: Scale;
  readonly y: Scale;
}

const along = ({ from, to }: Scale, value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));

/**
 * Services on two axes of one's choice, and a size. Whoever lacks one of the three has no place: unknown is not 0.
 * @param size undefined: all are alike
 */
export function matrixOf(lines: readonly PortfolioLine[], x: Axis, y: Axis, size: Axis | undefined): Matrix {
  const asked = [...new Set([x, y, ...(size ? [size] : [])])];
  const missing = (line: PortfolioLine) => asked.filter((axis) => valueOn(axis, line) === null);
  const whole = lines.filter((line) => missing(line).length === 0);
  const on = (axis: Axis) => whole.map((line) => valueOn(axis, line)!);
  const [scaleX, scaleY] = [scaleOf(x, on(x)), scaleOf(y, on(y))];
  const largest = size ? Math.max(...on(size), 0) : 0;
  return {
    placed: whole.map((line) => ({
      line,
      x: along(scaleX, valueOn(x, line)!),
      y: along(scaleY, valueOn(y, line)!),
      size: !size ? 1 : largest > 0 ? Math.max(0, valueOn(size, line)!) / largest : 0
    })),
    unplaced: lines.flatMap((line) => (missing(line).length ? [{ line, missing: missing(line) }] : [])),
    x: scaleX,
    y: scaleY
  };
}
