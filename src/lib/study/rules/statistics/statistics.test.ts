import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perHundred, shareInterval } from './completion';
import { normalTails, normalUpTo, tQuantile, tTails } from './distributions';
import { meanInterval } from './mean';
import { median, medianInterval, typicalTime } from './times';

describe('the interval of a share', () => {
  it.each([
    [0, 5, 0, 0.4891],
    [5, 5, 0.5109, 1],
    [7, 8, 0.5078, 0.9989],
    [9, 10, 0.574, 1],
    [3, 6, 0.1876, 0.8124],
    [1, 12, 0, 0.3753]
  ])('of %i of %i people is %f–%f', (count, of, low, high) => {
    const share = shareInterval(count, of)!;
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('has its midpoint beside the raw share', () => {
    expect(shareInterval(9, 10)!.estimate).toBeCloseTo(0.789, 4);
  });

  it('does not exist without people', () => {
    expect(shareInterval(0, 0)).toBeUndefined();
  });

  it('is said as people of a hundred', () => {
    expect(perHundred(shareInterval(9, 10)!)).toEqual({ low: 57, high: 100 });
  });

  it('holds the raw share, stays within 0–1 and is mirrored for those who did not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
        const count = Math.min(some, of);
        const share = shareInterval(count, of)!;
        const others = shareInterval(of - count, of)!;
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(count / of + 1e-12);
        expect(share.high).toBeGreaterThanOrEqual(count / of - 1e-12);
        expect(others.low).toBeCloseTo(1 - share.high, 12);
      })
    );
  });
});

describe("Student's t", () => {
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [4, 2.7764],
    [7, 2.3646],
    [24, 2.0639],
    [120, 1.9799]
  ])('with %i degrees of freedom has the table value %f at 95 %', (df, t) => {
    expect(tQuantile(df)).toBeCloseTo(t, 4);
  });

  it.each([
    [0, 5, 1],
    [1, 1, 0.5],
    [12.706, 1, 0.05],
    [2.228, 10, 0.05],
    [3.169, 10, 0.01]
  ])('of %f with %i degrees of freedom leaves the published tails %f', (t, df, p) => {
    expect(tTails(t, df)).toBeCloseTo(p, 4);
    expect(tTails(-t, df)).toBeCloseTo(p, 4);
  });

  it('is within its own quantile with the confidence asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (df, c) => {
          expect(1 - tTails(tQuantile(df, c), df)).toBeCloseTo(c, 6);
        }
      )
    );
  });
});

describe('the normal curve', () => {
  it.each([
    [1.959964, 0.05],
    [2.575829, 0.01],
    [0, 1]
  ])('beyond %f either way holds the published %f', (z, p) => {
    expect(normalTails(z)).toBeCloseTo(p, 6);
    expect(normalUpTo(z)).toBeCloseTo(1 - p / 2, 6);
  });
});

describe('the mean of a few', () => {
  // Student 1908, the sleep that drug 1 gained: the R documentation of `sleep` gives the interval.
  it("has the published interval of Student's sleep data", () => {
    const mean = meanInterval([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])!;
    expect(mean.mean).toBeCloseTo(0.75);
    expect(mean.sd).toBeCloseTo(1.78901, 5);
    expect(mean.interval!.low).toBeCloseTo(-0.5297804, 5);
    expect(mean.interval!.high).toBeCloseTo(2.0297804, 5);
  });
  it('has no interval for one or for those alike by chance, and is nothing for none', () => {
    expect(meanInterval([])).toBeUndefined();
    expect(meanInterval([4])).toEqual({ count: 1, mean: 4, sd: undefined, interval: undefined });
    expect(meanInterval([4, 4, 4])).toEqual({ count: 3, mean: 4, sd: 0, interval: undefined });
    expect(meanInterval([4, 4, 3.5])!.interval).toBeDefined();
  });
  it('goes no further than the scale', () => {
    expect(meanInterval([90, 100], { low: 0, high: 100 })!.interval).toEqual({
      low: expect.any(Number),
      high: 100
    });
  });
});

describe('the typical time', () => {
  it('is the geometric mean with a t interval on logarithms', () => {
    const time = typicalTime([84, 96, 120, 61, 210, 75, 132, 90])!;
    expect(time.measure).toBe('geometric');
    expect(time.seconds).toBeCloseTo(101.25, 2);
    expect(time.interval!.low).toBeCloseTo(73.47, 2);
    expect(time.interval!.high).toBeCloseTo(139.53, 2);
    expect(median([84, 96, 120, 61, 210, 75, 132, 90])).toBe(93);
  });

  it('is the median of more than 25 times', () => {
    const time = typicalTime(Array.from({ length: 27 }, (_, i) => i + 1))!;
    expect(time).toEqual({ count: 27, measure: 'median', seconds: 14, interval: { low: 9, high: 19 } });
  });

  it('leaves out times of 0, has no interval for one or for those alike by chance', () => {
    expect(typicalTime([])).toBeUndefined();
    expect(typicalTime([0])).toBeUndefined();
    expect(typicalTime([0, 40])).toMatchObject({ count: 1, interval: undefined });
    expect(typicalTime([0, 40])!.seconds).toBeCloseTo(40);
    expect(typicalTime([49, 49, 49])!.interval).toBeUndefined();
  });

  it('has an interval of the values themselves when it is a median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 26, maxLength: 80 }), (times) => {
        const { low, high } = medianInterval(times);
        const middle = median(times);
        expect(times).toContain(low);
        expect(times).toContain(high);
        expect(low).toBeLessThanOrEqual(middle);
        expect(high).toBeGreaterThanOrEqual(middle);
      })
    );
  });
});
