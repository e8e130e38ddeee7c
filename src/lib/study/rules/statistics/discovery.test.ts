import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTwo, cohenKappa } from './agreement';
import { discovery, peopleNeeded, probablyLeft, seenOnce } from './discovery';

/** Rows are people, digits problems. */
const matrix = (...rows: string[]) =>
  rows.map((row) => new Set([...row].flatMap((met, problem) => (met === '1' ? [problem] : []))));

describe('problem discovery', () => {
  // Nielsen & Landauer 1993: with 0.31 five people find about 85 of 100 problems.
  it.each([
    [0.31, 5, 0.8436],
    [0.31, 3, 0.6715],
    [0.1, 5, 0.4095]
  ])('with p %f sees by %i people %f', (p, n, share) => expect(seenOnce(p, n)).toBeCloseTo(share, 4));

  it.each([
    [0.31, 0.85, 6],
    [0.1, 0.85, 19],
    // Sauro & Lewis, table 7.1.
    [0.01, 0.85, 189],
    [0.05, 0.85, 37],
    [0.15, 0.85, 12],
    [0.25, 0.85, 7],
    [0.5, 0.85, 3],
    [0.9, 0.85, 1],
    [0.5, 0.75, 2]
  ])('with p %f takes for %f of them %i people', (p, goal, n) => expect(peopleNeeded(p, goal)).toBe(n));

  it('has borders', () => {
    expect(peopleNeeded(0, 0.85)).toBeUndefined();
    expect(peopleNeeded(1, 0.85)).toBe(1);
    expect(peopleNeeded(0.3, 1)).toBeUndefined();
    expect(peopleNeeded(0.3, 0)).toBe(0);
    expect([seenOnce(0, 9), seenOnce(1, 1), seenOnce(0.3, 0)]).toEqual([0, 1, 0]);
  });

  it('needs as many people as see the goal, and not one less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        (p, goal) => {
          const n = peopleNeeded(p, goal)!;
          expect(seenOnce(p, n)).toBeGreaterThanOrEqual(goal - 1e-9);
          expect(seenOnce(p, n - 1)).toBeLessThan(goal + 1e-9);
        }
      )
    );
  });

  it('is adjusted for few people as Lewis 2001 does', () => {
    const found = discovery(matrix('110001', '101000', '110010', '010100'))!;
    expect(found).toMatchObject({ people: 4, seen: 6, once: 4 });
    expect(found.estimate).toBeCloseTo(0.41667, 5);
    expect(found.goodTuring).toBeCloseTo(0.66667, 5);
    expect(found.normalized).toBeCloseTo(0.125, 10);
    expect(found.adjusted).toBeCloseTo(0.1875, 10);
    expect(probablyLeft(found)).toBe(5);
  });

  it('says little when everything was seen once, and nothing of one person or no problem', () => {
    const found = discovery(matrix('100', '010', '001'))!;
    expect(found.normalized).toBeCloseTo(0, 12);
    expect(found.adjusted).toBeCloseTo(1 / 12, 12);
    expect(discovery(matrix('111'))).toBeUndefined();
    expect(discovery(matrix('000', '000'))).toBeUndefined();
    expect(probablyLeft(discovery(matrix('11', '11', '11', '11', '11', '11'))!)).toBe(0);
  });

  it('never makes p larger than what was seen, nor negative', () => {
    const people = fc.array(fc.uniqueArray(fc.nat(12)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(people, (rows) => {
        const found = discovery(rows.map((row) => new Set(row)));
        if (!found) return;
        expect(found.adjusted).toBeGreaterThan(0);
        expect(found.adjusted).toBeLessThanOrEqual(found.estimate);
        expect(probablyLeft(found)).toBeGreaterThanOrEqual(0);
      })
    );
  });
});

describe('agreement of observers', () => {
  it('any two', () => {
    const seen = [
      [1, 2, 3, 5, 8],
      [2, 3, 4, 8],
      [1, 2, 8]
    ].map((problems) => new Set(problems));
    expect(anyTwo(seen)).toBeCloseTo(0.5, 4);
    expect(anyTwo([new Set([1])])).toBeUndefined();
    expect(anyTwo([new Set(), new Set()])).toBeUndefined();
    expect(anyTwo([new Set([1]), new Set([2])])).toBe(0);
  });

  it("Cohen's κ", () => {
    const kappa = cohenKappa([...'1101001101'], [...'1001011101'])!;
    expect(kappa.agreement).toBeCloseTo(0.8, 12);
    expect(kappa.kappa).toBeCloseTo(0.58333, 5);
  });

  // The 50 grant proposals that introductions to κ use: 20 both yes, 5 and 10 split, 15 both no.
  it("Cohen's κ of a published table", () => {
    const rows = (yes: string, counts: readonly number[]) =>
      counts.flatMap((n, at) => Array(n).fill(yes[at]));
    const kappa = cohenKappa(rows('yynn', [20, 5, 10, 15]), rows('ynyn', [20, 5, 10, 15]))!;
    expect(kappa).toMatchObject({ agreement: 0.7, count: 50 });
    expect(kappa.chance).toBeCloseTo(0.5, 12);
    expect(kappa.kappa).toBeCloseTo(0.4, 12);
  });

  it('is not told where there is nothing to tell', () => {
    expect(cohenKappa([], [])).toBeUndefined();
    expect(cohenKappa([1], [1, 2])).toBeUndefined();
    expect(cohenKappa([1, 1], [1, 1])!.kappa).toBeUndefined();
  });
});
