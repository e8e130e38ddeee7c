import type { Benefit, BenefitNote, Measurement } from '../model';
import { due, type Due } from './due';
import { byDay, latest, realisedShare } from './realised';
import { deviationOf, drawbackStatus, statusOf, type Deviation, type Status } from './status';

/** A benefit with what its measurements and its plan say. */
export interface Followed<B extends FollowedBenefit = Benefit> {
  readonly benefit: B;
  /** By day. */
  readonly measurements: readonly Measurement[];
  readonly notes: readonly BenefitNote[];
  readonly latest: Measurement | undefined;
  readonly status: Status;
  /** What is to be measured next; undefined when nothing is planned, or all is done. */
  readonly next: Due | undefined;
  /** Share of the way from baseline to target; null while it cannot be said, and for drawbacks, which have no aim. */
  readonly share: number | null;
  readonly deviation: Deviation | undefined;
}

/** What following asks of a benefit. */
export type FollowedBenefit = Pick<
  Benefit,
  'id' | 'valuation' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | 'measuring' | 'drawback'
>;

function grouped<R extends { readonly benefit: string }>(records: readonly R[]): ReadonlyMap<string, R[]> {
  const of = new Map<string, R[]>();
  for (const record of records) {
    const list = of.get(record.benefit);
    if (list) list.push(record);
    else of.set(record.benefit, [record]);
  }
  return of;
}

/** Each benefit with its measurements and notes, and how it stands. @param today `YYYY-MM-DD` */
export function follow<B extends FollowedBenefit>(
  benefits: readonly B[],
  measurements: readonly Measurement[],
  notes: readonly BenefitNote[],
  today: string
): Followed<B>[] {
  const [measured, noted] = [grouped(measurements), grouped(notes)];
  return benefits.map((benefit) => {
    const own = byDay(measured.get(benefit.id) ?? []);
    const written = noted.get(benefit.id) ?? [];
    const last = latest(own);
    const next = due(benefit, own, today);
    return {
      benefit,
      measurements: own,
      notes: written,
      latest: last,
      next,
      status: (benefit.drawback ? drawbackStatus : statusOf)(benefit, own, next),
      share: last && !benefit.drawback ? realisedShare(benefit, last.value) : null,
      deviation: benefit.drawback ? undefined : deviationOf(benefit, own, written)
    };
  });
}
