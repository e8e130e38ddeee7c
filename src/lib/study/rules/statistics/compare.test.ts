import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePairedTimes, compareTimes, pairedT, welch } from './compare-means';
import { compareShares, fisherExact, mcNemar } from './compare-shares';

const of = (count: number, all: number) => ({ count, of: all });

describe('two shares of different people', () => {
  // The second is the example of Sauro & Lewis, ch. 5.
  it.each([
    [9, 12, 4, 12, 2.00524, 0.04494, 0.09953, 0.05591],
    [11, 12, 5, 10, 2.13478, 0.03278, 0.05573, 0.03546],
    [6, 8, 3, 9, 1.66667, 0.09558, undefined, undefined]
  ])('%i of %i and %i of %i by the N−1 test', (a, n, b, k, z, p, fisher, midP) => {
    const result = compareShares(of(a, n), of(b, k))!;
    expect(result.z).toBeCloseTo(z, 5);
    expect(result.p).toBeCloseTo(p, 5);
    if (fisher !== undefined) expect(result.fisher).toBeCloseTo(fisher, 5);
    if (midP !== undefined) expect(result.midP).toBeCloseTo(midP, 5);
    expect(result.fewExpected).toBe(false);
  });

  it('are told apart by Fisher where hardly any are expected', () => {
    expect(compareShares(of(0, 9), of(1, 8))!.fewExpected).toBe(true);
    expect(compareShares(of(5, 5), of(5, 5))).toMatchObject({ z: 0, p: 1, fisher: 1, difference: 0 });
    expect(compareShares(of(0, 0), of(1, 8))).toBeUndefined();
  });

  // Fisher 1935: the lady tasting tea; the convictions of twins, as in the documentation of R's fisher.test.
  it.each([
    [3, 4, 1, 4, 0.4857143],
    [4, 4, 0, 4, 0.0285714],
    [2, 17, 10, 13, 0.0005367]
  ])("%i of %i against %i of %i by Fisher's exact test", (a, n, b, k, p) => {
    expect(fisherExact(of(a, n), of(b, k)).fisher).toBeCloseTo(p, 6);
  });

  it('are the other way round when they change places, and p stays within 0–1', () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, size, fc.nat(40), fc.nat(40), (n, k, x, y) => {
        const [a, b] = [of(Math.min(x, n), n), of(Math.min(y, k), k)];
        const [one, other] = [compareShares(a, b)!, compareShares(b, a)!];
        expect(one.z).toBeCloseTo(-other.z, 10);
        expect(one.low).toBeCloseTo(-other.high, 10);
        expect(one.fisher).toBeCloseTo(other.fisher, 8);
        for (const p of [one.p, one.fisher, one.midP]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(one.midP).toBeLessThanOrEqual(one.fisher);
      })
    );
  });
});

describe('the same people twice', () => {
  // Bentur et al. 2009 as reckoned by Fagerland, Lydersen & Laake 2013: exact 0.070, mid-p 0.039.
  it('by McNemar as published', () => {
    const result = mcNemar(1, 7);
    expect(result.exact).toBeCloseTo(0.0703, 4);
    expect(result.midP).toBeCloseTo(0.0391, 4);
    expect(mcNemar(7, 1).midP).toBe(result.midP);
  });
  it('say nothing when as many changed one way as the other, or nobody did', () => {
    expect(mcNemar(3, 3).exact).toBe(1);
    expect(mcNemar(3, 3).midP).toBeCloseTo(1 - 20 / 64 / 2, 10);
    expect(mcNemar(0, 0)).toMatchObject({ exact: 1, midP: 1 });
  });

  const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  // Student 1908, as in the documentation of R's t.test.
  it("by the paired t test on Student's sleep data", () => {
    const result = pairedT(drug1.map((hours, at) => [hours, drug2[at]!] as const))!;
    expect(result.t).toBeCloseTo(-4.0621, 4);
    expect(result.df).toBe(9);
    expect(result.p).toBeCloseTo(0.002833, 6);
    expect(result.interval.low).toBeCloseTo(-2.4598858, 5);
    expect(result.interval.high).toBeCloseTo(-0.7001142, 5);
  });
  it('by Welch on the same data as if they were different people', () => {
    const result = welch(drug1, drug2)!;
    expect(result.t).toBeCloseTo(-1.8608, 4);
    expect(result.df).toBeCloseTo(17.776, 3);
    expect(result.p).toBeCloseTo(0.07939, 5);
    expect(result.interval.low).toBeCloseTo(-3.3654832, 5);
    expect(result.interval.high).toBeCloseTo(0.2054832, 5);
  });
});

describe('two sets of times', () => {
  const before = [84, 96, 120, 61, 210, 75, 132, 90];
  const after = [52, 70, 88, 49, 101, 66, 60];
  it('are compared as logarithms and told as a ratio', () => {
    const result = compareTimes(before, after)!;
    expect(result.t).toBeCloseTo(2.4217, 5);
    expect(result.df).toBeCloseTo(12.398, 3);
    expect(result.p).toBeCloseTo(0.03163, 5);
    expect(result.ratio).toBeCloseTo(1.5036, 4);
    expect(result.interval.low).toBeCloseTo(1.0431, 4);
    expect(result.interval.high).toBeCloseTo(2.1674, 4);
  });
  it('leave out times of 0 and are not compared with fewer than two', () => {
    expect(compareTimes([0, ...before], after)).toEqual(compareTimes(before, after));
    expect(compareTimes([84, 0], after)).toBeUndefined();
    expect(
      comparePairedTimes([
        [84, 0],
        [96, 70]
      ])
    ).toBeUndefined();
  });
  it('that are all equal by chance tell nothing of others', () => {
    expect(compareTimes([60, 60], [60, 60])).toBeUndefined();
    expect(compareTimes([60, 60], [30, 30])).toBeUndefined();
    expect(compareTimes([60, 60], [30, 31])).toBeDefined();
    // Both became twice as fast, at different speeds: the logarithms differ in their last digit only.
    expect(
      comparePairedTimes([
        [30, 60],
        [49, 98],
        [0.7, 1.4]
      ])
    ).toBeUndefined();
  });
  it('of the same people say more than of different ones', () => {
    const pairs = before.slice(0, 7).map((first, at) => [first, after[at]!] as const);
    expect(comparePairedTimes(pairs)!.p).toBeLessThan(compareTimes(before.slice(0, 7), after)!.p);
  });
});
