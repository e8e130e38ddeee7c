/**
 * The mean of an amount that varies between a least and a most, with the usual one in between: that of the
 * triangular distribution, (least + usual + most) / 3. Without a usual one the middle.
 * @returns null when nothing is known
 * Source: C. Forbes et al., Statistical Distributions (triangular distribution).
 */
export function expectedMinutes(
  usual: number | null,
  range: readonly [number, number] | null
): number | null {
  if (!range) return usual;
  const [least, most] = range;
  return usual === null ? (least + most) / 2 : (least + usual + most) / 3;
}
