/** What goes along with a lane that is put into another pool, and what becomes of the flows that then cross. */
import type { Flow, Lane, Node, Point, Pool } from '../model';
import { endOf, middleOf, running, stacking } from './axis';
import { canConnect } from './can-connect';
import { BAND, GRID } from './geometry';
import { contentOf, laneFamily, siblingLanes } from './lanes';
import { byId, withFollowers, type MapRecords } from './map';
import { MAIN, onPlane } from './planes';

/** Room kept between what a lane holds and its borders, in map units. */
const MARGIN = 20;
/** Steps are 1.5 times as wide as high (120 × 80): rows become columns that much further apart. */
const SPREAD = 1.5;
/** What followed down the page gets a little further apart along it: 60 between steps 140 apart. */
const STRIDE = 1.3;

/** Ids of the nodes that go with a lane. Of steps in or on others, the outermost one's place decides. */
export function carriedBy(map: MapRecords, lane: Lane): Set<string> {
  const main = onPlane(map, MAIN);
  const content = new Set(contentOf(main, lane).map(({ id }) => id));
  const nodes = byId(main.nodes);
  const outermost = (start: Node) => {
    const seen = new Set<string>();
    let node = start;
    for (let up = nodes.get(node.attachedTo || node.parent); up && !seen.has(up.id);) {
      seen.add(up.id);
      node = up;
      up = nodes.get(node.attachedTo || node.parent);
    }
    return node;
  };
  const roots = main.nodes.filter((node) => content.has(outermost(node).id));
  return withFollowers(
    map.nodes,
    roots.map(({ id }) => id)
  );
}

/** What becomes of flows whose ends come into different pools, or into the same one. */
export interface Crossing {
  /** Sequence flows that cross pools from then on: they become messages. */
  readonly messages: readonly Flow[];
  /** Messages within one pool from then on: they become sequence flows. */
  readonly sequences: readonly Flow[];
  /** Flows that BPMN allows neither way: they go. */
  readonly lost: readonly Flow[];
}

/** What becomes of the flows of a map when the given nodes come into another pool. */
export function crossingFlows(map: MapRecords, carried: ReadonlySet<string>, pool: string): Crossing {
  const nodes = byId(map.nodes);
  const pools = byId<Pool>(map.pools);
  const now = (id: string) => {
    const node = nodes.get(id);
    return node && carried.has(id) ? { ...node, pool } : (node ?? pools.get(id));
  };
  const home = (end: Node | Pool | undefined) => end && ('kind' in end ? end.pool : end.id);
  const messages: Flow[] = [];
  const sequences: Flow[] = [];
  const lost: Flow[] = [];
  let rest = map.flows;
  for (const flow of map.flows) {
    if (flow.kind !== 'sequence' && flow.kind !== 'message') continue;
    const [source, target] = [now(flow.source), now(flow.target)];
    const were = [flow.source, flow.target].map((id) => home(nodes.get(id) ?? pools.get(id)));
    const within = home(source) === home(target);
    if (within === (were[0] === were[1])) continue;
    const others = rest.filter((other) => other !== flow);
    const answer = canConnect(others, source, target);
    if (answer.ok && answer.kind === 'message') messages.push(flow);
    else if (answer.ok && answer.kind === 'sequence') sequences.push(flow);
    else lost.push(flow);
    // Of two that would become the same, the second goes.
    rest = answer.ok ? [...others, { ...flow, kind: answer.kind }] : others;
  }
  return { messages, sequences, lost };
}

/** The pools a lane can go into: all but its own, as they lie. */
export const otherPools = (pools: readonly Pool[], lane: Lane): Pool[] =>
  pools.filter(({ id }) => id !== lane.pool).toSorted((a, b) => a.y - b.y || a.x - b.x);

/** The place among the lanes of a pool that a lane dropped there takes; 0 is the first. */
export function placeInPool(lanes: readonly Lane[], pool: Pool, at: Point): number {
  const axis = stacking(pool);
  return siblingLanes(lanes, pool.id).filter((one) => middleOf(one, axis) < at[axis.at]).length;
}

/** Where what goes along comes to stand in its new lane, and how much room it takes there. */
export interface Landing {
  /** Size of the lane in the direction in which lanes follow one another. */
  readonly size: number;
  /** The same for each lane nested in it, and how far it begins after the lane does. */
  readonly inner: ReadonlyMap<string, readonly [start: number, size: number]>;
  /** How far nodes move when the lane begins at `start`. */
  shifts(start: number): Map<string, [number, number]>;
}

/**
 * Puts what a lane holds into a pool: in the same place along the work where the pool lies the same way and reaches
 * that far; else turned, rows to columns.
 */
export function landingIn(map: MapRecords, lane: Lane, carried: ReadonlySet<string>, pool: Pool): Landing {
  const [from, to] = [stacking(lane), stacking(pool)];
  const [was, will] = [running(lane), running(pool)];
  const turned = from.at !== to.at;
  const factor = !turned ? 1 : pool.horizontal ? 1 / SPREAD : SPREAD;
  const nodes = onPlane(map, MAIN).nodes.filter(({ id }) => carried.has(id));
  const isLoose = (node: Node) => !carried.has(node.attachedTo) && !carried.has(node.parent);
  const roots = nodes.filter(isLoose);
  const family = laneFamily(map.lanes, lane.id);
  const inside = pool[will.start] + BAND * depthOf(family, lane.id) + MARGIN;
  const least = Math.min(...roots.map((node) => node[was.start]));
  /** Middles in the new lane, counted from where it begins. */
  const across = (node: Node) => (middleOf(node, from) - lane[from.start]) * factor;
  /** Middles along the work, in the new pool. */
  const ahead = (node: Node) =>
    turned
      ? inside + (middleOf(node, was) - least) * (pool.horizontal ? STRIDE : 1)
      : middleOf(node, was) + Math.max(0, inside - least);
  const [low, high] = roots.reduce(
    ([a, b], node) => [
      Math.min(a, across(node) - node[to.size] / 2),
      Math.max(b, across(node) + node[to.size] / 2)
    ],
    [Infinity, 0]
  );
  // Turned boxes may be wider than their row was high: all of them go further in.
  const further = turned ? Math.max(0, GRID - low) : 0;
  const size = Math.round(Math.max(lane[from.size] * factor, turned ? high + further + GRID : 0));
  const inner = new Map(
    family.slice(1).map((one): [string, [number, number]] => {
      const start = Math.round((one[from.start] - lane[from.start]) * factor);
      const isLast = Math.abs(endOf(one, from) - endOf(lane, from)) < 1;
      return [one.id, [start, isLast ? size - start : Math.round(one[from.size] * factor)]];
    })
  );
  return {
    size,
    inner,
    shifts: (start) => {
      const shifts = new Map<string, [number, number]>();
      for (const root of roots) {
        const stack = Math.round(start + across(root) + further - middleOf(root, to));
        const run = Math.round(ahead(root) - middleOf(root, will));
        const shift: [number, number] = to.at ? [run, stack] : [stack, run];
        for (const id of withFollowers(nodes, [root.id])) shifts.set(id, shift);
      }
      return shifts;
    }
  };
}

/** How many bands lie before what stands in a lane and in those nested in it, with its pool's. */
function depthOf(family: readonly Lane[], id: string): number {
  const nested = family.filter((lane) => lane.parent === id);
  return 2 + Math.max(0, ...nested.map((lane) => depthOf(family, lane.id) - 1));
}
