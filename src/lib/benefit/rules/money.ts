import type { Benefit, BenefitNote } from '../model';
import { hoursAYear } from './realised';

/** Freed hours and what they are held to be worth, apart from what somebody has decided to take out in kroner. */
export interface Worth {
  /** Hours a year; null while a part of the estimate is unknown. */
  readonly hours: number | null;
  /** Hours × rate, kroner a year: what the freed time costs, no money saved. Null without hours or rate. */
  readonly capacity: number | null;
  /** Kroner a year by decision. 0 without one: time is not money until somebody decides. */
  readonly budget: number;
  readonly decisions: readonly BenefitNote[];
}

/**
 * What a benefit is worth. Only decisions that say who, when and how much count.
 * @example 12 000 cases × 9 minutes → 1 800 hours; × 520 kr → 936 000 kr capacity value; budget effect 0
 */
export function worthOf(
  benefit: Pick<Benefit, 'id' | 'estimate' | 'rate'>,
  notes: readonly BenefitNote[]
): Worth {
  const hours = benefit.estimate ? hoursAYear(benefit.estimate) : null;
  const rate = benefit.rate ?? null;
  const decisions = notes.filter((note) => note.kind === 'decision' && note.benefit === benefit.id);
  return {
    hours,
    capacity: hours === null || rate === null ? null : hours * rate,
    budget: decisions.filter(isWhole).reduce((sum, { amount }) => sum + amount!, 0),
    decisions
  };
}

/** Whether a decision says who, when and how much. */
export function isWhole({ who, on, amount }: Pick<BenefitNote, 'who' | 'on' | 'amount'>): boolean {
  return !!who.trim() && !!on && amount !== null;
}

/** Likelihood × consequence of a risk, 1–9; null while one is not judged. */
export function riskLevel({
  likelihood,
  consequence
}: Pick<BenefitNote, 'likelihood' | 'consequence'>): number | null {
  return likelihood === null || consequence === null ? null : likelihood * consequence;
}
