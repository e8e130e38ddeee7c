/** What several commands do to a map inside one edit. */
import type { Edit } from '../../document/edit';
import type { WorkDocument } from '../../document/work-document';
import type { Box, Flow, Node, ProcessCollections } from '../model';
import { along, endOf, running, stacking, type Axis } from '../rules/axis';
import { BAND, centre, shifted } from '../rules/geometry';
import { laneFamily } from '../rules/lanes';
import { groupBy, type MapRecords } from '../rules/map';
import { isClosed, MAIN, onPlane, placeOn, planesOf } from '../rules/planes';
import { follow, routeFlow } from '../rules/routing';
import { stretchLine } from '../rules/stretch-lines';
import { placeContent, planeOf } from './on-planes';

export type ProcessDocument = WorkDocument<ProcessCollections>;
export type ProcessEdit = Edit<ProcessCollections>;

/** How far elements move: id → (dx, dy). */
export type Shifts = ReadonlyMap<string, readonly [number, number]>;

/** The map as it stands in the edit so far. */
export function mapOf(edit: ProcessEdit | ProcessDocument): MapRecords {
  return {
    pools: edit.all('pools'),
    lanes: edit.all('lanes'),
    nodes: edit.all('nodes'),
    flows: edit.all('flows'),
    phases: edit.all('phases')
  };
}

/** What of the map as it stands is drawn on the plane of a node. */
export const mapRound = (edit: ProcessEdit, id: string): MapRecords =>
  onPlane(mapOf(edit), planeOf(edit, id));

/** Room kept between the content of a pool and its border. */
const MARGIN = 20;

/** Parts of the page that move along one direction: where each place of it comes to be. */
export interface Stretch {
  readonly axis: Axis;
  readonly moved: (place: number) => number;
  /** Which flows have their bends in those parts; all of the plane when absent. */
  readonly has?: (flow: Flow) => boolean;
  /** The plane that is meant; the main one when absent. */
  readonly plane?: string;
}

/**
 * Moves elements with their labels, and the flows between them. With `stretch`, whole parts of the page move:
 * bends that lie in them come along, whoever the flow belongs to. What stands on planes of its own, in something
 * that moves, stays where it is there.
 */
export function shiftElements(edit: ProcessEdit, given: Shifts, stretch?: Stretch): void {
  const planes = planesOf(edit.all('nodes'));
  const isOuter = planes.size > 0 && [...given.keys()].some((id) => !planes.has(id));
  const shifts = isOuter ? new Map([...given].filter(([id]) => !planes.has(id))) : given;
  for (const [id, [dx, dy]] of shifts) {
    const node = edit.get('nodes', id);
    if (node) {
      const label = node.label && shifted(node.label, dx, dy);
      edit.change('nodes', id, { x: node.x + dx, y: node.y + dy, label });
      continue;
    }
    for (const collection of ['pools', 'lanes'] as const) {
      const area = edit.get(collection, id);
      if (area) edit.change(collection, id, { x: area.x + dx, y: area.y + dy });
    }
  }
  for (const stroke of edit.all('strokes')) {
    const [dx, dy] = shifts.get(stroke.node) ?? [0, 0];
    if (dx || dy) edit.change('strokes', stroke.id, { x: stroke.x + dx, y: stroke.y + dy });
  }
  const lost: string[] = [];
  const stretches = (flow: Flow) =>
    !!stretch &&
    (planes.get(flow.source) ?? MAIN) === (stretch.plane ?? MAIN) &&
    (!stretch.has || stretch.has(flow));
  const follows = (flow: Flow) =>
    !(shifts.has(flow.source) || shifts.has(flow.target)) || shiftFlow(edit, flow, shifts);
  for (const flow of edit.all('flows'))
    if (!(stretches(flow) ? stretchFlow(edit, flow, shifts, stretch!) : follows(flow))) lost.push(flow.id);
  rerouteFlows(edit, lost);
}

/** @returns false when the line cannot be kept and must be routed anew */
function stretchFlow(edit: ProcessEdit, flow: Flow, shifts: Shifts, { axis, moved }: Stretch): boolean {
  const { waypoints } = flow;
  const of = (id: string) => (shifts.get(id) ?? [0, 0])[axis.at];
  const stays = !of(flow.source) && !of(flow.target);
  if (!waypoints.length || (stays && waypoints.every((point) => moved(point[axis.at]) === point[axis.at])))
    return true;
  const end = (id: string) => {
    const node = edit.get('nodes', id);
    const box = node ?? edit.get('pools', id);
    return box && { box, by: node ? of(id) : undefined };
  };
  const [source, target] = [end(flow.source), end(flow.target)];
  const leaning = flow.kind === 'association' || flow.kind === 'data';
  const asOne = waypoints.length > 2 || of(flow.source) === of(flow.target);
  const kept = source && target && (!leaning || asOne) && stretchLine(waypoints, axis, moved, source, target);
  if (!kept) return false;
  edit.change('flows', flow.id, { waypoints: kept, label: flow.label && labelAlong(flow, kept) });
  return true;
}

