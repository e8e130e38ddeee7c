import { addMonths } from '../../benefit/rules/due';

/** What leaders follow benefits by: `tertial` is the third of a year that Norwegian municipalities report by. */
export const periodKinds = ['month', 'tertial', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

const months: { readonly [K in PeriodKind]: number } = { month: 1, tertial: 4, year: 12 };

export interface Period {
  readonly kind: PeriodKind;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, counted in. */
  readonly until: string;
}

const two = (n: number) => String(n).padStart(2, '0');
/** The day before. @param day `YYYY-MM-DD` */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * The calendar's period that a day is in.
 * @example 2026-06-30 as a tertial → 2026-05-01 to 2026-08-31
 */
export function periodOf(day: string, kind: PeriodKind): Period {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / months[kind]) * months[kind] + 1;
  return startingOn(`${year}-${two(first)}-01`, kind);
}

function startingOn(from: string, kind: PeriodKind): Period {
  return { kind, from, until: dayBefore(addMonths(from, months[kind])) };
}

/** The period so many after this one; before it when negative. */
export function periodsAfter({ kind, from }: Period, count: number): Period {
  return startingOn(addMonths(from, count * months[kind]), kind);
}

/** Which of its kind in its year it is: 1–12 of months, 1–3 of tertials, 1 of years. */
export function numberInYear({ kind, from }: Period): number {
  return Math.floor((Number(from.slice(5, 7)) - 1) / months[kind]) + 1;
}
