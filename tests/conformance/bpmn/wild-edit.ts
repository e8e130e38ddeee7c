import {
  plainLeanStep,
  type Flow,
  type Lane,
  type Node,
  type NodeKind
} from '../../../src/lib/process/model';
import { isActivity, isEvent, isFlowNode, isGateway } from '../../../src/lib/process/rules/kinds';
import { withFollowers } from '../../../src/lib/process/rules/map';
import type { MapRecords } from '../../../src/lib/interchange/bpmn';

type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Draft {
  pools: MapRecords['pools'];
  lanes: Lane[];
  nodes: Node[];
  flows: Flow[];
}

/** Many edits in a row, of every sort that the editor has, each leaving a map that the editor could leave. */
export function editWildly(before: MapRecords, random: Random, count: number): MapRecords {
  const map: Draft = {
    pools: before.pools,
    lanes: [...before.lanes],
    nodes: [...before.nodes],
    flows: [...before.flows]
  };
  for (let at = 0; at < count; at++) edits[Math.floor(random() * edits.length)]!(map, random, at);
  return map;
}

type WildEdit = (map: Draft, random: Random, at: number) => void;

const pick = <R>(list: readonly R[], random: Random): R | undefined =>
  list[Math.floor(random() * list.length)];
const replace = <R extends { id: string }>(list: R[], record: R) => {
  list[list.findIndex((one) => one.id === record.id)] = record;
};

const rename: WildEdit = (map, random, at) => {
  const node = pick(map.nodes, random);
  if (node) replace(map.nodes, { ...node, name: `Navn ${at} <"&'>` });
};

const move: WildEdit = (map, random) => {
  const node = pick(map.nodes, random);
  if (!node) return;
  const box = { x: node.x + 7, y: node.y - 3, width: node.width + 5, height: node.height };
  replace(map.nodes, { ...node, ...box, label: node.label && { ...node.label, x: node.label.x + 7 } });
};

