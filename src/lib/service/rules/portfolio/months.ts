/** Calendar months as `YYYY-MM`, and the terms they make. */

const two = (n: number) => String(n).padStart(2, '0');
const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The month of a day, `YYYY-MM`. @param day `YYYY-MM-DD` */
export const monthOf = (day: string): string => day.slice(0, 7);

/** Month of the year, 1–12. */
export const ofYear = (month: string): number => Number(month.slice(5, 7));

/** The month so many months later; negative is before. */
export function addMonths(month: string, by: number): string {
  const at = count(month) + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((((at % 12) + 12) % 12) + 1)}`;
}

/** Months from one to another: 0 for the same, negative when the second is before. */
export const monthsApart = (from: string, to: string): number => count(to) - count(from);

/** All months from the first to the last, both counted; a last before the first is one month. */
export function monthsOf({ from, to }: { readonly from: string; readonly to: string }): string[] {
  return Array.from({ length: Math.max(0, monthsApart(from, to)) + 1 }, (_, at) => addMonths(from, at));
}

/** How long a term is, in months: a month, a quarter, or a third of the year as municipalities report it. */
export const termLengths = { month: 1, quarter: 3, tertial: 4 } as const;
export type TermLength = keyof typeof termLengths;

/** A stretch of months that capacity is held together for. */
export interface Term {
  /** Its first month: what it is known by. */
  readonly from: string;
  readonly to: string;
  readonly months: readonly string[];
  /** Its number in the year, from 1: 2 for the second tertial, 7 for July. */
  readonly number: number;
}

/** Terms that hold all months between two, whole ones of the calendar year. */
export function termsBetween(from: string, to: string, length: TermLength): Term[] {
  const size = termLengths[length];
  const first = addMonths(from, -((ofYear(from) - 1) % size));
  const last = monthsApart(from, to) < 0 ? from : to;
  const terms: Term[] = [];
  for (let at = first; monthsApart(at, last) >= 0; at = addMonths(at, size)) {
    const months = Array.from({ length: size }, (_, step) => addMonths(at, step));
    terms.push({ from: at, to: months.at(-1)!, months, number: Math.floor((ofYear(at) - 1) / size) + 1 });
  }
  return terms;
}
