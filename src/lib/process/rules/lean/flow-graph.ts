import type { Flow, Node } from '../../model';
import { byId, groupBy, type MapRecords } from '../map';
import { isFlowNode, isGateway } from '../kinds';

/** Why a figure over the whole flow cannot be given. `ids` are the flows or nodes to look at. */
export type LeanProblem =
  /** No start event and no step without an incoming flow. */
  | { code: 'no-start'; ids: string[] }
  /** Several starts: it is not said how many cases begin at each. */
  | { code: 'several-starts'; ids: string[] }
  /** A decision whose branches have no known shares. */
  | { code: 'shares-missing'; ids: string[] }
  /** Shares of a decision that do not add up to 100 %. */
  | { code: 'shares-sum'; ids: string[] }
  /** A loop that no case ever leaves. */
  | { code: 'no-way-out'; ids: string[] }
  /** Parallel branches that are not joined as they were split: needs simulation. */
  | { code: 'not-structured'; ids: string[] };

/** One way onward from a step: the share of its cases that takes it, 0–1. */
export interface Exit {
  flow: Flow;
  target: string;
  share: number;
}

/** The sequence flow of one process, ready for reckoning. */
export interface FlowGraph {
  nodes: Map<string, Node>;
  exits: Map<string, Exit[]>;
  incoming: Map<string, Flow[]>;
  start: string;
  problems: LeanProblem[];
}

/** A share is as good as 100 % within this much. */
const SHARE_SLACK = 0.005;

/** Splits into parallel branches: a parallel gateway, or a step with several unconditional ways out. */
export function isParallelSplit(node: Node, exits: readonly Exit[]): boolean {
  return exits.length > 1 && exits.every((exit) => exit.share === 1) && node.kind !== 'exclusiveGateway';
}

/** Waits for all its branches. */
export function isParallelJoin(node: Node, incoming: readonly Flow[]): boolean {
  return node.kind === 'parallelGateway' && incoming.length > 1;
}

/**
 * The graph of the steps directly inside one process or sub-process.
 * @param nodes the nodes of that level only
 */
export function flowGraph(nodes: readonly Node[], flows: MapRecords['flows']): FlowGraph {
  const level = nodes.filter((node) => isFlowNode(node.kind));
  const known = byId(level);
  const sequence = flows.filter(
    (flow) => flow.kind === 'sequence' && known.has(flow.source) && known.has(flow.target)
  );
  const outgoing = groupBy(sequence, (flow) => flow.source);
  const incoming = groupBy(sequence, (flow) => flow.target);
  const problems: LeanProblem[] = [];
  const exits = new Map<string, Exit[]>();
  for (const node of level) exits.set(node.id, sharesOf(node, outgoing.get(node.id) ?? [], problems));
  for (const node of level)
    if (
      (node.kind === 'inclusiveGateway' || node.kind === 'complexGateway') &&
      ((outgoing.get(node.id)?.length ?? 0) > 1 || (incoming.get(node.id)?.length ?? 0) > 1)
    )
      problems.push({ code: 'not-structured', ids: [node.id] });
  for (const event of level) if (event.kind === 'boundaryEvent') takeBoundaryShare(event, exits, problems);
  const start = findStart(level, incoming, outgoing, problems);
  return { nodes: known, exits, incoming, start, problems };
}

function sharesOf(node: Node, out: readonly Flow[], problems: LeanProblem[]): Exit[] {
  const exit = (flow: Flow, share: number): Exit => ({ flow, target: flow.target, share });
  // The share on a boundary event's flow says how often the event happens; see takeBoundaryShare.
  if (out.length < 2 || node.kind === 'boundaryEvent') return out.map((flow) => exit(flow, 1));
  const isDecision =
    node.kind === 'exclusiveGateway' ||
    node.kind === 'eventBasedGateway' ||
    (!isGateway(node.kind) && out.some((flow) => flow.conditional || flow.isDefault));
  if (!isDecision) return out.map((flow) => exit(flow, 1));
  const unknown = out.filter((flow) => flow.probability === null);
  const sum = out.reduce((total, flow) => total + (flow.probability ?? 0), 0);
  if (unknown.length > 1) problems.push({ code: 'shares-missing', ids: unknown.map((flow) => flow.id) });
  else if (sum > 1 + SHARE_SLACK || (!unknown.length && sum < 1 - SHARE_SLACK))
    problems.push({ code: 'shares-sum', ids: out.map((flow) => flow.id) });
  // One unknown branch takes the rest. Thirds written as 0.33 are stretched to the whole.
  const whole = unknown.length ? 1 : sum || 1;
  return out.map((flow) => exit(flow, (flow.probability ?? Math.max(0, 1 - sum)) / whole));
}

/** An event on a border takes its share from its step's cases; a non-interrupting one would add cases. */
function takeBoundaryShare(event: Node, exits: Map<string, Exit[]>, problems: LeanProblem[]): void {
  const own = exits.get(event.id) ?? [];
  const host = exits.get(event.attachedTo);
  if (!own.length || !host) return;
  const share = own[0]!.flow.probability;
  if (!event.interrupting || (host.length > 1 && host.every((exit) => exit.share === 1))) {
    if (share !== 0) problems.push({ code: 'not-structured', ids: [event.id] });
    return;
  }
  if (share === null) {
    problems.push({ code: 'shares-missing', ids: [own[0]!.flow.id] });
    return;
  }
  for (const exit of host) exit.share *= 1 - share;
  host.push({ flow: own[0]!.flow, target: event.id, share });
}

function findStart(
  level: readonly Node[],
  incoming: Map<string, Flow[]>,
  outgoing: Map<string, Flow[]>,
  problems: LeanProblem[]
): string {
  const free = level.filter((node) => !incoming.has(node.id) && node.kind !== 'boundaryEvent');
  const events = free.filter((node) => node.kind === 'startEvent');
  // A lone step that nothing joins is not yet part of the flow, unless it is all there is.
  const joined = events.length ? events : free.filter((node) => outgoing.has(node.id));
  const starts = joined.length ? joined : free;
  if (!starts.length) problems.push({ code: 'no-start', ids: [] });
  else if (starts.length > 1) problems.push({ code: 'several-starts', ids: starts.map((node) => node.id) });
  return starts[0]?.id ?? '';
}
