import { Z_95 } from './completion';
import { combinations, normalTails } from './distributions';

/** Two shares of different people: x of n each. */
export interface TwoShares {
  readonly count: number;
  readonly of: number;
}

export interface SharesComparison {
  /** The first share less the second, with its 95 % interval (adjusted Wald, Agresti & Caffo 2000), −1…1. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Of the N−1 two-proportion test; 0 where everybody did the same. */
  readonly z: number;
  readonly p: number;
  /** Fisher's exact test, and the mid-p that is less timid; to go by where `fewExpected`. */
  readonly fisher: number;
  readonly midP: number;
  /** An expected count is below 1: the N−1 test does not hold. */
  readonly fewExpected: boolean;
}

/**
 * Whether two shares of different people differ: N−1 two-proportion test (Campbell 2007; Sauro & Lewis, ch. 5), with
 * Fisher's exact test beside it. @returns undefined when a group is empty
 */
export function compareShares(a: TwoShares, b: TwoShares, z95 = Z_95): SharesComparison | undefined {
  if (a.of <= 0 || b.of <= 0) return undefined;
  const all = a.of + b.of;
  const pooled = (a.count + b.count) / all;
  const difference = a.count / a.of - b.count / b.of;
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
  const z = spread === 0 ? 0 : (difference * Math.sqrt((all - 1) / all)) / spread;
  // A quarter of z² of each kind to each group: one success and one failure at 95 %, nearly.
  const add = (z95 * z95) / 4;
  const [p1, p2] = [a, b].map(({ count, of }) => (count + add) / (of + 2 * add)) as [number, number];
  const half = z95 * Math.sqrt((p1 * (1 - p1)) / (a.of + 2 * add) + (p2 * (1 - p2)) / (b.of + 2 * add));
  const expected = [a.of, b.of].flatMap((of) => [of * pooled, of * (1 - pooled)]);
  return {
    difference,
    low: Math.max(-1, p1 - p2 - half),
    high: Math.min(1, p1 - p2 + half),
    z,
    p: normalTails(z),
    ...fisherExact(a, b),
    fewExpected: Math.min(...expected) < 1
  };
}

/** Fisher's exact test, two-sided by the probabilities no greater than the observed one; and its mid-p (as probable ones halved). */
export function fisherExact(a: TwoShares, b: TwoShares): { fisher: number; midP: number } {
  const yes = a.count + b.count;
  const ways = combinations(a.of + b.of, yes);
  const chance = (x: number) => (combinations(a.of, x) * combinations(b.of, yes - x)) / ways;
  const observed = chance(a.count);
  let fisher = 0;
  let same = 0;
  for (let x = Math.max(0, yes - b.of); x <= Math.min(a.of, yes); x++) {
    const probability = chance(x);
    if (probability > observed * (1 + 1e-7)) continue;
    fisher += probability;
    if (probability >= observed * (1 - 1e-7)) same += probability;
  }
  return { fisher: Math.min(1, fisher), midP: Math.min(1, fisher - same / 2) };
}

/** The same people twice. */
export interface McNemar {
  /** Those who did only the first time, and only the second. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly exact: number;
  readonly midP: number;
}

/**
 * McNemar's exact test and its mid-p (Fagerland, Lydersen & Laake 2013), from those whose two answers differ. Where
 * nobody's do, there is nothing to halve: both are 1.
 */
export function mcNemar(onlyFirst: number, onlySecond: number): McNemar {
  const n = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  const chance = (k: number) => combinations(n, k) / 2 ** n;
  let tail = 0;
  for (let k = 0; k <= fewer; k++) tail += chance(k);
  const balanced = onlyFirst === onlySecond;
  return {
    onlyFirst,
    onlySecond,
    exact: balanced ? 1 : Math.min(1, 2 * tail),
    midP: n === 0 ? 1 : balanced ? 1 - chance(fewer) / 2 : 2 * tail - chance(fewer)
  };
}
