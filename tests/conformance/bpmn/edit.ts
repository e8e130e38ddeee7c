import type { Box, Flow, Node } from '../../../src/lib/process/model';
import { isActivity, isFlowNode } from '../../../src/lib/process/rules/kinds';
import type { Fact } from '../../../src/lib/interchange/bpmn/inventory';
import type { MapRecords } from '../../../src/lib/interchange/bpmn';

/** A map after the edit, and which facts of the file the edit was meant to change. */
export interface ScriptedEdit {
  readonly records: MapRecords;
  readonly done: readonly string[];
  readonly isMeant: (fact: Fact) => boolean;
}

const MOVED = 13;

/**
 * What a user does first with somebody else's map: moves a step, renames one, adds one after another, deletes
 * one with its flows. Does as much of it as the map has steps for.
 */
export function editMap(before: MapRecords): ScriptedEdit {
  const isHost = new Set(before.nodes.flatMap((node) => [node.attachedTo, node.parent]));
  const steps = before.nodes.filter((node) => isFlowNode(node.kind) && !isHost.has(node.id));
  const [moved, renamed, grown] = spread(
    steps.filter((node) => isActivity(node.kind)),
    steps,
    3
  );
  const taken = new Set([moved, renamed, grown].map((node) => node?.id));
  const removed = steps.findLast((node) => !taken.has(node.id));
  const touching = (id: string | undefined) =>
    before.flows.filter((flow) => flow.source === id || flow.target === id);
  const goneFlows = touching(removed?.id);
  const gone = new Set([removed, ...goneFlows].flatMap((record) => record?.id ?? []));
  const followed = moved ? touching(moved.id).filter((flow) => !gone.has(flow.id)) : [];

  let nodes = before.nodes.filter((node) => !gone.has(node.id));
  let flows = before.flows.filter((flow) => !gone.has(flow.id));
  nodes = nodes.map((node) => {
    if (node.id === moved?.id) return { ...node, ...shift(node), label: node.label && shift(node.label) };
    return node.id === renamed?.id ? { ...node, name: `${node.name} – endret` } : node;
  });
  flows = flows.map((flow) => (followed.includes(flow) ? follow(flow, moved!.id) : flow));
  if (grown) {
    const added = successor(grown);
    nodes = [...nodes, added];
    flows = [...flows, joined(grown, added)];
  }
  return {
    records: { ...before, nodes, flows },
    done: [
      moved && `moved ${name(moved)}`,
      renamed && `renamed ${name(renamed)}`,
      grown && `added after ${name(grown)}`,
      removed && `deleted ${name(removed)}`
    ].filter((what) => what !== undefined),
    isMeant: meant({
      gone: new Set([removed, ...goneFlows].flatMap((record) => (record ? idIn(record) : []))),
      moved: moved && idIn(moved),
      renamed: renamed && idIn(renamed),
      followed: new Set(followed.map(idIn))
    })
  };
}

/** The id in the file: elements that share one are told apart by a number in `element`. */
const idIn = ({ element }: { element: string }) => element.replace(/#\d+$/, '');

interface Touched {
  gone: ReadonlySet<string>;
  moved: string | undefined;
  renamed: string | undefined;
  followed: ReadonlySet<string>;
}

function meant({ gone, moved, renamed, followed }: Touched): (fact: Fact) => boolean {
  const isReference = new Set(['incoming', 'outgoing', 'flowNodeRef']);
  return ({ within, element, attribute, value, text }) => {
    if (within.some((id) => gone.has(id))) return true;
    // A reference to what is gone; its text is part of what it is known by.
    if (isReference.has(element) && [...gone].some((id) => text.includes(`"${id}"`))) return true;
    if (
      (attribute === 'default' || attribute === 'sourceElement' || attribute === 'targetElement') &&
      refersTo(gone, value)
    )
      return true;
    const about = (id: string | undefined) => id !== undefined && within.includes(id);
    if (about(renamed) && attribute === 'name') return within.at(-1) === renamed;
    if (about(moved) && element === 'Bounds') return attribute === 'x' || attribute === 'y';
    return element === 'waypoint' && within.some((id) => followed.has(id));
  };
}

const refersTo = (gone: ReadonlySet<string>, value: string) => [...gone].some((id) => value.includes(id));

/** `count` different steps, activities first, taken from all over the map. */
function spread(first: readonly Node[], all: readonly Node[], count: number): (Node | undefined)[] {
  const from = first.length >= count ? first : [...first, ...all.filter((node) => !first.includes(node))];
  const stride = Math.max(1, Math.floor(from.length / count));
  return Array.from({ length: count }, (_, at) => from[at * stride]);
}

const name = (node: Node) => node.name.replace(/\s+/g, ' ') || node.element;
const shift = <B extends Box>(box: B): Box => ({
  x: box.x + MOVED,
  y: box.y + MOVED,
  width: box.width,
  height: box.height
});

/** The end of a flow that is joined to a moved node moves along. */
function follow(flow: Flow, moved: string): Flow {
  const waypoints = flow.waypoints.map(([x, y], at): [number, number] => {
    const isEnd =
      (at === 0 && flow.source === moved) || (at === flow.waypoints.length - 1 && flow.target === moved);
    return isEnd ? [x + MOVED, y + MOVED] : [x, y];
  });
  return { ...flow, waypoints };
}

function successor(after: Node): Node {
  const { pool, lane, parent } = after;
  return {
    id: 'nyttsteg000000000001',
    kind: 'userTask',
    name: 'Nytt steg æøå & <mer>',
    pool,
    lane,
    parent,
    attachedTo: '',
    trigger: 'none',
    interrupting: true,
    expanded: false,
    marker: 'none',
    label: null,
    x: after.x + after.width + 40,
    y: after.y,
    width: 120,
    height: 80,
    processMinutes: 12.5,
    waitMinutes: 1440,
    processRange: [5, 30.5],
    waitRange: [0, 2880],
    accurate: 0.85,
    value: 'necessary',
    system: 'Sak & arkiv "1"',
    notes: 'To linjer\nav "notat"',
    element: ''
  };
}

function joined(source: Node, target: Node): Flow {
  const y = source.y + source.height / 2;
  return {
    id: 'nyflyt00000000000001',
    kind: 'sequence',
    source: source.id,
    target: target.id,
    name: '',
    waypoints: [
      [source.x + source.width, y],
      [target.x, y]
    ],
    label: null,
    isDefault: false,
    conditional: false,
    probability: 0.25,
    element: ''
  };
}
