import type { Flow, Lane, Node, Phase, Pool } from '../../model';
import { isFlowNode } from '../kinds';
import { byId, type MapRecords } from '../map';

/** One difference between an as-is map and the to-be map copied from it. `id` is the record in both. */
export type Difference =
  | { kind: 'node-added' | 'node-gone'; id: string; node: Node }
  | { kind: 'node-renamed'; id: string; node: Node; before: string; after: string }
  | { kind: 'node-retyped'; id: string; node: Node; before: Node['kind']; after: Node['kind'] }
  | { kind: 'node-lane'; id: string; node: Node; before: string; after: string }
  | {
      kind: 'node-process' | 'node-wait';
      id: string;
      node: Node;
      before: number | null;
      after: number | null;
    }
  | { kind: 'node-accurate'; id: string; node: Node; before: number | null; after: number | null }
  | { kind: 'node-value'; id: string; node: Node; before: Node['value']; after: Node['value'] }
  | { kind: 'flow-added' | 'flow-gone'; id: string; flow: Flow; source: string; target: string }
  | { kind: 'flow-rerouted'; id: string; flow: Flow; source: string; target: string }
  | {
      kind: 'flow-share';
      id: string;
      flow: Flow;
      source: string;
      target: string;
      before: number | null;
      after: number | null;
    }
  | { kind: 'lane-added' | 'lane-gone'; id: string; lane: Lane | Pool }
  | { kind: 'lane-renamed'; id: string; lane: Lane | Pool; before: string; after: string }
  | { kind: 'phase-added' | 'phase-gone'; id: string; phase: Phase }
  | { kind: 'phase-renamed'; id: string; phase: Phase; before: string; after: string };

/**
 * What changed from one map to the other, by record id; a to-be copy keeps the ids of its as-is map. Positions
 * are no difference. Flows of steps that are added or gone are left out: the step says it.
 */
export function compareMaps(before: MapRecords, after: MapRecords): Difference[] {
  return [
    ...compareNodes(before, after),
    ...compareFlows(before, after),
    ...compareLanes(before, after),
    ...comparePhases(before.phases ?? [], after.phases ?? [])
  ];
}

function compareNodes(before: MapRecords, after: MapRecords): Difference[] {
  const old = byId(before.nodes);
  const now = byId(after.nodes);
  const laneNames = [laneNamer(before), laneNamer(after)] as const;
  const found: Difference[] = [];
  for (const node of after.nodes) {
    const was = old.get(node.id);
    if (!was) {
      found.push({ kind: 'node-added', id: node.id, node });
      continue;
    }
    const { id } = node;
    if (was.name !== node.name)
      found.push({ kind: 'node-renamed', id, node, before: was.name, after: node.name });
    if (was.kind !== node.kind)
      found.push({ kind: 'node-retyped', id, node, before: was.kind, after: node.kind });
    if (was.lane !== node.lane && isFlowNode(node.kind))
      found.push({ kind: 'node-lane', id, node, before: laneNames[0](was), after: laneNames[1](node) });
    if (was.processMinutes !== node.processMinutes)
      found.push({ kind: 'node-process', id, node, before: was.processMinutes, after: node.processMinutes });
    if (was.waitMinutes !== node.waitMinutes)
      found.push({ kind: 'node-wait', id, node, before: was.waitMinutes, after: node.waitMinutes });
    if (was.accurate !== node.accurate)
      found.push({ kind: 'node-accurate', id, node, before: was.accurate, after: node.accurate });
    if (was.value !== node.value)
      found.push({ kind: 'node-value', id, node, before: was.value, after: node.value });
  }
  for (const node of before.nodes)
    if (!now.has(node.id)) found.push({ kind: 'node-gone', id: node.id, node });
  return found;
}

function laneNamer(map: MapRecords): (node: Node) => string {
  const names = new Map([...map.pools, ...map.lanes].map((lane) => [lane.id, lane.name]));
  return (node) => names.get(node.lane || node.pool) ?? '';
}

function compareFlows(before: MapRecords, after: MapRecords): Difference[] {
  const old = byId(before.flows);
  const now = byId(after.flows);
  const names = [endNamer(before), endNamer(after)] as const;
  const inBoth = (flow: Flow) =>
    [flow.source, flow.target].every((id) => names[0](id) !== undefined && names[1](id) !== undefined);
  const ends = (flow: Flow, name: (id: string) => string | undefined) => ({
    flow,
    source: name(flow.source) ?? '',
    target: name(flow.target) ?? ''
  });
  const found: Difference[] = [];
  for (const flow of after.flows) {
    const was = old.get(flow.id);
    const { id } = flow;
    if (!was) {
      if (inBoth(flow)) found.push({ kind: 'flow-added', id, ...ends(flow, names[1]) });
    } else if (was.source !== flow.source || was.target !== flow.target) {
      found.push({ kind: 'flow-rerouted', id, ...ends(flow, names[1]) });
    } else if (was.probability !== flow.probability) {
      const share = { before: was.probability, after: flow.probability };
      found.push({ kind: 'flow-share', id, ...ends(flow, names[1]), ...share });
    }
  }
  for (const flow of before.flows)
    if (!now.has(flow.id) && inBoth(flow))
      found.push({ kind: 'flow-gone', id: flow.id, ...ends(flow, names[0]) });
  return found;
}

function endNamer(map: MapRecords): (id: string) => string | undefined {
  const names = new Map<string, string>([...map.nodes, ...map.pools].map((end) => [end.id, end.name]));
  return (id) => names.get(id);
}

function compareLanes(before: MapRecords, after: MapRecords): Difference[] {
  const old = byId<Lane | Pool>([...before.pools, ...before.lanes]);
  const now = byId<Lane | Pool>([...after.pools, ...after.lanes]);
  const found: Difference[] = [];
  for (const [id, lane] of now) {
    const was = old.get(id);
    if (!was) found.push({ kind: 'lane-added', id, lane });
    else if (was.name !== lane.name)
      found.push({ kind: 'lane-renamed', id, lane, before: was.name, after: lane.name });
  }
  for (const [id, lane] of old) if (!now.has(id)) found.push({ kind: 'lane-gone', id, lane });
  return found;
}

function comparePhases(before: readonly Phase[], after: readonly Phase[]): Difference[] {
  const old = byId(before);
  const now = byId(after);
  return [
    ...after.flatMap((phase): Difference[] => {
      const was = old.get(phase.id);
      const { id, name } = phase;
      if (!was) return [{ kind: 'phase-added', id, phase }];
      return was.name === name ? [] : [{ kind: 'phase-renamed', id, phase, before: was.name, after: name }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((phase): Difference => ({ kind: 'phase-gone', id: phase.id, phase }))
  ];
}

/** The ids on each side to mark in a drawing, with what kind of mark. */
export function marks(differences: readonly Difference[]): {
  before: Map<string, 'gone' | 'changed'>;
  after: Map<string, 'added' | 'changed'>;
} {
  const before = new Map<string, 'gone' | 'changed'>();
  const after = new Map<string, 'added' | 'changed'>();
  for (const { kind, id } of differences)
    if (kind.endsWith('-gone')) before.set(id, 'gone');
    else if (kind.endsWith('-added')) after.set(id, 'added');
    else {
      before.set(id, 'changed');
      after.set(id, 'changed');
    }
  return { before, after };
}
