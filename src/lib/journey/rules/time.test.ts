import { describe, expect, it } from 'vitest';
import { sumTime, timeParts, wholeUnit } from './time';

const step = (minutes: number | null, waitMinutes: number | null = null) => ({ minutes, waitMinutes });

describe('time that steps take', () => {
  it('is added where it is known, and what is unknown is counted apart', () => {
    expect(sumTime([step(10, 1440), step(null, 0), step(5)])).toEqual({
      minutes: 15,
      waitMinutes: 1440,
      unknownMinutes: 1,
      unknownWait: 1
    });
  });

  it('is unknown, not 0, where no step has any', () => {
    expect(sumTime([step(null)]).minutes).toBeNull();
    expect(sumTime([]).waitMinutes).toBeNull();
    expect(sumTime([step(0)]).minutes).toBe(0);
  });
});

describe('time as it is written', () => {
  it('uses the largest unit that needs no decimals', () => {
    expect([45, 120, 1440, 20_160, 1500, 0, null].map(wholeUnit)).toEqual([
      'minutes',
      'hours',
      'days',
      'weeks',
      'hours',
      'minutes',
      'minutes'
    ]);
  });

  it('is read in the two parts that matter', () => {
    expect(timeParts(45)).toEqual({ days: 0, hours: 0, minutes: 45 });
    expect(timeParts(1500)).toEqual({ days: 1, hours: 1, minutes: 0 });
    expect(timeParts(2879)).toEqual({ days: 2, hours: 0, minutes: 0 });
    expect(timeParts(125)).toEqual({ days: 0, hours: 2, minutes: 5 });
  });
});
