/**
 * Diagrams of the file a map came from, beside the one it is drawn from: a file may draw the same elements twice, or
 * each of its processes by itself. Where things stand in them is the file's; what they are called and what is
 * known of them is the map's, since an element is one however often it is drawn.
 */
import type { Flow, Node } from '../model';
import { groupBy, type MapRecords } from './map';

export interface FileDiagram {
  /** Id of the BPMNDiagram in the file, or one that may stand in an address. */
  readonly id: string;
  /** Empty when the file gives it none. */
  readonly name: string;
  /** Shows what is inside a sub-process: no map of its own. */
  readonly inner: boolean;
  readonly records: MapRecords;
  /** Shows the most of all: a map of the file is drawn from it unless another is asked for. */
  readonly main: boolean;
  /** Id of the document in which it is edited; absent while it stands as the file has it. */
  readonly map?: string;
}

export interface FileDiagrams {
  /** The main one first, then in the file's order. */
  readonly diagrams: readonly FileDiagram[];
  /** How many of those stand before the map's own. */
  readonly before: number;
  /** Ids of all elements of the file that the map was read from. */
  readonly onMap: readonly string[];
}

/** Elements of the map by their id in the file. */
export const byElement = <R extends { readonly element: string }>(records: readonly R[]) =>
  new Map(records.flatMap((record) => (record.element ? [[record.element, record]] : [])));

/**
 * A diagram as the map's file would have it now: names and figures are those of the map, and what was taken away
 * from the map is gone here, too.
 */
export function asOnMap({ records }: FileDiagram, map: MapRecords, onMap: readonly string[]): MapRecords {
  const [pools, lanes, nodes, flows] = [
    byElement(map.pools),
    byElement(map.lanes),
    byElement(map.nodes),
    byElement(map.flows)
  ];
  const read = new Set(onMap);
  const stays = ({ element }: { readonly element: string }) =>
    !read.has(element) ||
    [pools, lanes, nodes, flows].some((known: ReadonlyMap<string, unknown>) => known.has(element));
  const named =
    <R extends { readonly element: string; readonly name: string }>(
      known: ReadonlyMap<string, { readonly name: string }>
    ) =>
    (record: R): R => ({ ...record, name: known.get(record.element)?.name ?? record.name });
  const kept = {
    pools: records.pools.filter(stays).map(named(pools)),
    lanes: records.lanes.filter(stays).map(named(lanes)),
    nodes: records.nodes.filter(stays).map((node) => nodeNow(node, nodes.get(node.element)))
  };
  const gone = (all: readonly { readonly id: string }[], left: readonly { readonly id: string }[]) => {
    const ids = groupBy(left, ({ id }) => id);
    return all.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  };
  const lost = new Set([...gone(records.nodes, kept.nodes), ...gone(records.pools, kept.pools)]);
  return {
    ...kept,
    flows: records.flows
      .filter((flow) => stays(flow) && !lost.has(flow.source) && !lost.has(flow.target))
      .map((flow) => flowNow(flow, flows.get(flow.element)))
  };
}

function nodeNow(drawn: Node, now: Node | undefined): Node {
  if (!now) return drawn;
  const { id, x, y, width, height, label, pool, lane, parent, attachedTo, expanded, fill, stroke } = drawn;
  const place = { x, y, width, height, label, pool, lane, parent, attachedTo };
  return { ...now, id, ...place, expanded, fill, stroke };
}

function flowNow(drawn: Flow, now: Flow | undefined): Flow {
  if (!now) return drawn;
  const { id, source, target, waypoints, label, stroke, envelope } = drawn;
  return { ...now, id, source, target, waypoints, label, stroke, envelope };
}
