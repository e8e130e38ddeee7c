/** Words that several of the leaders' papers use. */
import type { Side } from '../../benefit/rules/balance';
import type { Status } from '../../benefit/rules/status';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format';
import { locale } from '../../i18n/locale.svelte';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceState } from '../../service/model';
import { standingNames, standingTones } from '../../thread/words';
import type { Block, BlockTone, ColumnBlock, TextSheet } from '../text/blocks';
import type { Ask, AskKind } from '../rules/asks';
import { numberInYear, type Period, type PeriodKind } from '../rules/period';
import type { NamedDecision } from './paper-data';

export const stateNames: { readonly [S in ServiceState]: () => string } = {
  explore: m.service_state_explore,
  develop: m.service_state_develop,
  'follow-up': m.service_state_follow_up
};
export const statusNames: { readonly [S in Status]: () => string } = {
  ...standingNames,
  due: m.benefit_status_due,
  'not-due': m.benefit_status_not_due
};
export const statusTones: { readonly [S in Status]: BlockTone } = {
  ...standingTones,
  due: 'warn',
  'not-due': 'neutral'
};
export const sideNames: { readonly [S in Side]: () => string } = {
  citizens: m.thread_side_citizens,
  organisation: m.thread_side_organisation
};
export const sideNothing: { readonly [S in Side]: () => string } = {
  citizens: m.thread_side_citizens_none,
  organisation: m.thread_side_organisation_none
};

const asks: { readonly [K in AskKind]: (of: { count: number; name: string }) => string } = {
  owner: m.leaders_ask_owner,
  grave: m.leaders_ask_grave,
  late: m.leaders_ask_late,
  untested: m.leaders_ask_untested,
  'no-cycle': m.leaders_ask_no_cycle,
  'changes-owner': m.leaders_ask_changes_owner,
  'changes-benefit': m.leaders_ask_changes_benefit,
  baseline: m.leaders_ask_baseline,
  'benefits-owner': m.leaders_ask_benefits_owner,
  measure: m.leaders_ask_measure,
  deviation: m.leaders_ask_deviation,
  review: m.leaders_ask_review
};
export const askText = ({ kind, count, name }: Ask): string => asks[kind]({ count, name: nameOf(name) });

/** A title, or that there is none. */
export const nameOf = (title: string): string => title.trim() || m.thread_unnamed();

export const shareText = (share: number | null): string => (share === null ? '–' : formatPercent(share));
export const kroner = (amount: number): string => m.leaders_kroner({ amount: formatNumber(amount, 0) });
export const hours = (amount: number): string => m.leaders_hours({ count: formatNumber(amount, 0) });
export const dateOr = (day: string, nothing: string): string => (day ? formatDate(day) : nothing);

/** «2. tertial 2026», «mars 2026», «2026». */
export function periodName(period: Period): string {
  const year = period.from.slice(0, 4);
  if (period.kind === 'year') return year;
  if (period.kind === 'tertial') return m.leaders_tertial({ number: numberInYear(period), year });
  return new Intl.DateTimeFormat(locale.tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${period.from}T00:00:00Z`)
  );
}
export const periodKindNames: { readonly [K in PeriodKind]: () => string } = {
  month: m.leaders_month,
  tertial: m.leaders_tertial_kind,
  year: m.leaders_year
};

export const heading = (text: string): ColumnBlock => ({ kind: 'heading', level: 1, text });
export const subheading = (text: string): ColumnBlock => ({ kind: 'heading', level: 2, text });
export const text = (text: string): ColumnBlock => ({ kind: 'text', text });
export const missing = (text: string): ColumnBlock => ({ kind: 'text', look: 'missing', text });
export const quiet = (text: string): ColumnBlock => ({ kind: 'text', look: 'quiet', text });

/** A paper in the language of the screen. */
export function paper(title: string, summary: string, blocks: readonly Block[]): TextSheet {
  return {
    lang: locale.tag,
    title,
    words: { summary, page: m.study_report_page({ number: '{number}', count: '{count}' }) },
    blocks
  };
}

/** Decisions that are not made yet, as a table; nothing when there are none. */
export function decisionTable(
  decisions: readonly NamedDecision[],
  most: number,
  withSubject: boolean
): ColumnBlock[] {
  const open = decisions.filter(({ point }) => point.outcome === 'open').slice(0, most);
  if (!open.length) return [];
  return [
    {
      kind: 'table',
      head: [
        m.leaders_decision(),
        ...(withSubject ? [m.leaders_about()] : []),
        m.leaders_decides(),
        m.leaders_day()
      ],
      widths: [38, ...(withSubject ? [30] : []), 26, 18],
      rows: open.map(({ point, subject, title }) => [
        title,
        ...(withSubject ? [subject] : []),
        point.who || m.leaders_nobody(),
        dateOr(point.on, m.leaders_no_day())
      ])
    }
  ];
}
