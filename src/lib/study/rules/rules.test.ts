import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, Outcome } from '../model';
import { clockSeconds, formatSeconds, parseSeconds, sessionState } from './clock';
import { affectedShare } from './findings/affected';
import { taskResults, type AttemptIn } from './outcomes';
import { personalTraits } from './personal';
import { quickKey, readPrefix } from './quick-line';
import { attemptAt, byTime, runningAttempt, staysWithoutWords } from './timeline';

const attempt = (session: string, task: string, outcome: Outcome | null, from = 0, to: number | null = 60) =>
  ({ session, task, outcome, startedAt: from, endedAt: to }) satisfies AttemptIn;

describe('task results', () => {
  const sessions = [
    { id: 's1', participant: 'p1' },
    { id: 's2', participant: 'p2' },
    { id: 's3', participant: '' }
  ];

  it('count each person once, and only those judged', () => {
    const [apply, pay] = taskResults([{ id: 'apply' }, { id: 'pay' }], sessions, [
      attempt('s1', 'apply', 'unaided', 10, 50),
      attempt('s2', 'apply', 'assisted'),
      attempt('s3', 'apply', null, 5, null)
    ]);
    expect(apply!.unaided).toMatchObject({ count: 1, of: 2 });
    expect(apply!.time!.seconds).toBeCloseTo(40);
    expect(apply!.cells.get('s3')).toMatchObject({ outcome: null, running: true, seconds: null });
    expect(pay!.unaided).toBeUndefined();
    expect(pay!.time).toBeUndefined();
  });

  it('count the attempt that started last, also over two sessions of one person', () => {
    const twice = [...sessions, { id: 's4', participant: 'p1' }];
    const [apply] = taskResults([{ id: 'apply' }], twice, [
      attempt('s1', 'apply', 'gave-up', 10),
      attempt('s1', 'apply', 'unaided', 100, 160),
      attempt('s1', 'apply', null, 200, 201)
    ]);
    expect(apply!.cells.get('p1')!.outcome).toBe('unaided');
    expect(apply!.unaided).toMatchObject({ count: 1, of: 1 });
  });

  it('count of two sessions of one person the later, whatever their clocks showed', () => {
    const first = { id: 's1', participant: 'p1', startedAt: '2026-03-01T10:00:00.000Z' };
    const second = { id: 's2', participant: 'p1', startedAt: '2026-03-02T10:00:00.000Z' };
    const made = [attempt('s2', 'apply', 'unaided', 2, 30), attempt('s1', 'apply', 'gave-up', 90, 200)];
    for (const attempts of [made, made.toReversed()]) {
      const [apply] = taskResults([{ id: 'apply' }], [first, second], attempts);
      expect(apply!.cells.get('p1')).toMatchObject({ session: 's2', outcome: 'unaided' });
    }
  });

  it('leave out tasks and sessions that are gone', () => {
    const results = taskResults([{ id: 'apply' }], sessions, [
      attempt('binned', 'apply', 'unaided'),
      attempt('s1', 'removed', 'unaided')
    ]);
    expect(results).toHaveLength(1);
    expect(results[0]!.cells.size).toBe(0);
  });

  it('never depend on the order in which attempts are read', () => {
    const made = fc.record({
      session: fc.constantFrom('s1', 's2', 's3'),
      task: fc.constantFrom('apply', 'pay'),
      outcome: fc.constantFrom<Outcome | null>('unaided', 'assisted', 'gave-up', 'wrong', null),
      startedAt: fc.nat(1000),
      endedAt: fc.constant(2000)
    });
    const distinct = fc.uniqueArray(made, { selector: ({ startedAt }) => startedAt });
    fc.assert(
      fc.property(distinct, (attempts) => {
        const tasks = [{ id: 'apply' }, { id: 'pay' }];
        const forward = taskResults(tasks, sessions, attempts);
        const backward = taskResults(tasks, sessions, [...attempts].reverse());
        const plain = (results: typeof forward) =>
          results.map(({ cells, ...rest }) => ({
            ...rest,
            time: rest.time?.count,
            cells: [...cells].sort()
          }));
        expect(plain(backward)).toEqual(plain(forward));
        for (const { unaided, cells } of forward) expect(unaided?.of ?? 0).toBeLessThanOrEqual(cells.size);
      })
    );
  });
});

describe('the share that a finding affects', () => {
  const sessions = [
    { id: 's1', participant: 'p1' },
    { id: 's2', participant: 'p2' },
    { id: 's3', participant: 'p1' }
  ];

  it('counts people, not observations or sessions', () => {
    const share = affectedShare(['s1/observations/a', 's1/observations/b', 's3/observations/c'], sessions);
    expect(share).toMatchObject({ count: 1, of: 2 });
  });

  it('leaves out sessions that are gone, and is unknown without sessions', () => {
    expect(affectedShare(['gone/observations/a'], sessions)).toMatchObject({ count: 0, of: 2 });
    expect(affectedShare(['s1/observations/a'], [])).toBeUndefined();
  });
});

