/** Words of the roadmap; called in templates, they follow the language. */
import { formatMonth, formatNumber, formatPercent } from '../../../../i18n/format';
import { m } from '../../../../i18n/paraglide/messages.js';
import type { Need, RoadmapEntry } from '../../../model/portfolio';
import type { Term, TermLength } from '../../../rules/portfolio/months';
import type { Difference, OverChange } from '../../../rules/portfolio/what-if';

export const termLengthNames: { readonly [L in TermLength]: () => string } = {
  month: m.portfolio_term_month,
  quarter: m.portfolio_term_quarter,
  tertial: m.portfolio_term_tertial
};

/** «2. tertial 2026», «mai 2026». */
export function termName({ from, number }: Term, length: TermLength): string {
  const year = from.slice(0, 4);
  if (length === 'month') return formatMonth(from);
  return length === 'quarter'
    ? m.portfolio_term_name_quarter({ number, year })
    : m.portfolio_term_name_tertial({ number, year });
}

/** Person-days with at most one decimal. */
export const daysText = (days: number): string => formatNumber(days, days < 10 ? 1 : 0);
/** «12 dagsverk»; the plural follows the figure as it is rounded. */
export function personDays(days: number): string {
  const rounded = days < 10 ? Math.round(days * 10) / 10 : Math.round(days);
  return m.portfolio_days({ count: rounded, amount: daysText(days) });
}

/** What is needed of a role, as it is written. */
export function needText(unit: Need['unit'], amount: number | null): string {
  if (amount === null) return m.portfolio_unknown();
  return unit === 'days' ? personDays(amount) : formatPercent(amount);
}

const named = ({ title }: RoadmapEntry) => title || m.portfolio_plan_new();
const orUnknown = (days: number | null) => (days === null ? m.portfolio_unknown() : personDays(days));

/** One difference of the draft, in a line. */
export function differenceText(one: Difference): string {
  switch (one.kind) {
    case 'moved':
      return (one.months > 0 ? m.portfolio_diff_later : m.portfolio_diff_earlier)({
        title: named(one.entry),
        count: Math.abs(one.months)
      });
    case 'timed':
      return m.portfolio_diff_timed({
        title: named(one.entry),
        from: formatMonth(one.to.from),
        to: formatMonth(one.to.to)
      });
    case 'paused':
      return m.portfolio_diff_paused({ title: named(one.entry) });
    case 'resumed':
      return m.portfolio_diff_resumed({ title: named(one.entry) });
    case 'need':
      return m.portfolio_diff_need({
        title: named(one.entry),
        role: one.role.title || m.portfolio_untitled(),
        before: needText(one.unit, one.before),
        after: needText(one.unit, one.after)
      });
    case 'role':
      return m.portfolio_diff_role({
        role: one.role.title || m.portfolio_untitled(),
        before: orUnknown(one.before),
        after: orUnknown(one.after)
      });
  }
}

/** What the draft does to a shortage, in a line. */
export function overChangeText({ term, role, before, after }: OverChange, length: TermLength): string {
  const given = { role: role.title || m.portfolio_untitled(), term: termName(term, length) };
  if (!after) return m.portfolio_diff_solved(given);
  return before
    ? m.portfolio_diff_less({ ...given, before: personDays(before), after: personDays(after) })
    : m.portfolio_diff_new({ ...given, after: personDays(after) });
}
