/** The planes of two maps that are compared: which there are, and where in each a difference is seen. */
import type { Node } from '../../model';
import { byId, type MapRecords } from '../map';
import { isClosed, MAIN, planeIn, planePath, planesOf } from '../planes';
import type { Difference } from './compare';

/** A plane of either map, with the differences that are seen on it. */
export interface ComparedPlane {
  /** The closed sub-process it is of; empty for the main plane. */
  readonly id: string;
  /** The sub-processes one goes into to be there, the outermost first. */
  readonly path: readonly Node[];
  readonly differences: readonly Difference[];
}

/** The map a difference is seen in: the old one for what is gone. */
export const sideOf = (found: Difference): 'before' | 'after' =>
  found.kind.endsWith('-gone') ? 'before' : 'after';

/** The plane that an element is drawn on; undefined for what the map does not have. */
export function planeOf(map: MapRecords, id: string, planes = planesOf(map.nodes)): string | undefined {
  const flow = map.flows.find((one) => one.id === id);
  const end = flow?.source ?? id;
  if (map.nodes.some((node) => node.id === end)) return planes.get(end) ?? MAIN;
  const areas = [...map.pools, ...map.lanes, ...(map.phases ?? [])];
  return flow || areas.some((one) => one.id === id) ? MAIN : undefined;
}

/**
 * The plane of one map that shows what is on a plane of the other: where its sub-process stands open, the plane that
 * one is on; undefined where the map does not have it.
 */
export function planeThere(map: MapRecords, plane: string): string | undefined {
  if (!plane) return MAIN;
  const nodes = byId(map.nodes);
  const round = nodes.get(plane);
  if (!round) return undefined;
  return isClosed(round) ? plane : planeIn((id) => nodes.get(id), round.parent);
}

/** The main plane and every other one of either map with something on it, those of the new map first. */
export function comparedPlanes(
  before: MapRecords,
  after: MapRecords,
  differences: readonly Difference[]
): ComparedPlane[] {
  const sides = { before, after };
  const planes = { before: planesOf(before.nodes), after: planesOf(after.nodes) };
  const found = new Map<string, { path: readonly Node[]; differences: Difference[] }>([
    [MAIN, { path: [], differences: [] }]
  ]);
  for (const side of ['after', 'before'] as const) {
    const filled = new Set(planes[side].values());
    for (const { id } of sides[side].nodes)
      if (filled.has(id) && !found.has(id))
        found.set(id, { path: planePath(sides[side].nodes, id), differences: [] });
  }
  for (const one of differences) {
    const side = sideOf(one);
    const plane = planeOf(sides[side], one.id, planes[side]) ?? MAIN;
    found.get(plane)?.differences.push(one);
  }
  return [...found].map(([id, of]) => ({ id, ...of }));
}

type Marks<Mark> = Map<string, Mark | 'changed'>;

/** Closed sub-processes with differences inside count as changed in the drawings of both maps. */
export function markAround<Before, After>(
  marks: { before: Marks<Before>; after: Marks<After> },
  planes: readonly ComparedPlane[]
): typeof marks {
  for (const { path, differences } of planes)
    if (differences.length)
      for (const { id } of path) {
        if (!marks.before.has(id)) marks.before.set(id, 'changed');
        if (!marks.after.has(id)) marks.after.set(id, 'changed');
      }
  return marks;
}
