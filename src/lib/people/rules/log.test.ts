import { describe, expect, it } from 'vitest';
import type { Involvement } from '../model';
import { lastOf, logOf, partsOf, testDays } from './log';

const entry = (id: string, on: string, more: Partial<Involvement> = {}): Involvement => ({
  id,
  on,
  kind: 'workshop',
  stage: 'as-is',
  title: '',
  took: [],
  others: '',
  outcome: '',
  decision: '',
  deciders: [],
  about: [],
  ...more
});

describe('the log', () => {
  it('gathers the sessions of a study on one day', () => {
    const held = [
      { study: 's', on: '2026-05-01' },
      { study: 's', on: '2026-05-01' },
      { study: 't', on: '2026-05-01' },
      { study: 's', on: '2026-05-02' }
    ];
    expect(testDays(held)).toEqual([
      { study: 's', on: '2026-05-01', sessions: 2 },
      { study: 't', on: '2026-05-01', sessions: 1 },
      { study: 's', on: '2026-05-02', sessions: 1 }
    ]);
  });

  it('has the latest first, and tests after what was noted of the same day', () => {
    const lines = logOf(
      [entry('b', '2026-05-01'), entry('a', '2026-05-01'), entry('c', '2026-06-01')],
      testDays([{ study: 's', on: '2026-05-01' }])
    );
    expect(lines.map((line) => (line.kind === 'entry' ? line.entry.id : line.tests.study))).toEqual([
      'c',
      'a',
      'b',
      's'
    ]);
  });

  it('counts who took part or decided, each entry once', () => {
    const entries = [
      entry('a', '2026-05-01', { took: ['x'], deciders: ['x'] }),
      entry('b', '2026-05-02', { deciders: ['x'], stage: 'to-be' }),
      entry('c', '2026-05-03', { took: ['y'] })
    ];
    expect(partsOf({ id: 'x' }, entries)).toEqual({ 'as-is': 1, 'to-be': 1 });
  });

  it('knows the latest somebody took part in, and nothing that is to come', () => {
    const entries = [
      entry('a', '2026-05-01', { took: ['x'] }),
      entry('b', '2026-05-02', { deciders: ['x'] }),
      entry('c', '2026-07-03', { took: ['x'] })
    ];
    expect(lastOf('x', entries, '2026-05-20')?.id).toBe('b');
    expect(lastOf('y', entries, '2026-05-20')).toBeUndefined();
  });
});
