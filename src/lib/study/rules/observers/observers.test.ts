import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, SyncMark } from '../../model';
import { observerNames, sharedCodes } from './names';
import { agreementOf } from './agreement';
import { astray, offsetOf, onSessionClock } from './clocks';

const day = Date.parse('2026-03-02T09:00:00.000Z');
const moment = (second: number) => new Date(day + second * 1000).toISOString();
const mark = (clock: string, at: number, second: number): SyncMark => ({
  ...{ id: `${clock}${at}`, clock, at, markedAt: moment(second) }
});
const session = { startedAt: moment(0) };

describe('the offset of an observer’s clock', () => {
  const clock = { id: 'O2', startedAt: moment(95) };

  it('is what the two clocks showed at one clap, whatever the devices think the day is', () => {
    expect(offsetOf(session, clock, [mark('', 120.4, 120), mark('O2', 22.1, 86_400)])).toEqual({
      ...{ seconds: 98.3, by: 'marks', marks: 1, spread: 0 }
    });
  });

  it('pairs each clap with its own, and lets the middle one count', () => {
    const marks = [mark('', 60, 60), mark('', 600, 600), mark('', 1200, 1200)];
    const theirs = [mark('O2', 10.2, 61), mark('O2', 549.9, 603), mark('O2', 1151, 1199), mark('O3', 1, 600)];
    expect(offsetOf(session, clock, [...marks, ...theirs])).toEqual({
      ...{ seconds: 49.8, by: 'marks', marks: 3, spread: 1.1 }
    });
  });

  it('without a clap is what the devices think, and says so', () => {
    const by = { by: 'calendar', marks: 0, spread: 0 };
    expect(offsetOf(session, clock, [])).toEqual({ seconds: 95, ...by });
    expect(offsetOf(session, clock, [mark('', 5, 5)])).toEqual({ seconds: 95, ...by });
    expect(offsetOf({ startedAt: '' }, clock, [])).toEqual({ seconds: 0, ...by });
  });

  it('puts whatever an observer saw where it happened', () => {
    const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        tenths(600),
        tenths(3600),
        tenths(3600),
        fc.integer({ min: -1e6, max: 1e6 }),
        (late, clap, seen, off) => {
          // The observer's clock was started `late` seconds into the session, on a device whose calendar is off.
          const marks = [mark('', late + clap, late + clap), mark('O2', clap, late + clap + off)];
          const offset = offsetOf(session, { id: 'O2', startedAt: moment(late + off) }, marks);
          expect(onSessionClock(seen, offset)).toBeCloseTo(late + seen, 5);
        }
      )
    );
  });

  it('tells which observations do not lie where it says', () => {
    const seen = (id: string, at: number, more: Partial<Observation>): Observation => ({
      ...{ id, at, kind: 'note', text: '', task: '', step: '' },
      ...more
    });
    const all = [
      seen('laid', 13, { own: 10, observer: 'O2' }),
      seen('astray', 10, { own: 10, observer: 'O2' }),
      seen('other', 10, { own: 10, observer: 'O3' }),
      seen('by hand', 10, { observer: 'O2' })
    ];
    expect(astray(all, 'O2', { seconds: 3 }).map(({ id }) => id)).toEqual(['astray']);
    expect(onSessionClock(2, { seconds: -9 })).toBe(0);
  });
});

