import type { Point } from '../../model';
import type { InkPoint } from './points';

/** Half the width of a line where it was pressed so hard: from 0.4 to 1.6 times that of a middling pressure. */
export const halfWidth = (line: number, pressure: number) => (line / 2) * (0.4 + 1.2 * pressure);

/** The cosine of the sharpest turn that needs no round joint. */
const EVEN = Math.cos(Math.PI / 6);

/** A stroke as a shape: the edge round its middle line, and round joints (x, y, radius) at its ends and sharp turns. */
export interface Outline {
  readonly edge: readonly Point[];
  readonly joints: readonly (readonly [x: number, y: number, radius: number])[];
}

/** The outline of points that lie apart; a single point is a dot. Filled by the nonzero rule. */
export function outlineOf(all: readonly InkPoint[], line: number): Outline {
  const points = all.filter(([x, y], at) => {
    const last = all[at - 1];
    return !last || Math.hypot(x - last[0], y - last[1]) > 1e-6;
  });
  const joint = ([x, y, pressure]: InkPoint) => [x, y, halfWidth(line, pressure)] as const;
  if (points.length < 2) return { edge: [], joints: points.map(joint) };
  const ways = points.slice(1).map(([x, y], at): Point => {
    const [dx, dy] = [x - points[at]![0], y - points[at]![1]];
    const length = Math.hypot(dx, dy);
    return [dx / length, dy / length];
  });
  const left: Point[] = [];
  const right: Point[] = [];
  const joints = [joint(points[0]!), joint(points.at(-1)!)];
  points.forEach((point, at) => {
    const [x, y, pressure] = point;
    const half = halfWidth(line, pressure);
    const [into, out] = [ways[at - 1] ?? ways[at]!, ways[at] ?? ways[at - 1]!];
    const even = into[0] * out[0] + into[1] * out[1] >= EVEN;
    if (!even) joints.push(joint(point));
    // At a sharp turn the edge goes along both parts; the joint fills what lies between.
    for (const [dx, dy] of even ? [[(into[0] + out[0]) / 2, (into[1] + out[1]) / 2] as const] : [into, out]) {
      left.push([x - dy * half, y + dx * half]);
      right.push([x + dy * half, y - dx * half]);
    }
  });
  return { edge: [...left, ...right.reverse()], joints };
}
