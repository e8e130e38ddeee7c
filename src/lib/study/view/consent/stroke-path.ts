/** A stroke of a pen, `x, y, x, y …`, as the path of an SVG. */
export function strokePath(stroke: readonly number[]): string {
  return stroke.reduce((d, value, at) => d + (at % 2 ? ` ${value}` : `${at ? 'L' : 'M'}${value}`), '');
}
