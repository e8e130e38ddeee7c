import type { Box, Lane, Node, Point } from '../../model';
import type { Clip } from '../../model/clip';
import { along, endOf, running, stacking, type Axis } from '../axis';
import { around, centre, GRID, overlaps, shifted } from '../geometry';
import { isFrame } from '../kinds';
import { laneAt } from '../lanes';
import type { MapRecords } from '../map';
import { isClosed } from '../planes';

/** Where a copy is to go. */
export interface Aim {
  readonly point: Point;
  /** Somebody pointed there; else it is only where the view happens to be, and the steps' own lane counts more. */
  readonly pointed: boolean;
  /** The plane the point is on: a closed sub-process; the main one when absent. */
  readonly plane?: string;
}

/** Where copies go: how far each moves, and for those that lie in no other the lane they are meant for. */
export interface Placed {
  readonly shifts: ReadonlyMap<string, readonly [number, number]>;
  readonly lanes: ReadonlyMap<string, Lane>;
}

/** Steps that move as one, and the lane they come to stand in. */
interface Group {
  readonly roots: readonly Node[];
  readonly lane: Lane | undefined;
  readonly shift: readonly [number, number];
}

/** How far free room is looked for, in map units, and in which steps. */
const REACH = 3000;
const STEP = 2 * GRID;

/**
 * How far each step of a clip moves to where it goes, as whole map units: into the lane under the point or, when
 * nobody points or they come from several lanes, into those of the same name. They keep their places to each
 * other in a lane, and stand on nothing that stands there: the nearest free room is taken.
 */
export function placeClip(clip: Clip, map: MapRecords, aim: Aim): Placed {
  const ids = new Set(clip.nodes.map(({ id }) => id));
  const outer = (node: Node) => (ids.has(node.attachedTo) ? node.attachedTo : node.parent);
  const roots = clip.nodes.filter((node) => !ids.has(outer(node)));
  const groups = grouped(clip, roots, map, aim);
  const axis = running(groups[0]?.lane ?? { horizontal: true });
  const [dx, dy] = freeRoom(groups, map, axis);
  const shifts = new Map<string, [number, number]>();
  const lanes = new Map<string, Lane>();
  for (const { roots, shift, lane } of groups)
    for (const { id } of roots) {
      shifts.set(id, [Math.round(shift[0] + dx), Math.round(shift[1] + dy)]);
      if (lane) lanes.set(id, lane);
    }
  const byId = new Map(clip.nodes.map((node) => [node.id, node]));
  // What is on a plane of its own keeps its place there.
  const inPlane = (node: Node) => !ids.has(node.attachedTo) && isClosed(byId.get(node.parent));
  const shiftOf = (node: Node): [number, number] =>
    shifts.get(node.id) ?? (inPlane(node) ? [0, 0] : shiftOf(byId.get(outer(node))!));
  for (const node of clip.nodes) shifts.set(node.id, shiftOf(node));
  return { shifts, lanes };
}

/** The lane of a map that is the same one (a copy keeps ids), or else has the same name. */
export function likeLane(lane: Lane, lanes: readonly Lane[]): Lane | undefined {
  const name = lane.name.trim().toLocaleLowerCase();
  return (
    lanes.find(({ id }) => id === lane.id) ??
    (name ? lanes.find((one) => one.name.trim().toLocaleLowerCase() === name) : undefined)
  );
}

