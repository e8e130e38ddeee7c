import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoter, priority, seqResult, umuxLite, umuxLiteAsSus } from './short-scales';
import { roughSusPercentile, scoreInterval, susGrade, susGrades, susPercentile, susScore } from './sus';

describe('the System Usability Scale', () => {
  it.each([
    // Brooke 1996, the worked example of the paper.
    [[5, 4, 2, 1, 2, 3, 2, 4, 5, 2], 55],
    [[5, 1, 5, 1, 5, 1, 5, 1, 5, 1], 100],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 50],
    [[1, 5, 1, 5, 1, 5, 1, 5, 1, 5], 0],
    [[4, 2, 5, 1, 4, 2, 5, 2, 4, 1], 85],
    [[4, 2, 4, 2, 4, 3, 4, 2, 3, 2], 70]
  ])('gives %j the score %f', (answers, score) => expect(susScore(answers)).toBe(score));

  it('gives no score when an answer lacks or is none', () => {
    expect(susScore([4, 2, 4, 2, null, 3, 4, 2, 3, 2])).toBeUndefined();
    expect(susScore([4, 2, 4, 2, 6, 3, 4, 2, 3, 2])).toBeUndefined();
    expect(susScore([4, 2, 4])).toBeUndefined();
  });

  it('lies within 0–100 in steps of 2.5, and mirrored answers give the mirrored score', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 }), (answers) => {
        const score = susScore(answers)!;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score % 2.5).toBe(0);
        expect(susScore(answers.map((answer) => 6 - answer))).toBe(100 - score);
      })
    );
  });

  it('has a mean with its interval', () => {
    const mean = scoreInterval([72.5, 80, 65, 90, 77.5, 60, 85, 70])!;
    expect(mean.mean).toBe(75);
    expect(mean.sd).toBeCloseTo(10.0889, 4);
    expect(mean.interval!.low).toBeCloseTo(66.5655, 4);
    expect(mean.interval!.high).toBeCloseTo(83.4345, 4);
    expect(susGrade(mean.mean)).toBe('B');
  });

  // Sauro & Lewis 2016, table 8.6: grades of the curved scale and the percentiles that they begin at.
  it.each([
    [84.1, 'A+', 0.96],
    [80.8, 'A', 0.9],
    [78.9, 'A−', 0.85],
    [77.2, 'B+', 0.8],
    [74.1, 'B', 0.7],
    [72.6, 'B−', 0.65],
    [71.1, 'C+', 0.6],
    [65, 'C', 0.41],
    [62.7, 'C−', 0.35],
    [51.7, 'D', 0.15]
  ])('of %f has the grade %s and the published percentile %f', (score, grade, share) => {
    expect(susGrade(score)).toBe(grade);
    expect(susGrade(score - 0.05)).not.toBe(grade);
    expect(Math.abs(susPercentile(score) - share)).toBeLessThan(0.0101);
  });

  // Sauro 2011: 68 is the average product, 74 is better than 70 of 100.
  it('is average at 68, above most at 74, and never leaves 0–1', () => {
    expect(susPercentile(68)).toBe(0.5);
    expect(susPercentile(74)).toBe(0.7);
    expect(roughSusPercentile(68)).toBeCloseTo(0.5, 12);
    expect([susPercentile(0), susPercentile(100), susPercentile(-3), susPercentile(130)]).toEqual([
      0, 1, 0, 1
    ]);
    expect(susGrade(0)).toBe('F');
  });

  it('has a percentile that grows with the score', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        if (a <= b) expect(susPercentile(a)).toBeLessThanOrEqual(susPercentile(b));
      })
    );
  });
});

describe('short scales', () => {
  // Lewis, Utesch & Maher 2013.
  it('reckon UMUX-Lite and what it would be as SUS', () => {
    expect(umuxLite([6, 5])).toBe(75);
    expect(umuxLiteAsSus(75)).toBeCloseTo(71.65, 10);
    expect([umuxLite([1, 1]), umuxLite([7, 7])]).toEqual([0, 100]);
    expect([umuxLiteAsSus(0), umuxLiteAsSus(100)]).toEqual([22.9, 87.9]);
    expect(umuxLite([6, null])).toBeUndefined();
    expect(umuxLite([6])).toBeUndefined();
    expect(umuxLite([6, 8])).toBeUndefined();
  });

  it('reckon the ease of a task with how its answers are spread', () => {
    const seq = seqResult([7, 6, 6, 5, 2, 9])!;
    expect(seq).toMatchObject({ count: 5, mean: 5.2, spread: [0, 1, 0, 0, 1, 2, 1] });
    expect(seq.interval!.high).toBe(7);
    expect(seqResult([])).toBeUndefined();
    expect(seqResult([4])!.interval).toBeUndefined();
  });

  it('reckon NPS with an interval that says how unsure it is', () => {
    const nps = netPromoter([10, 9, 9, 8, 7, 6, 10, 3, 9, 8])!;
    expect(nps).toMatchObject({ score: 30, promoters: 5, passives: 3, detractors: 2, count: 10 });
    expect(nps.low).toBeLessThan(-15);
    expect(nps.high).toBeGreaterThan(60);
    expect(netPromoter([])).toBeUndefined();
    expect(netPromoter([11, -1, 4.5])).toBeUndefined();
  });

  it('keep NPS within its scale and its interval around what is likely', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 }), (answers) => {
        const { low, high, score } = netPromoter(answers)!;
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(score);
        expect(high).toBeGreaterThanOrEqual(score);
      })
    );
  });

  it('weigh a finding by severity and share, with the interval of the share', () => {
    const weight = priority(4, 3, 6)!;
    expect(weight.weight).toBe(2);
    expect(weight.low).toBeCloseTo(4 * 0.1876, 3);
    expect(weight.high).toBeCloseTo(4 * 0.8124, 3);
    expect(priority(null, 3, 6)).toBeUndefined();
    expect(priority(4, 0, 0)).toBeUndefined();
  });
});

it('grades a mean only where its interval leaves out some grade', () => {
  expect(susGrades({ mean: 75, interval: { low: 60, high: 90 } })).toEqual({
    mean: 'B',
    low: susGrade(60),
    high: 'A+'
  });
  // Two people who gave 80 and 30: the mean of others may be anything.
  expect(susGrades({ mean: 55, interval: { low: 0, high: 100 } })).toBeUndefined();
  expect(susGrades({ mean: 80, interval: undefined })).toBeUndefined();
});
