import { describe, expect, it } from 'vitest';
import { newCycle, type Cycle } from '../model';
import { cycleTime, daysAfter, pulseOf } from './pulse';

const cycle = (fields: Partial<Cycle>) =>
  newCycle({ id: 'c', order: 'a', startsOn: '2026-03-02', endsOn: '2026-03-15', ...fields });

describe('how a cycle goes', () => {
  it('counts the days it is meant to last and has lasted, the first with it', () => {
    expect(pulseOf(cycle({}), 3, '2026-03-05')).toEqual({
      planned: 14,
      used: 4,
      late: 0,
      long: false,
      untested: false
    });
  });

  it('says when it is late, from the day after its end, until it is ended', () => {
    expect(pulseOf(cycle({}), 1, '2026-03-15').late).toBe(0);
    expect(pulseOf(cycle({}), 1, '2026-03-18').late).toBe(3);
    expect(pulseOf(cycle({ closed: true, closedOn: '2026-03-20' }), 1, '2026-04-18')).toMatchObject({
      late: 0,
      used: 19
    });
  });

  it('says when no citizen has tested, once it has begun', () => {
    expect(pulseOf(cycle({}), 0, '2026-03-01').untested).toBe(false);
    expect(pulseOf(cycle({}), 0, '2026-03-02').untested).toBe(true);
    expect(pulseOf(cycle({ closed: true, startsOn: '' }), 0, '2026-03-02').untested).toBe(true);
  });

  it('says when it is longer than three weeks, meant or in fact', () => {
    expect(pulseOf(cycle({ endsOn: '2026-03-22' }), 1, '2026-03-03').long).toBe(false);
    expect(pulseOf(cycle({ endsOn: '2026-03-23' }), 1, '2026-03-03').long).toBe(true);
    expect(pulseOf(cycle({ endsOn: '' }), 1, '2026-04-03').long).toBe(true);
  });

  it('does not know what is not said', () => {
    const unknown = pulseOf(cycle({ startsOn: '', endsOn: '' }), 0, '2026-03-05');
    expect(unknown).toEqual({ planned: null, used: null, late: 0, long: false, untested: false });
    expect(pulseOf(cycle({ closed: true }), 1, '2026-03-05').used).toBeNull();
    expect(pulseOf(cycle({ endsOn: '2026-01-01' }), 1, '2026-03-05').planned).toBeNull();
  });
});

it('cycle time is the median of those that ended', () => {
  const took = (days: number) => cycle({ closed: true, closedOn: daysAfter('2026-03-02', days - 1) });
  expect(cycleTime([took(10), took(40), took(12), cycle({})])).toBe(12);
  expect(cycleTime([took(10), took(12)])).toBe(11);
  expect(cycleTime([cycle({}), cycle({ closed: true })])).toBeNull();
});
