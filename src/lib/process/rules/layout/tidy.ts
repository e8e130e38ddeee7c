import type { Box, Node, Point } from '../../model';
import { around, bottom, centre, contains, right, shifted } from '../geometry';
import { isFlowNode, isOpen } from '../kinds';
import { byId, groupBy, withFollowers, type MapRecords } from '../map';
import { placeAreas, type Areas } from './areas';
import { columnsFrom, placeBlock, type BlockTask } from './block';
import { PhaseColumns } from './phase-columns';
import { edgesBetween, type Order, type Ordered } from './grid-rows';
import { Router } from './route-around';
import { runsDown, turnedBox, turnedMap } from './turned';

/** Room inside an open sub-process round its content; its name stands above. */
const FRAME = { side: 30, top: 44, bottom: 24 };
const GROUP_ROOM = 20;

/** Where everything stands after tidying; what is not named stays. */
export interface Tidied {
  pools: ReadonlyMap<string, Box>;
  lanes: ReadonlyMap<string, Box>;
  nodes: ReadonlyMap<string, Box>;
  /** Pool and lane of notes and data that now stand by the step they belong to. */
  places: ReadonlyMap<string, { pool: string; lane: string }>;
  /** Where phases end along the work. */
  phases: ReadonlyMap<string, number>;
  flows: ReadonlyMap<string, Point[]>;
}

/**
 * Lays a whole map out: work from left to right (down the page in maps that run down it), each step in its lane,
 * lanes and pools as large as their content, sub-processes laid out inside first, events kept on their borders,
 * notes and data above the step they belong to, flows routed anew. `order` says which step comes in which column.
 * @param onRoute told how many of the flows have their way
 */
export async function tidy(
  given: MapRecords,
  order: Order,
  onRoute: (done: number, of: number) => void = () => {}
): Promise<Tidied> {
  const down = runsDown(given);
  const map = down ? turnedMap(given) : given;
  const layout = new Layout(map, order, new PhaseColumns(given));
  await layout.run();
  const turn = (boxes: ReadonlyMap<string, Box>) =>
    down ? new Map([...boxes].map(([id, box]) => [id, turnedBox(box)])) : boxes;
  const placed = {
    pools: turn(layout.areas.pools),
    lanes: turn(layout.areas.lanes),
    nodes: turn(layout.boxes),
    places: layout.places,
    phases: layout.areas.phases
  };
  return { ...placed, flows: routeAll(given, placed, onRoute) };
}

function routeAll(
  map: MapRecords,
  placed: Omit<Tidied, 'flows'>,
  onRoute: (done: number, of: number) => void
): Map<string, Point[]> {
  const after: MapRecords = {
    pools: map.pools.map((pool) => ({ ...pool, ...placed.pools.get(pool.id) })),
    lanes: map.lanes.map((lane) => ({ ...lane, ...placed.lanes.get(lane.id) })),
    nodes: map.nodes.map((node) => ({ ...node, ...placed.nodes.get(node.id), label: null })),
    flows: map.flows
  };
  const router = new Router(
    after,
    map.flows.map((flow) => flow.id)
  );
  const ways = new Map<string, Point[]>();
  map.flows.forEach((flow, at) => {
    const way = router.route(flow);
    if (!way) return;
    ways.set(flow.id, way);
    router.took(flow.id, way);
    if (at % 50 === 0) onRoute(at, map.flows.length);
  });
  return ways;
}

class Layout {
  readonly boxes = new Map<string, Box>();
  readonly places = new Map<string, { pool: string; lane: string }>();
  areas: Areas = { pools: new Map(), lanes: new Map(), phases: new Map() };
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #children: ReadonlyMap<string, readonly Node[]>;
  readonly #sizes = new Map<string, { width: number; height: number }>();
  /** Notes and data by the step they belong to. */
  readonly #notes: ReadonlyMap<string, readonly Node[]>;
  readonly #hosts: ReadonlySet<string>;

