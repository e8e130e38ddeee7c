import type { Box, Flow, Node } from '../../model';
import { bottom, centre, right } from '../geometry';

/** A line this near the middle of a side meets it there. */
const NEAR = 6;

/**
 * Whether the name of an event or gateway stands above it: below would lie on a line that meets it there. A name that
 * was given a place of its own keeps it, and on a border there is a step above.
 * @param flows those that begin or end at the node
 */
export function namedAbove(node: Node, flows: readonly Flow[]): boolean {
  if (node.label || node.attachedTo || !flows.length) return false;
  const [x] = centre(node);
  const meets = (y: number) =>
    flows.some(({ source, waypoints }) => {
      const end = source === node.id ? waypoints[0] : waypoints.at(-1);
      return !!end && Math.abs(end[0] - x) <= NEAR && Math.abs(end[1] - y) <= NEAR;
    });
  return meets(bottom(node)) && !meets(node.y);
}

/** Width in which the name of an event or gateway is written, in map units. */
export const LABEL_WIDTH = 108;

/**
 * Where a name with a place of its own is written. Boxes in files were measured for smaller letters: in less than
 * `LABEL_WIDTH` names would break into too many lines. It grows round its middle, but beside what it names away from it.
 * @param named what it names; undefined for a line
 */
export function labelSpan({ x, width }: Box, named?: Box): { x: number; width: number } {
  const more = Math.max(0, LABEL_WIDTH - width);
  const isRight = !!named && x >= right(named);
  const isLeft = !!named && x + width <= named.x;
  return { x: isRight ? x : x - (isLeft ? more : more / 2), width: width + more };
}
