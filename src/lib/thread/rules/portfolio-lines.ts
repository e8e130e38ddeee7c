import { follow, type Followed } from '../../benefit/rules/follow';
import { benefitsOf, decisionsOf, measurementsOf } from '../../benefit/rules/from-rows';
import { worthOf, worthSum } from '../../benefit/rules/money';
import { overTime } from '../../benefit/rules/over-time';
import { isBehind } from '../../benefit/rules/realised';
import { kronerAYear } from '../../benefit/rules/yearly';
import type { Cycle, Verdict } from '../../cycle/model';
import { cycleTime, pulseOf } from '../../cycle/rules/pulse';
import type { IndexRow } from '../../document/context';
import { groupBy } from '../../document/group';
import type { Criterion, DecisionPoint, Programme, ServiceScore } from '../../service/model/portfolio';
import { portfolioLines as serviceLines } from '../../service/rules/portfolio';
import { daysOf, type Plan } from '../../service/rules/portfolio/capacity';
import type {
  Amount,
  PortfolioLine,
  ServiceBenefits,
  ServicePulse
} from '../../service/rules/portfolio/line';
import { monthOf } from '../../service/rules/portfolio/months';
import { ratings, weigh } from '../../service/rules/portfolio/scores';
import { openDecisions, programmeOf } from '../../service/rules/portfolio/timeline';
import { balanceOfFollowed } from './balance';
import { heldAt } from './held';
import { textFact } from './links';

/** What the index knows of all services. */
export interface PortfolioRows {
  /** `about` rows of services. */
  readonly services: readonly IndexRow[];
  /** `about` rows of maps, studies and sessions; changes. */
  readonly parts: readonly IndexRow[];
  readonly cycles: readonly IndexRow[];
  readonly benefits: readonly IndexRow[];
  readonly measurements: readonly IndexRow[];
  readonly notes: readonly IndexRow[];
}

/** What the portfolio document knows; everything empty where there is none yet. */
export interface PortfolioRecords extends Plan {
  readonly programmes: readonly Programme[];
  readonly decisionPoints: readonly DecisionPoint[];
  /** All there are, with the standard ones: `criteriaOf`. */
  readonly criteria: readonly Criterion[];
  readonly serviceScores: readonly ServiceScore[];
}

/** A cycle as the index knows it: of its question the beginning. */
export const cycleOf = (row: IndexRow): Cycle => ({
  id: row.id,
  order: textFact(row, 'order'),
  title: row.title,
  question: textFact(row, 'question'),
  lesson: textFact(row, 'lesson'),
  startsOn: textFact(row, 'startsOn'),
  endsOn: textFact(row, 'endsOn'),
  closedOn: textFact(row, 'closedOn'),
  closed: row.facts?.closed === true,
  verdict: (textFact(row, 'verdict') || undefined) as Verdict | undefined
});

const DAY = 86_400_000;
const daysApart = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * How a service's cycles go. @param cycles its rows @param studies `about` rows of its studies
 * @param sessions `about` rows of its sessions @param today `YYYY-MM-DD`
 */
export function servicePulse(
  cycles: readonly IndexRow[],
  studies: readonly IndexRow[],
  sessions: readonly IndexRow[],
  today: string
): ServicePulse {
  const held = sessions.filter(heldAt);
  const all = cycles.map(cycleOf).sort((a, b) => (a.order < b.order ? -1 : 1));
  const running = all.findLast(({ closed, startsOn }) => !closed && (!startsOn || startsOn <= today));
  const ended = all.filter(({ closed }) => closed);
  const last = ended
    .flatMap(({ closedOn, endsOn }) => closedOn || endsOn || [])
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  const own =
    running && studies.filter(({ refs }) => refs.some((ref) => ref.endsWith(`/cycles/${running.id}`)));
  const tests = own && held.filter((row) => own.some(({ document }) => document === textFact(row, 'study')));
  const pulse = running && pulseOf(running, tests!.length, today);
  return {
    running: running?.title,
    day: pulse?.used ?? null,
    late: pulse?.late ?? 0,
    untested: pulse?.untested ?? false,
    ended: ended.length,
    median: cycleTime(ended),
    tests: held.length,
    idle: running ? 0 : last ? daysApart(last, today) : null
  };
}

