import type { Cycle } from '../../cycle/model';
import { cycleTime, daysAfter, pulseOf, type Pulse } from '../../cycle/rules/pulse';
import type { IndexRow } from '../../document/context';
import { groupBy } from '../../document/group';
import { heldAt } from './held';
import { refTo, textFact } from './links';
import { cycleOf } from './portfolio-lines';

/** How far a cycle has come: it asks, does something, has been tested by citizens, or has said what it learned. */
export const boardStages = ['question', 'change', 'test', 'learned'] as const;
export type BoardStage = (typeof boardStages)[number];

/** What has been learned is shown so many days after a cycle ended. */
export const SHOWN_DAYS = 60;

/** A cycle on the board. */
export interface BoardCycle {
  /** Id of the service. */
  readonly service: string;
  readonly cycle: Cycle;
  readonly stage: BoardStage;
  readonly pulse: Pulse;
  /** Its changes that were not dropped, and those of them that are done. */
  readonly changes: number;
  readonly done: number;
  /** Sittings with citizens in its studies. */
  readonly tests: number;
}

/** What the board is made of, as the index knows it. */
export interface BoardRows {
  readonly cycles: readonly IndexRow[];
  readonly changes: readonly IndexRow[];
  /** `about` rows. */
  readonly studies: readonly IndexRow[];
  readonly sessions: readonly IndexRow[];
}

export interface CycleBoard {
  /** In each stage what is most overdue first, then what ends first; what has ended follows, the latest first. */
  readonly stages: ReadonlyMap<BoardStage, readonly BoardCycle[]>;
  /** Those that have begun and not ended. */
  readonly running: readonly BoardCycle[];
  /** Median of how long ended cycles took, over all services, in days; null when none says. */
  readonly median: number | null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function stageOf({ closed, lesson }: Cycle, changes: number, tests: number): BoardStage {
  if (closed || lesson.trim()) return 'learned';
  return tests > 0 ? 'test' : changes > 0 ? 'change' : 'question';
}

/**
 * The cycles of these services that run, are planned, or ended a short while ago.
 * @param services ids, in the order of the portfolio @param today `YYYY-MM-DD`
 */
export function cycleBoard(rows: BoardRows, services: readonly string[], today: string): CycleBoard {
  const place = new Map(services.map((id, at) => [id, at]));
  const known = rows.cycles.filter(({ service }) => place.has(service));
  const changesOf = groupBy(
    rows.changes.filter((row) => textFact(row, 'state') !== 'dropped'),
    (row) => `${row.service} ${textFact(row, 'cycle')}`
  );
  const held = groupBy(rows.sessions.filter(heldAt), (row) => textFact(row, 'study'));
  const shownSince = daysAfter(today, -SHOWN_DAYS);
  const all = known.map((row): BoardCycle => {
    const cycle = cycleOf(row);
    const changes = changesOf.get(`${row.service} ${cycle.id}`) ?? [];
    const tests = rows.studies
      .filter(({ refs }) => refs.includes(refTo(row)))
      .reduce((sum, { document }) => sum + (held.get(document)?.length ?? 0), 0);
    return {
      service: row.service,
      cycle,
      stage: stageOf(cycle, changes.length, tests),
      pulse: pulseOf(cycle, tests, today),
      changes: changes.length,
      done: changes.filter((change) => textFact(change, 'state') === 'done').length,
      tests
    };
  });
  const shown = all.filter(
    ({ cycle: { closed, closedOn, endsOn } }) => !closed || (closedOn || endsOn) >= shownSince
  );
  const running = shown.filter(({ cycle: { closed } }) => !closed);
  const ended = shown.filter(({ cycle: { closed } }) => closed);
  const ends = ({ cycle: { closedOn, endsOn } }: BoardCycle) => closedOn || endsOn || '9999';
  const byPlace = (a: BoardCycle, b: BoardCycle) => place.get(a.service)! - place.get(b.service)!;
  running.sort((a, b) => b.pulse.late - a.pulse.late || compare(ends(a), ends(b)) || byPlace(a, b));
  ended.sort((a, b) => compare(ends(b), ends(a)) || byPlace(a, b));
  const stages = groupBy([...running, ...ended], ({ stage }) => stage);
  return {
    stages: new Map(boardStages.map((stage) => [stage, stages.get(stage) ?? []])),
    running: running.filter(({ cycle: { startsOn } }) => !startsOn || startsOn <= today),
    median: cycleTime(all.map(({ cycle }) => cycle))
  };
}
