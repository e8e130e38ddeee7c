import type { Flow, Lane, Node, NodeKind, Pool } from '../../../process/model';
import { isActivity, isEvent, isGateway } from '../../../process/rules/kinds';
import type { BpmnModel, KeyedRecords } from '../read';
import type { BpmnLoss, MapRecords } from '../types';
import { withoutForbidden } from '../xml/escape';
import { printable } from '../error';

/**
 * The map's records under the keys of their elements; records that have none yet get an id that is free in the
 * file. References to records that are not there become empty; flows without an end are left out and named.
 */
export function toKeys(model: BpmnModel, records: MapRecords): { records: KeyedRecords; losses: BpmnLoss[] } {
  const losses: BpmnLoss[] = [];
  const used = new Set<string>();
  const { catalogue } = model;
  const keys = <R extends Pool | Lane | Node | Flow>(
    all: readonly R[],
    known: readonly R[],
    prefix: (record: R) => string
  ): Map<string, string> => {
    const existing = new Set(known.map((record) => record.id));
    return new Map(
      all.map((record) => {
        let key = record.element;
        if (!existing.has(key) || used.has(key)) {
          const wish =
            isName(key) && !catalogue.ids.has(key) && !used.has(key) ? key : `${prefix(record)}_${record.id}`;
          key = wish.replace(/[^\w.-]/g, '_');
          while (catalogue.ids.has(key) || used.has(key)) key += '_';
        }
        used.add(key);
        return [record.id, key];
      })
    );
  };
  const pools = keys(records.pools, model.records.pools, () => 'Participant');
  const lanes = keys(records.lanes, model.records.lanes, () => 'Lane');
  const nodes = keys(records.nodes, model.records.nodes, (node) => prefixOf(node.kind));
  const flows = keys(records.flows, model.records.flows, () => 'Flow');
  const clean = (text: string, record: Pool | Lane | Node | Flow): string => {
    const kept = withoutForbidden(text);
    if (kept !== text) losses.push({ element: printable(record.name || record.id), what: 'characters' });
    return kept;
  };
  const end = (id: string) => nodes.get(id) ?? pools.get(id) ?? '';
  const acyclic = withoutCircles(records.nodes);
  return {
    losses,
    records: {
      pools: records.pools.map((pool) => ({
        ...pool,
        id: pools.get(pool.id)!,
        name: clean(pool.name, pool)
      })),
      lanes: records.lanes.map((lane) => ({
        ...lane,
        id: lanes.get(lane.id)!,
        name: clean(lane.name, lane),
        pool: pools.get(lane.pool) ?? '',
        parent: lanes.get(lane.parent) ?? ''
      })),
      nodes: records.nodes.map((node) => ({
        ...node,
        id: nodes.get(node.id)!,
        name: clean(node.name, node),
        notes: clean(node.notes, node),
        pool: pools.get(node.pool) ?? '',
        lane: lanes.get(node.lane) ?? '',
        parent: acyclic.has(node.id) ? (nodes.get(node.parent) ?? '') : '',
        attachedTo: nodes.get(node.attachedTo) ?? ''
      })),
      flows: records.flows.flatMap((flow) => {
        const [source, target] = [end(flow.source), end(flow.target)];
        if (source && target)
          return [{ ...flow, id: flows.get(flow.id)!, name: clean(flow.name, flow), source, target }];
        losses.push({ element: printable(flow.name || flow.element || flow.id), what: 'flow-without-end' });
        return [];
      })
    }
  };
}

/** What an XML id may be. */
const isName = (text: string) => /^[A-Za-z_][\w.-]*$/.test(text);

function prefixOf(kind: NodeKind): string {
  if (isActivity(kind)) return 'Activity';
  if (isEvent(kind)) return 'Event';
  if (isGateway(kind)) return 'Gateway';
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}

/** Nodes whose parents do not run in a circle, as two merged edits can make them do. */
function withoutCircles(nodes: readonly Node[]): Set<string> {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  const fine = new Set<string>();
  for (const { id } of nodes) {
    const seen = new Set<string>();
    let up: string | undefined = id;
    while (up && !fine.has(up) && !seen.has(up)) {
      seen.add(up);
      up = parents.get(up);
    }
    if (!up || fine.has(up)) for (const one of seen) fine.add(one);
  }
  return fine;
}
