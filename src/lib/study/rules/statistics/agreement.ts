/**
 * Any-two agreement (Hertzum & Jacobsen 2001): over all pairs of observers the mean share of what either saw that
 * both saw, 0–1. A pair in which nobody saw anything says nothing and is left out.
 * @param seen for each observer the problems seen @returns undefined without such a pair
 */
export function anyTwo<P>(seen: readonly ReadonlySet<P>[]): number | undefined {
  let sum = 0;
  let pairs = 0;
  for (const [at, one] of seen.entries())
    for (const other of seen.slice(at + 1)) {
      const both = [...one].filter((problem) => other.has(problem)).length;
      const either = one.size + other.size - both;
      if (either === 0) continue;
      sum += both / either;
      pairs++;
    }
  return pairs === 0 ? undefined : sum / pairs;
}

export interface Kappa {
  /** Share judged alike. */
  readonly agreement: number;
  /** Share that would be by chance. */
  readonly chance: number;
  /** 1 all alike, 0 as by chance; undefined when both only ever gave the same one judgement. */
  readonly kappa: number | undefined;
  readonly count: number;
}

/** Cohen's κ (1960) of two observers' judgements of the same things. @returns undefined without any, or of unequal number */
export function cohenKappa<J>(one: readonly J[], other: readonly J[]): Kappa | undefined {
  const count = one.length;
  if (count === 0 || count !== other.length) return undefined;
  const agreement = one.filter((judgement, at) => judgement === other[at]).length / count;
  let chance = 0;
  for (const judgement of new Set([...one, ...other]))
    chance += shareOf(one, judgement) * shareOf(other, judgement);
  return { agreement, chance, kappa: chance === 1 ? undefined : (agreement - chance) / (1 - chance), count };
}

const shareOf = <J>(judgements: readonly J[], judgement: J): number =>
  judgements.filter((other) => other === judgement).length / judgements.length;
