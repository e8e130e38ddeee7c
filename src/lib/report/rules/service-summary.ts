import type { Balance } from '../../benefit/rules/balance';
import { follow, type Followed } from '../../benefit/rules/follow';
import { benefitsOf, measurementsOf } from '../../benefit/rules/from-rows';
import { standing, type Standing } from '../../benefit/rules/realised';
import type { IndexRow } from '../../document/context';
import { balanceOfFollowed } from '../../thread/rules/balance';
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
  /** A drawback has no aim to be on the way to. */
  readonly standing: Standing | 'drawback';
}

/** What the one-page summary of a service says. */
export interface ServiceSummary {
  readonly maps: readonly { title: string; kind: string; state: string }[];
  /** Journey steps that citizens were asked about, and the mean of what they felt, −2 to +2; null: nobody was. */
  readonly journeySteps: number;
  readonly emotion: number | null;
  readonly sessions: number;
  readonly severities: Severities;
  /** Problems that are serious or stop people: all, and those that no finished change answers. */
  readonly grave: { readonly all: number; readonly open: number };
  /** The gravest problems, at most five: those that wait first, the gravest of them before the others. */
  readonly worst: readonly {
    title: string;
    severity: number | null;
    observations: number;
    /** A finished change answers it. */
    solved: boolean;
  }[];
  readonly changes: readonly { title: string; state: string; owner: string }[];
  readonly benefits: readonly BenefitLine[];
  /** What citizens get and what the organisation gets. */
  readonly balance: Balance;
}

const WORST = 5;
/** From this severity on a problem is grave. */
export const GRAVE = 3;
const byOrder = (a: IndexRow, b: IndexRow) => (textFact(a, 'order') < textFact(b, 'order') ? -1 : 1);

function benefitLine({ benefit, measurements, latest }: Followed): BenefitLine {
  return {
    title: benefit.title,
    owner: benefit.owner,
    unit: benefit.unit,
    baseline: benefit.baseline,
    now: latest?.value ?? null,
    nowOn: latest?.on ?? '',
    target: benefit.target,
    targetOn: benefit.targetOn,
    standing: benefit.drawback ? 'drawback' : standing(benefit, measurements)
  };
}

/**
 * Gathers the summary of one service from its index rows: `about`, journey steps, findings, changes, benefits
 * and measurements. Dropped changes are left out. The mean emotion weighs every answered as-is step alike.
 * @param today `YYYY-MM-DD`
 */
export function summarise(rows: readonly IndexRow[], today: string): ServiceSummary {
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
  const answered = new Set(
    of('changes')
      .filter((row) => textFact(row, 'state') === 'done')
      .flatMap(({ refs }) => refs)
  );
  const worst = problems
    .map((row) => ({
      title: row.title,
      severity: numberFact(row, 'severity'),
      observations: numberFact(row, 'observations') ?? 0,
      solved: answered.has(refTo(row))
    }))
    .sort(
      (a, b) =>
        Number(a.solved) - Number(b.solved) ||
        (b.severity ?? 0) - (a.severity ?? 0) ||
        b.observations - a.observations
    );
  const grave = worst.filter(({ severity }) => (severity ?? 0) >= GRAVE);

  const followed = follow(
    benefitsOf(of('benefits')).map(({ benefit }) => benefit),
    measurementsOf(of('measurements')),
    [],
    today
  );
  return {
    maps: documents
      .filter((row) => row.kind === 'journey' || row.kind === 'process')
      .map((row) => ({ title: row.title, kind: row.kind, state: textFact(row, 'state') })),
    journeySteps: emotions.length,
    emotion: emotions.length ? emotions.reduce((sum, one) => sum + one, 0) / emotions.length : null,
    sessions: documents.filter((row) => row.kind === 'session' && textFact(row, 'startedAt')).length,
    severities,
    grave: { all: grave.length, open: grave.filter(({ solved }) => !solved).length },
    worst: worst.slice(0, WORST),
    changes: of('changes')
      .filter((row) => textFact(row, 'state') !== 'dropped')
      .map((row) => ({ title: row.title, state: textFact(row, 'state'), owner: textFact(row, 'owner') })),
    benefits: followed.map(benefitLine),
    balance: balanceOfFollowed(followed)
  };
}
