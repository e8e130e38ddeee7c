/**
 * The share of problems seen at least once, 0–1: 1 − (1 − p)ⁿ (Virzi 1992; Nielsen & Landauer 1993).
 * @param p how likely one person meets one problem, 0–1 @param n people, from 0 up
 */
export function seenOnce(p: number, n: number): number {
  return 1 - (1 - p) ** n;
}

/**
 * How many people it takes until a share of the problems has been seen, rounded up.
 * @param p 0–1 @param goal 0–1, below 1 @returns undefined when no number is enough: p of 0, or a goal of 1 with p below 1
 */
export function peopleNeeded(p: number, goal: number): number | undefined {
  if (goal <= 0) return 0;
  if (p >= 1) return 1;
  if (p <= 0 || goal >= 1) return undefined;
  const exact = Math.log(1 - goal) / Math.log(1 - p);
  // What should be whole is not, by the last digits of the logarithms.
  return Math.ceil(exact - 1e-9);
}

/** What the problems seen so far tell about how many there are. */
export interface Discovery {
  readonly people: number;
  /** Problems seen by at least one. */
  readonly seen: number;
  /** Of those, by one person only. */
  readonly once: number;
  /** The mean share of the problems that a person met: too high with few people. */
  readonly estimate: number;
  /** Good–Turing: the share of problems seen by one person only. */
  readonly goodTuring: number;
  /** `estimate` less what few people make too much of it. */
  readonly normalized: number;
  /** The mean of both adjustments: the p to reckon with. */
  readonly adjusted: number;
}

/**
 * How likely a person meets a problem, from who met which, adjusted for few people (Lewis 2001): half by Good–Turing
 * discounting, half by normalization.
 * @param met for each person the problems met @returns undefined with fewer than two people, or no problem seen
 */
export function discovery<P>(met: readonly ReadonlySet<P>[]): Discovery | undefined {
  const people = met.length;
  const counts = new Map<P, number>();
  for (const problems of met)
    for (const problem of problems) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  const seen = counts.size;
  if (people < 2 || seen === 0) return undefined;
  const all = [...counts.values()];
  const once = all.filter((count) => count === 1).length;
  const estimate = all.reduce((sum, count) => sum + count, 0) / (people * seen);
  const goodTuring = once / seen;
  // Everything seen by one person only makes it 0 or, by rounding, less.
  const normalized = Math.max(0, (estimate - 1 / people) * (1 - 1 / people));
  const adjusted = 0.5 * normalized + (0.5 * estimate) / (1 + goodTuring);
  return { people, seen, once, estimate, goodTuring, normalized, adjusted };
}

/** Problems that are probably there and not seen yet, by `adjusted`; rounded to whole problems, at least 0. */
export function probablyLeft({ seen, adjusted, people }: Discovery): number {
  const share = seenOnce(adjusted, people);
  return share <= 0 ? 0 : Math.max(0, Math.round(seen / share - seen));
}
