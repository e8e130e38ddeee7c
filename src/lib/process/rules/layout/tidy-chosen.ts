import type { Box, Flow, Node, Point } from '../../model';
import { bottom, overlaps, right, shifted } from '../geometry';
import { isFrame } from '../kinds';
import { byId, groupBy, withFollowers, type MapRecords } from '../map';
import { columnsFrom, placeBlock } from './block';
import { edgesBetween, type Order } from './grid-rows';
import { Router } from './route-around';
import type { Tidied } from './tidy';
import { phaseByNode } from '../phases';
import { runsDown, turnedBox, turnedMap } from './turned';

/** Room kept between what was laid out and what stands, and to a lane's border. */
const ROOM = 20;
/** How far to the right, and then down, a free place is looked for. */
const STEP = 20;

/**
 * Lays out only the chosen steps, each in the lane it stands in; everything else stays where somebody put it.
 * The chosen ones begin where the leftmost of them stood, and take the nearest place where they lie on nothing.
 * Lanes grow where they need to; what lies below them moves down.
 */
export async function tidyChosen(
  given: MapRecords,
  chosen: ReadonlySet<string>,
  order: Order,
  onRoute: (done: number, of: number) => void = () => {}
): Promise<Tidied> {
  const down = runsDown(given);
  const phases = phaseByNode(given);
  const work = new ChosenLayout(
    down ? turnedMap(given) : given,
    chosen,
    (node) => phases.get(node.id)?.phase.id ?? ''
  );
  await work.run(order);
  const turn = <R extends Box>(records: ReadonlyMap<string, R>) =>
    new Map(
      [...records].map(([id, { x, y, width, height }]) => {
        const box = { x, y, width, height };
        return [id, down ? turnedBox(box) : box] as const;
      })
    );
  const placed = { pools: turn(work.pools), lanes: turn(work.lanes), nodes: turn(work.nodes) };
  return {
    ...placed,
    places: new Map(),
    phases: new Map(),
    flows: reroute(given, placed, work.moved, onRoute)
  };
}

class ChosenLayout {
  readonly pools: Map<string, Box>;
  readonly lanes: Map<string, Box>;
  readonly nodes: Map<string, Box>;
  /** Steps that were laid out, with what goes along. */
  moved: ReadonlySet<string> = new Set();

  constructor(
    readonly map: MapRecords,
    readonly chosen: ReadonlySet<string>,
    /** Steps are laid out phase by phase, each from where its first one stood. */
    readonly phaseOf: (node: Node) => string
  ) {
    this.pools = new Map(map.pools.map((pool) => [pool.id, pool]));
    this.lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
    this.nodes = new Map(map.nodes.map((node) => [node.id, node]));
  }

  async run(order: Order): Promise<void> {
    const { map, chosen } = this;
    const known = byId(map.nodes);
    const own = map.nodes.filter(
      (node) => chosen.has(node.id) && !node.attachedTo && node.kind !== 'group' && !chosen.has(node.parent)
    );
    this.moved = withFollowers(
      map.nodes,
      own.map((node) => node.id)
    );
    for (const inside of groupBy(own, (node) => `${node.parent} ${this.phaseOf(node)}`).values()) {
      const edges = edgesBetween(map, known, new Set(inside.map((node) => node.id)));
      const ordered = await order(inside, edges);
      const hosts = new Set(map.nodes.map((node) => node.attachedTo));
      const task = {
        nodes: inside,
        edges,
        order: ordered,
        sizeOf: (node: Node) => node,
        notes: new Map(),
        hosts
      };
      const columns = columnsFrom(Math.min(...inside.map((node) => node.x)), [task]);
      const lanes = [...groupBy(inside, (node) => node.lane).values()];
      const topOf = (nodes: readonly Node[]) => Math.min(...nodes.map((node) => this.nodes.get(node.id)!.y));
      lanes.sort((a, b) => topOf(a) - topOf(b));
      for (const nodes of lanes) {
        const boxes = new Map<string, Box>();
        const laneEdges = edgesBetween(map, known, new Set(nodes.map((node) => node.id)));
        placeBlock({ ...task, nodes, edges: laneEdges }, columns, topOf(nodes), boxes);
        this.#put(nodes, boxes);
        this.#growLane(nodes[0]!.lane, nodes);
      }
    }
  }

