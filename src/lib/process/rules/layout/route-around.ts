import type { Box, Flow, Node, Point } from '../../model';
import type { FlowEnd } from '../can-connect';
import { around, BAND, bottom, contains, overlaps, right } from '../geometry';
import { isGateway, isOpen } from '../kinds';
import { byId, groupBy, type MapRecords } from '../map';
import { routeFlow } from '../routing';
import { nudged } from './nudge';
import { portsOf, selfLoop, sideOf } from './ports';
import { cleaned, crossed, shared, stretches } from './segments';
import { findWay, type GridTask, type Side } from './visibility-grid';

/** Distances kept from boxes, the roomiest first: where things stand closely, lines do too. */
const CLEARANCES = [20, 10, 4, 1];
/** Things this near the two ends are minded from the start; what lies farther, once a way runs through it. */
const NEIGHBOURHOOD = 80;
const MOST_AT_ONCE = 60;
/** Bends of a line that runs back to its own step stand this far off. */
const LOOP = 24;

/** What of a flow matters for its way. */
export type Routed = Pick<Flow, 'id' | 'kind' | 'source' | 'target'>;

/**
 * Routes flows round what stands on a map: right-angled, border to border, through no step's inside while there
 * is a way. The plain line is kept where nothing is in its way; else the cheapest way of the visibility grid.
 * Holds on to the records it was made from, so that many flows cost little more than one.
 */
export class Router {
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #standing: readonly Node[];
  readonly #lines: Map<string, Flow>;
  readonly #linesAt: ReadonlyMap<string, readonly Flow[]>;
  readonly #vertical: boolean;
  readonly #bounds = new Map<string, Box>();

  /** @param open flows that are about to be routed: their old lines are nothing to mind */
  constructor(
    readonly map: MapRecords,
    open: Iterable<string> = []
  ) {
    this.#nodes = byId(map.nodes);
    this.#standing = map.nodes.filter((node) => node.kind !== 'group');
    this.#lines = byId(map.flows);
    for (const id of open) this.took(id, []);
    const byEnd = new Map<string, Flow[]>();
    for (const [end, flows] of [
      ...groupBy(map.flows, (flow) => flow.source),
      ...groupBy(map.flows, (flow) => flow.target)
    ])
      byEnd.set(end, [...(byEnd.get(end) ?? []), ...flows]);
    this.#linesAt = byEnd;
    this.#vertical =
      map.pools.length + map.lanes.length > 0 &&
      ![...map.pools, ...map.lanes].some((area) => area.horizontal);
  }

  /** The way of one flow; undefined when an end is missing. What has no right angles is drawn straight. */
  route(flow: Routed): Point[] | undefined {
    const [source, target] = [this.#end(flow.source), this.#end(flow.target)];
    if (!source || !target) return undefined;
    if (source.id === target.id) return 'kind' in source ? selfLoop(source, LOOP) : undefined;
    const plain = routeFlow(flow.kind, source, target);
    if (flow.kind === 'association' || flow.kind === 'data') return plain;
    const boxes = this.#obstacles(source, target);
    const others = this.#others(flow, plain);
    // An event on a border must leave its step first: the plain line would run along the border.
    const mayBePlain = !this.#vertical && !('attachedTo' in source && source.attachedTo);
    if (mayBePlain && this.#isFree(plain, boxes, others) && !this.#isTaken(flow, source, plain)) return plain;
    const way = this.#search(flow, source, target, plain, boxes) ?? plain;
    const near = boundsOf(way);
    const asides = this.#others(flow, way);
    return cleaned(
      nudged(
        way,
        asides,
        boxes.filter((box) => overlaps(box, near, 60))
      )
    );
  }

  /** Lets later flows mind the line that a flow now has. */
  took(id: string, waypoints: Point[]): void {
    const flow = this.#lines.get(id);
    if (flow) this.#lines.set(id, { ...flow, waypoints });
    this.#bounds.delete(id);
  }

  /** Ids of the flows whose line nobody bent and that lead to one of these nodes or run through one. */
  disturbedBy(ids: ReadonlySet<string>): string[] {
    const moved = this.#standing.filter((node) => ids.has(node.id));
    return this.map.flows
      .filter((flow) => flow.routed && flow.waypoints.length > 1)
      .filter((flow) => {
        const [from, to] = [ids.has(flow.source), ids.has(flow.target)];
        if (from || to) return !(from && to) || this.#isBlocked(flow, this.#standing);
        return this.#isBlocked(flow, moved);
      })
      .map((flow) => flow.id);
  }

  #isBlocked({ source, target, waypoints }: Flow, by: readonly Node[]): boolean {
    if (!crossed(waypoints, by).length) return false;
    const [from, to] = [this.#end(source), this.#end(target)];
    return !!from && !!to && crossed(waypoints, this.#obstacles(from, to)).some((node) => by.includes(node));
  }

  #end(id: string): FlowEnd | undefined {
    return this.#nodes.get(id) ?? this.map.pools.find((pool) => pool.id === id);
  }

  /** Everything a line between two ends keeps out of: not what the ends stand in, not what is hidden. */
  #obstacles(source: FlowEnd, target: FlowEnd): Node[] {
    const enclosing = new Set<string>();
    const parents = new Set<string>();
    for (const end of [source, target]) {
      if (!('kind' in end)) continue;
      parents.add(end.parent);
      for (let up = this.#nodes.get(end.parent); up && !enclosing.has(up.id); up = this.#nodes.get(up.parent))
        enclosing.add(up.id);
    }
    return this.#standing.filter(
      (node) => !enclosing.has(node.id) && (parents.has(node.parent) || this.#isShown(node))
    );
  }

  #isShown(node: Node): boolean {
    for (let up = this.#nodes.get(node.parent); up; up = this.#nodes.get(up.parent))
      if (!isOpen(up)) return false;
    return true;
  }

  /** Lines near that share no end in the same role: those two may run together, others had better not. */
  #others(flow: Routed, points: readonly Point[]): (readonly Point[])[] {
    const near = boundsOf(points);
    const found: (readonly Point[])[] = [];
    for (const other of this.#lines.values()) {
      if (other.id === flow.id || other.waypoints.length < 2) continue;
      if (other.source === flow.source || other.target === flow.target) continue;
      if (other.kind === 'association' || other.kind === 'data') continue;
      let bounds = this.#bounds.get(other.id);
      if (!bounds) this.#bounds.set(other.id, (bounds = boundsOf(other.waypoints)));
      if (overlaps(bounds, near, 40)) found.push(other.waypoints);
    }
    return found;
  }

  #isFree(points: readonly Point[], boxes: readonly Box[], others: readonly (readonly Point[])[]): boolean {
    if (crossed(points, boxes).length) return false;
    const own = stretches(points);
    return !others.some((line) =>
      stretches(line).some((other) => own.some((one) => shared(one, other, 4) > 8))
    );
  }

