/** A share with the interval that the true share lies in, all 0–1. */
export interface ShareInterval {
  /** How many did, of how many. */
  readonly count: number;
  readonly of: number;
  /** Adjusted Wald's midpoint, p̃: not the raw share. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile for a two-sided interval of 95 %. */
export const Z_95 = 1.959963984540054;

/**
 * Adjusted-Wald interval of a share (Agresti & Coull 1998; Sauro & Lewis, ch. 3), fit for the few people of a
 * usability test: z²/2 successes and as many failures are added before Wald's formula. Clipped to 0–1.
 * @param count those who did, 0…of @param of all that were tried
 * @returns undefined when nobody was: no people, no interval
 */
export function shareInterval(count: number, of: number, z = Z_95): ShareInterval | undefined {
  if (of <= 0) return undefined;
  const weight = of + z * z;
  const estimate = (count + (z * z) / 2) / weight;
  const half = z * Math.sqrt((estimate * (1 - estimate)) / weight);
  return { count, of, estimate, low: Math.max(0, estimate - half), high: Math.min(1, estimate + half) };
}

/** The interval's ends as whole people of a hundred: how the figure is said to people. */
export function perHundred(share: ShareInterval): { low: number; high: number } {
  return { low: Math.round(share.low * 100), high: Math.round(share.high * 100) };
}