/** The sum of what is known; null when nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) : null;
}

/**
 * What is planned of some benefits, and what of it is realised: each amount × the share of the way that its benefit has
 * come. What was not measured has not been realised as far as anybody knows: it is left out, and nothing measured is null.
 */
function amountOf(followed: readonly Followed[], amount: (one: Followed) => number | null): Amount {
  return {
    planned: sumOf(followed.map(amount)),
    realised: sumOf(
      followed.map((one) => {
        const planned = amount(one);
        return planned === null || one.share === null ? null : planned * one.share;
      })
    )
  };
}

/** What a service's benefits come to. @param followed all of them, drawbacks too. @param today `YYYY-MM-DD` */
export function serviceBenefits(followed: readonly Followed[], today: string): ServiceBenefits {
  const benefits = followed.filter(({ benefit }) => !benefit.drawback);
  const worth = (one: Followed) => worthOf(one.benefit, one.notes);
  const sums = worthSum(benefits);
  const balance = balanceOfFollowed(followed);
  const line = overTime(
    benefits.map(({ benefit, measurements }) => ({ plan: benefit, measurements })),
    today
  ).findLast(({ on }) => on <= today);
  return {
    count: benefits.length,
    citizens: balance.citizens.benefits,
    organisation: balance.organisation.benefits,
    hours: amountOf(benefits, (one) => worth(one).hours),
    hoursLeftOut: sums.leftOut,
    kroner: amountOf(benefits, ({ benefit }) => kronerAYear(benefit)),
    budget: sums.budget,
    plannedShare: line?.planned ?? null,
    realisedShare: line?.realised ?? null,
    isBehind: typeof line?.realised === 'number' && isBehind(line.realised, line.planned),
    withoutBaseline: benefits.filter(({ status }) => status === 'no-baseline').length,
    behind: benefits.filter(({ status }) => status === 'behind').length,
    overdue: followed.filter(({ next }) => next?.overdue).length
  };
}

/**
 * Every service with all that a leader asks of it, in the order they are worked on.
 * @param today `YYYY-MM-DD`
 * @param compare puts titles in the order of the user's language
 */
export function portfolioLines(
  rows: PortfolioRows,
  records: PortfolioRecords,
  today: string,
  compare: (a: string, b: string) => number
): PortfolioLine[] {
  const indexed = benefitsOf(rows.benefits);
  const followed = follow(
    indexed.map(({ benefit }) => benefit),
    measurementsOf(rows.measurements),
    decisionsOf(rows.notes),
    today
  ).map((one, at) => ({ service: indexed[at]!.service, one }));
  const byService = (of: readonly IndexRow[]) => groupBy(of, ({ service }) => service);
  const about = (kind: string) =>
    byService(rows.parts.filter((row) => row.kind === kind && row.collection === 'about'));
  const [studies, sessions, cycles] = [about('study'), about('session'), byService(rows.cycles)];
  const benefits = groupBy(followed, ({ service }) => service);
  const scores = groupBy(records.serviceScores, ({ service }) => service);
  const decisions = openDecisions(records.decisionPoints);

  return serviceLines(rows.services, [...rows.parts, ...rows.benefits], compare).map((line) => {
    const { id } = line;
    const rated = ratings(scores.get(id) ?? []);
    const entries = records.entries.filter(({ subject, of }) => subject === 'service' && of === id);
    const days = entries.map((entry) => daysOf(records, entry, monthOf(today)));
    return {
      ...line,
      programme: programmeOf(records.programmes, id)?.id ?? '',
      pulse: servicePulse(cycles.get(id) ?? [], studies.get(id) ?? [], sessions.get(id) ?? [], today),
      benefits: serviceBenefits(
        (benefits.get(id) ?? []).map(({ one }) => one),
        today
      ),
      rated,
      weighed: weigh(rated, records.criteria),
      days: days.includes(null) ? null : sumOf(days),
      decision: decisions.find(({ subject, of }) => subject === 'service' && of === id)
    };
  });
}
