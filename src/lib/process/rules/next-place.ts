import type { Box, Flow, Lane, Node, NodeKind } from '../model';
import { BAND, bottom, centre, GAP, right, sizeOf } from './geometry';
import { laneFamily, nodesInLane } from './lanes';
import { groupBy, type MapRecords } from './map';
import { runsDown } from './layout/turned';
import { placeNext } from './place-next';

/** Where a step that is being written will stand. */
export interface NextPlace {
  box: Box;
  pool: string;
  lane: string;
  parent: string;
}

/** What is known of a step before it is there. */
export interface NextStep {
  kind: NodeKind;
  /** Drawn open, as a frame. */
  expanded?: boolean | undefined;
  /** The step it follows; undefined for the first of a row. */
  after?: Node | undefined;
  /** Id of the lane it goes to; undefined: that of the step before it. */
  lane?: string | undefined;
  /** The closed sub-process whose plane the map is; undefined for the main one. */
  round?: Node | undefined;
}

/**
 * Where the next step goes: after the one before it in the flow's direction, in the row of its lane. A second way
 * out of a decision goes beside the first one, across the lane, which then grows. Nothing that stands is moved.
 */
export function nextPlace(
  map: MapRecords,
  { kind, expanded, after, lane: wanted, round }: NextStep
): NextPlace {
  const size = sizeOf(kind, expanded);
  const lane =
    map.lanes.find((one) => one.id === (wanted ?? after?.lane)) ?? (after ? undefined : firstLane(map));
  const home = after ?? round;
  const place = {
    pool: lane?.pool ?? home?.pool ?? '',
    lane: lane?.id ?? round?.lane ?? '',
    parent: round?.id ?? ''
  };
  if (!after) return { box: placeFirst(map, lane, size), ...place };
  const same = !lane || lane.id === after.lane;
  if (same) place.parent = after.parent;
  if (runsDownAt(map, lane, after))
    return {
      box: turnedBox(nextInRow(turnedMap(map), turned(after), lane && turned(lane), turnedSize(size))),
      ...place
    };
  return { box: nextInRow(map, after, lane, size), ...place };
}

/** Whether the work goes down the page there: by its lane, else its pool, else the map. */
function runsDownAt(map: MapRecords, lane: Lane | undefined, after: Node): boolean {
  const area = lane ?? map.pools.find((pool) => pool.id === after.pool);
  return area ? !area.horizontal : runsDown(map);
}

function nextInRow(
  map: MapRecords,
  after: Node,
  lane: Lane | undefined,
  size: { width: number; height: number }
): Box {
  const others = lane ? nodesInLane(map, lane.id) : map.nodes;
  if (!lane) return placeNext(others, after, size);
  const inside = laneFamily(map.lanes, lane.id).some((one) => one.id === after.lane);
  const waysOut = map.flows.filter((flow) => flow.source === after.id && flow.kind === 'sequence').length;
  // The lane grows for a second branch; a step in a row of its own keeps to the rows there are.
  const low = inside && waysOut > 0 ? Infinity : bottom(lane);
  const row = inside ? centre(after)[1] : lane.y + lane.height / 2;
  return placeNext(others, after, size, { top: lane.y, bottom: low }, row);
}

/** Right of everything in the lane, or at its beginning. */
function placeFirst(map: MapRecords, lane: Lane | undefined, size: { width: number; height: number }): Box {
  const area = lane ?? map.pools[0];
  const others = lane ? nodesInLane(map, lane.id) : map.nodes;
  const across = area && !area.horizontal;
  const start = area ? (across ? area.y : area.x) + BAND + 30 : 120;
  const end = Math.max(start, ...others.map((node) => (across ? bottom(node) : right(node)) + GAP));
  if (area && across) return { x: area.x + (area.width - size.width) / 2, y: end, ...size };
  const middle = area ? area.y + area.height / 2 : others.length ? centre(others.at(-1)!)[1] : 160;
  return { x: end, y: Math.round(middle - size.height / 2), ...size };
}

function firstLane(map: MapRecords): Lane | undefined {
  return leafLanes(map.lanes)[0];
}

/** The lanes that steps stand in, those without lanes of their own, down the page. */
export function leafLanes(lanes: readonly Lane[]): Lane[] {
  const parents = new Set(lanes.map((lane) => lane.parent));
  return lanes.filter((lane) => !parents.has(lane.id)).sort((a, b) => a.y - b.y || a.x - b.x);
}

const turnedSize = ({ width, height }: { width: number; height: number }) => ({
  width: height,
  height: width
});
const turnedBox = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });
const turned = <B extends Box>(box: B): B => ({ ...box, ...turnedBox(box) });
/** The same map with its axes changed about, so that upright lanes are placed in by the same rule. */
const turnedMap = (map: MapRecords): MapRecords => ({
  ...map,
  lanes: map.lanes.map(turned),
  nodes: map.nodes.map(turned)
});

/** Whether the ways out of a node answer a question, and so are named. */
export const asksQuestion = (node: Pick<Node, 'kind'> | undefined): boolean =>
  node?.kind === 'exclusiveGateway' || node?.kind === 'inclusiveGateway';

/** A question with fewer than two ways out: the answers that lead nowhere yet. */
export interface OpenQuestion {
  node: Node;
  /** Names of the ways out that stand. */
  taken: readonly string[];
}

/** The questions of a map that still lack a way out; joins, where several ways meet, ask nothing. */
export function openQuestions(nodes: readonly Node[], flows: readonly Flow[]): OpenQuestion[] {
  const questions = nodes.filter(asksQuestion);
  if (!questions.length) return [];
  const sequence = flows.filter((flow) => flow.kind === 'sequence');
  const out = groupBy(sequence, (flow) => flow.source);
  const into = groupBy(sequence, (flow) => flow.target);
  return questions
    .map((node) => ({ node, taken: (out.get(node.id) ?? []).map((flow) => flow.name) }))
    .filter(
      ({ node, taken }) => taken.length < 2 && !((into.get(node.id)?.length ?? 0) > 1 && taken.length === 1)
    );
}
