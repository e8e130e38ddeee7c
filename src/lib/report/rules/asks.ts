import type { Followed } from '../../benefit/rules/follow';
import type { IndexRow } from '../../document/context';
import type { Pulse } from '../../cycle/rules/pulse';
import { GRAVE } from './service-summary';
import { refTo, textFact, numberFact } from '../../thread/rules/links';

/** What the records of a service ask its leaders to see to, the weightiest first. */
export const askKinds = [
  'owner',
  'grave',
  'late',
  'untested',
  'no-cycle',
  'changes-owner',
  'changes-benefit',
  'baseline',
  'benefits-owner',
  'measure',
  'deviation',
  'review'
] as const;
export type AskKind = (typeof askKinds)[number];

export interface Ask {
  readonly kind: AskKind;
  /** How many records it is about; for `late` the days. */
  readonly count: number;
  /** What it is about, where it is one: the cycle's name. */
  readonly name: string;
}

export interface AskedOf {
  /** The service's `about` row. */
  readonly service: IndexRow | undefined;
  readonly findings: readonly IndexRow[];
  readonly changes: readonly IndexRow[];
  /** The cycle that runs, and how it goes. */
  readonly cycle: { readonly title: string; readonly pulse: Pulse } | undefined;
  /** All benefits and drawbacks. */
  readonly benefits: readonly Followed[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const isOpen = (state: string) => state === 'proposed' || state === 'decided' || state === 'under-way';

/** What is missing, late or without an owner; none of it needs anybody's judgement to be true. */
export function asksOf({ service, findings, changes, cycle, benefits, today }: AskedOf): Ask[] {
  const standing = changes.filter((row) => textFact(row, 'state') !== 'dropped');
  const answered = new Set(standing.flatMap(({ refs }) => refs));
  const gains = benefits.filter(({ benefit }) => !benefit.drawback);
  const paid = new Set(gains.flatMap(({ benefit }) => benefit.changes));
  const count = (rows: readonly unknown[]) => rows.length;
  const cycleName = cycle?.title ?? '';
  const reviewOn = textFact(service, 'reviewOn');
  const counts: { readonly [K in AskKind]: number } = {
    owner: textFact(service, 'owner').trim() ? 0 : 1,
    grave: count(
      findings.filter(
        (row) =>
          textFact(row, 'kind') === 'problem' &&
          (numberFact(row, 'severity') ?? 0) >= GRAVE &&
          !answered.has(refTo(row))
      )
    ),
    late: cycle?.pulse.late ?? 0,
    untested: cycle?.pulse.untested ? 1 : 0,
    'no-cycle': !cycle && textFact(service, 'state') !== 'follow-up' ? 1 : 0,
    'changes-owner': count(
      standing.filter((row) => isOpen(textFact(row, 'state')) && !textFact(row, 'owner').trim())
    ),
    'changes-benefit': count(
      standing.filter((row) => textFact(row, 'state') !== 'proposed' && !paid.has(refTo(row)))
    ),
    baseline: count(gains.filter(({ status }) => status === 'no-baseline')),
    'benefits-owner': count(gains.filter(({ benefit }) => !benefit.owner.trim())),
    measure: count(benefits.filter(({ next }) => next?.overdue)),
    deviation: count(gains.filter(({ deviation }) => deviation?.unexplained)),
    review: reviewOn && reviewOn < today ? 1 : 0
  };
  return askKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({
      kind,
      count: counts[kind],
      name: kind === 'late' || kind === 'untested' ? cycleName : ''
    }));
}