/** @returns false when the line cannot follow and must be routed anew */
function shiftFlow(edit: ProcessEdit, flow: Flow, shifts: Shifts): boolean {
  const [ax, ay] = shifts.get(flow.source) ?? [0, 0];
  const [bx, by] = shifts.get(flow.target) ?? [0, 0];
  if (!flow.waypoints.length) return true;
  if (ax === bx && ay === by) {
    edit.change('flows', flow.id, {
      waypoints: flow.waypoints.map(([x, y]) => [x + ax, y + ay]),
      label: flow.label && shifted(flow.label, ax, ay)
    });
    return true;
  }
  const halfway = follow(flow.waypoints, 'source', ax, ay);
  const kept = halfway && follow(halfway, 'target', bx, by);
  if (kept) edit.change('flows', flow.id, { waypoints: kept, label: flow.label && labelAlong(flow, kept) });
  return !!kept;
}

/** A name keeps its place beside the bend it stands nearest. */
function labelAlong(flow: Flow, points: Flow['waypoints']): Box {
  // Where bends came or went there is no telling which one is which: the name keeps its distance to the end.
  const bends = points.length === flow.waypoints.length;
  const [x, y] = bends ? centre(flow.label!) : flow.waypoints[0]!;
  let nearest = 0;
  const away = ([px, py]: readonly [number, number]) => Math.hypot(px - x, py - y);
  flow.waypoints.forEach((point, at) => {
    if (away(point) < away(flow.waypoints[nearest]!)) nearest = at;
  });
  const [from, to] = [flow.waypoints[nearest]!, points[nearest]!];
  return shifted(flow.label!, to[0] - from[0], to[1] - from[1]);
}

/** What routes flows round steps; fetched once a map is painted. Until then flows take the plain line. */
let routing: typeof import('../rules/layout/route-around') | undefined;
export async function fetchRouting(): Promise<void> {
  routing ??= await import('../rules/layout/route-around');
}

/** Gives a flow the line it takes by itself. */
export const rerouteFlow = (edit: ProcessEdit, id: string) => rerouteFlows(edit, [id]);

/** Gives flows the lines they take by themselves. */
export function rerouteFlows(edit: ProcessEdit, ids: Iterable<string>): void {
  const map = mapOf(edit);
  for (const [plane, open] of groupBy([...ids], (id) => planeOf(edit, id)))
    rerouteOn(edit, onPlane(map, plane), open);
}

function rerouteOn(edit: ProcessEdit, map: MapRecords, open: readonly string[]): void {
  const router = routing && new routing.Router(map, open);
  for (const id of open) {
    const flow = edit.get('flows', id);
    if (!flow) continue;
    const [source, target] = [flow.source, flow.target].map(
      (end) => edit.get('nodes', end) ?? edit.get('pools', end)
    );
    if (!source || !target) continue;
    const waypoints = router?.route(flow) ?? routeFlow(flow.kind, source, target);
    edit.change('flows', id, { waypoints, routed: true, label: null });
    router?.took(id, waypoints);
  }
}

/** Lines that took their way by themselves go out of the way of nodes that now stand in it, or that moved. */
export function giveWay(edit: ProcessEdit, ids: ReadonlySet<string>): void {
  if (!routing) return;
  const map = mapOf(edit);
  for (const [plane, own] of groupBy([...ids], (id) => planeOf(edit, id)))
    rerouteFlows(edit, new routing.Router(onPlane(map, plane)).disturbedBy(new Set(own)));
}

/** Routes anew all flows of an element. */
export function rerouteFlowsOf(edit: ProcessEdit, id: string): void {
  const own = edit.all('flows').filter((flow) => flow.source === id || flow.target === id);
  rerouteFlows(
    edit,
    own.map((flow) => flow.id)
  );
}

/**
 * Sets pool, lane and frame of nodes by where they stand now. Events on borders go with their step; content
 * of a frame that came along stays in it.
 */
