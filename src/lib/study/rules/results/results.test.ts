import { describe, expect, it } from 'vitest';
import type { Finding, Outcome, Questionnaire } from '../../model';
import { taskResults, type AttemptIn } from '../outcomes';
import { easeOf, ownResult, promoters, scores, type AnsweredIn } from './answers';
import { compareStudies, type StudyData } from './compare';
import { curve, enough } from './enough';
import { rainbow } from './rainbow';

const sessionsOf = (...participants: string[]) =>
  participants.map((participant, at) => ({ id: `s${at + 1}`, participant }));

let made = 0;
const answer = (
  session: string,
  questionnaire: Questionnaire,
  values: (number | null)[],
  more: Partial<AnsweredIn> = {}
): AnsweredIn => ({
  id: `a${made++}`,
  session,
  questionnaire,
  attempt: '',
  question: '',
  values,
  text: '',
  answeredAt: '2026-03-02T09:00:00.000Z',
  ...more
});

describe('answers of a study', () => {
  const sessions = sessionsOf('p1', 'p2', 'p3', 'p1');
  const all = (value: number) => Array.from({ length: 10 }, (_, at) => (at % 2 ? 6 - value : value));

  it('give scores of those who answered all of it, one a person, the last', () => {
    const result = scores('sus', sessions, [
      answer('s1', 'sus', all(1)),
      answer('s4', 'sus', all(5), { answeredAt: '2026-03-03T09:00:00.000Z' }),
      answer('s2', 'sus', all(3)),
      answer('s3', 'sus', [5, null]),
      answer('other', 'sus', all(5))
    ])!;
    expect([...result.byPerson]).toEqual([
      ['p1', 100],
      ['p2', 50]
    ]);
    expect(result).toMatchObject({ unfinished: 1, mean: { count: 2, mean: 75 } });
    expect(scores('umux-lite', sessions, [])).toBeUndefined();
  });

  it('give NPS, and how own questions were answered', () => {
    expect(promoters(sessions, [answer('s1', 'nps', [10]), answer('s2', 'nps', [3])])!.score).toBe(0);
    const own = ownResult({ id: 'q' }, sessions, [
      answer('s1', 'own', [5], { question: 'q' }),
      answer('s2', 'own', [], { question: 'q', text: 'Uklart brev' }),
      answer('s3', 'own', [1], { question: 'another' })
    ]);
    expect([...own.counts]).toEqual([[5, 1]]);
    expect(own).toMatchObject({ count: 2, said: [{ session: 's2', text: 'Uklart brev' }] });
  });

  it('give the ease of a task from the attempts that count', () => {
    const attempt = (id: string, startedAt: number): AttemptIn => ({
      id,
      session: 's1',
      task: 't',
      startedAt,
      endedAt: startedAt + 9,
      outcome: 'unaided'
    });
    const [result] = taskResults([{ id: 't' }], sessions, [attempt('first', 0), attempt('second', 20)]);
    const ease = easeOf(result!, [
      answer('s1', 'seq', [1], { attempt: 'first' }),
      answer('s1', 'seq', [6], { attempt: 'second' })
    ])!;
    expect(ease).toMatchObject({ count: 1, mean: 6 });
    expect(easeOf(result!, [])).toBeUndefined();
  });
});

const finding = (id: string, severity: Finding['severity'], ...sessions: string[]) => ({
  id,
  kind: 'problem' as const,
  severity,
  observations: sessions.map((session, at) => `${session}/observations/${id}${at}`)
});

describe('the rainbow sheet', () => {
  const sessions = sessionsOf('p1', 'p2', 'p3');
  const findings = [
    finding('a', 1, 's1'),
    finding('b', null, 's1', 's2', 's3'),
    finding('c', 4, 's1', 's2', 's2')
  ];
  const ids = (sort: 'order' | 'people' | 'weight', least = 0) =>
    rainbow(findings, sessions, { kind: 'all', least, sort }).map((row) => row.finding.id);

  it('holds who met what, and is sorted and filtered', () => {
    const [, , c] = rainbow(findings, sessions, { kind: 'all', least: 0, sort: 'order' });
    expect([...c!.met].map(([person, refs]) => [person, refs.length])).toEqual([
      ['p1', 1],
      ['p2', 2]
    ]);
    expect(c!.share).toMatchObject({ count: 2, of: 3 });
    expect(ids('order')).toEqual(['a', 'b', 'c']);
    expect(ids('people')).toEqual(['b', 'c', 'a']);
    expect(ids('weight')).toEqual(['c', 'a', 'b']);
    expect(ids('order', 3)).toEqual(['c']);
    expect(rainbow(findings, sessions, { kind: 'idea', least: 0, sort: 'order' })).toEqual([]);
  });

  it('leaves out what was seen in sessions that do not count', () => {
    const [row] = rainbow([finding('a', 1, 'gone')], sessions, { kind: 'all', least: 0, sort: 'order' });
    expect(row!.met.size).toBe(0);
    expect(rainbow(findings, [], { kind: 'all', least: 0, sort: 'order' })[0]!.share).toBeUndefined();
  });
});

