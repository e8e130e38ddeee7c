import type { EvidenceGrade, Score, Step } from '../model';
import { groupBy } from '../../document/group';

/** What is known of how one step felt. */
export interface StepFeeling {
  /** −2 very bad … +2 very good; null where nothing is known: a gap, never 0. */
  readonly value: number | null;
  /** Whether the value is reckoned from scores, was set by hand, or is not there. */
  readonly basis: 'scores' | 'hand' | 'none';
  readonly grade: EvidenceGrade;
  /** How many scores count: those with a weight. */
  readonly n: number;
  /** Sum of their weights: how many people they stand for. */
  readonly weight: number;
  /** Scores that are shown but do not count. */
  readonly uncounted: number;
  /** Lowest and highest of the scores that count; null without any. */
  readonly min: number | null;
  readonly max: number | null;
}

type Weighed = Pick<Score, 'value' | 'weight' | 'grade'>;
type ByHand = Pick<Step, 'emotion' | 'emotionGrade'>;

const unknown: StepFeeling = {
  value: null,
  basis: 'none',
  grade: 'assumed',
  n: 0,
  weight: 0,
  uncounted: 0,
  min: null,
  max: null
};
const weakestFirst: readonly EvidenceGrade[] = ['assumed', 'reported', 'observed'];

/**
 * What scores say together: Σ(value · weight) / Σ weight over scores with a weight above 0, the weighted mean by
 * which experience graphs of journey-management tools are commonly reckoned. Scores of weight 0 are shown, not
 * averaged. Example: −2 (weight 1), +1 (weight 1), −2 (weight 0) → −0.5.
 *
 * The grade is the one that carries most of the weight, of equals the weaker.
 * @returns a feeling without a value when no score counts; the value never leaves the range of those that do
 */
export function feelingOfScores(scores: readonly Weighed[]): StepFeeling {
  const counted = scores.filter(({ weight }) => weight > 0);
  const uncounted = scores.length - counted.length;
  if (counted.length === 0) return { ...unknown, uncounted };
  // Added in one order whatever order they come in, so that every device reckons the same.
  const sorted = [...counted].sort((a, b) => a.value - b.value || a.weight - b.weight);
  const weight = sorted.reduce((sum, score) => sum + score.weight, 0);
  const mean = sorted.reduce((sum, score) => sum + score.value * (score.weight / weight), 0);
  const [min, max] = [sorted[0]!.value, sorted.at(-1)!.value];
  return {
    value: Math.min(max, Math.max(min, mean)),
    basis: 'scores',
    grade: gradeOf(sorted),
    n: counted.length,
    weight,
    uncounted,
    min,
    max
  };
}

function gradeOf(scores: readonly Weighed[]): EvidenceGrade {
  const carried = weakestFirst.map((grade) =>
    scores.reduce((sum, score) => (score.grade === grade ? sum + score.weight : sum), 0)
  );
  return weakestFirst[carried.indexOf(Math.max(...carried))]!;
}

/** How a step felt: what its scores say; without any that count, what was set by hand; else nothing. */
export function stepFeeling(step: ByHand, scores: readonly Weighed[] = []): StepFeeling {
  const found = feelingOfScores(scores);
  if (found.value !== null || step.emotion === null) return found;
  return { ...found, value: step.emotion, basis: 'hand', grade: step.emotionGrade };
}

/** Whether a value reckoned from scores rests on one person or less: too little to decide on. */
export function onOnePerson({ basis, weight }: StepFeeling): boolean {
  return basis === 'scores' && weight < 1.001;
}

/** Scores by the step they are about. */
export function scoresByStep(scores: readonly Score[]): ReadonlyMap<string, readonly Score[]> {
  return groupBy(scores, (score) => score.step);
}

/** Steps as the evidence has them: for whoever draws or compares how they felt. Unchanged ones stay themselves. */
export function feltSteps(steps: readonly Step[], scores: readonly Score[]): readonly Step[] {
  if (scores.length === 0) return steps;
  const byStep = scoresByStep(scores);
  return steps.map((step) => feltStep(step, stepFeeling(step, byStep.get(step.id))));
}

/** A step with the value and grade of this feeling in place of those set by hand. */
export function feltStep(step: Step, { value, grade, basis }: StepFeeling): Step {
  return basis === 'scores' ? { ...step, emotion: value, emotionGrade: grade } : step;
}
