/** The columns of the portfolio's table: what each is called, and what it is sorted by. */
import { m } from '../../../i18n/paraglide/messages.js';
import type { ServiceState } from '../../model';
import type { PortfolioLine } from '../../rules/portfolio/line';

export const columns = [
  'service',
  'state',
  'pulse',
  'hours',
  'kroner',
  'realised',
  'weighed',
  'effort',
  'confidence',
  'days',
  'decision'
] as const;
export type Column = (typeof columns)[number];

export const columnNames: { readonly [C in Column]: () => string } = {
  service: m.portfolio_col_service,
  state: m.portfolio_col_state,
  pulse: m.portfolio_col_pulse,
  hours: m.portfolio_col_hours,
  kroner: m.portfolio_col_kroner,
  realised: m.portfolio_col_realised,
  weighed: m.portfolio_col_weighed,
  effort: m.portfolio_col_effort,
  confidence: m.portfolio_col_confidence,
  days: m.portfolio_col_days,
  decision: m.portfolio_col_decision
};

/** Columns of figures, which stand to the right. */
export const figures: ReadonlySet<Column> = new Set([
  'hours',
  'kroner',
  'weighed',
  'effort',
  'confidence',
  'days'
]);

const stages: { readonly [S in ServiceState]: number } = { explore: 0, develop: 1, 'follow-up': 2 };

type Key = (line: PortfolioLine) => number | string | null;
const keys: { readonly [C in Column]: Key } = {
  service: ({ title }) => title,
  state: ({ state }) => stages[state],
  // What runs first, then what ran last; the later, the more it asks to be seen.
  pulse: ({ pulse }) => (pulse.running === undefined ? pulse.idle : -1 - pulse.late),
  hours: ({ benefits }) => benefits.hours.planned,
  kroner: ({ benefits }) => benefits.kroner.planned,
  realised: ({ benefits }) => benefits.realisedShare,
  weighed: ({ weighed }) => weighed?.value ?? null,
  effort: ({ rated }) => rated.get('effort')?.value ?? null,
  confidence: ({ rated }) => rated.get('confidence')?.value ?? null,
  days: ({ days }) => days,
  decision: ({ decision }) => (decision ? decision.on || '9999' : null)
};

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** Lines by a column; what is unknown stands last whichever way, and what is alike keeps its order. */
export function sortLines(
  lines: readonly PortfolioLine[],
  { column, descending }: Sorting,
  compare: (a: string, b: string) => number
): PortfolioLine[] {
  const key = keys[column];
  return [...lines].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const by = typeof x === 'string' && typeof y === 'string' ? compare(x, y) : Number(x) - Number(y);
    return descending ? -by : by;
  });
}
