import type { Involvement, InvolvementStage, Stakeholder } from '../model';

/** Citizens who sat in tests of one study on one day. */
export interface TestDay {
  /** Id of the study document. */
  readonly study: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly sessions: number;
}

/** One line of the log: what somebody noted, or tests that were held. */
export type LogLine =
  | { readonly kind: 'entry'; readonly on: string; readonly entry: Involvement }
  | { readonly kind: 'tests'; readonly on: string; readonly tests: TestDay };

/** Gathers sessions into days of one study. @param held of each session: its study and the day it began */
export function testDays(held: readonly { study: string; on: string }[]): TestDay[] {
  const days = new Map<string, TestDay>();
  for (const { study, on } of held) {
    const key = `${on} ${study}`;
    days.set(key, { study, on, sessions: (days.get(key)?.sessions ?? 0) + 1 });
  }
  return [...days.values()];
}

/** Everything that happened, the latest first; of one day tests come last, entries by id. @param dayOf by which an entry stands */
export function logOf(
  entries: readonly Involvement[],
  tests: readonly TestDay[],
  dayOf: (entry: Involvement) => string = ({ on }) => on
): LogLine[] {
  const lines: LogLine[] = [
    ...entries.map((entry) => ({ kind: 'entry' as const, on: dayOf(entry), entry })),
    ...tests.map((day) => ({ kind: 'tests' as const, on: day.on, tests: day }))
  ];
  const key = (line: LogLine) => (line.kind === 'entry' ? `0${line.entry.id}` : `1${line.tests.study}`);
  return lines.sort((a, b) => b.on.localeCompare(a.on) || key(a).localeCompare(key(b)));
}

/** How often a stakeholder took part or decided, by part of the work. */
export function partsOf(
  stakeholder: Pick<Stakeholder, 'id'>,
  entries: readonly Involvement[]
): { readonly [stage in InvolvementStage]?: number } {
  const counts: { [stage in InvolvementStage]?: number } = {};
  for (const { stage, took, deciders } of entries)
    if (took.includes(stakeholder.id) || deciders.includes(stakeholder.id))
      counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}

/** The latest entry that a stakeholder took part in, up to a day. @param today `YYYY-MM-DD` */
export function lastOf(
  stakeholder: string,
  entries: readonly Involvement[],
  today: string
): Involvement | undefined {
  return entries
    .filter(
      ({ on, took, deciders }) =>
        on <= today && (took.includes(stakeholder) || deciders.includes(stakeholder))
    )
    .reduce<Involvement | undefined>(
      (last, entry) => (last && last.on >= entry.on ? last : entry),
      undefined
    );
}
