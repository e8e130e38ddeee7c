import type { Box, FlowKind, Node, Pool } from '../../model';
import type { FlowEnd } from '../can-connect';
import { bottom, centre, right } from '../geometry';
import { isEvent, isGateway } from '../kinds';
import type { Port, Side } from './visibility-grid';

/** What the sides of an element cost a line, in map units, in the order right, down, left, up. */
type Costs = readonly [number, number, number, number];

/** Reading goes left to right: out on the right, in on the left; a branch may leave by any free corner. */
const leaving: Costs = [0, 75, 110, 80];
const branching: Costs = [0, 8, 60, 10];
const entering: Costs = [110, 80, 0, 80];
/** Lines that meet at an event come in from the free sides. */
const ending: Costs = [110, 20, 0, 20];
const merging: Costs = [60, 10, 0, 10];
/** Messages go up and down between pools. */
const message: Costs = [80, 0, 80, 0];
/** A corner that another line has already costs as much as going round by a free one. */
const TAKEN = 60;

/** In maps that run down the page right is down and left is up. */
const turned = ([r, d, l, u]: Costs): Costs => [d, r, u, l];

export interface PortTask {
  kind: FlowKind;
  end: FlowEnd;
  other: FlowEnd;
  role: 'source' | 'target';
  /** Whether the map runs down the page. */
  vertical: boolean;
  /** Sides of a gateway that other lines use. */
  taken: ReadonlySet<Side>;
}

/** Where a flow may leave or meet an element: the middles of its sides; for pools, straight above or below. */
export function portsOf({ kind, end, other, role, vertical, taken }: PortTask): Port[] {
  if (!('kind' in end)) return poolPorts(end, other);
  const corners = isGateway(end.kind);
  const plain =
    role === 'source'
      ? corners
        ? branching
        : leaving
      : corners
        ? merging
        : isEvent(end.kind)
          ? ending
          : entering;
  const costs = kind === 'message' ? message : plain;
  const own = vertical ? turned(costs) : costs;
  return sidesOf(end).map(({ at, side }) => ({
    at,
    side,
    cost: own[side] + (corners && taken.has(side) ? TAKEN : 0)
  }));
}

function sidesOf(box: Box): { at: [number, number]; side: Side }[] {
  const [x, y] = centre(box);
  return [
    { at: [right(box), y], side: 0 },
    { at: [x, bottom(box)], side: 1 },
    { at: [box.x, y], side: 2 },
    { at: [x, box.y], side: 3 }
  ];
}

function poolPorts(pool: Pool, other: FlowEnd): Port[] {
  const [ox, oy] = centre(other);
  const within = (at: number, low: number, high: number) => Math.min(Math.max(at, low + 10), high - 10);
  const beside = (low: number, high: number, from: number, to: number) =>
    [from, (from + to) / 2, to].map((at) => within(at, low, high));
  if (pool.horizontal)
    return beside(pool.x, right(pool), other.x - 20, right(other) + 20).flatMap((x) => [
      { at: [x, bottom(pool)] as [number, number], side: 1 as Side, cost: x === ox ? 0 : 5 },
      { at: [x, pool.y] as [number, number], side: 3 as Side, cost: x === ox ? 0 : 5 }
    ]);
  return beside(pool.y, bottom(pool), other.y - 20, bottom(other) + 20).flatMap((y) => [
    { at: [right(pool), y] as [number, number], side: 0 as Side, cost: y === oy ? 0 : 5 },
    { at: [pool.x, y] as [number, number], side: 2 as Side, cost: y === oy ? 0 : 5 }
  ]);
}

/** The side of a box that a point of its border lies on. */
export function sideOf(box: Box, [x, y]: readonly [number, number]): Side {
  const away = [right(box) - x, bottom(box) - y, x - box.x, y - box.y].map(Math.abs);
  return away.indexOf(Math.min(...away)) as Side;
}

/** Where a self-loop leaves and comes back: out on the right, in from above. */
export function selfLoop(node: Node, reach: number): [number, number][] {
  const [x, y] = centre(node);
  const [out, above] = [right(node) + reach, node.y - reach];
  return [
    [right(node), y],
    [out, y],
    [out, above],
    [x, above],
    [x, node.y]
  ];
}
