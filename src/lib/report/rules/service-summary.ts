import { latest, standing, type Plan, type Standing } from '../../benefit/rules/realised';
import type { Measurement } from '../../benefit/model';
import type { IndexRow } from '../../document/context';
import { numberFact, refTo, textFact } from '../../thread/rules/links';

/** How many findings of each severity; 0 holds those that nobody judged. */
export type Severities = readonly [
  unjudged: number,
  cosmetic: number,
  minor: number,
  serious: number,
  stops: number
];

export interface BenefitLine {
  readonly title: string;
  readonly owner: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly now: number | null;
  readonly nowOn: string;
  readonly target: number | null;
  readonly targetOn: string;
  readonly standing: Standing;
}

/** What the one-page summary of a service says. */
export interface ServiceSummary {
  readonly maps: readonly { title: string; kind: string; state: string }[];
  /** Journey steps that citizens were asked about, and the mean of what they felt, −2 to +2; null: nobody was. */
  readonly journeySteps: number;
  readonly emotion: number | null;
  readonly sessions: number;
  readonly severities: Severities;
  /** The gravest problems, at most five, gravest first. */
  readonly worst: readonly { title: string; severity: number | null; observations: number }[];
  readonly changes: readonly { title: string; state: string; owner: string }[];
  readonly benefits: readonly BenefitLine[];
}

const WORST = 5;
const byOrder = (a: IndexRow, b: IndexRow) => (textFact(a, 'order') < textFact(b, 'order') ? -1 : 1);

function benefitLine(row: IndexRow, measured: readonly Measurement[]): BenefitLine {
  const plan: Plan = {
    valuation: textFact(row, 'valuation') === 'described' ? 'described' : 'counted',
    baseline: numberFact(row, 'baseline'),
    baselineOn: textFact(row, 'baselineOn'),
    target: numberFact(row, 'target'),
    targetOn: textFact(row, 'targetOn')
  };
  const last = latest(measured);
  return {
    title: row.title,
    owner: textFact(row, 'owner'),
    unit: textFact(row, 'unit'),
    baseline: plan.baseline,
    now: last?.value ?? null,
    nowOn: last?.on ?? '',
    target: plan.target,
    targetOn: plan.targetOn,
    standing: standing(plan, measured)
  };
}

/**
 * Gathers the summary of one service from its index rows: `about`, journey steps, findings, changes, benefits
 * and measurements. Dropped changes are left out. The mean emotion weighs every answered as-is step alike.
 */
export function summarise(rows: readonly IndexRow[]): ServiceSummary {
  const of = (collection: string) => rows.filter((row) => row.collection === collection).sort(byOrder);
  const documents = of('about');
  const asIs = new Set(
    documents.filter((row) => textFact(row, 'state') === 'as-is').map((row) => row.document)
  );
  const emotions = of('steps')
    .filter((row) => row.kind === 'journey' && asIs.has(row.document))
    .flatMap((row) => numberFact(row, 'emotion') ?? []);

  const problems = of('findings').filter((row) => textFact(row, 'kind') === 'problem');
  const severities = [0, 0, 0, 0, 0] as [number, number, number, number, number];
  for (const row of problems) {
    const severity = numberFact(row, 'severity') ?? 0;
    if (severity in severities) severities[severity]! += 1;
  }
  const worst = problems
    .map((row) => ({
      title: row.title,
      severity: numberFact(row, 'severity'),
      observations: numberFact(row, 'observations') ?? 0
    }))
    .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0) || b.observations - a.observations);

  const measurements = new Map<string, Measurement[]>();
  for (const row of of('measurements')) {
    const benefit = `${row.document}/benefits/${textFact(row, 'benefit')}`;
    const value = numberFact(row, 'value');
    if (value === null) continue;
    const measured = {
      id: row.id,
      benefit: textFact(row, 'benefit'),
      on: textFact(row, 'on'),
      value,
      source: ''
    };
    measurements.set(benefit, [...(measurements.get(benefit) ?? []), measured]);
  }
  return {
    maps: documents
      .filter((row) => row.kind === 'journey' || row.kind === 'process')
      .map((row) => ({ title: row.title, kind: row.kind, state: textFact(row, 'state') })),
    journeySteps: emotions.length,
    emotion: emotions.length ? emotions.reduce((sum, one) => sum + one, 0) / emotions.length : null,
    sessions: documents.filter((row) => row.kind === 'session' && textFact(row, 'startedAt')).length,
    severities,
    worst: worst.slice(0, WORST),
    changes: of('changes')
      .filter((row) => textFact(row, 'state') !== 'dropped')
      .map((row) => ({ title: row.title, state: textFact(row, 'state'), owner: textFact(row, 'owner') })),
    benefits: of('benefits').map((row) => benefitLine(row, measurements.get(refTo(row)) ?? []))
  };
}
