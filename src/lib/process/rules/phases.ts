/**
 * Phases across the lanes. They cover the whole map without gaps: the first takes in everything before it, the last
 * everything after it, so each step is in exactly one.
 */
import type { Lane, Node, Phase, Pool } from '../model';
import { ALONG_X, ALONG_Y, endOf, middleOf, running, type Axis } from './axis';
import { around } from './geometry';
import { isFlowNode, isFrame } from './kinds';
import { contentArea } from './lanes';
import { runsDown } from './layout/turned';
import { byId, type MapRecords } from './map';

/** Length of a new phase, and the least one, in map units. */
export const PHASE_SIZE = 360;
export const LEAST_PHASE = 80;
/** Room before the first and after the last step of a map without pools and lanes. */
const MARGIN = 40;
/** Where a map begins on which nothing stands. */
const ORIGIN = 80;

type Areas = Pick<MapRecords, 'pools' | 'lanes'>;

/** The direction in which the work of a map goes on, and its phases follow one another. */
export const flowAxis = (map: Areas): Axis => (runsDown(map) ? ALONG_Y : ALONG_X);

/** A phase with where it begins and ends along the work, in map units. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** Where a map begins and ends along the work, without the bands that its lanes are named in. */
export function extentAlong(map: MapRecords, axis = flowAxis(map)): { from: number; to: number } {
  const areas = [...map.pools, ...map.lanes].filter((area) => running(area).at === axis.at);
  if (areas.length)
    return {
      from: firstInside(map, areas, axis),
      to: areas.reduce((far, area) => Math.max(far, endOf(area, axis)), -Infinity)
    };
  const content = around(map.nodes.filter((node) => isFlowNode(node.kind)));
  const from = content ? content[axis.start] - MARGIN : ORIGIN;
  const last = Math.max(...(map.phases ?? []).map((phase) => phase.end), from + PHASE_SIZE);
  return { from, to: Math.max(last, content ? endOf(content, axis) + MARGIN : last) };
}

/** Where the first pool with something in it begins, inside the bands of its lanes. */
function firstInside(map: MapRecords, areas: readonly (Pool | Lane)[], axis: Axis): number {
  const filled = new Set([...map.nodes, ...map.lanes].map(({ pool }) => pool));
  const inside = new Map<string, number>();
  for (const area of areas) {
    const pool = 'pool' in area ? area.pool : area.id;
    if (!filled.has(pool)) continue;
    const start = contentArea(area)[axis.start];
    inside.set(pool, Math.max(inside.get(pool) ?? start, start));
  }
  const starts = inside.size ? [...inside.values()] : areas.map((area) => contentArea(area)[axis.start]);
  return starts.reduce((first, start) => Math.min(first, start));
}

/** The phases of a map in their order, each with its extent; none for a map without phases. */
export function spansOf(map: MapRecords): PhaseSpan[] {
  const sorted = [...(map.phases ?? [])].sort((a, b) => a.end - b.end || (a.id < b.id ? -1 : 1));
  if (!sorted.length) return [];
  const { from, to } = extentAlong(map);
  let at = from;
  return sorted.map((phase, place) => {
    const isLast = place === sorted.length - 1;
    const end = isLast ? Math.max(to, at + LEAST_PHASE) : Math.max(phase.end, at);
    const span = { phase, from: at, to: end };
    at = end;
    return span;
  });
}

/** The phase at a place along the work; undefined only where there are no phases. */
export function spanAt(spans: readonly PhaseSpan[], place: number): PhaseSpan | undefined {
  return spans.findLast((span, at) => at === 0 || span.from <= place);
}

/**
 * The phase of each node: the one its centre lies in. Events on borders and what is inside a sub-process are in the
 * phase of their step, so that a step and what belongs to it are never parted.
 */
export function phaseByNode(map: MapRecords, spans = spansOf(map)): Map<string, PhaseSpan> {
  const found = new Map<string, PhaseSpan>();
  if (!spans.length) return found;
  const axis = flowAxis(map);
  const nodes = byId(map.nodes);
  for (const node of map.nodes) {
    const span = spanAt(spans, middleOf(leaderOf(nodes, node), axis));
    if (span) found.set(node.id, span);
  }
  return found;
}

/** The one whose place decides: the step an event sits on, the outermost sub-process a step is in. */
function leaderOf(nodes: ReadonlyMap<string, Node>, node: Node): Node {
  let leader = node;
  const seen = new Set<string>();
  for (;;) {
    const outer = nodes.get(leader.attachedTo) ?? nodes.get(leader.parent);
    if (!outer || seen.has(outer.id)) return leader;
    seen.add(outer.id);
    leader = outer;
  }
}

/** What stands in a phase on the map itself, in the order of its middles: nothing that goes along with something else. */
export function leadersIn(map: MapRecords, span: PhaseSpan, spans = spansOf(map)): Node[] {
  const axis = flowAxis(map);
  const of = phaseByNode(map, spans);
  const nodes = byId(map.nodes);
  return map.nodes
    .filter((node) => of.get(node.id)?.phase.id === span.phase.id && leaderOf(nodes, node) === node)
    .sort((a, b) => middleOf(a, axis) - middleOf(b, axis));
}

/**
 * Where the border between two phases goes when it jumps over the next steps on one side of it: those that stand above
 * one another. The steps stay and change phase.
 * @param by 1: the phase takes in the first steps of the next one; −1: it gives its last ones away
 * @returns undefined when there is no next phase, or no steps to jump over
 */
export function borderPast(map: MapRecords, id: string, by: 1 | -1): number | undefined {
  const spans = spansOf(map);
  const at = spans.findIndex((span) => span.phase.id === id);
  const next = spans[at + 1];
  if (at < 0 || !next) return undefined;
  const axis = flowAxis(map);
  const [low, high] = [spans[at]!.from, next.to];
  const steps = leadersIn(map, by > 0 ? next : spans[at]!, spans).filter((node) => !isFrame(node));
  const first = by > 0 ? steps[0] : steps.at(-1);
  if (!first) return undefined;
  const [start, end] = [first[axis.start], endOf(first, axis)];
  const taken = steps.filter((node) => middleOf(node, axis) >= start && middleOf(node, axis) <= end);
  const rest = steps.filter((node) => !taken.includes(node));
  const far = (nodes: readonly Node[], side: 1 | -1, of: (node: Node) => number) =>
    nodes.reduce(
      (most, node) => (side > 0 ? Math.max(most, of(node)) : Math.min(most, of(node))),
      -side * Infinity
    );
  const startOf = (node: Node) => node[axis.start];
  const edgeOf = (node: Node) => endOf(node, axis);
  const [near, beyond] =
    by > 0
      ? [far(taken, 1, edgeOf), rest.length ? far(rest, -1, startOf) : high]
      : [far(taken, -1, startOf), rest.length ? far(rest, 1, edgeOf) : low];
  const between = Math.round((near + beyond) / 2);
  const middles = taken.map((node) => middleOf(node, axis));
  // Steps that overlap leave no gap; the border then lies between their middles.
  const jumps = by > 0 ? Math.max(...middles) < between : Math.min(...middles) > between;
  return jumps && between > low && between < high ? between : undefined;
}
