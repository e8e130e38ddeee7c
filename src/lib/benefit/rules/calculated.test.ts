import { describe, expect, it } from 'vitest';
import { asPlan } from './calculated';

const amounts = { before: 4320, after: 1440, hoursBefore: 1200.4, hoursAfter: 599.6 };

describe('a calculated figure as baseline and target', () => {
  it('is hours a year for work, days for lead time, a number for hand-offs', () => {
    expect(asPlan('work', amounts)).toEqual({ baseline: 1200, target: 600 });
    expect(asPlan('lead', amounts)).toEqual({ baseline: 3, target: 1 });
    expect(asPlan('hand-offs', { ...amounts, before: 6.24, after: 0 })).toEqual({ baseline: 6.2, target: 0 });
  });

  it('is none where an end is not known: missing is not 0', () => {
    expect(asPlan('work', { ...amounts, hoursBefore: null, hoursAfter: null })).toBeUndefined();
    expect(asPlan('lead', { ...amounts, after: null })).toBeUndefined();
  });
});
