import type { Benefit, BenefitNote } from '../model';
import { hoursAYear } from './realised';
import { countedHoursAYear } from './yearly';

/** Freed hours and what they are held to be worth, apart from what somebody has decided to take out in kroner. */
export interface Worth {
  /** Hours a year, reckoned from cases or counted in hours; null while neither says. */
  readonly hours: number | null;
  /** Hours × rate, kroner a year: what the freed time costs, no money saved. Null without hours or rate. */
  readonly capacity: number | null;
  /** Kroner a year by decision. 0 without one: time is not money until somebody decides. */
  readonly budget: number;
  readonly decisions: readonly BenefitNote[];
}

/** What a benefit's worth is read from. */
export type Valued = Pick<
  Benefit,
  'id' | 'form' | 'valuation' | 'unit' | 'baseline' | 'target' | 'estimate' | 'rate'
>;

/**
 * What a benefit is worth. Only decisions that say who, when and how much count.
 * @example 12 000 cases × 9 minutes → 1 800 hours; × 520 kr → 936 000 kr capacity value; budget effect 0
 */
export function worthOf(benefit: Valued, notes: readonly BenefitNote[]): Worth {
  // One benefit is one amount: what was reckoned is not added to what is counted of the same time.
  const hours = (benefit.estimate ? hoursAYear(benefit.estimate) : null) ?? countedHoursAYear(benefit);
  const rate = benefit.rate ?? null;
  const decisions = notes.filter((note) => note.kind === 'decision' && note.benefit === benefit.id);
  return {
    hours,
    capacity: hours === null || rate === null ? null : hours * rate,
    budget: decisions.filter(isWhole).reduce((sum, { amount }) => sum + amount!, 0),
    decisions
  };
}

/** What several benefits are worth together. */
export interface WorthSum {
  readonly hours: number;
  readonly capacity: number;
  readonly budget: number;
  /** Benefits in freed time that no hours a year are known of: in no sum. */
  readonly leftOut: number;
}

/** The sums over benefits; drawbacks free nothing, and are passed over. */
export function worthSum(
  all: readonly {
    readonly benefit: Valued & Pick<Benefit, 'drawback'>;
    readonly notes: readonly BenefitNote[];
  }[]
): WorthSum {
  const worth = all
    .filter(({ benefit }) => !benefit.drawback)
    .map(({ benefit, notes }) => ({ ...worthOf(benefit, notes), form: benefit.form }));
  const sum = (of: 'hours' | 'capacity' | 'budget') =>
    worth.reduce((total, one) => total + (one[of] ?? 0), 0);
  return {
    hours: sum('hours'),
    capacity: sum('capacity'),
    budget: sum('budget'),
    leftOut: worth.filter(({ hours, form }) => form === 'time-freed' && hours === null).length
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