  constructor(
    readonly map: MapRecords,
    readonly order: Order,
    readonly phases: PhaseColumns
  ) {
    this.#nodes = byId(map.nodes);
    this.#notes = this.#belonging();
    const noted = new Set([...this.#notes.values()].flat().map((note) => note.id));
    const free = map.nodes.filter((node) => !node.attachedTo && node.kind !== 'group' && !noted.has(node.id));
    this.#children = groupBy(free, (node) => (this.#nodes.has(node.parent) ? node.parent : ''));
    this.#hosts = new Set(map.nodes.map((node) => node.attachedTo));
  }

  async run(): Promise<void> {
    await this.#sizeFrames('');
    const top = this.#children.get('') ?? [];
    const ordered = this.phases.order(top, await this.#ordered(top));
    this.areas = placeAreas(this.map, top, (nodes) => this.#task(nodes, ordered), this.boxes, this.phases);
    for (const node of top) this.#settle(node);
    for (const node of this.map.nodes) if (node.kind === 'group') this.#surround(node);
  }

  /** Data and notes joined to a step of the same frame; each goes with the first one. */
  #belonging(): Map<string, Node[]> {
    const found = new Map<string, Node>();
    for (const { source, target } of this.map.flows)
      for (const [id, other] of [
        [source, target],
        [target, source]
      ] as const) {
        const [note, end] = [this.#nodes.get(id), this.#nodes.get(other)];
        if (!note || !end || isFlowNode(note.kind) || note.kind === 'group' || found.has(id)) continue;
        const step = this.#nodes.get(end.attachedTo) ?? end;
        if (isFlowNode(step.kind) && step.parent === note.parent) found.set(id, step);
      }
    const notes = new Map<string, Node[]>();
    for (const [id, step] of found) {
      const note = this.#nodes.get(id)!;
      notes.set(step.id, [...(notes.get(step.id) ?? []), note]);
      if (note.lane !== step.lane || note.pool !== step.pool)
        this.places.set(id, { pool: step.pool, lane: step.lane });
    }
    return notes;
  }

  #size = (node: Node) => this.#sizes.get(node.id) ?? { width: node.width, height: node.height };

  #task(nodes: readonly Node[], order: ReadonlyMap<string, Ordered>): BlockTask {
    const edges = edgesBetween(this.map, this.#nodes, new Set(nodes.map((node) => node.id)));
    return { nodes, edges, order, sizeOf: this.#size, notes: this.#notes, hosts: this.#hosts };
  }

  #ordered(nodes: readonly Node[]): Promise<ReadonlyMap<string, Ordered>> {
    const sized = nodes.map((node) => ({ id: node.id, ...this.#size(node) }));
    return this.order(sized, edgesBetween(this.map, this.#nodes, new Set(nodes.map((node) => node.id))));
  }

  /** Gives open sub-processes the size of their content, the innermost first; their content starts at 0, 0. */
  async #sizeFrames(parent: string): Promise<void> {
    for (const frame of this.#children.get(parent) ?? []) {
      const inside = this.#children.get(frame.id);
      if (!inside || !isOpen(frame)) continue;
      await this.#sizeFrames(frame.id);
      const task = this.#task(inside, await this.#ordered(inside));
      const columns = columnsFrom(FRAME.side, [task]);
      const height = placeBlock(task, columns, FRAME.top, this.boxes);
      this.#sizes.set(frame.id, {
        width: Math.max(140, columns.right + FRAME.side),
        height: Math.max(100, FRAME.top + height + FRAME.bottom)
      });
    }
  }

  /** Moves to a placed step what goes with it: content, events on its border, notes of those inside. */
  #settle(node: Node): void {
    const box = this.boxes.get(node.id);
    if (!box) return;
    for (const event of this.map.nodes) if (event.attachedTo === node.id) this.#attach(event, node, box);
    const inside = this.#children.get(node.id) ?? [];
    if (isOpen(node)) {
      for (const child of inside) {
        for (const one of [child, ...(this.#notes.get(child.id) ?? [])]) {
          const own = this.boxes.get(one.id);
          if (own) this.boxes.set(one.id, shifted(own, box.x, box.y));
        }
        this.#settle(child);
      }
      return;
    }
    // What is in a closed sub-process is not seen; it keeps its drawing and goes along.
    const hidden = this.map.nodes.filter((one) => one.parent === node.id).map((one) => one.id);
    for (const id of withFollowers(this.map.nodes, hidden))
      this.boxes.set(id, shifted(this.#nodes.get(id)!, box.x - node.x, box.y - node.y));
  }

  /** An event keeps its place on the border; where the step got another size, its share of the side. */
  #attach(event: Node, host: Node, box: Box): void {
    const [ex, ey] = centre(event);
    const share = (at: number, from: number, size: number) =>
      Math.min(1, Math.max(0, (at - from) / (size || 1)));
    const x = box.x + share(ex, host.x, host.width) * box.width;
    const y = box.y + share(ey, host.y, host.height) * box.height;
    const { width, height } = event;
    this.boxes.set(event.id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height });
  }

  /** A group goes round what it went round before. */
  #surround(group: Node): void {
    const members = this.map.nodes.filter((node) => node.kind !== 'group' && contains(group, centre(node)));
    const box = around(members.flatMap((node) => this.boxes.get(node.id) ?? []));
    if (!box) return;
    const room = GROUP_ROOM;
    this.boxes.set(group.id, {
      x: box.x - room,
      y: box.y - room - 8,
      width: right(box) - box.x + 2 * room,
      height: bottom(box) - box.y + 2 * room + 8
    });
  }
}