describe('agreement between observers', () => {
  let count = 0;
  const saw = (observer: string | undefined, kind: Observation['kind'], task: string): Observation => ({
    ...{ id: `o${count++}`, at: 1, kind, text: '', task, step: '' },
    ...(observer && { observer })
  });

  const session = (id: string, observations: Observation[], attempts: { task: string }[]) => ({
    ...{ id, observations, attempts }
  });

  it('is on findings that either saw, and on which tasks went wrong', () => {
    const all = [
      saw(undefined, 'problem', 'a'),
      saw(undefined, 'error', 'b'),
      saw(undefined, 'positive', 'd'),
      saw('O2', 'problem', 'a'),
      saw('O2', 'help', 'c'),
      saw('O2', 'quote', 'b')
    ];
    const ref = (at: number) => `s/observations/${all[at]!.id}`;
    const findings = [
      { id: 'f1', observations: [ref(0), ref(3)] },
      { id: 'f2', observations: [ref(1), 'other/observations/x'] },
      { id: 'f3', observations: [ref(4)] },
      { id: 'f4', observations: ['other/observations/x'] }
    ];
    const attempts = ['a', 'b', 'c', 'd'].map((task) => ({ task }));
    // Findings: {1, 2} and {1, 3}: one of three. Tasks: wrong, wrong, right, right against wrong, right, wrong, right.
    expect(agreementOf([session('s', all, attempts)], findings)).toEqual({
      observers: ['', 'O2'],
      findings: {
        share: 1 / 3,
        seen: [
          { id: 'f1', by: ['', 'O2'] },
          { id: 'f2', by: [''] },
          { id: 'f3', by: ['O2'] }
        ]
      },
      pairs: [{ one: '', other: 'O2', alike: 2, of: 4, kappa: 0 }]
    });
  });

  it('holds a pair only to the sessions that both were there for', () => {
    const first = [saw(undefined, 'problem', 'a'), saw('O2', 'problem', 'a'), saw('O2', 'error', 'b')];
    const second = [saw(undefined, 'problem', 'a'), saw('O2', 'positive', 'a')];
    // O2 was not there: what nobody else noted says nothing about agreement.
    const third = [saw(undefined, 'problem', 'a'), saw(undefined, 'problem', 'b')];
    const findings = [
      { id: 'both', observations: [`s1/observations/${first[0]!.id}`, `s1/observations/${first[1]!.id}`] },
      { id: 'one', observations: [`s2/observations/${second[0]!.id}`] },
      { id: 'alone', observations: [`s3/observations/${third[0]!.id}`] }
    ];
    const tasks = [{ task: 'a' }, { task: 'b' }];
    const sessions = [
      session('s1', first, tasks),
      session('s2', second, [{ task: 'a' }]),
      session('s3', third, tasks)
    ];
    // Facilitator wrong, right, wrong and O2 wrong, wrong, right: one of three alike, five of nine by chance.
    expect(agreementOf(sessions, findings)).toEqual({
      observers: ['', 'O2'],
      findings: {
        share: 1 / 2,
        seen: [
          { id: 'both', by: ['', 'O2'] },
          { id: 'one', by: [''] }
        ]
      },
      pairs: [{ one: '', other: 'O2', alike: 1, of: 3, kappa: expect.closeTo(-0.5, 9) }]
    });
  });

  it('needs two observers, and something to judge', () => {
    expect(agreementOf([session('s', [saw('O2', 'problem', 'a')], [{ task: 'a' }])], [])).toBeUndefined();
    const two = [saw('O1', 'note', ''), saw('O2', 'note', '')];
    expect(agreementOf([session('s', two, [])], [])).toEqual({
      observers: ['O1', 'O2'],
      findings: undefined,
      pairs: []
    });
    expect(agreementOf([session('s', two, [{ task: 'a' }])], [])?.pairs).toMatchObject([
      { alike: 1, of: 1, kappa: undefined }
    ]);
  });
});

describe('names of observers', () => {
  it('are their codes, with a letter where two devices chose the same', () => {
    const keys = ['O3-k2m1', '', 'O2-zzzz', 'O2-aaaa', 'O2-aaaa', 'O2'];
    expect(Object.fromEntries(observerNames(keys))).toEqual({
      ...{ '': '', O2: 'O2', 'O2-aaaa': 'O2b', 'O2-zzzz': 'O2c', 'O3-k2m1': 'O3' }
    });
    expect(sharedCodes(keys)).toEqual(['O2']);
    expect(sharedCodes(['O2-aaaa', 'O2-aaaa', 'O3'])).toEqual([]);
  });
  it('are the same in whatever order the observations came, and never shared', () => {
    const key = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '-aaaa', '-bbbb', '-cccc'));
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: String }), (pairs) => {
        const keys = pairs.map(([number, device]) => `O${number}${device}`);
        const names = observerNames(keys);
        expect(observerNames([...keys].reverse())).toEqual(names);
        expect(new Set(names.values()).size).toBe(keys.length);
      })
    );
  });
});
