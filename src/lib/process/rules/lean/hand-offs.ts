import { groupBy, type MapRecords } from '../map';
import { flowGraph } from './flow-graph';

/**
 * Expected changes of lane of one case, by the sequence flow they happen along; flows that change none are left out.
 * @param visits expected visits of each node in one case
 */
export function handOffsAt(map: MapRecords, visits: ReadonlyMap<string, number>): Map<string, number> {
  const laneOf = new Map(map.nodes.map((node) => [node.id, node.lane]));
  const visited = map.nodes.filter((node) => visits.has(node.id));
  const found = new Map<string, number>();
  for (const level of groupBy(visited, (node) => node.parent).values())
    for (const [id, exits] of flowGraph(level, map.flows).exits)
      for (const { flow, target, share } of exits) {
        const [from, to] = [laneOf.get(id), laneOf.get(target)];
        const times = visits.get(id)! * share;
        if (from && to && from !== to && times) found.set(flow.id, (found.get(flow.id) ?? 0) + times);
      }
  return found;
}
