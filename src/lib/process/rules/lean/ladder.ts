import type { Node } from '../../model';
import { expectedMinutes } from './duration-range';

/** One rung of the time ladder: expected waiting before a step, and work in it, in minutes of one case. */
export interface Rung {
  id: string;
  wait: number;
  process: number;
}

/**
 * The time ladder: waiting above, work below, in the order of the flow. Branches lie one after the other, each
 * with its share, so that the rungs' sum is what one case meets on average.
 * @param visits expected visits, in the order of the flow
 */
export function timeLadder(nodes: readonly Node[], visits: ReadonlyMap<string, number>): Rung[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const rungs: Rung[] = [];
  for (const [id, times] of visits) {
    const node = known.get(id);
    if (!node) continue;
    const wait = times * (expectedMinutes(node.waitMinutes, node.waitRange) ?? 0);
    const process = times * (expectedMinutes(node.processMinutes, node.processRange) ?? 0);
    if (wait || process) rungs.push({ id, wait, process });
  }
  return rungs;
}
