/** What the sessions of a service have to do with one journey map, gathered through the record index. */
import type { IndexRow, RecordIndex } from '$lib/document/context';
import { today } from '$lib/document/day';
import { parseRef } from '$lib/document/record';
import { refOf } from '$lib/thread/address';
import { sessionName } from '$lib/thread/participants';
import { heldAt } from '$lib/thread/rules/held';
import { observationKinds, outcomes, type ObservationKind, type Outcome } from '../../../study/model';
import type { SessionSeen } from '../../rules/session-scores';

export interface SessionsSeen {
  /** Sessions that were held, by their day. */
  readonly sessions: readonly SessionSeen[];
  /** Session → ids of the steps that its study leads participants to. */
  readonly tested: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reference of a task → its title. */
  readonly tasks: ReadonlyMap<string, string>;
}

const text = (row: IndexRow, fact: string) => String(row.facts?.[fact] ?? '');
const number = (row: IndexRow, fact: string) => Number(row.facts?.[fact] ?? 0);

function byDocument(rows: readonly IndexRow[]): ReadonlyMap<string, IndexRow[]> {
  const groups = new Map<string, IndexRow[]>();
  for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row]);
  return groups;
}

/** @param map id of the journey map @param steps ids of its steps, in order */
export async function sessionsSeen(
  index: RecordIndex,
  service: string,
  map: string,
  steps: readonly string[]
): Promise<SessionsSeen> {
  const find = (kind: string, collection: string) => index.find({ service, kind, collection });
  const [abouts, observations, attempts, tasks, findings, participants] = await Promise.all([
    find('session', 'about'),
    find('session', 'observations'),
    find('session', 'attempts'),
    find('study', 'tasks'),
    find('study', 'findings'),
    find('study', 'participants')
  ]);
  const place = new Map(steps.map((step, at) => [step, at]));
  /** Ids of the steps of this map among references, in the order of the map. */
  const here = (refs: readonly string[]) =>
    refs
      .map((ref) => parseRef(ref))
      .flatMap((ref) => (ref?.document === map && place.has(ref.id) ? ref.id : []))
      .sort((a, b) => place.get(a)! - place.get(b)!);
  const stepsOfTask = new Map(tasks.map((row) => [refOf(row) as string, here(row.refs)]));
  const said = new Map<string, string[]>();
  for (const { refs } of findings) {
    const found = here(refs.filter((ref) => ref.split('/')[1] === 'steps'));
    for (const ref of refs.filter((ref) => ref.split('/')[1] === 'observations'))
      said.set(ref, [...new Set([...(said.get(ref) ?? []), ...found])]);
  }
  const people = new Map(participants.map((row) => [refOf(row) as string, row]));
  const [seen, tried] = [byDocument(observations), byDocument(attempts)];

  const sessions = abouts
    .filter(heldAt)
    .sort((a, b) => (heldAt(a) < heldAt(b) ? -1 : 1))
    .map((about): SessionSeen => {
      const study = text(about, 'study');
      const taskOf = (row: IndexRow) => (text(row, 'task') ? `${study}/tasks/${text(row, 'task')}` : '');
      const own = people.get(`${study}/participants/${text(about, 'participant')}`);
      return {
        id: about.document,
        name: sessionName(about, people),
        persona: own?.refs[0] ?? '',
        day: today(new Date(heldAt(about))),
        observations: (seen.get(about.document) ?? []).map((row) => ({
          ref: refOf(row),
          at: number(row, 'at'),
          kind: observationKinds.find((kind) => kind === row.facts?.kind) ?? ('note' as ObservationKind),
          text: row.title,
          task: taskOf(row),
          steps: stepsOf(row, taskOf(row))
        })),
        attempts: (tried.get(about.document) ?? []).map((row) => ({
          ref: refOf(row),
          task: taskOf(row),
          startedAt: number(row, 'startedAt'),
          outcome: outcomes.find((outcome) => outcome === row.facts?.outcome) ?? (null as Outcome | null),
          steps: stepsOfTask.get(taskOf(row)) ?? []
        }))
      };
    });

  /** The step the observer named; else those of its findings; else the task's, if it has but one. */
  function stepsOf(row: IndexRow, task: string): string[] {
    if (row.refs.length) return here(row.refs);
    const found = said.get(refOf(row)) ?? [];
    const ofTask = stepsOfTask.get(task) ?? [];
    return found.length ? found : ofTask.length === 1 ? ofTask : [];
  }

  const tested = new Map(
    sessions.map((session) => {
      const study = text(
        abouts.find((about) => about.document === session.id)!,
        'study'
      );
      const ofTasks = tasks.filter((row) => row.document === study).flatMap((row) => here(row.refs));
      return [session.id, new Set([...ofTasks, ...session.observations.flatMap((one) => one.steps)])];
    })
  );
  return { sessions, tested, tasks: new Map(tasks.map((row) => [refOf(row) as string, row.title])) };
}