export function settle(edit: ProcessEdit, ids: ReadonlySet<string>): void {
  const map = mapOf(edit);
  const free: Node[] = [];
  const elsewhere: string[] = [];
  for (const [plane, own] of groupBy([...ids], (id) => planeOf(edit, id))) {
    const drawn = onPlane(map, plane);
    for (const id of own) {
      const node = edit.get('nodes', id);
      if (!node || node.attachedTo) continue;
      const found = placeOn(map, plane, centre(node), ids, drawn);
      // Whose work it is does not follow from a place on such a plane.
      const place = plane ? { ...found, pool: node.pool, lane: node.lane } : found;
      edit.change('nodes', id, { ...place, parent: ids.has(node.parent) ? node.parent : place.parent });
      free.push(edit.get('nodes', id)!);
      if (isClosed(node) && (node.lane !== place.lane || node.pool !== place.pool)) elsewhere.push(id);
    }
  }
  for (const id of elsewhere) placeContent(edit, id, edit.get('nodes', id)!);
  for (const id of ids) {
    const host = edit.get('nodes', edit.get('nodes', id)?.attachedTo ?? '');
    if (host) edit.change('nodes', id, { pool: host.pool, lane: host.lane, parent: host.parent });
  }
  for (const node of free) makeRoomFor(edit, node.id);
}

/** Lets lane and pool grow so that a node lies inside them. Nothing moves but what lies after the lane. */
export function makeRoomFor(edit: ProcessEdit, id: string): void {
  const node = edit.get('nodes', id);
  if (!node || planeOf(edit, id)) return;
  const pool = edit.get('pools', node.pool);
  const over = pool ? endOf(node, running(pool)) + MARGIN - endOf(pool, running(pool)) : 0;
  if (pool && over > 0) lengthenPool(edit, pool.id, over);
  const lane = edit.get('lanes', node.lane);
  const below = lane ? endOf(node, stacking(lane)) + MARGIN / 2 - endOf(lane, stacking(lane)) : 0;
  if (lane && below > 0) insertSpace(edit, lane.id, below);
}

/** Makes a pool and its lanes longer (or, with a negative amount, shorter) in the direction of the work. */
export function lengthenPool(edit: ProcessEdit, id: string, amount: number): void {
  const pool = edit.get('pools', id);
  if (!pool) return;
  const { size } = running(pool);
  edit.change('pools', id, { [size]: pool[size] + amount });
  for (const lane of edit.all('lanes'))
    if (lane.pool === id && lane.horizontal === pool.horizontal)
      edit.change('lanes', lane.id, { [size]: lane[size] + amount });
}

/**
 * Makes a lane or pool larger (or, with a negative amount, smaller) at its far edge: what encloses it grows
 * too, what lies after it moves on.
 */
export function insertSpace(edit: ProcessEdit, id: string, amount: number): void {
  const map = onPlane(mapOf(edit), MAIN);
  const lane = map.lanes.find((one) => one.id === id);
  const area = lane ?? map.pools.find((one) => one.id === id);
  if (!area || !amount) return;
  const axis = stacking(area);
  const { start, size } = axis;
  const edge = endOf(area, axis);
  const enclosing = new Set<string>([id, lane?.pool ?? '']);
  for (let up = lane; up?.parent; up = map.lanes.find((one) => one.id === up!.parent))
    enclosing.add(up.parent);
  for (const collection of ['pools', 'lanes'] as const)
    for (const one of map[collection])
      if (enclosing.has(one.id)) edit.change(collection, one.id, { [size]: one[size] + amount });
  growNested(edit, map, id, amount, size);

  const family = new Set(laneFamily(map.lanes, id).map((one) => one.id));
  const shift = along(axis, amount);
  const shifts = new Map<string, [number, number]>();
  for (const one of [...map.pools, ...map.lanes])
    if (!enclosing.has(one.id) && !family.has(one.id) && one[start] >= edge - 1) shifts.set(one.id, shift);
  for (const node of map.nodes)
    if (!family.has(node.lane) && node[start] >= edge - 1) shifts.set(node.id, shift);
  for (const node of map.nodes)
    if (node.attachedTo && shifts.has(node.attachedTo)) shifts.set(node.id, shift);
  shiftElements(edit, shifts, { axis, moved: (place) => (place >= edge - 1 ? place + amount : place) });
}

/** The last of the lanes nested in a lane that grew reaches to its new edge. */
export function growNested(
  edit: ProcessEdit,
  map: MapRecords,
  id: string,
  amount: number,
  size: 'width' | 'height'
): void {
  const start = size === 'height' ? 'y' : 'x';
  const last = map.lanes
    .filter((lane) => lane.parent === id)
    .sort((a, b) => a[start] - b[start])
    .at(-1);
  if (!last) return;
  edit.change('lanes', last.id, { [size]: last[size] + amount });
  growNested(edit, map, last.id, amount, size);
}

/** Where new things go when nothing says where: inside the bands of the first pool, or at the origin. */
export function firstPlace(map: MapRecords): { x: number; y: number } {
  const first = [...map.lanes, ...map.pools].sort((a, b) => a.y - b.y || b.x - a.x)[0];
  return first ? { x: first.x + BAND + 60, y: first.y + first.height / 2 } : { x: 120, y: 120 };
}
