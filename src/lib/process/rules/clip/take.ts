import type { Node, Waste } from '../../model';
import type { Clip } from '../../model/clip';
import type { StepSimulation } from '../../model/simulation';
import { isData } from '../kinds';
import { byId, withFollowers, type MapRecords } from '../map';

/**
 * The chosen steps with all that belongs to them: events on their borders, the content of sub-processes, and the
 * notes and data that are joined to nothing else.
 */
export function belongings({ nodes, flows }: MapRecords, ids: Iterable<string>): Set<string> {
  const all = withFollowers(nodes, ids);
  const hanging = nodes.filter(({ kind }) => isData(kind) || kind === 'textAnnotation');
  const joined = new Map<string, string[]>(hanging.map(({ id }) => [id, []]));
  const kinds = byId(flows);
  for (const flow of flows)
    for (const [end, other] of [
      [flow.source, flow.target],
      [flow.target, flow.source]
    ] as const)
      // A note may stand at a line: then it belongs to the steps at its ends.
      joined
        .get(end)
        ?.push(...(kinds.has(other) ? [kinds.get(other)!.source, kinds.get(other)!.target] : [other]));
  for (const [id, others] of joined)
    if (others.length && others.every((other) => all.has(other))) all.add(id);
  return all;
}

/** Steps as they can be put elsewhere. @returns undefined when none of the ids is a step's */
export function takeClip(
  map: MapRecords,
  ids: Iterable<string>,
  wastes: readonly Waste[],
  steps: readonly StepSimulation[]
): Clip | undefined {
  const taken = belongings(map, ids);
  const nodes = map.nodes.filter(({ id }) => taken.has(id));
  if (!nodes.length) return undefined;
  const lanes = new Set(nodes.map(({ lane }) => lane));
  // What an imported file says of an element is that element's; its copy is a new one.
  const free = (node: Node): Node => ({
    ...node,
    element: '',
    parent: taken.has(node.parent) ? node.parent : ''
  });
  return {
    form: 1,
    nodes: nodes.map(free),
    flows: map.flows
      .filter(({ source, target }) => taken.has(source) && taken.has(target))
      .map((flow) => ({ ...flow, element: '' })),
    wastes: wastes.filter(({ node }) => taken.has(node)),
    steps: steps.filter(({ id }) => taken.has(id)),
    lanes: map.lanes.filter(({ id }) => lanes.has(id))
  };
}
