/** What leaders' papers are written from. Everything is in the index: no map and no study is opened for a paper. */
import type { Benefit, BenefitNote, Measurement } from '../../benefit/model';
import type { Followed } from '../../benefit/rules/follow';
import type { Cycle } from '../../cycle/model';
import type { Pulse } from '../../cycle/rules/pulse';
import type { DecisionPoint } from '../../service/model/portfolio';
import type { Health } from '../../service/rules/health/health';
import type { PortfolioLine } from '../../service/rules/portfolio/line';
import type { Timeline } from '../../service/rules/portfolio/timeline';
import type { Ask } from '../rules/asks';
import type { ServiceSummary } from '../rules/service-summary';

export interface ServicePaper {
  readonly id: string;
  readonly line: PortfolioLine;
  readonly summary: ServiceSummary;
  /** Benefits and drawbacks, as they stand today. */
  readonly benefits: readonly Followed[];
  readonly cycle: { readonly record: Cycle; readonly pulse: Pulse } | undefined;
  /** The cycle that ended last. */
  readonly ended: Cycle | undefined;
  readonly health: Health;
  readonly asks: readonly Ask[];
}

export interface PaperData {
  /** The day the paper is made, `YYYY-MM-DD`. */
  readonly on: string;
  /** In the order they are worked on. */
  readonly services: readonly ServicePaper[];
  readonly benefits: readonly Benefit[];
  readonly measurements: readonly Measurement[];
  readonly notes: readonly BenefitNote[];
  /** The roadmap of these services and of programmes. */
  readonly plan: Timeline;
  /** What services are scored by, under the names that the organisation gives them. */
  readonly criteria: { readonly benefit: string; readonly effort: string };
  /** What programmes are called, by id. */
  readonly programmes: ReadonlyMap<string, string>;
  /** Decision points of these services and of programmes, by day; those without a day last. */
  readonly decisions: readonly NamedDecision[];
}

export interface NamedDecision {
  readonly point: DecisionPoint;
  /** What is decided on, and what the point is called. */
  readonly subject: string;
  readonly title: string;
}
