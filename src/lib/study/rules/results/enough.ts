import type { Finding } from '../../model';
import { personOf, type SessionOf } from '../outcomes';
import { discovery, peopleNeeded, probablyLeft, seenOnce, type Discovery } from '../statistics/discovery';
import { rainbow } from './rainbow';

/** Goal of the needed number: 85 of 100 problems, as most plans have it. */
export const GOAL = 0.85;
/** Without data of one's own: the mean of Nielsen & Landauer 1993. */
export const USUAL_P = 0.31;

/** Whether enough people have been tested, as far as the problems seen so far tell. */
export interface Enough {
  readonly found: Discovery;
  /** Share of the problems that have probably been seen, 0–1. */
  readonly share: number;
  readonly left: number;
  /** People it takes in all for 85 of 100. */
  readonly needed: number | undefined;
}

/** @returns undefined with fewer than two people, or no problem that somebody met */
export function enough(
  findings: readonly Pick<Finding, 'id' | 'kind' | 'severity' | 'observations'>[],
  sessions: readonly SessionOf[]
): Enough | undefined {
  const met = new Map<string, Set<string>>(sessions.map((session) => [personOf(session), new Set()]));
  for (const row of rainbow(findings, sessions, { kind: 'problem', least: 0, sort: 'order' }))
    for (const person of row.met.keys()) met.get(person)!.add(row.finding.id);
  const found = discovery([...met.values()]);
  if (!found) return undefined;
  return {
    found,
    share: seenOnce(found.adjusted, found.people),
    left: probablyLeft(found),
    needed: peopleNeeded(found.adjusted, GOAL)
  };
}

/** Points of the curve: how much is seen by 1, 2 … people. @param p 0–1 @param to the last number of people */
export function curve(p: number, to: number): { people: number; share: number }[] {
  return Array.from({ length: to }, (_, at) => ({ people: at + 1, share: seenOnce(p, at + 1) }));
}
