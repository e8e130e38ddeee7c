import { normalUpTo } from './distributions';
import { meanInterval, type MeanInterval } from './mean';

/** Statements of the System Usability Scale. */
export const SUS_ITEMS = 10;

/**
 * A person's score on the System Usability Scale, 0–100 (Brooke 1996): odd statements are worded well and even ones
 * badly, so that agreement adds in one and takes off in the other.
 * @param answers ten answers of 1–5; null where none was given
 * @returns undefined when an answer lacks: no score is guessed
 */
export function susScore(answers: readonly (number | null | undefined)[]): number | undefined {
  if (answers.length !== SUS_ITEMS) return undefined;
  let sum = 0;
  for (const [at, answer] of answers.entries()) {
    if (answer == null || answer < 1 || answer > 5) return undefined;
    sum += at % 2 === 0 ? answer - 1 : 5 - answer;
  }
  return sum * 2.5;
}

/** The mean of scores of 0–100 with its t interval, which ends where the scale does. */
export function scoreInterval(scores: readonly number[]): MeanInterval | undefined {
  return meanInterval(scores, { low: 0, high: 100 });
}

const grades = [
  ['A+', 84.1],
  ['A', 80.8],
  ['A−', 78.9],
  ['B+', 77.2],
  ['B', 74.1],
  ['B−', 72.6],
  ['C+', 71.1],
  ['C', 65],
  ['C−', 62.7],
  ['D', 51.7],
  ['F', -Infinity]
] as const;
export type SusGrade = (typeof grades)[number][0];

/** The grade of a mean score on the curved scale (Sauro & Lewis 2016, ch. 8): where it lies among other products. */
export function susGrade(score: number): SusGrade {
  return grades.find(([, from]) => score >= from)![0];
}

/** A mean's grade, and those at the ends of its interval. */
export interface SusGrades {
  readonly mean: SusGrade;
  readonly low: SusGrade;
  readonly high: SusGrade;
}

/** @returns undefined where the answers tell no grade: the interval is unknown, or holds every grade there is */
export function susGrades({
  mean,
  interval
}: Pick<MeanInterval, 'mean' | 'interval'>): SusGrades | undefined {
  if (!interval) return undefined;
  const [low, high] = [susGrade(interval.low), susGrade(interval.high)];
  return low === grades.at(-1)![0] && high === grades[0][0] ? undefined : { mean: susGrade(mean), low, high };
}

/**
 * Score → share of products that score lower: points of the curve from some 500 studies (Sauro 2011, *A Practical
 * Guide to the System Usability Scale*), as tabulated in the R package mcotear. It meets the percentiles that the
 * grades above stand for (Sauro & Lewis 2016, table 8.6) within a hundredth.
 */
const curve: readonly (readonly [score: number, share: number])[] = [
  [0, 0],
  [5, 0.003],
  [10, 0.004],
  [15, 0.007],
  [20, 0.01],
  [25, 0.015],
  [30, 0.02],
  [35, 0.04],
  [40, 0.06],
  [45, 0.08],
  [50, 0.13],
  [55, 0.19],
  [60, 0.29],
  [65, 0.41],
  [66, 0.44],
  [67, 0.47],
  [68, 0.5],
  [69, 0.53],
  [70, 0.56],
  [71, 0.6],
  [72, 0.63],
  [73, 0.67],
  [74, 0.7],
  [75, 0.73],
  [76, 0.77],
  [77, 0.8],
  [78, 0.83],
  [79, 0.86],
  [80, 0.88],
  [85, 0.97],
  [90, 0.998],
  [95, 0.99999],
  [100, 1]
];

/** The share of products, 0–1, whose mean score is lower: between the points of the published curve straight lines. */
export function susPercentile(score: number): number {
  const at = Math.min(100, Math.max(0, score));
  const above = Math.max(
    1,
    curve.findIndex(([from]) => from >= at)
  );
  const [x1, y1] = curve[above - 1]!;
  const [x2, y2] = curve[above]!;
  return y1 + ((at - x1) / (x2 - x1)) * (y2 - y1);
}

/** A rough stand-in for `susPercentile`, to be called so where it is shown: a normal curve, mean 68, deviation 12.5. */
export function roughSusPercentile(score: number): number {
  return normalUpTo((score - 68) / 12.5);
}