  /** Sides of a gateway that other flows already use. */
  #takenSides(flow: Routed, end: FlowEnd): Set<Side> {
    const taken = new Set<Side>();
    if (!('kind' in end) || !isGateway(end.kind)) return taken;
    for (const { id } of this.#linesAt.get(end.id) ?? []) {
      const other = this.#lines.get(id)!;
      if (id === flow.id || other.waypoints.length < 2) continue;
      taken.add(sideOf(end, other.source === end.id ? other.waypoints[0]! : other.waypoints.at(-1)!));
    }
    return taken;
  }

  /** Whether the plain line begins at a corner of a gateway that another flow has. */
  #isTaken(flow: Routed, source: FlowEnd, plain: readonly Point[]): boolean {
    return this.#takenSides(flow, source).has(sideOf(source, plain[0]!));
  }

  #search(
    flow: Routed,
    source: FlowEnd,
    target: FlowEnd,
    plain: readonly Point[],
    all: readonly Node[]
  ): Point[] | undefined {
    const vertical = this.#vertical;
    const { kind } = flow;
    const starts = portsOf({
      kind,
      end: source,
      other: target,
      role: 'source',
      vertical,
      taken: this.#takenSides(flow, source)
    });
    const ends = portsOf({
      kind,
      end: target,
      other: source,
      role: 'target',
      vertical,
      taken: this.#takenSides(flow, target)
    });
    const within = kind === 'sequence' ? this.#frameOf(source, target) : undefined;
    const lanes = this.map.lanes;
    const borders = {
      level: [...new Set(lanes.filter((lane) => lane.horizontal).map((lane) => lane.y))],
      upright: [...new Set(lanes.filter((lane) => !lane.horizontal).map((lane) => lane.x))]
    };
    const task = { starts, ends, borders };
    return (
      this.#growing(task, [source, target], plain, all, within) ??
      this.#growing(task, [source, target], plain, all)
    );
  }

  /** Searches among the boxes nearby, and again with those that the way found ran through. */
  #growing(
    task: Pick<GridTask, 'starts' | 'ends' | 'borders'>,
    ends: readonly FlowEnd[],
    plain: readonly Point[],
    all: readonly Node[],
    within?: Box
  ): Point[] | undefined {
    const area = around(ends.every((end) => 'kind' in end) ? ends : [boundsOf(plain)])!;
    const near = all.filter((node) => overlaps(area, node, NEIGHBOURHOOD));
    const hit = new Set(crossed(plain, all));
    const own = all.filter((node) => ends.some((end) => end.id === node.id));
    for (const clearance of CLEARANCES) {
      const minded = new Set(near.length <= MOST_AT_ONCE ? near : [...own, ...hit]);
      for (const node of own) minded.add(node);
      for (let round = 0; round < 40; round++) {
        const boxes = [...minded];
        const way = findWay({ ...task, boxes, names: boxes.flatMap(nameBox), clearance, within });
        if (!way) break;
        const met = crossed(way, all).filter((node) => !minded.has(node));
        if (!met.length) return way;
        for (const node of met) minded.add(node);
      }
    }
    return undefined;
  }

  /** What a line of one process stays in: the open sub-process round both ends, else the lanes of its pool. */
  #frameOf(source: FlowEnd, target: FlowEnd): Box | undefined {
    if (!('kind' in source) || !('kind' in target)) return undefined;
    const frame = this.#nodes.get(source.parent);
    if (frame && source.parent === target.parent) return isOpen(frame) ? inset(frame, 6) : undefined;
    const pool = this.map.pools.find((one) => one.id === source.pool);
    if (!pool || target.pool !== pool.id) return undefined;
    const box: Box = pool.horizontal
      ? { x: pool.x + BAND, y: pool.y, width: pool.width - BAND, height: pool.height }
      : { x: pool.x, y: pool.y + BAND, width: pool.width, height: pool.height - BAND };
    const content = inset(box, 4);
    return [source, target].every(
      (end) => contains(content, [end.x, end.y]) && contains(content, [right(end), bottom(end)])
    )
      ? content
      : undefined;
  }
}

const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by
});

function boundsOf(points: readonly Point[]): Box {
  return around(points.map(([x, y]) => ({ x, y, width: 0, height: 0 })))!;
}

/** Where the name of an event or gateway stands. */
function nameBox(node: Node): Box[] {
  if (!node.name || !(node.kind.endsWith('Event') || isGateway(node.kind))) return [];
  return [node.label ?? { x: node.x + node.width / 2 - 40, y: bottom(node) + 2, width: 80, height: 18 }];
}
