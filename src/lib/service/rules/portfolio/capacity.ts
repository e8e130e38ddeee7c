import {
  needId,
  roleMonthId,
  type BusyPeriod,
  type Need,
  type RoadmapEntry,
  type Role,
  type RoleMonth
} from '../../model/portfolio';
import { monthsOf, ofYear, type Term } from './months';

/** What the roadmap is reckoned from. */
export interface Plan {
  readonly entries: readonly RoadmapEntry[];
  readonly needs: readonly Need[];
  readonly roles: readonly Role[];
  readonly roleMonths: readonly RoleMonth[];
  readonly busyPeriods: readonly BusyPeriod[];
}

/** Whether a period that comes again each year covers a month; it may go over New Year. */
export function covers({ from, to }: Pick<BusyPeriod, 'from' | 'to'>, month: string): boolean {
  const at = ofYear(month);
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
}

/** Busy periods that take a role's time in a month. */
export function busyIn(plan: Pick<Plan, 'busyPeriods'>, role: string, month: string): BusyPeriod[] {
  return plan.busyPeriods.filter(
    (period) => covers(period, month) && (!period.roles.length || period.roles.includes(role))
  );
}

type Supply = Pick<Plan, 'roleMonths' | 'busyPeriods'>;

/**
 * Person-days that there are of a role in a month: what was said for that very month, else an ordinary month less what
 * busy periods take together. @returns null when nobody has said how many days an ordinary month has
 * @example 20 days a month, the summer holiday takes 80 % of July → 4
 */
export function thereIn(plan: Supply, role: Role, month: string): number | null {
  const said = plan.roleMonths.find(({ id }) => id === roleMonthId(role.id, month));
  if (said) return said.days;
  if (role.daysAMonth === null) return null;
  const taken = busyIn(plan, role.id, month).reduce((sum, { takes }) => sum + takes, 0);
  return role.daysAMonth * Math.max(0, 1 - taken);
}

/**
 * Person-days that an entry takes of a role in a month: its days spread evenly over its months, or its share of what
 * there is. 0 outside its months and while it is paused. @returns null when it is unknown
 */
export function neededIn(
  plan: Supply,
  entry: RoadmapEntry,
  need: Need,
  role: Role,
  month: string
): number | null {
  const months = monthsOf(entry);
  if (entry.paused || !months.includes(month)) return 0;
  if (need.amount === null) return null;
  if (need.unit === 'days') return need.amount / months.length;
  const there = thereIn(plan, role, month);
  return there === null ? null : there * need.amount;
}

/** What there is of a role in a term and what the plan takes of it. */
export interface RoleBalance {
  readonly role: Role;
  /** Person-days; null when some month of it is unknown. */
  readonly there: number | null;
  /** Person-days, of what is known. */
  readonly needed: number;
  /** Person-days too few; 0 when they suffice, or when what there is is unknown. */
  readonly over: number;
  /** What takes them, most first. */
  readonly by: readonly { readonly entry: RoadmapEntry; readonly days: number }[];
  /** Entries that take of it in this term, nobody has said how much. */
  readonly unknown: readonly RoadmapEntry[];
  /** Busy periods that take of it. */
  readonly busy: readonly BusyPeriod[];
}

export interface TermBalance {
  readonly term: Term;
  readonly roles: readonly RoleBalance[];
}

/** So little is no shortage: rounding, not people. */
const NOTHING = 1e-9;

/** What there is and what is needed of every role, term by term. */
export function balance(plan: Plan, terms: readonly Term[]): TermBalance[] {
  const needs = new Map(plan.needs.map((need) => [need.id, need]));
  const rolesOf = plan.roles.map((role) => ({
    role,
    asked: plan.entries.flatMap((entry) => {
      const need = needs.get(needId(entry.id, role.id));
      return need ? [{ entry, need }] : [];
    })
  }));
  return terms.map((term) => ({
    term,
    roles: rolesOf.map(({ role, asked }) => {
      const there = term.months.reduce<number | null>((sum, month) => {
        const days = thereIn(plan, role, month);
        return sum === null || days === null ? null : sum + days;
      }, 0);
      const by: { entry: RoadmapEntry; days: number }[] = [];
      const unknown: RoadmapEntry[] = [];
      for (const { entry, need } of asked) {
        const days = term.months.map((month) => neededIn(plan, entry, need, role, month));
        if (days.includes(null)) unknown.push(entry);
        const known = days.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        if (known > 0) by.push({ entry, days: known });
      }
      by.sort((a, b) => b.days - a.days || (a.entry.id < b.entry.id ? -1 : 1));
      const needed = by.reduce((sum, { days }) => sum + days, 0);
      const short = there === null ? 0 : needed - there;
      return {
        role,
        there,
        needed,
        over: short > NOTHING ? short : 0,
        by,
        unknown,
        busy: plan.busyPeriods.filter((period) =>
          term.months.some((month) => busyIn({ busyPeriods: [period] }, role.id, month).length > 0)
        )
      };
    })
  }));
}

/**
 * Person-days that an entry takes in all from a month on, of every role.
 * @returns null when some of it is unknown, or when it says nothing of what it takes
 */
export function daysOf(plan: Plan, entry: RoadmapEntry, from = ''): number | null {
  const asked = plan.roles.flatMap((role) => {
    const need = plan.needs.find(({ id }) => id === needId(entry.id, role.id));
    return need ? [{ role, need }] : [];
  });
  if (!asked.length) return null;
  let sum = 0;
  for (const { role, need } of asked)
    for (const month of monthsOf(entry)) {
      if (month < from) continue;
      const days = neededIn(plan, entry, need, role, month);
      if (days === null) return null;
      sum += days;
    }
  return sum;
}
