import type { Node, Waste } from '../../model';
import { isActivity, isFlowNode } from '../kinds';
import { flowGraph, isParallelJoin, isParallelSplit, type LeanProblem } from '../lean/flow-graph';
import { END, postDominators } from '../lean/post-dominators';
import { expectedVisits } from '../lean/visits';
import { byId, groupBy, type MapRecords } from '../map';
import type { CheckCode, Finding } from './finding';

/**
 * What the whole flow says: shares, loops without a way out, and ways that are joined otherwise than they were
 * parted. One of several ways arrives at a join that waits for all of them: the case stands still. All of several
 * ways arrive where one is let through at a time: what follows is done once for each.
 * @param nodes the steps of one level of the map
 */
export function flowChecks(nodes: readonly Node[], flows: MapRecords['flows']): Finding[] {
  const graph = flowGraph(nodes, flows);
  const flowById = byId(flows);
  const found: Finding[] = [];
  const shares: Partial<Record<LeanProblem['code'], CheckCode>> = {
    'shares-sum': 'shares-sum',
    'shares-missing': 'shares-missing'
  };
  for (const { code, ids } of graph.problems) {
    const check = shares[code];
    const first = ids[0];
    if (!check || !first) continue;
    // How often an event on a border happens, nobody can reckon from the rest.
    const event = graph.nodes.get(flowById.get(first)?.source ?? '')?.kind === 'boundaryEvent';
    found.push({ code: check, at: first, ...(!event && { fix: 'fill-shares' }) });
  }
  const { stuck } = expectedVisits(graph);
  // One place of the loop is enough: the others are on it or lead to it.
  if (stuck.length) return [...found, { code: 'no-way-out', at: stuck[0]! }];
  const joins = postDominators(graph);
  for (const [id, exits] of graph.exits) {
    const node = graph.nodes.get(id)!;
    const join = joins.get(id);
    const meets = join && join !== END ? graph.nodes.get(join)! : undefined;
    if (exits.length < 2 || !meets) continue;
    const direct = graph.incoming.get(meets.id) ?? [];
    const waits = isParallelJoin(meets, direct);
    const inside = between(graph, id, meets.id);
    // Only ways of this very split count: a join that also takes in others is judged by theirs.
    if (direct.length < 2 || !direct.every((flow) => inside.has(flow.source) || flow.source === id)) continue;
    if (node.kind === 'exclusiveGateway' && waits) found.push({ code: 'deadlock', at: meets.id });
    if (isParallelSplit(node, exits) && node.kind === 'parallelGateway' && meets.kind === 'exclusiveGateway')
      found.push({ code: 'done-twice', at: meets.id });
  }
  return found;
}

function between(graph: ReturnType<typeof flowGraph>, from: string, to: string): Set<string> {
  const inside = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { target } of graph.exits.get(id) ?? [])
      if (target !== to && !inside.has(target)) {
        inside.add(target);
        open.push(target);
      }
  return inside;
}

/** Minutes of queue that are worth a word. */
const LEAST_QUEUE = 5;

/** What is said of the steps one by one: who does it, how long it takes, what is lost in it. */
export function stepChecks(
  map: MapRecords,
  wastes: readonly Waste[],
  queues?: ReadonlyMap<string, number>
): Finding[] {
  const found: Finding[] = [];
  const inside = groupBy(map.nodes, (node) => node.parent);
  const lanesIn = groupBy(map.lanes, (lane) => lane.pool);
  const lost = groupBy(wastes, (waste) => waste.node);
  const steps = map.nodes.filter((node) => isActivity(node.kind) && !(node.expanded && inside.has(node.id)));
  for (const node of map.nodes)
    if (isFlowNode(node.kind) && !node.lane && !node.attachedTo && !node.parent && lanesIn.has(node.pool))
      found.push({ code: 'no-lane', at: node.id, fix: 'into-lane' });
  for (const node of steps) {
    const { processMinutes: work, waitMinutes: wait } = node;
    if (outside(work, node.processRange) || outside(wait, node.waitRange))
      found.push({ code: 'outside-range', at: node.id });
    const minutes = (lost.get(node.id) ?? []).reduce((sum, waste) => sum + (waste.minutes ?? 0), 0);
    if (work !== null && wait !== null && minutes > work + wait)
      found.push({ code: 'waste-over-time', at: node.id });
    if (((wait ?? 0) > 0 || node.waitRange) && (queues?.get(node.id) ?? 0) >= LEAST_QUEUE)
      found.push({ code: 'waiting-twice', at: node.id, fix: 'wait-is-queue' });
    if (work === null && !node.processRange) found.push({ code: 'no-minutes', at: node.id });
  }
  return found;
}

const outside = (value: number | null, range: readonly [number, number] | null) =>
  value !== null && range !== null && (value < range[0] || value > range[1]);
