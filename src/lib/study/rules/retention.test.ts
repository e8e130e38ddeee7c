import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, daysBetween, dueState, dueStates, knownDay } from './retention';

const kept = { keepUntil: '2026-06-30', agreed: 3, names: 0, recordings: 0, erasures: [] };
const erased = { why: 'due' as const, at: '2026-07-01T08:00:00.000Z' };

describe('what is kept of people', () => {
  it('may stay through its last day, and is overdue from the next', () => {
    expect(dueState(kept, '2026-06-30')).toBe('soon');
    expect(dueState(kept, '2026-07-01')).toBe('overdue');
    expect(dueState(kept, '2026-05-31')).toBe('soon');
    expect(dueState(kept, '2026-05-30')).toBe('later');
  });

  it('asks for a day where people agreed and none is set', () => {
    expect(dueState({ ...kept, keepUntil: '' }, '2026-01-01')).toBe('undated');
  });

  it('is erased only when nothing of it is left on the device', () => {
    const gone = { ...kept, agreed: 0, erasures: [erased] };
    expect(dueState(gone, '2026-08-01')).toBe('erased');
    expect(dueState({ ...gone, recordings: 1 }, '2026-08-01')).toBe('overdue');
    expect(dueState({ ...gone, names: 1 }, '2026-08-01')).toBe('overdue');
    expect(dueState({ ...gone, erasures: [] }, '2026-08-01')).toBe('nothing');
  });

  it('stands with what asks for an act first', () => {
    const line = (state: (typeof dueStates)[number], keepUntil: string) => ({ state, keepUntil });
    const lines = [
      line('later', 'b'),
      line('erased', ''),
      line('overdue', 'b'),
      line('overdue', 'a'),
      line('undated', '')
    ];
    expect(byUrgency(lines).map(({ state, keepUntil }) => state + keepUntil)).toEqual([
      'overduea',
      'overdueb',
      'undated',
      'laterb',
      'erased'
    ]);
  });
});

describe('the day it is', () => {
  it('is never before a day on which something was noted', () => {
    expect(knownDay('2026-01-01', ['2026-03-02T09:00:00.000Z', '', '2025-01-01'])).toBe('2026-03-02');
    expect(knownDay('2026-04-01', ['2026-03-02T09:00:00.000Z', 'nonsense'])).toBe('2026-04-01');
  });

  it('makes nothing less due, however a clock is set back', () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, days, (keepUntil, noted, clock) => {
        const was = dueState({ ...kept, keepUntil }, noted);
        if (was === 'overdue')
          expect(dueState({ ...kept, keepUntil }, knownDay(clock, [noted]))).toBe('overdue');
      })
    );
  });

  it('is counted in whole days, over a change of the clocks, too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});
