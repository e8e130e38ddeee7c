import type { Node } from '../../model';
import { along, endOf, middleOf, type Axis } from '../axis';
import { GRID } from '../geometry';
import { isFrame } from '../kinds';
import { byId, type MapRecords } from '../map';

/** What making room comes to. */
export interface Space {
  /** What is done, in map units: less than was asked for where there is less room to take. */
  readonly amount: number;
  /** Elements that move, as (dx, dy). */
  readonly shifts: ReadonlyMap<string, [number, number]>;
  /** Pools, lanes and frames that become larger or smaller: by how much. */
  readonly grown: ReadonlyMap<string, number>;
  /** Where each place along the direction comes to be. */
  readonly moved: (place: number) => number;
}

/** The least size of a lane or frame that room is taken from. */
const LEAST = 60;

/** The distance that stays between steps when room between them is taken away. */
const LEFT = 2 * GRID;

/**
 * Moves everything that lies after a line across the whole map. Pools, lanes and frames that the line goes through
 * become larger; a step that it goes through moves when its middle lies after it.
 * @param at where the line is, along the direction
 * @param amount how much room is made; negative takes away empty room before the line, never more than there is
 */
export function openSpace(map: MapRecords, axis: Axis, at: number, amount: number): Space {
  const nodes = byId(map.nodes);
  /** The one whose place decides: the step an event sits on, the closed sub-process a step is hidden in. */
  const leader = (node: Node): Node => {
    const host = nodes.get(node.attachedTo);
    const outer = nodes.get(node.parent);
    return host ? leader(host) : outer && !isFrame(outer) ? leader(outer) : node;
  };
  const follows = new Set(
    map.nodes.filter((node) => !isFrame(node) && middleOf(leader(node), axis) >= at).map(({ id }) => id)
  );
  const done = amount < 0 ? -Math.min(-amount, emptyBefore(map, axis, at, follows)) : amount;
  const moved = (place: number) => (place >= at ? place + done : Math.min(place, at + Math.min(done, 0)));
  const shifts = new Map<string, [number, number]>();
  const grown = new Map<string, number>();
  for (const area of [...map.pools, ...map.lanes, ...map.nodes.filter(isFrame)]) {
    const start = moved(area[axis.start]);
    if (start !== area[axis.start]) shifts.set(area.id, along(axis, start - area[axis.start]));
    const more = moved(endOf(area, axis)) - start - area[axis.size];
    if (more) grown.set(area.id, more);
  }
  if (done) for (const id of follows) shifts.set(id, along(axis, done));
  return { amount: done, shifts, grown, moved };
}

/** How much room before a line is empty all across the map and can be taken away. */
function emptyBefore(map: MapRecords, axis: Axis, at: number, follows: ReadonlySet<string>): number {
  let [last, first, free] = [-Infinity, Infinity, Infinity];
  for (const node of map.nodes) {
    if (isFrame(node)) continue;
    if (follows.has(node.id)) first = Math.min(first, node[axis.start]);
    else last = Math.max(last, endOf(node, axis));
  }
  for (const area of [...map.pools, ...map.lanes, ...map.nodes.filter(isFrame)]) {
    const [start, end] = [area[axis.start], endOf(area, axis)];
    if (end < at) free = Math.min(free, at - end);
    else if (start < at) free = Math.min(free, at - start - GRID, area[axis.size] - LEAST);
  }
  const between = Math.min(at - last, first - last - LEFT);
  return Math.max(0, Math.floor(Math.min(free, Number.isFinite(between) ? between : free, 1e6)));
}
