import type { Box, Point } from '../../model';
import { crossed, isLevel, shared, stretches } from './segments';

/** How far lines that run side by side stand apart. */
const APART = 10;
/** Stretches that touch for less than this are told apart by their bends. */
const SHORT = 6;
/** How many places to try on each side. */
const TRIES = 4;

/**
 * Moves the inner stretches of a line aside where they lie on other lines, when that is free; what begins or ends
 * at a border stays. The second stage of orthogonal routing (Wybrow, Marriott and Stuckey 2009), for one line.
 */
export function nudged(
  points: readonly Point[],
  others: readonly (readonly Point[])[],
  boxes: readonly Box[]
): Point[] {
  let line = [...points];
  const standing = others.flatMap(stretches);
  const conflict = (a: Point, b: Point) =>
    standing.reduce((sum, other) => sum + (shared([a, b], other, APART - 2) > SHORT ? 1 : 0), 0);
  for (let at = 1; at < line.length - 2; at++) {
    const [a, b] = [line[at]!, line[at + 1]!];
    let least = conflict(a, b);
    if (!least) continue;
    const axis = isLevel(a, b) ? 1 : 0;
    let best = line;
    for (let step = 1; step <= TRIES && least; step++)
      for (const by of [step * APART, -step * APART]) {
        const moved = line.map((point, index): Point =>
          index === at || index === at + 1
            ? axis
              ? [point[0], point[1] + by]
              : [point[0] + by, point[1]]
            : point
        );
        if (turnsBack(line, moved, at) || crossed(moved.slice(at - 1, at + 3), boxes).length) continue;
        const count = conflict(moved[at]!, moved[at + 1]!);
        if (count < least) [least, best] = [count, moved];
      }
    line = best;
  }
  return line;
}

/** Whether the stretch before or after the moved one would turn round or vanish. */
function turnsBack(before: readonly Point[], after: readonly Point[], at: number): boolean {
  const way = (line: readonly Point[], from: number, axis: 0 | 1) =>
    Math.sign(Math.round(line[from + 1]![axis] - line[from]![axis]));
  return [at - 1, at + 1].some((from) =>
    ([0, 1] as const).some((axis) => way(before, from, axis) !== way(after, from, axis))
  );
}
