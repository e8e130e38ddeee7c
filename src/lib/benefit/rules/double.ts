import type { BenefitForm, Benefit } from '../model';

/** A benefit as double counting is looked for, in one service or across many. */
export interface Counted extends Pick<Benefit, 'form' | 'steps' | 'changes' | 'calculated' | 'apart'> {
  readonly ref: string;
  readonly drawback?: boolean | undefined;
}

/** Why two benefits may be counting the same: one figure of one map, the same step, or hours freed by one change. */
export type DoubleReason = 'figure' | 'step' | 'hours';

export interface Double {
  readonly first: string;
  readonly second: string;
  readonly reason: DoubleReason;
}

/** What a form takes out: hours, kroner or both. Quality takes out neither, so it is never counted twice. */
const takes: { readonly [F in BenefitForm]: readonly ('hours' | 'kroner')[] } = {
  'time-freed': ['hours'],
  'avoided-cost': ['kroner'],
  'budget-cut': ['hours', 'kroner'],
  quality: []
};

const shares = <T>(a: readonly T[], b: readonly T[]) => a.some((one) => b.includes(one));

function reason(a: Counted, b: Counted): DoubleReason | undefined {
  const [one, other] = [a.calculated, b.calculated];
  if (one && other && one.map === other.map && one.figure === other.figure) return 'figure';
  const common = takes[a.form].filter((kind) => takes[b.form].includes(kind));
  if (!common.length) return undefined;
  if (shares(a.steps, b.steps)) return 'step';
  return common.includes('hours') && shares(a.changes, b.changes) ? 'hours' : undefined;
}

/**
 * Pairs of benefits that may count the same: the same figure of the same maps, the same step, or hours that one change
 * frees, once as time and once more as time or money. Pairs that somebody has judged to be apart are left out, and
 * drawbacks, which are no gain to count.
 */
export function doubles(all: readonly Counted[]): Double[] {
  const found: Double[] = [];
  const counted = all.filter(({ drawback }) => !drawback);
  counted.forEach((first, at) => {
    for (const second of counted.slice(at + 1)) {
      if (first.apart?.includes(second.ref) || second.apart?.includes(first.ref)) continue;
      const why = reason(first, second);
      if (why) found.push({ first: first.ref, second: second.ref, reason: why });
    }
  });
  return found;
}
