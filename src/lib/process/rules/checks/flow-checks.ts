import type { Flow, Node } from '../../model';
import { isActivity, isEvent, isFlowNode, isGateway } from '../kinds';
import { groupBy, type MapRecords } from '../map';
import type { Finding } from './finding';

/** The sequence flow of one process or sub-process as the checks walk it. */
export interface Level {
  readonly nodes: readonly Node[];
  readonly out: ReadonlyMap<string, readonly Flow[]>;
  readonly into: ReadonlyMap<string, readonly Flow[]>;
}

/** The levels of a map: each process, and each open sub-process with steps of its own. */
export function levelsOf(map: MapRecords): Level[] {
  const ids = new Set(map.nodes.map((node) => node.id));
  const flowNodes = map.nodes.filter((node) => isFlowNode(node.kind));
  const sequence = map.flows.filter((flow) => flow.kind === 'sequence');
  const out = groupBy(sequence, (flow) => flow.source);
  const into = groupBy(sequence, (flow) => flow.target);
  const levels = groupBy(flowNodes, (node) => (ids.has(node.parent) ? node.parent : `pool ${node.pool}`));
  const adHoc = new Set(map.nodes.filter((node) => node.variant === 'adHoc').map((node) => node.id));
  return [...levels].filter(([id]) => !adHoc.has(id)).map(([, nodes]) => ({ nodes, out, into }));
}

const count = (of: ReadonlyMap<string, readonly Flow[]>, id: string) => of.get(id)?.length ?? 0;

/** Begins on its own: an event sub-process, a step that only makes up for another, a receiver of a link. */
function beginsOnItsOwn(node: Node): boolean {
  return (
    node.kind === 'startEvent' ||
    node.kind === 'boundaryEvent' ||
    node.variant === 'event' ||
    node.compensation === true ||
    (node.kind === 'intermediateCatchEvent' && node.trigger === 'link')
  );
}

/** Ends on its own: an end, an event sub-process, a step that makes up for another, a throw to a link. */
function endsOnItsOwn(node: Node): boolean {
  return (
    node.kind === 'endEvent' ||
    node.variant === 'event' ||
    node.compensation === true ||
    (node.kind === 'boundaryEvent' && node.trigger === 'compensation') ||
    (node.kind === 'intermediateThrowEvent' && node.trigger === 'link')
  );
}

/** How the steps hang together: starts, ends, what is joined to nothing. Knowledge after bpmnlint's rules (MIT). */
export function linkChecks({ nodes, out, into }: Level): Finding[] {
  const found: Finding[] = [];
  const free: Node[] = [];
  for (const node of nodes) {
    const [entries, exits] = [count(into, node.id), count(out, node.id)];
    const begins = beginsOnItsOwn(node);
    const ends = endsOnItsOwn(node);
    if (!entries && !exits && !begins && !ends && nodes.length > 1)
      found.push({ code: 'isolated', at: node.id });
    else {
      if (!entries && !begins) free.push(node);
      if (!exits && !ends) found.push({ code: 'dead-end', at: node.id, fix: 'add-end' });
    }
  }
  const starts = nodes.filter((node) => node.kind === 'startEvent');
  if (starts.length) for (const node of free) found.push({ code: 'no-way-in', at: node.id });
  else if (free.length) found.push({ code: 'no-start', at: free[0]!.id, fix: 'add-start' });
  const plain = starts.filter((node) => node.trigger === 'none');
  if (plain.length > 1) found.push({ code: 'several-starts', at: plain[1]!.id });
  return found;
}

/** Gateways that are missing, needless or do two things; flows drawn twice. */
export function gatewayChecks({ nodes, out, into }: Level): Finding[] {
  const found: Finding[] = [];
  for (const node of nodes) {
    const exits = out.get(node.id) ?? [];
    const entries = count(into, node.id);
    if (isGateway(node.kind)) {
      if (entries > 1 && exits.length > 1)
        found.push({ code: 'join-and-split', at: node.id, fix: 'part-gateway' });
      if (entries === 1 && exits.length === 1 && node.kind !== 'eventBasedGateway')
        found.push({ code: 'needless-gateway', at: node.id, fix: 'remove-gateway' });
    } else {
      // Several ways into an end are read by all alike.
      if (entries > 1 && node.kind !== 'endEvent')
        found.push({ code: 'implicit-join', at: node.id, fix: 'add-join' });
      const unconditional = exits.filter((flow) => !flow.conditional && !flow.isDefault);
      if (unconditional.length > 1) found.push({ code: 'implicit-split', at: node.id, fix: 'add-split' });
    }
    const seen = new Set<string>();
    for (const flow of exits)
      if (seen.has(flow.target)) found.push({ code: 'double-flow', at: flow.id, fix: 'remove-flow' });
      else seen.add(flow.target);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes)
    if (node.kind === 'eventBasedGateway')
      for (const flow of out.get(node.id) ?? []) {
        const target = byId.get(flow.target);
        if (target && target.kind !== 'intermediateCatchEvent' && target.kind !== 'receiveTask')
          found.push({ code: 'event-gateway-target', at: flow.id });
      }
  return found;
}

/** Whether a decision chooses between ways: then it is a question, and each way is an answer. */
const chooses = (node: Node) => node.kind === 'exclusiveGateway' || node.kind === 'inclusiveGateway';

/** What has no name that needs one. */
export function nameChecks({ nodes, out }: Level): Finding[] {
  const found: Finding[] = [];
  const bare = (name: string) => name.trim() === '';
  for (const node of nodes) {
    const exits = out.get(node.id) ?? [];
    if (bare(node.name) && (isActivity(node.kind) || (isEvent(node.kind) && node.trigger === 'message')))
      found.push({ code: 'no-name', at: node.id });
    if (!chooses(node) || exits.length < 2) continue;
    if (bare(node.name)) found.push({ code: 'no-question', at: node.id });
    for (const flow of exits)
      if (bare(flow.name) && !flow.isDefault) found.push({ code: 'no-answer', at: flow.id });
  }
  return found;
}
