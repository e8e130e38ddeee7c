/** A time in minutes that varies. `usual` is its mean; of a triangular one the most frequent value. */
export type Distribution =
  | { kind: 'constant'; usual: number }
  | { kind: 'exponential'; usual: number }
  | { kind: 'uniform'; least: number; most: number }
  | { kind: 'triangular'; least: number; usual: number; most: number };

/** The value below which a share `u` (0–1) of the distribution lies: chances become times by inversion. */
export function quantile(distribution: Distribution, u: number): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.usual;
    case 'exponential':
      return -distribution.usual * Math.log(1 - u);
    case 'uniform':
      return distribution.least + u * (distribution.most - distribution.least);
    case 'triangular': {
      const { least, usual, most } = distribution;
      const width = most - least;
      if (width <= 0) return least;
      const peak = Math.min(most, Math.max(least, usual));
      const below = (peak - least) / width;
      return u < below
        ? least + Math.sqrt(u * width * (peak - least))
        : most - Math.sqrt((1 - u) * width * (most - peak));
    }
  }
}

/** The mean, in minutes. */
export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'uniform':
      return (distribution.least + distribution.most) / 2;
    case 'triangular':
      return (distribution.least + distribution.usual + distribution.most) / 3;
    default:
      return distribution.usual;
  }
}

/** How the times of a map vary; `spread` for those without a range. */
export interface Spreads {
  spread: 'exponential' | 'constant';
  rangeSpread: 'triangular' | 'uniform';
}

/**
 * The distribution of a time as a step gives it. Without a usual value the middle of the range is the usual one.
 * @returns undefined when nothing is known
 */
export function distributionOf(
  usual: number | null,
  range: readonly [number, number] | null,
  { spread, rangeSpread }: Spreads,
  own: Spreads['spread'] | Spreads['rangeSpread'] | null = null
): Distribution | undefined {
  if (usual === null && !range) return undefined;
  const chosen = own ?? (range ? rangeSpread : spread);
  const [least, most] = range ?? [usual!, usual!];
  const middle = usual ?? (least + most) / 2;
  if (chosen === 'uniform') return { kind: 'uniform', least, most };
  if (chosen === 'triangular') return { kind: 'triangular', least, usual: middle, most };
  const mean = range ? (usual === null ? middle : (least + usual + most) / 3) : middle;
  return { kind: chosen, usual: mean };
}
