import type { Finding, FindingKind } from '../../model';
import { personOf, type SessionOf } from '../outcomes';
import { shareInterval, type ShareInterval } from '../statistics/completion';

export type RainbowSort = 'order' | 'people' | 'weight';
type RainbowFinding = Pick<Finding, 'id' | 'kind' | 'severity' | 'observations'>;

/** A finding's row: for each person the observations that show it. */
export interface RainbowRow<F extends RainbowFinding = RainbowFinding> {
  readonly finding: F;
  /** References by person; people who did not meet it are missing. */
  readonly met: ReadonlyMap<string, readonly string[]>;
  /** Of all people with a session; undefined without any. */
  readonly share: ShareInterval | undefined;
}

/** Which findings stand on the sheet, and in which order. */
export interface RainbowView {
  readonly kind: FindingKind | 'all';
  /** Problems at least this severe; 0 for all. */
  readonly least: number;
  readonly sort: RainbowSort;
}

/**
 * The rainbow sheet: findings against people. Sorted by `people` the commonest stand first, by `weight` severity
 * times share; what is alike keeps the order of the findings.
 */
export function rainbow<F extends RainbowFinding>(
  findings: readonly F[],
  sessions: readonly SessionOf[],
  { kind, least, sort }: RainbowView
): RainbowRow<F>[] {
  const people = new Map(sessions.map((session) => [session.id, personOf(session)]));
  const tested = new Set(people.values()).size;
  const rows = findings
    .filter((finding) => kind === 'all' || finding.kind === kind)
    .filter((finding) => (finding.severity ?? 0) >= least)
    .map((finding) => {
      const met = new Map<string, string[]>();
      for (const ref of finding.observations) {
        const person = people.get(ref.slice(0, ref.indexOf('/')));
        if (person !== undefined) met.set(person, [...(met.get(person) ?? []), ref]);
      }
      return { finding, met, share: shareInterval(met.size, tested) };
    });
  const weight = ({ finding, met }: RainbowRow<F>) => (finding.severity ?? 0) * met.size;
  if (sort === 'people') rows.sort((a, b) => b.met.size - a.met.size);
  if (sort === 'weight') rows.sort((a, b) => weight(b) - weight(a));
  return rows;
}
