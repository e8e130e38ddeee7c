/** Positions of a longest strictly rising subsequence (patience sorting, n log n). */
export function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = at;
  });
  const rising = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.add(at);
  return rising;
}