describe('whether enough people were tested', () => {
  // The matrix of Lewis' adjustment: four people, six problems.
  const rows = ['110001', '101000', '110010', '010100'];
  const findings = [...'012345'].map((column) =>
    finding(column, 2, ...rows.flatMap((row, at) => (row[Number(column)] === '1' ? [`s${at + 1}`] : [])))
  );
  it('is reckoned from who met which problem', () => {
    const result = enough(findings, sessionsOf('p1', 'p2', 'p3', 'p4'))!;
    expect(result.found.adjusted).toBeCloseTo(0.1875, 10);
    expect(result.share).toBeCloseTo(1 - 0.8125 ** 4, 10);
    expect(result).toMatchObject({ left: 5, needed: 10 });
    expect(enough(findings, sessionsOf('p1'))).toBeUndefined();
    expect(enough([], sessionsOf('p1', 'p2'))).toBeUndefined();
  });
  it('is drawn as a curve', () => {
    expect(curve(0.5, 3)).toEqual([
      { people: 1, share: 0.5 },
      { people: 2, share: 0.75 },
      { people: 3, share: 0.875 }
    ]);
  });
});

describe('two studies', () => {
  /** One attempt a person at one task; seconds, or 0 for those who gave up. */
  function study(
    task: string,
    title: string,
    seconds: readonly number[],
    sus: readonly number[] = []
  ): StudyData {
    const people = seconds.map((_, at) => `${task}-p${at + 1}`);
    const outcome = (time: number): Outcome => (time ? 'unaided' : 'gave-up');
    return {
      tasks: [{ id: task, title }],
      sessions: sessionsOf(...people),
      attempts: seconds.map((time, at) => ({
        session: `s${at + 1}`,
        task,
        startedAt: 0,
        endedAt: time || 60,
        outcome: outcome(time)
      })),
      answers: sus.map((value, at) =>
        answer(
          `s${at + 1}`,
          'sus',
          Array.from({ length: 10 }, (_, item) => (item % 2 ? 6 - value : value))
        )
      ),
      labels: new Map(people.map((person, at) => [person, `P${at + 1}`]))
    };
  }
  const before = study('old', 'Søk om plass', [84, 96, 120, 61, 210, 0, 0, 0, 0, 0, 0, 0], [1, 2, 2, 1]);
  const now = study('new', ' søk om Plass', [30, 35, 50, 28, 70, 33, 41, 38, 44, 0, 0, 0], [4, 5, 4, 4]);

  it('are compared task by task, found by title, as different people', () => {
    const { tasks, unmatched, sus, susVerdict } = compareStudies(now, before, false);
    expect(unmatched).toBe(0);
    expect(tasks[0]!.shares!.p).toBeGreaterThan(0.05);
    expect(tasks[0]).toMatchObject({ task: 'new', completion: 'unsure', speed: 'better', pairs: undefined });
    expect(tasks[0]!.times!.ratio).toBeLessThan(0.6);
    expect(sus!.by!.difference).toBeGreaterThan(30);
    expect(susVerdict).toBe('better');
  });

  it('the other way round is worse', () => {
    expect(compareStudies(before, now, false)).toMatchObject({ susVerdict: 'worse' });
    expect(compareStudies(before, now, false).tasks[0]!.speed).toBe('worse');
  });

  it('say more when the same people came back', () => {
    const paired = compareStudies(now, before, true);
    expect(paired.tasks[0]!.pairs).toMatchObject({ onlyFirst: 0, onlySecond: 4, count: 12 });
    expect(paired.tasks[0]!.pairs!.midP).toBeCloseTo(2 / 16 - 1 / 16, 10);
    expect(paired.sus!.by!.df).toBe(3);
  });

  it('without tasks or answers in common say nothing', () => {
    const other = study('x', 'Noe annet', [60]);
    expect(compareStudies(now, other, false)).toMatchObject({
      tasks: [],
      unmatched: 2,
      sus: undefined,
      susVerdict: 'unsure'
    });
    expect(compareStudies(study('x', '', [60]), study('y', '', [60]), false).tasks).toEqual([]);
  });
});
