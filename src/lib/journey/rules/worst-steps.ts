/** Which steps hurt most: the first question to a map, and the one that decides where to act. */
import type { LaneRole } from '../model';
import type { StepFeeling } from './evidence';

/** As much of a step as it takes to judge it. */
export interface Judged {
  readonly id: string;
  readonly feeling: Pick<StepFeeling, 'value' | 'basis' | 'grade' | 'n' | 'weight'>;
  /** Minutes waited before the next step; null is unknown. */
  readonly waitMinutes: number | null;
  readonly momentOfTruth: boolean;
  readonly cards: readonly {
    readonly id: string;
    readonly role: LaneRole | undefined;
    readonly failureImpact: number | null;
  }[];
}

/** Why a step hurts. Each carries the points it gives. */
export type Reason = { readonly points: number } & (
  | { readonly kind: 'feeling'; readonly value: number; readonly n: number; readonly assumed: boolean }
  | { readonly kind: 'failure'; readonly impact: number; readonly cards: readonly string[] }
  | { readonly kind: 'pains'; readonly cards: readonly string[] }
  | { readonly kind: 'waiting'; readonly minutes: number }
  | { readonly kind: 'moment' }
);

/** A step that hurts, with all that speaks for it. */
export interface WorstStep {
  readonly id: string;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** Pain points beyond this many do not make a step worse: some write much, some little. */
const PAINS = 3;
/** The longest wait of the map gives this many points, others in proportion. */
const WAITING = 2;

/**
 * Steps that hurt, worst first. Points, a convention of this app and shown with the result:
 * - a value below 0 gives twice its size (−2 → 4), half of that while it is only assumed;
 * - failure points give the impact of the gravest (1–3);
 * - pain points give 1 each, at most 3;
 * - waiting gives up to 2, in proportion to the longest wait of the map; unknown waiting gives nothing;
 * - a moment of truth raises all that by a quarter.
 *
 * Example: −1.5 observed (3), two pain points (2), a moment of truth (+1.25) → 6.25. Equal steps keep their order.
 */
export function worstSteps(steps: readonly Judged[]): WorstStep[] {
  const longest = Math.max(0, ...steps.map(({ waitMinutes }) => waitMinutes ?? 0));
  return steps
    .map((step) => judge(step, longest))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

function judge({ id, feeling, waitMinutes, momentOfTruth, cards }: Judged, longest: number): WorstStep {
  const reasons: Reason[] = [];
  const { value, n, grade } = feeling;
  if (value !== null && value < 0) {
    const assumed = grade === 'assumed';
    reasons.push({ kind: 'feeling', value, n, assumed, points: -value * (assumed ? 1 : 2) });
  }
  const failing = cards.filter(({ failureImpact }) => failureImpact !== null);
  const impact = Math.max(0, ...failing.map((card) => card.failureImpact!));
  if (failing.length)
    reasons.push({ kind: 'failure', impact, cards: failing.map((card) => card.id), points: impact });
  const pains = cards.filter(({ role }) => role === 'pain-points').map((card) => card.id);
  if (pains.length) reasons.push({ kind: 'pains', cards: pains, points: Math.min(PAINS, pains.length) });
  if (waitMinutes)
    reasons.push({ kind: 'waiting', minutes: waitMinutes, points: (WAITING * waitMinutes) / longest });
  const sum = reasons.reduce((points, reason) => points + reason.points, 0);
  if (momentOfTruth && sum > 0) reasons.push({ kind: 'moment', points: sum / 4 });
  return { id, reasons, points: reasons.reduce((points, reason) => points + reason.points, 0) };
}
