import type { EvidenceGrade } from '../model';

/** The feeling of one step as a point of the curve. */
export interface EmotionPoint {
  /** Horizontal place, in the caller's unit (a column's middle). */
  readonly x: number;
  /** −2 very bad … +2 very good. */
  readonly value: number;
  /** Nobody was asked or watched: must look like a guess. */
  readonly assumed: boolean;
}

/** One stretch of the curve between two neighbouring points: a cubic Bézier. */
export interface CurveSegment {
  readonly from: EmotionPoint;
  readonly to: EmotionPoint;
  /** Its two control points, [x, value]. */
  readonly controls: readonly [readonly [number, number], readonly [number, number]];
  /** True when either end is a guess. */
  readonly assumed: boolean;
}

/** A step as the curve sees it. */
export interface Felt {
  readonly emotion: number | null;
  readonly emotionGrade: EvidenceGrade;
}

/**
 * The points of a curve, in runs: a column without a feeling, or without a step, parts two runs. It is a gap,
 * never 0. `x` is the middle of the column, in columns of width 1; `widths` tells those that are narrower.
 */
export function emotionRuns(
  columns: readonly (Felt | undefined)[],
  widths: readonly number[] = []
): EmotionPoint[][] {
  const runs: EmotionPoint[][] = [];
  let run: EmotionPoint[] = [];
  let left = 0;
  columns.forEach((felt, column) => {
    const x = left + (widths[column] ?? 1) / 2;
    left += widths[column] ?? 1;
    if (felt === undefined || felt.emotion === null) {
      if (run.length) runs.push(run);
      run = [];
    } else run.push({ x, value: felt.emotion, assumed: felt.emotionGrade === 'assumed' });
  });
  if (run.length) runs.push(run);
  return runs;
}

/**
 * Joins the points of one run (rising x) smoothly without going above or below the two points of any stretch, so
 * that the curve shows no peak that nobody reported. Tangents after M. Steffen, "A simple method for monotonic
 * interpolation in one dimension", Astronomy and Astrophysics 239 (1990), 443–450.
 */
export function curveSegments(run: readonly EmotionPoint[]): CurveSegment[] {
  const widths = run.slice(1).map((point, at) => point.x - run[at]!.x);
  const slopes = run.slice(1).map((point, at) => (point.value - run[at]!.value) / widths[at]!);
  const tangents = run.map((_, at) => {
    const before = slopes[at - 1];
    const after = slopes[at];
    if (before === undefined || after === undefined) return 0;
    const [left, right] = [widths[at - 1]!, widths[at]!];
    const through = (before * right + after * left) / (left + right);
    const direction = Math.sign(before) + Math.sign(after);
    return direction * Math.min(Math.abs(before), Math.abs(after), Math.abs(through) / 2);
  });
  const last = run.length - 1;
  if (last > 0) {
    // At the ends, the tangent that makes the end stretch bend in one direction only.
    tangents[0] = last === 1 ? slopes[0]! : (3 * slopes[0]! - tangents[1]!) / 2;
    tangents[last] = last === 1 ? slopes[0]! : (3 * slopes[last - 1]! - tangents[last - 1]!) / 2;
  }
  return run.slice(1).map((to, at) => {
    const from = run[at]!;
    const third = widths[at]! / 3;
    return {
      from,
      to,
      controls: [
        [from.x + third, from.value + third * tangents[at]!],
        [to.x - third, to.value - third * tangents[at + 1]!]
      ],
      assumed: from.assumed || to.assumed
    };
  });
}

/**
 * A stretch as the `d` of an SVG path whose y runs from 0 (value +2) to 1 (value −2) times `height`, x in columns
 * times `width`.
 */
export function segmentPath(segment: CurveSegment, width = 1, height = 1): string {
  const at = (x: number, value: number) => `${round(x * width)} ${round(((2 - value) / 4) * height)}`;
  const [first, second] = segment.controls;
  const { from, to } = segment;
  return `M${at(from.x, from.value)} C${at(...first)} ${at(...second)} ${at(to.x, to.value)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