describe('the timeline', () => {
  it('asks nobody to fill in a quote that may not be had: refused, taken back alone, or with everything', () => {
    const quote = { kind: 'quote', text: '' } as const;
    expect(staysWithoutWords(quote, { quotes: false })).toBe(true);
    expect(staysWithoutWords(quote, { quotes: true, withdrawnAt: '2026-03-04T10:00:00Z' })).toBe(true);
    expect(staysWithoutWords(quote, { quotes: true })).toBe(false);
    expect(staysWithoutWords(quote, undefined)).toBe(false);
    expect(staysWithoutWords({ ...quote, text: 'Hvor?' }, { quotes: false })).toBe(false);
    expect(staysWithoutWords({ ...quote, kind: 'problem' }, { quotes: false })).toBe(false);
  });

  const run = (id: string, startedAt: number, endedAt: number | null): Attempt => ({
    ...{ id, task: id, startedAt, endedAt },
    outcome: null
  });

  it('is by second, and by id where seconds are equal', () => {
    const moments = [
      { id: 'b', at: 3 },
      { id: 'a', at: 3 },
      { id: 'c', at: 1 }
    ];
    expect(moments.sort(byTime).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('knows which attempt ran at a second', () => {
    const attempts = [run('first', 10, 40), run('second', 40, null)];
    expect(attemptAt(attempts, 5)).toBeUndefined();
    expect(attemptAt(attempts, 30)!.id).toBe('first');
    expect(attemptAt(attempts, 40)!.id).toBe('second');
    expect(attemptAt(attempts, 900)!.id).toBe('second');
    expect(runningAttempt(attempts)!.id).toBe('second');
    expect(runningAttempt([run('first', 10, 40)])).toBeUndefined();
  });
});

describe('the clock', () => {
  const start = '2026-03-02T09:00:00.000Z';
  const at = (seconds: number) => Date.parse(start) + seconds * 1000;

  it('stands at 0 before the start, runs, and stands still after the end', () => {
    expect(clockSeconds({ startedAt: '', endedAt: '' }, at(50))).toBe(0);
    expect(clockSeconds({ startedAt: start, endedAt: '' }, at(50.26))).toBe(50.3);
    const ended = { startedAt: start, endedAt: '2026-03-02T09:30:00.000Z' };
    expect(clockSeconds(ended, at(9999))).toBe(1800);
    expect(
      [{ startedAt: '', endedAt: '' }, { startedAt: start, endedAt: '' }, ended].map(sessionState)
    ).toEqual(['planned', 'running', 'ended']);
  });

  it('never goes below 0 when the device sets its clock back', () => {
    expect(clockSeconds({ startedAt: start, endedAt: '' }, at(-60))).toBe(0);
  });

  it('is written and read back', () => {
    expect([0, 59.9, 60, 3661].map(formatSeconds)).toEqual(['0:00', '0:59', '1:00', '1:01:01']);
    expect(['75', '1:15', ' 1.15 ', '1:01:01'].map(parseSeconds)).toEqual([75, 75, 75, 3661]);
    expect(['', 'x', '1:75', '1:2:3:4', '-3', '1:'].map(parseSeconds)).toEqual(Array(6).fill(undefined));
    fc.assert(fc.property(fc.nat(200_000), (s) => parseSeconds(formatSeconds(s)) === s));
  });
});

describe('what looks personal', () => {
  it.each([
    ['ring 912 34 567 i morgen', 'phone'],
    ['91234567', 'phone'],
    ['tlf. 22 33 44 55.', 'phone'],
    ['+47 912 34 567', 'phone'],
    ['0046 70 123 45 67', 'phone'],
    ['skrev kari@example.no i feltet', 'email'],
    ['01019012345', 'national-number'],
    ['010190 12345 står på kortet', 'national-number'],
    ['Kari Nordmann lette lenge', 'name'],
    ['ringte Anne-Lise Øvrebø for å spørre', 'name'],
    ['hun heter Kari', 'name']
  ])('%s: %s', (note, trait) => {
    expect(personalTraits(note)).toContain(trait);
  });

  it.each([
    'fant ikke knappen på 1:24',
    'kostet 20 000 000 kroner',
    '12 av 14 felt, 2026-03-02',
    'saksnummer 2026/123456',
    'skjema NAV 06-07.08',
    '3 forsøk, 40 sekunder, 1 200 kr',
    'Trykket på Lillesand Kommune i stedet',
    'Han fant Min Side, så NAV. Google Maps hjalp ikke'
  ])('%s: nothing', (note) => {
    expect(personalTraits(note)).toEqual([]);
  });
});

describe("the observer's line", () => {
  it('takes digits for kinds, and for outcomes while a task runs', () => {
    expect(quickKey('4', 'none')).toEqual({ does: 'kind', kind: 'quote' });
    expect(quickKey('9', 'runs')).toEqual({ does: 'outcome', outcome: 'gave-up' });
    expect(quickKey('0', 'runs')).toEqual({ does: 'outcome', outcome: 'wrong' });
    expect(quickKey('9', 'none')).toBeUndefined();
    expect(quickKey('+', 'none')).toEqual({ does: 'start-task' });
    expect(quickKey('+', 'runs')).toBeUndefined();
    expect(quickKey('a', 'runs')).toBeUndefined();
  });

  it('reads a letter and a space as a kind', () => {
    const letters = { problem: 'p', error: 'f', help: 'h', quote: 's', positive: 'b', note: 'n' };
    expect(readPrefix('s «hvor er jeg?»', letters)).toEqual({ kind: 'quote', rest: '«hvor er jeg?»' });
    expect(readPrefix('P ', letters)).toEqual({ kind: 'problem', rest: '' });
    expect(readPrefix('i dag', letters)).toBeUndefined();
    expect(readPrefix('spør', letters)).toBeUndefined();
  });
});
