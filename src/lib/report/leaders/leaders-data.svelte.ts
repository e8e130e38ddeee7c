import { benefitsOf, measurementsOf, notesOf } from '../../benefit/rules/from-rows';
import { follow } from '../../benefit/rules/follow';
import type { Cycle } from '../../cycle/model';
import { pulseOf } from '../../cycle/rules/pulse';
import type { IndexRow, RecordIndex } from '../../document/context';
import { today } from '../../document/day';
import { compareText } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import { PORTFOLIO } from '../../service/model/portfolio';
import { openDecisions } from '../../service/rules/portfolio/timeline';
import { serviceHealth } from '../../thread/health/health-rows.svelte';
import { gateQuestions } from '../../thread/gate-names';
import { liveQuery } from '../../thread/live-query.svelte';
import { heldAt } from '../../thread/rules/held';
import { cycleOf, portfolioLines } from '../../thread/rules/portfolio-lines';
import { refTo, textFact } from '../../thread/rules/links';
import { groupBy } from '../../document/group';
import { nothingPlanned, planOf, pointOf, scoresOf } from './portfolio-rows';
import { asksOf } from '../rules/asks';
import { summarise } from '../rules/service-summary';
import type { NamedDecision, PaperData, ServicePaper } from './paper-data';

/** What papers tell of a service, beside its health. */
const collections = [
  'about',
  'findings',
  'changes',
  'cycles',
  'benefits',
  'measurements',
  'benefitNotes'
] as const;

/** What leaders' papers tell, live through the index. */
export class LeadersData {
  readonly on = today();
  readonly #queries;
  readonly #steps;
  readonly #portfolio;
  readonly #health;

  /** @param service one service, or undefined for all of them */
  constructor(
    index: RecordIndex,
    readonly service: string | undefined
  ) {
    const own = service === undefined ? {} : { service };
    this.#queries = collections.map((collection) => liveQuery(index, () => ({ ...own, collection })));
    // What citizens felt is told of one service only, and steps are many.
    this.#steps = liveQuery(index, () =>
      service === undefined ? undefined : { service, kind: 'journey', collection: 'steps' }
    );
    this.#portfolio = liveQuery(index, () => ({ document: PORTFOLIO }));
    this.#health = serviceHealth(index, () => service);
  }

  get loaded(): boolean {
    return [...this.#queries, this.#portfolio].every((query) => query.loaded) && this.#health.loaded;
  }

  readonly data: PaperData = $derived.by(() => {
    const all = this.#queries.flatMap(({ rows }) => rows);
    const byService = groupBy([...all, ...this.#steps.rows], ({ service }) => service);
    const of = (collection: string) => all.filter((row) => row.collection === collection);
    const services = of('about').filter(({ kind }) => kind === 'service');
    const lines = portfolioLines(
      {
        services,
        parts: all,
        cycles: of('cycles'),
        benefits: of('benefits'),
        measurements: of('measurements'),
        notes: of('benefitNotes')
      },
      { ...nothingPlanned, serviceScores: scoresOf(this.#portfolio.rows) },
      this.on,
      compareText
    );
    const benefits = benefitsOf(of('benefits'));
    const measurements = measurementsOf(of('measurements'));
    const notes = notesOf(of('benefitNotes'));
    const followed = groupBy(
      follow(
        benefits.map(({ benefit }) => benefit),
        measurements,
        notes,
        this.on
      ).map((one, at) => ({ service: benefits[at]!.service, one })),
      ({ service }) => service
    );
    return {
      on: this.on,
      services: lines.map((line): ServicePaper => {
        const rows = byService.get(line.id) ?? [];
        const own = (followed.get(line.id) ?? []).map(({ one }) => one);
        const cycle = runningCycle(rows, this.on);
        return {
          id: line.id,
          line,
          summary: summarise(rows),
          benefits: own,
          cycle,
          ended: endedLast(rows),
          health: this.#health.of(line.id),
          asks: asksOf({
            service: services.find(({ document }) => document === line.id),
            findings: rows.filter(({ collection }) => collection === 'findings'),
            changes: rows.filter(({ collection }) => collection === 'changes'),
            cycle: cycle && { title: cycle.record.title, pulse: cycle.pulse },
            benefits: own,
            today: this.on
          })
        };
      }),
      benefits: benefits.map(({ benefit }) => benefit),
      measurements,
      notes,
      decisions: decisionsOf(this.#portfolio.rows, services),
      ...planOf(this.#portfolio.rows, lines, this.on)
    };
  });
}

function runningCycle(rows: readonly IndexRow[], on: string): ServicePaper['cycle'] {
  const row = byOrder(rows).findLast(
    (row) => row.facts?.closed !== true && (!textFact(row, 'startsOn') || textFact(row, 'startsOn') <= on)
  );
  if (!row) return undefined;
  const about = (kind: string) => rows.filter((row) => row.kind === kind && row.collection === 'about');
  const studies = about('study').filter(({ refs }) => refs.includes(refTo(row)));
  const tests = about('session').filter(
    (session) => heldAt(session) && studies.some(({ document }) => document === textFact(session, 'study'))
  );
  const record = cycleOf(row);
  return { record, pulse: pulseOf(record, tests.length, on) };
}

function endedLast(rows: readonly IndexRow[]): Cycle | undefined {
  const ended = byOrder(rows).filter((row) => row.facts?.closed === true);
  const day = (row: IndexRow) => textFact(row, 'closedOn') || textFact(row, 'endsOn');
  const last = ended.reduce<IndexRow | undefined>(
    (best, row) => (!best || day(row) >= day(best) ? row : best),
    undefined
  );
  return last && cycleOf(last);
}

const byOrder = (rows: readonly IndexRow[]) =>
  rows
    .filter(({ collection }) => collection === 'cycles')
    .sort((a, b) => (textFact(a, 'order') < textFact(b, 'order') ? -1 : 1));

function decisionsOf(portfolio: readonly IndexRow[], services: readonly IndexRow[]): NamedDecision[] {
  const titles = new Map([
    ...services.map((row) => [row.document, row.title] as const),
    ...portfolio.flatMap((row) => (row.collection === 'programmes' ? [[row.id, row.title] as const] : []))
  ]);
  const gates = new Map(
    portfolio.flatMap((row) => (row.collection === 'gates' ? [[row.id, row.title] as const] : []))
  );
  return openDecisions(
    portfolio.filter(({ collection }) => collection === 'decisionPoints').map(pointOf)
  ).flatMap((point) => {
    const subject = titles.get(point.of);
    return subject === undefined
      ? []
      : [{ point, subject, title: point.title || gateName(point.gate, gates.get(point.gate)) }];
  });
}

/** @param own what the organisation calls the gate, where it says */
function gateName(gate: string, own: string | undefined): string {
  const question = own?.trim() || gateQuestions[gate as keyof typeof gateQuestions]?.();
  return [gate, question].filter(Boolean).join(' · ') || m.thread_unnamed();
}
