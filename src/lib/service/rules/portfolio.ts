import type { IndexRow } from '../../document/context';
import type { ServiceState } from '../model';

/** What the portfolio shows of one service. */
export interface ServiceLine {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly owner: string;
  readonly organisation: string;
  readonly state: ServiceState;
  /** 1 first; null is not decided. */
  readonly priority: number | null;
  /** `YYYY-MM-DD`, or empty. */
  readonly reviewOn: string;
  readonly sample: boolean;
  readonly counts: ServiceCounts;
}

/** How much there is of each link of the thread. */
export interface ServiceCounts {
  readonly maps: number;
  readonly studies: number;
  readonly findings: number;
  readonly changes: number;
  readonly benefits: number;
}

/** Behind every priority there may be. */
const NOT_DECIDED = 100;

const text = (row: IndexRow, fact: string) => {
  const value = row.facts?.[fact];
  return typeof value === 'string' ? value : '';
};

/** Adds what a row of the index stands for: a record of its own, or a study with its findings. */
function count(row: IndexRow, counts: { -readonly [C in keyof ServiceCounts]: ServiceCounts[C] }): void {
  const { kind, collection } = row;
  if (collection === 'changes' || collection === 'benefits') counts[collection]++;
  if (collection !== 'about') return;
  if (kind === 'journey' || kind === 'process') counts.maps++;
  if (kind !== 'study') return;
  counts.studies++;
  if (typeof row.facts?.findings === 'number') counts.findings += row.facts.findings;
}

/**
 * The services in the order they are worked on: by priority, those without one last, then by title.
 * @param services `about` rows of services. @param parts rows of everything counted
 * @param compare puts titles in the order of the user's language
 */
export function portfolioLines(
  services: readonly IndexRow[],
  parts: readonly IndexRow[],
  compare: (a: string, b: string) => number
): ServiceLine[] {
  const counts = new Map(
    services.map((row) => [row.document, { maps: 0, studies: 0, findings: 0, changes: 0, benefits: 0 }])
  );
  for (const row of parts) {
    const own = counts.get(row.service);
    if (own) count(row, own);
  }
  const lines = services.map((row): ServiceLine => {
    const priority = row.facts?.priority;
    const state = text(row, 'state');
    return {
      id: row.document,
      title: row.title,
      purpose: text(row, 'purpose'),
      owner: text(row, 'owner'),
      organisation: text(row, 'organisation'),
      state: state === 'develop' || state === 'follow-up' ? state : 'explore',
      priority: typeof priority === 'number' ? priority : null,
      reviewOn: text(row, 'reviewOn'),
      sample: row.facts?.sample === true,
      counts: counts.get(row.document)!
    };
  });
  return lines.sort(
    (a, b) => (a.priority ?? NOT_DECIDED) - (b.priority ?? NOT_DECIDED) || compare(a.title, b.title)
  );
}
