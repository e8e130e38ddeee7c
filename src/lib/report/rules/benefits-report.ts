import type { Benefit, BenefitNote, Measurement } from '../../benefit/model';
import { plannedDays } from '../../benefit/rules/due';
import { follow, type Followed } from '../../benefit/rules/follow';
import { isWhole } from '../../benefit/rules/money';
import { plannedShare, realisedShare } from '../../benefit/rules/realised';
import { dayBefore, type Period } from './period';

/** One benefit over a period: how it stood before it, and how it stands at its end. */
export interface BenefitInPeriod {
  readonly benefit: Benefit;
  /** As it was known on the last day of the period; today where the period still runs. */
  readonly now: Followed;
  readonly before: Measurement | undefined;
  /** Measurements made in the period, by day. */
  readonly measured: readonly Measurement[];
  /** Shares of the way at its end, by the last measurement and by the straight line; null while they cannot be said. */
  readonly realised: number | null;
  readonly planned: number | null;
  /** How much further of the way than before the period; null when it was not measured before and in it. */
  readonly gained: number | null;
  /** It was to be measured in the period, and was not. */
  readonly missed: boolean;
  /** Causes of deviation that were written by its end, the newest first. */
  readonly causes: readonly BenefitNote[];
  /** Decisions in the period on what is taken out in kroner: those that say who, when and how much. */
  readonly decided: readonly BenefitNote[];
}

export interface BenefitsReport {
  readonly period: Period;
  /** The day it tells of: the period's last, or today. `YYYY-MM-DD` */
  readonly on: string;
  readonly lines: readonly BenefitInPeriod[];
}

/**
 * Benefits as they were at the end of a period, from what was measured and written by then: a report on a past period
 * says the same whenever it is made. Drawbacks are among them.
 * @param today `YYYY-MM-DD`; a period that has not begun gives no lines
 */
export function benefitsReport(
  records: {
    readonly benefits: readonly Benefit[];
    readonly measurements: readonly Measurement[];
    readonly notes: readonly BenefitNote[];
  },
  period: Period,
  today: string
): BenefitsReport {
  const on = period.until < today ? period.until : today;
  if (period.from > today) return { period, on, lines: [] };
  const before = dayBefore(period.from);
  const by = <R extends { readonly on: string }>(all: readonly R[], day: string) =>
    all.filter((one) => one.on && one.on <= day);
  const then = follow(records.benefits, by(records.measurements, on), by(records.notes, on), on);
  const earlier = new Map(
    follow(records.benefits, by(records.measurements, before), [], before).map((one) => [
      one.benefit.id,
      one.latest
    ])
  );
  const lines = then.map((now): BenefitInPeriod => {
    const { benefit, notes } = now;
    const measured = now.measurements.filter((one) => one.on >= period.from);
    const last = earlier.get(benefit.id);
    const share = (one: Measurement | undefined) =>
      one && !benefit.drawback ? realisedShare(benefit, one.value) : null;
    const [was, is] = [share(last), share(measured.at(-1))];
    return {
      benefit,
      now,
      before: last,
      measured,
      realised: now.share,
      planned: benefit.drawback || benefit.baseline === null ? null : plannedShare(benefit, on),
      gained: was === null || is === null ? null : is - was,
      missed:
        !measured.length &&
        plannedDays(benefit).some((day) => day >= period.from && day <= on && day < today),
      causes: notes
        .filter(({ kind, text }) => kind === 'deviation' && text.trim())
        .sort((a, b) => (a.on < b.on ? 1 : -1)),
      decided: notes.filter((note) => note.kind === 'decision' && note.on >= period.from && isWhole(note))
    };
  });
  return { period, on, lines };
}
