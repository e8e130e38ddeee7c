import type { Flow, Node } from '../model';
import { centre } from './geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

const towards: { readonly [D in Direction]: readonly [number, number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1]
};

/**
 * The node an arrow key leads to. Right and left go with the flow and against it, to the straightest of several
 * branches, and round a loop only where nothing else goes; without a flow, and always up and down, to the nearest node that lies that way.
 */
export function neighbour(
  nodes: readonly Node[],
  flows: readonly Flow[],
  from: Node,
  direction: Direction
): Node | undefined {
  const [x, y] = centre(from);
  if (direction === 'left' || direction === 'right') {
    const onward = direction === 'right';
    const ends = new Set(
      flows
        .filter((flow) => (onward ? flow.source : flow.target) === from.id)
        .map((flow) => (onward ? flow.target : flow.source))
    );
    const isAhead = (node: Node) => centre(node)[0] > x === onward;
    const joined = nodes
      .filter((node) => ends.has(node.id))
      .sort(
        (a, b) =>
          Number(isAhead(b)) - Number(isAhead(a)) || Math.abs(centre(a)[1] - y) - Math.abs(centre(b)[1] - y)
      );
    if (joined[0]) return joined[0];
  }
  return nearest(nodes, from, direction);
}

/** The nearest node that lies in a direction; what lies askew counts as further away. */
export function nearest(nodes: readonly Node[], from: Node, direction: Direction): Node | undefined {
  const [dx, dy] = towards[direction];
  const [x, y] = centre(from);
  let best: Node | undefined;
  let least = Infinity;
  for (const node of nodes) {
    if (node.id === from.id) continue;
    const [ox, oy] = [centre(node)[0] - x, centre(node)[1] - y];
    const ahead = ox * dx + oy * dy;
    const aside = Math.abs(ox * dy) + Math.abs(oy * dx);
    const cost = ahead + 2 * aside;
    if (ahead > 5 && cost < least) [best, least] = [node, cost];
  }
  return best;
}
