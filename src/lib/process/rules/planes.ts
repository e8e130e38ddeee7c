/**
 * Planes: the drawings a map consists of. What is in a closed sub-process is drawn on a plane of its own, with
 * coordinates of its own; all else on the main one, whose id is empty. A plane is known by its sub-process.
 */
import type { Node, Point } from '../model';
import { placeAt, type Place } from './lanes';
import { byId, groupBy, withFollowers, type MapRecords } from './map';

/** The plane that pools and lanes stand on. */
export const MAIN = '';

/** Has its content on a plane of its own. */
export const isClosed = (node: Pick<Node, 'kind' | 'expanded'> | undefined): boolean =>
  node?.kind === 'subProcess' && !node.expanded;

/** The plane that what is in `parent` is drawn on: the nearest closed sub-process, from that one outwards. */
export function planeIn(node: (id: string) => Node | undefined, parent: string): string {
  const seen = new Set<string>();
  for (let up = node(parent); up && !seen.has(up.id); up = node(up.parent)) {
    if (isClosed(up)) return up.id;
    seen.add(up.id);
  }
  return MAIN;
}

/** The planes of all nodes that are not on the main one, by node; empty for most maps. */
export function planesOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const planes = new Map<string, string>();
  if (!nodes.some((node) => isClosed(node))) return planes;
  const all = byId(nodes);
  const known = new Map<string, string>();
  for (const { id, parent } of nodes) {
    if (!parent) continue;
    let plane = known.get(parent);
    if (plane === undefined) known.set(parent, (plane = planeIn((up) => all.get(up), parent)));
    if (plane) planes.set(id, plane);
  }
  return planes;
}

/** The part of a map that is drawn on a plane; lines whose ends are on two planes are drawn on none. */
export function onPlane(map: MapRecords, plane: string, planes = planesOf(map.nodes)): MapRecords {
  if (!plane && !planes.size) return map;
  const nodes = map.nodes.filter(({ id }) => (planes.get(id) ?? MAIN) === plane);
  const here = new Set(nodes.map(({ id }) => id));
  if (!plane) for (const { id } of map.pools) here.add(id);
  const between = () => map.flows.filter(({ source, target }) => here.has(source) && here.has(target));
  // The end of a note's line may be a line itself.
  for (const { id } of between()) here.add(id);
  const flows = between();
  return plane ? { pools: [], lanes: [], nodes, flows } : { ...map, nodes, flows };
}

/** The sub-processes one has gone into to be on a plane, the outermost first, its own last; none on the main one. */
export function planePath(nodes: readonly Node[], plane: string): Node[] {
  const all = byId(nodes);
  const path: Node[] = [];
  for (
    let up = all.get(plane);
    up && !path.includes(up);
    up = all.get(planeIn((id) => all.get(id), up.parent))
  )
    path.unshift(up);
  return path;
}

/**
 * Where a point of a plane is, as `placeAt`. What is in a closed sub-process stands in that one's pool and lane.
 * @param drawn what is drawn on that plane, when it is known already
 */
export function placeOn(
  map: MapRecords,
  plane: string,
  point: Point,
  not?: ReadonlySet<string>,
  drawn = onPlane(map, plane)
): Place {
  const place = placeAt(drawn, point, not);
  const owner = plane ? map.nodes.find(({ id }) => id === plane) : undefined;
  return owner ? { pool: owner.pool, lane: owner.lane, parent: place.parent || plane } : place;
}

/** The given nodes and what moves along with them: as `withFollowers`, without what is on planes of its own. */
export function movingWith(nodes: readonly Node[], ids: Iterable<string>): Set<string> {
  const chosen = [...ids];
  const planes = planesOf(nodes);
  if (!planes.size) return withFollowers(nodes, chosen);
  const followers = new Set(chosen);
  const own = groupBy(chosen, (id) => planes.get(id) ?? MAIN);
  for (const [plane, some] of own) {
    const here = nodes.filter(({ id }) => (planes.get(id) ?? MAIN) === plane);
    for (const id of withFollowers(here, some)) followers.add(id);
  }
  return followers;
}
