import type { Attempt, Outcome, Task } from '../model';
import { shareInterval, type ShareInterval } from './statistics/completion';
import { typicalTime, type TypicalTime } from './statistics/times';

/** What results need of a session: which document it is, and who sat in it. */
export interface SessionOf {
  readonly id: string;
  /** Id of the participant; empty where none was chosen. Sessions of one participant count as one person. */
  readonly participant: string;
  /** When it began, as ISO: of one person's sessions the later counts. */
  readonly startedAt?: string;
}

/** What results need of an attempt: the session it was made in and its fields; its id where answers refer to it. */
export type AttemptIn = Omit<Attempt, 'id'> & { readonly id?: string; readonly session: string };

/** How one person did one task. */
export interface Cell {
  readonly session: string;
  /** The attempt that counts. */
  readonly attempt: string;
  /** Null while it runs, or ended without anybody judging it. */
  readonly outcome: Outcome | null;
  readonly running: boolean;
  /** Seconds from start to end; null while it runs. */
  readonly seconds: number | null;
  /** Lacking where nobody counted. */
  readonly errors: number | undefined;
  readonly assists: number | undefined;
}

export interface TaskResult {
  readonly task: string;
  /** By person, as `personOf` names them; people who did not try the task are missing. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Those who managed without help, of all whose attempt was judged; undefined when none was. */
  readonly unaided: ShareInterval | undefined;
  /** Of those who managed without help only. */
  readonly time: TypicalTime | undefined;
}

/** Whether an attempt says both that nobody helped and that somebody did. */
export function contradictsItself({ outcome, assists = 0 }: Pick<Attempt, 'outcome' | 'assists'>): boolean {
  return outcome === 'unaided' && assists > 0;
}

/** Who a session stands for in results: its participant, or itself where none was chosen. */
export function personOf(session: SessionOf): string {
  return session.participant || session.id;
}

/**
 * What came of each task. One attempt a person counts, the one that started last: who starts a task anew does
 * it because the first attempt was broken off. Attempts at tasks or in sessions not given are left out.
 */
export function taskResults(
  tasks: readonly Pick<Task, 'id'>[],
  sessions: readonly SessionOf[],
  attempts: readonly AttemptIn[]
): TaskResult[] {
  const people = new Map(sessions.map((session) => [session.id, personOf(session)]));
  const begun = new Map(sessions.map(({ id, startedAt = '' }) => [id, startedAt]));
  const latest = new Map<string, Map<string, AttemptIn>>(tasks.map((task) => [task.id, new Map()]));
  for (const attempt of attempts) {
    const person = people.get(attempt.session);
    const ofTask = latest.get(attempt.task);
    if (person === undefined || !ofTask) continue;
    const before = ofTask.get(person);
    if (!before || counts(attempt, before, begun)) ofTask.set(person, attempt);
  }
  return tasks.map((task) => resultOf(task.id, latest.get(task.id)!));
}

/**
 * Whether `attempt` counts rather than `before`: the later start, and a judged one rather than an unjudged. Seconds
 * are those of each session's clock: which session was later comes first.
 */
function counts(attempt: AttemptIn, before: AttemptIn, begun: ReadonlyMap<string, string>): boolean {
  const judged = Number(attempt.outcome !== null) - Number(before.outcome !== null);
  if (judged !== 0) return judged > 0;
  const [its, other] = [begun.get(attempt.session)!, begun.get(before.session)!];
  return its === other ? attempt.startedAt >= before.startedAt : its > other;
}

function resultOf(task: string, attempts: ReadonlyMap<string, AttemptIn>): TaskResult {
  const cells = new Map<string, Cell>();
  const times: number[] = [];
  let judged = 0;
  let unaided = 0;
  for (const [person, attempt] of attempts) {
    const seconds = attempt.endedAt === null ? null : attempt.endedAt - attempt.startedAt;
    cells.set(person, {
      session: attempt.session,
      attempt: attempt.id ?? '',
      outcome: attempt.outcome,
      running: attempt.endedAt === null,
      seconds,
      errors: attempt.errors,
      assists: attempt.assists
    });
    if (attempt.outcome !== null) judged++;
    if (attempt.outcome !== 'unaided') continue;
    unaided++;
    if (seconds !== null) times.push(seconds);
  }
  return { task, cells, unaided: shareInterval(unaided, judged), time: typicalTime(times) };
}
