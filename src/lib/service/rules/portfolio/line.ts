import type { DecisionPoint } from '../../model/portfolio';
import type { ServiceLine } from '../portfolio';
import type { Rating, Weighed } from './scores';

/** An amount that is planned and, so far, realised; null is unknown, never 0. */
export interface Amount {
  readonly planned: number | null;
  readonly realised: number | null;
}

/** How a service's cycles go. */
export interface ServicePulse {
  /** Title of the cycle that runs; undefined when none does. */
  readonly running: string | undefined;
  /** Day of the running cycle, the first is 1; null without a first day. */
  readonly day: number | null;
  /** Days that it is past its end; 0 when it is not. */
  readonly late: number;
  /** It runs, and no citizen has tested. */
  readonly untested: boolean;
  /** Cycles that were ended. */
  readonly ended: number;
  /** Median days of ended cycles; null when none says. */
  readonly median: number | null;
  /** Sittings with citizens that took place, in all of its studies. */
  readonly tests: number;
  /** Days since a cycle ran: 0 while one does, null when there was none. */
  readonly idle: number | null;
}

/** What a service gives; kroner and hours apart: time is not money until somebody decides. */
export interface ServiceBenefits {
  readonly count: number;
  /** Whom they are for: a summary that shows one side shows both. */
  readonly citizens: number;
  readonly organisation: number;
  readonly hours: Amount;
  /** Benefits in freed time that are not in `hours`: nobody has counted them in hours of a period. */
  readonly hoursLeftOut: number;
  readonly kroner: Amount;
  /** Kroner a year by decision. */
  readonly budget: number;
  /** Mean share of the way, each benefit alike, 0–1: planned for today, and measured. Null while it cannot be said. */
  readonly plannedShare: number | null;
  readonly realisedShare: number | null;
  /** Less of the way is covered than was planned, by more than is tolerated. */
  readonly isBehind: boolean;
  readonly withoutBaseline: number;
  /** How many benefits are, each by its own measurements. */
  readonly behind: number;
  /** Measurements that should have been made. */
  readonly overdue: number;
}

/** All that a leader asks of one service. */
export interface PortfolioLine extends ServiceLine {
  /** Id of its programme; empty for none. */
  readonly programme: string;
  readonly pulse: ServicePulse;
  readonly benefits: ServiceBenefits;
  /** By id of the criterion; what nobody scored is missing. */
  readonly rated: ReadonlyMap<string, Rating>;
  readonly weighed: Weighed | undefined;
  /** Person-days planned for it from this month on; null: nothing is planned, or some of it is unknown. */
  readonly days: number | null;
  /** The next decision that is open, by day; without a day last. */
  readonly decision: DecisionPoint | undefined;
}