const activities: NodeKind[] = [
  'task',
  'userTask',
  'serviceTask',
  'manualTask',
  'sendTask',
  'scriptTask',
  'callActivity'
];
const gateways: NodeKind[] = ['exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'complexGateway'];

const changeKind: WildEdit = (map, random) => {
  const node = pick(map.nodes, random);
  if (!node || node.kind === 'subProcess') return;
  const kind = isActivity(node.kind)
    ? pick(activities, random)
    : isGateway(node.kind)
      ? pick(gateways, random)
      : undefined;
  if (kind) replace(map.nodes, { ...node, kind, expanded: false });
  for (const flow of map.flows)
    if (flow.source === node.id && flow.isDefault && kind === 'parallelGateway')
      replace(map.flows, { ...flow, isDefault: false });
};

const changeTrigger: WildEdit = (map, random) => {
  const node = pick(
    map.nodes.filter(({ kind }) => isEvent(kind)),
    random
  );
  const trigger = pick(['none', 'message', 'timer', 'signal', 'conditional'] as const, random)!;
  if (node && node.kind !== 'boundaryEvent')
    replace(map.nodes, { ...node, trigger, detail: '', timing: undefined });
  else if (node) replace(map.nodes, { ...node, interrupting: !node.interrupting });
};

const changeMarker: WildEdit = (map, random) => {
  const node = pick(
    map.nodes.filter(({ kind }) => isActivity(kind)),
    random
  );
  if (node)
    replace(map.nodes, {
      ...node,
      marker: pick(['none', 'loop', 'parallel', 'sequential'] as const, random)!
    });
};

const measure: WildEdit = (map, random, at) => {
  const node = pick(
    map.nodes.filter(({ kind }) => isActivity(kind)),
    random
  );
  const minutes = random() < 0.3 ? null : Math.round(random() * 1000) / 4;
  if (node)
    replace(map.nodes, {
      ...node,
      processMinutes: minutes,
      waitMinutes: minutes,
      notes: random() < 0.3 ? '' : `Notat\n${at}`
    });
};

const changeLane: WildEdit = (map, random) => {
  const node = pick(
    map.nodes.filter(({ kind, parent, attachedTo }) => isFlowNode(kind) && !parent && !attachedTo),
    random
  );
  const lane =
    node &&
    pick(
      map.lanes.filter((one) => one.pool === node.pool),
      random
    );
  if (!node || !lane || map.lanes.some((other) => other.parent === lane.id)) return;
  const moved = withFollowers(map.nodes, [node.id]);
  const dy = lane.y + 10 - node.y;
  for (const one of map.nodes)
    if (moved.has(one.id)) replace(map.nodes, { ...one, lane: lane.id, y: one.y + dy });
};

const addNode: WildEdit = (map, random, at) => {
  const after = pick(
    map.nodes.filter(({ kind }) => isFlowNode(kind) && kind !== 'endEvent'),
    random
  );
  const around = map.nodes.find((node) => node.id === after?.parent);
  // What stands in a call activity is known by its place in it.
  if (!after || around?.kind === 'callActivity') return;
  const id = `n${at}x${map.nodes.length}`;
  const plain = {
    trigger: 'none',
    interrupting: true,
    expanded: false,
    marker: 'none',
    attachedTo: '',
    notes: '',
    label: null
  } as const;
  const kind = pick(
    [
      'task',
      'exclusiveGateway',
      'intermediateCatchEvent',
      'subProcess',
      'dataObject',
      'textAnnotation'
    ] as const,
    random
  )!;
  const { pool, lane, parent } = after;
  map.nodes.push({
    ...plain,
    ...plainLeanStep,
    id,
    kind,
    name: `Ny ${at}`,
    pool,
    lane,
    parent,
    x: after.x + 200,
    y: after.y,
    width: 100,
    height: 80,
    trigger: kind === 'intermediateCatchEvent' ? 'timer' : 'none',
    expanded: kind === 'subProcess',
    processMinutes: null,
    waitMinutes: null,
    element: ''
  });
  const flowKind = kind === 'dataObject' ? 'data' : kind === 'textAnnotation' ? 'association' : 'sequence';
  if (flowKind === 'data' && !isActivity(after.kind)) return;
  map.flows.push({
    id: `f${at}x${map.flows.length}`,
    kind: flowKind,
    source: after.id,
    target: id,
    name: '',
    waypoints: [],
    label: null,
    isDefault: false,
    conditional: flowKind === 'sequence' && isActivity(after.kind) && random() < 0.3,
    probability: flowKind === 'sequence' ? 0.5 : null,
    element: ''
  });
};

const reconnect: WildEdit = (map, random) => {
  const flow = pick(
    map.flows.filter((one) => one.kind === 'sequence'),
    random
  );
  const source = map.nodes.find((node) => node.id === flow?.source);
  const target = pick(
    map.nodes.filter(
      (node) => isFlowNode(node.kind) && node.pool === source?.pool && node.parent === source.parent
    ),
    random
  );
  if (flow && target && target.id !== flow.source)
    replace(map.flows, { ...flow, target: target.id, waypoints: [] });
};

const remove: WildEdit = (map, random) => {
  const node = pick(map.nodes, random);
  if (!node) return;
  const gone = withFollowers(map.nodes, [node.id]);
  map.nodes = map.nodes.filter(({ id }) => !gone.has(id));
  map.flows = map.flows.filter(({ source, target }) => !gone.has(source) && !gone.has(target));
};

const intoFrame: WildEdit = (map, random) => {
  const frame = pick(
    map.nodes.filter((node) => node.kind === 'subProcess' && node.expanded),
    random
  );
  const node = pick(
    map.nodes.filter((one) => isFlowNode(one.kind) && one.pool === frame?.pool && !one.attachedTo),
    random
  );
  if (!frame || !node || withFollowers(map.nodes, [node.id]).has(frame.id)) return;
  replace(map.nodes, { ...node, parent: frame.id, lane: frame.lane });
  for (const one of map.nodes)
    if (one.attachedTo === node.id) replace(map.nodes, { ...one, parent: frame.id });
  map.flows = map.flows.filter((flow) => {
    const other = flow.source === node.id ? flow.target : flow.target === node.id ? flow.source : undefined;
    if (flow.kind !== 'sequence' || !other) return true;
    return map.nodes.find(({ id }) => id === other)?.parent === frame.id;
  });
};

const edits: readonly WildEdit[] = [
  rename,
  move,
  changeKind,
  changeTrigger,
  changeMarker,
  measure,
  changeLane,
  addNode,
  addNode,
  reconnect,
  remove,
  intoFrame
];