  /** Puts laid-out steps at the nearest place below where they lie on nothing that stays. */
  #put(nodes: readonly Node[], boxes: ReadonlyMap<string, Box>): void {
    const parent = nodes[0]!.parent;
    const standing = this.map.nodes.filter(
      (node) => !this.moved.has(node.id) && node.parent === parent && !isFrame(node)
    );
    const inTheWay = (dy: number) =>
      nodes.some((node) =>
        standing.some((other) =>
          overlaps(shifted(boxes.get(node.id)!, 0, dy), this.nodes.get(other.id)!, ROOM / 2)
        )
      );
    let dy = 0;
    while (inTheWay(dy)) dy += STEP;
    for (const node of nodes) {
      const box = shifted(boxes.get(node.id)!, 0, dy);
      for (const id of withFollowers(this.map.nodes, [node.id])) {
        const before = this.nodes.get(id)!;
        this.nodes.set(id, id === node.id ? box : shifted(before, box.x - node.x, box.y - this.#yOf(node)));
      }
    }
  }

  /** Where a step stood before it was put: lanes that grew may have moved it since. */
  #yOf(node: Node): number {
    return this.#shifts.get(node.id) ?? node.y;
  }
  readonly #shifts = new Map<string, number>();

  /** Lane, the lanes round it and its pool grow round the given steps; what lies below moves down. */
  #growLane(id: string, nodes: readonly Node[]): void {
    const lane = this.lanes.get(id);
    const pool = this.map.pools.find((one) => one.id === nodes[0]!.pool);
    const content = nodes.map((node) => this.nodes.get(node.id)!);
    const area = lane ?? (pool && this.pools.get(pool.id));
    if (!area) return;
    const wider = Math.max(0, Math.max(...content.map(right)) + ROOM - right(area));
    const edge = bottom(area);
    const taller = Math.max(0, Math.ceil(Math.max(...content.map(bottom)) + ROOM - edge));
    const round = new Set([id, pool?.id ?? '']);
    for (let up = this.map.lanes.find((one) => one.id === id); up?.parent;)
      up = (round.add(up.parent), this.map.lanes.find((one) => one.id === up!.parent));
    const family = (record: { id: string; pool?: string }) =>
      !!pool && (record.id === pool.id || record.pool === pool.id);
    for (const [records, boxes] of [
      [this.map.pools, this.pools],
      [this.map.lanes, this.lanes]
    ] as const)
      for (const record of records) {
        const box = boxes.get(record.id)!;
        const dy = !round.has(record.id) && box.y >= edge - 1 ? taller : 0;
        const height = box.height + (round.has(record.id) ? taller : 0);
        boxes.set(record.id, {
          ...box,
          y: box.y + dy,
          height,
          width: box.width + (family(record) ? wider : 0)
        });
      }
    if (!taller) return;
    const laidOut = new Set(nodes.map((node) => node.id));
    for (const node of this.map.nodes) {
      const box = this.nodes.get(node.id)!;
      if (laidOut.has(node.attachedTo || node.id) || box.y < edge - 1) continue;
      this.nodes.set(node.id, shifted(box, 0, taller));
      this.#shifts.set(node.id, (this.#shifts.get(node.id) ?? node.y) + taller);
    }
  }
}

/** Lines of the laid-out steps are drawn anew; others keep their bends, moved with what moved below grown lanes. */
function reroute(
  map: MapRecords,
  placed: Pick<Tidied, 'pools' | 'lanes' | 'nodes'>,
  moved: ReadonlySet<string>,
  onRoute: (done: number, of: number) => void
): Map<string, Point[]> {
  const known = new Map<string, Box>([...map.nodes, ...map.pools].map((record) => [record.id, record]));
  const boxOf = (id: string) => placed.nodes.get(id) ?? placed.pools.get(id);
  const shift = (id: string): Point => {
    const [before, after] = [known.get(id), boxOf(id)];
    return before && after ? [after.x - before.x, after.y - before.y] : [0, 0];
  };
  const lines = new Map<string, Point[]>();
  const anew: Flow[] = [];
  for (const flow of map.flows) {
    const [a, b] = [shift(flow.source), shift(flow.target)];
    if (moved.has(flow.source) || moved.has(flow.target) || a[0] !== b[0] || a[1] !== b[1]) anew.push(flow);
    else if (a[0] || a[1])
      lines.set(
        flow.id,
        flow.waypoints.map(([x, y]): Point => [x + a[0], y + a[1]])
      );
  }
  const router = new Router(
    {
      pools: map.pools.map((pool) => ({ ...pool, ...placed.pools.get(pool.id) })),
      lanes: map.lanes.map((lane) => ({ ...lane, ...placed.lanes.get(lane.id) })),
      nodes: map.nodes.map((node) => ({ ...node, ...placed.nodes.get(node.id) })),
      flows: map.flows.map((flow) => ({ ...flow, waypoints: lines.get(flow.id) ?? flow.waypoints }))
    },
    anew.map((flow) => flow.id)
  );
  anew.forEach((flow, at) => {
    const way = router.route(flow);
    if (way) lines.set(flow.id, way);
    if (way) router.took(flow.id, way);
    if (at % 50 === 0) onRoute(at, anew.length);
  });
  return lines;
}
