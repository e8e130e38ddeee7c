/** A map as a case that is followed by hand meets it. */
import type { Flow, Node } from '../../model';
import { isFlowNode, isGateway } from '../kinds';
import { byId, groupBy, type MapRecords } from '../map';

/** One of the ways onward that is chosen between. */
export interface GameWay {
  /** A flow, or the event on the border that happens. */
  id: string;
  flows: readonly string[];
  /** Id of the event on the border; empty for a flow. */
  event: string;
}

export class GameMap {
  readonly nodes: Map<string, Node>;
  readonly flows: Map<string, Flow>;
  readonly out: Map<string, Flow[]>;
  readonly in: Map<string, Flow[]>;
  /** Message flows out of each node. */
  readonly messages: Map<string, Flow[]>;
  /** Events on the border of each activity that lead somewhere. */
  readonly events: Map<string, Node[]>;
  /** By the sub-process they stand in. */
  readonly inside: Map<string, Node[]>;

  constructor(map: MapRecords) {
    const nodes = map.nodes.filter((node) => isFlowNode(node.kind));
    this.nodes = byId(nodes);
    const known = map.flows.filter((flow) => this.nodes.has(flow.source) && this.nodes.has(flow.target));
    this.flows = byId(known);
    const sequence = known.filter((flow) => flow.kind === 'sequence');
    this.out = groupBy(sequence, (flow) => flow.source);
    this.in = groupBy(sequence, (flow) => flow.target);
    this.messages = groupBy(
      known.filter((flow) => flow.kind === 'message'),
      (flow) => flow.source
    );
    this.events = groupBy(
      nodes.filter((node) => node.attachedTo && this.out.has(node.id)),
      (node) => node.attachedTo
    );
    this.inside = groupBy(nodes, (node) => node.parent);
  }

  /** Where a case can begin, in a process or in a sub-process. */
  startsIn(parent: string): Node[] {
    const inside = this.inside.get(parent) ?? [];
    const free = inside.filter((node) => !this.in.has(node.id) && !node.attachedTo);
    const events = free.filter((node) => node.kind === 'startEvent');
    return events.length ? events : free.filter((node) => this.out.has(node.id) || free.length === 1);
  }

  /** The ways onward from a node that are chosen between; one way of several flows where all are taken. */
  waysOf(id: string): { ways: GameWay[]; several: boolean } {
    const node = this.nodes.get(id)!;
    const out = this.out.get(id) ?? [];
    const way = (flows: readonly Flow[]): GameWay => ({
      id: flows[0]?.id ?? '',
      flows: flows.map((flow) => flow.id),
      event: ''
    });
    const several = node.kind === 'inclusiveGateway' || node.kind === 'complexGateway';
    const decides =
      several ||
      node.kind === 'exclusiveGateway' ||
      node.kind === 'eventBasedGateway' ||
      (!isGateway(node.kind) && out.some((flow) => flow.conditional || flow.isDefault));
    const ways = decides ? out.map((flow) => way([flow])) : [way(out)];
    for (const event of this.events.get(id) ?? [])
      ways.push({
        id: event.id,
        flows: (this.out.get(event.id) ?? []).map((flow) => flow.id),
        event: event.id
      });
    return { ways, several: several && out.length > 1 };
  }

  /** Cases of other pools that a message sets going. */
  started(node: string): Flow[] {
    return (this.messages.get(node) ?? []).filter(
      (flow) => this.nodes.get(flow.target)!.kind === 'startEvent'
    );
  }

  /** Whether a node waits for several ways into it. */
  isJoin(id: string): boolean {
    const kind = this.nodes.get(id)!.kind;
    const joins = kind === 'parallelGateway' || kind === 'inclusiveGateway' || kind === 'complexGateway';
    return joins && (this.in.get(id)?.length ?? 0) > 1;
  }

  /** Whether a flow leads, over others, from one of the nodes to another one. */
  reaches(from: readonly string[], node: string): boolean {
    const open = [...from];
    const seen = new Set(open);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const events = (this.events.get(id) ?? []).flatMap((event) => this.out.get(event.id) ?? []);
      for (const { target } of [...(this.out.get(id) ?? []), ...events]) {
        if (target === node) return true;
        if (seen.has(target)) continue;
        seen.add(target);
        open.push(target);
      }
    }
    return false;
  }
}
