import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFlow } from '../../test-map';
import { end, start, step } from '../../test-flows';
import { quantile, meanOf, type Distribution } from './distribution';
import { EventHeap } from './heap';
import { chance, streamKey } from './random';
import { simulate } from './simulate';
import { estimate, estimateDifference, percentile, spreadOf, studentT95, warmUpLength } from './statistics';
import { crowd, model, request } from '../../test-run';

test("Student's t is that of the tables", () => {
  expect(studentT95(1)).toBe(12.706);
  expect(studentT95(19)).toBe(2.093);
  expect(studentT95(40)).toBeCloseTo(2.021, 3);
  expect(studentT95(120)).toBeCloseTo(1.98, 3);
});

test('an interval covers the truth about 95 times in 100', () => {
  let covered = 0;
  for (let study = 0; study < 1000; study++) {
    const key = streamKey(study, 'cover');
    const values = Array.from({ length: 10 }, (_, run) =>
      Array.from({ length: 12 }, (_, k) => chance(key, run, k)).reduce((sum, u) => sum + u, 0)
    );
    const { low, high } = estimate(values)!;
    if (low <= 6 && 6 <= high) covered++;
  }
  expect(covered).toBeGreaterThan(930);
  expect(covered).toBeLessThan(968);
});

test('chances are even, and streams, cases and draws have nothing to do with each other', () => {
  const key = streamKey(1, 'a');
  const count = 200_000;
  const cells = new Array(20).fill(0);
  let [alongCases, alongDraws] = [0, 0];
  for (let n = 0; n < count; n++) {
    const u = chance(key, n, 0);
    cells[Math.floor(u * 20)]++;
    alongCases += (u - 0.5) * (chance(key, n + 1, 0) - 0.5);
    alongDraws += (u - 0.5) * (chance(key, n, 1) - 0.5);
  }
  const chi = cells.reduce((sum, found) => sum + (found - count / 20) ** 2 / (count / 20), 0);
  expect(chi).toBeLessThan(36.2); // 99 % of 19 degrees of freedom
  expect(Math.abs((alongCases / count) * 12)).toBeLessThan(0.01);
  expect(Math.abs((alongDraws / count) * 12)).toBeLessThan(0.01);
});

test.each<Distribution>([
  { kind: 'exponential', usual: 7 },
  { kind: 'uniform', least: 2, most: 5 },
  { kind: 'triangular', least: 1, usual: 2, most: 9 },
  { kind: 'constant', usual: 4 }
])('times of a $kind distribution have its mean', (distribution) => {
  const steps = 100_000;
  let sum = 0;
  for (let at = 0; at < steps; at++) sum += quantile(distribution, (at + 0.5) / steps);
  expect(sum / steps).toBeCloseTo(meanOf(distribution), 2);
});

test('what is soonest comes first, and of two at once the one planned first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3000 }), (times) => {
      const heap = new EventHeap();
      times.forEach((time, at) => heap.plan(time, at));
      const taken = times.map(() => heap.take());
      const wanted = times.map((_, at) => at).sort((a, b) => times[a]! - times[b]! || a - b);
      expect(taken).toEqual(wanted);
    })
  );
});

test('percentiles are nearest ranks', () => {
  const values = Array.from({ length: 20 }, (_, at) => at + 1);
  expect([0.5, 0.85, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 17, 19, 20]);
  expect(percentile([], 0.5)).toBeNaN();
});

test('a warm-up is cut where the beginning ends, and a series that only grows never settles', () => {
  const noise = (at: number) => chance(streamKey(1, 'noise'), at, 0) - 0.5;
  const rising = Array.from({ length: 500 }, (_, at) => 10 - 10 * Math.exp(-at / 20) + noise(at));
  const { cut, settled } = warmUpLength(rising);
  expect(settled).toBe(true);
  expect(cut).toBeGreaterThanOrEqual(30);
  expect(cut).toBeLessThan(150);
  expect(warmUpLength(Array.from({ length: 500 }, (_, at) => at)).settled).toBe(false);
});

const nodes = (minutes: number) => [start, step('a', minutes, minutes), step('b', 20, 20), end];
const flows = [aFlow('start', 'a'), aFlow('a', 'b'), aFlow('b', 'end')];
const given = (minutes: number, seed = 1) => {
  const settings = { days: 60, replications: 12, seed };
  const asked = { nodes: nodes(minutes), flows, casesPerYear: 6000, roles: [crowd(1)], settings };
  return simulate(model(asked), request(asked).settings);
};

test('the same seed gives the same result, another seed another', () => {
  expect(given(40)).toEqual(given(40));
  expect(given(40, 2).runs.lead).not.toEqual(given(40).runs.lead);
});

test('common chances make the difference of two maps surer than chances of their own', () => {
  const [before, same, other] = [given(40), given(36), given(36, 99)];
  const width = (after: typeof before) => {
    const { low, high } = estimateDifference(before.runs.lead, after.runs.lead)!;
    return high - low;
  };
  expect(width(same)).toBeLessThan(0.5 * width(other));
});

test('every value stands in a bar or beyond the last, however rounding falls', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 60 }),
      fc.nat(59),
      fc.integer({ min: 1, max: 30 }),
      (values, twin, bars) => {
        // A neighbour that differs in the last digit alone falls just short of the end of a bar.
        const all = [...values, (values[twin] ?? 1) * (1 - Number.EPSILON)];
        const { counts, more, cases } = spreadOf(all, bars);
        expect(counts).toHaveLength(bars);
        expect(counts.reduce((sum, count) => sum + count, more)).toBe(cases);
        expect(cases).toBe(all.length);
      }
    )
  );
});
