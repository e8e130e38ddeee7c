import type { IndexRow } from '../../document/context';
import { numberFact, refTo, textFact } from '../../thread/rules/links';

/** What the status of a service tells of its findings, changes and journeys. */
export interface ServiceSummary {
  /** Journey steps that citizens were asked about, and the mean of what they felt, −2 to +2; null: nobody was. */
  readonly journeySteps: number;
  readonly emotion: number | null;
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
}

const WORST = 5;
/** From this severity on a problem is grave. */
export const GRAVE = 3;
const byOrder = (a: IndexRow, b: IndexRow) => (textFact(a, 'order') < textFact(b, 'order') ? -1 : 1);

/**
 * Gathers the summary of one service from its index rows: `about`, journey steps, findings and changes. Dropped changes
 * are left out. The mean emotion weighs every answered as-is step alike.
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

  return {
    journeySteps: emotions.length,
    emotion: emotions.length ? emotions.reduce((sum, one) => sum + one, 0) / emotions.length : null,
    grave: { all: grave.length, open: grave.filter(({ solved }) => !solved).length },
    worst: worst.slice(0, WORST),
    changes: of('changes')
      .filter((row) => textFact(row, 'state') !== 'dropped')
      .map((row) => ({ title: row.title, state: textFact(row, 'state'), owner: textFact(row, 'owner') }))
  };
}