function grouped(clip: Clip, roots: readonly Node[], map: MapRecords, { point, pointed }: Aim): Group[] {
  const box = around(roots)!;
  const [mx, my] = centre(box);
  const whole: Group = { roots, lane: undefined, shift: [point[0] - mx, point[1] - my] };
  const from = new Map(clip.lanes.map((lane) => [lane.id, lane]));
  const used = [...new Set(roots.map(({ lane }) => lane))].map((id) => from.get(id));
  if (used.length <= 1) {
    const [own] = used;
    const under = laneAt(map.lanes, point);
    const lane = pointed ? under : ((own && likeLane(own, map.lanes)) ?? under);
    if (!lane) return [whole];
    const [axis, across] = [running(lane), stacking(lane)];
    const shift: [number, number] = [0, 0];
    shift[axis.at] = Math.max(whole.shift[axis.at], lane[axis.start] + 2 * GRID - box[axis.start]);
    const kept =
      own && own.horizontal === lane.horizontal
        ? lane[across.start] - own[across.start]
        : whole.shift[across.at];
    shift[across.at] = inside(box, lane, across, pointed ? whole.shift[across.at] : kept);
    return [{ roots, lane, shift }];
  }
  const homes = used.map((lane) => lane && likeLane(lane, map.lanes));
  const known = homes.every((home, at) => home && home.horizontal === used[at]!.horizontal);
  if (!known || new Set(homes).size < homes.length) return [whole];
  return used.map((lane, at) => {
    const home = homes[at]!;
    const [axis, across] = [running(home), stacking(home)];
    const own = roots.filter((node) => node.lane === lane!.id);
    const shift: [number, number] = [0, 0];
    shift[axis.at] = Math.max(whole.shift[axis.at], home[axis.start] + 2 * GRID - box[axis.start]);
    shift[across.at] = inside(around(own)!, home, across, home[across.start] - lane![across.start]);
    return { roots: own, lane: home, shift };
  });
}

/** A move across a lane, cut so that the box stays in it; where it is too large, it begins at the lane's edge. */
function inside(box: Box, lane: Lane, { start, size }: Axis, wanted: number): number {
  const least = lane[start] + GRID - box[start];
  const most = lane[start] + lane[size] - GRID - box[size] - box[start];
  return Math.max(least, Math.min(wanted, most));
}

/** The smallest move that brings all groups clear of what stands in the map; none when there is no such room. */
function freeRoom(groups: readonly Group[], map: MapRecords, axis: Axis): [number, number] {
  const boxes = groups.map(({ roots, shift }) => shifted(around(roots)!, shift[0], shift[1]));
  const across = axis.at
    ? ({ start: 'x', size: 'width', at: 0 } as const)
    : ({ start: 'y', size: 'height', at: 1 } as const);
  const [only] = groups;
  const room = (box: Box): [number, number] =>
    groups.length > 1
      ? [0, 0]
      : only!.lane
        ? [
            only!.lane[across.start] + GRID - box[across.start],
            endOf(only!.lane, across) - GRID - endOf(box, across)
          ]
        : [-400, 400];
  const [low, high] = room(boxes[0]!);
  const swept = boxes.map((box) => ({
    ...box,
    [axis.start]: box[axis.start] - REACH,
    [axis.size]: box[axis.size] + 2 * REACH,
    [across.start]: box[across.start] + Math.min(low, 0),
    [across.size]: box[across.size] + Math.max(high, 0) - Math.min(low, 0)
  }));
  const standing = map.nodes.filter(
    (node) => !isFrame(node) && swept.some((box) => overlaps(box, node, STEP))
  );
  const free = (dx: number, dy: number) =>
    boxes.every((box) => !standing.some((node) => overlaps(shifted(box, dx, dy), node, STEP)));
  const moves: [number, number][] = [];
  const starts = groups.map(({ lane }, at) =>
    lane ? lane[axis.start] + GRID - boxes[at]![axis.start] : -REACH
  );
  const least = Math.max(...starts);
  for (let far = -REACH; far <= REACH; far += STEP) {
    if (far && far < least) continue;
    for (let aside = Math.ceil(Math.min(low, 0) / STEP) * STEP; aside <= Math.max(high, 0); aside += STEP) {
      const [x, y] = along(axis, far);
      const [ax, ay] = along(across, aside);
      moves.push([x + ax, y + ay]);
    }
  }
  moves.sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || b[0] + b[1] - a[0] - a[1]);
  return moves.find(([dx, dy]) => free(dx, dy)) ?? [0, 0];
}
