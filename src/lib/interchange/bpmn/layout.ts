import type { Box, Lane, Node, Pool } from '../../process/model';
import { BAND, GAP, sizeOf } from '../../process/rules/geometry';
import { isFlowNode } from '../../process/rules/kinds';
import { groupBy } from '../../process/rules/map';
import type { KeyedRecords } from './read';

/** Room round the content of a lane or sub-process. */
const PADDING = 40;
/** Room between steps that stand above each other. */
const ROW_GAP = 30;
const POOL_GAP = 60;
const MIN_LANE = 120;
/** Left edge and top of the map. */
const ORIGIN = 80;

/**
 * Places a map that was never drawn: steps in columns by how far they are from the start, each in its lane,
 * lanes and pools below each other. Flows are left to be routed when drawn. Deterministic.
 */
export function layOut(unplaced: KeyedRecords): KeyedRecords {
  const records = { ...unplaced, nodes: withTheirStep(unplaced) };
  const boxes = new Map<string, Box>();
  const inner = groupBy(
    records.nodes.filter((node) => !node.attachedTo),
    (node) => node.parent
  );
  const columns = columnsOf(records);
  const place = new Placing(boxes, inner, columns);
  const top = groupBy(inner.get('') ?? [], (node) => node.pool);
  let y = ORIGIN;
  for (const pool of ['', ...records.pools.map((one) => one.id)]) {
    const own = top.get(pool) ?? [];
    const lanes = records.lanes.filter((lane) => lane.pool === pool);
    if (!pool && !own.length && !lanes.length) continue;
    y += place.pool(pool, lanes, own, y) + POOL_GAP;
  }
  alignWidths(records, boxes);
  attach(records.nodes, boxes);
  const placed = <R extends Pool | Lane | Node>(record: R): R => ({ ...record, ...boxes.get(record.id) });
  const upright = <R extends Pool | Lane>(record: R): R => ({ ...placed(record), horizontal: true });
  return {
    pools: records.pools.map(upright),
    lanes: records.lanes.map(upright),
    nodes: records.nodes.map(placed),
    flows: records.flows
  };
}

class Placing {
  constructor(
    private readonly boxes: Map<string, Box>,
    private readonly inner: ReadonlyMap<string, readonly Node[]>,
    private readonly columns: ReadonlyMap<string, number>
  ) {}

  /** Places a pool, its lanes and its steps. @returns its height */
  pool(id: string, lanes: readonly Lane[], nodes: readonly Node[], y: number): number {
    const byLane = groupBy(nodes, (node) => (lanes.some((lane) => lane.id === node.lane) ? node.lane : ''));
    const leaves = lanes.filter((lane) => !lanes.some((other) => other.parent === lane.id));
    const left = ORIGIN + (id ? BAND : 0) + (lanes.length ? BAND * depthOf(lanes) : 0) + PADDING;
    const xs = this.#columnPlaces(nodes, left);
    const heights = new Map<string, number>();
    let below = y;
    // Lanes that hold others keep their own steps in a row above them.
    const visit = (lane: Lane, depth: number): number => {
      const start = below;
      const own = byLane.get(lane.id) ?? [];
      if (own.length || leaves.includes(lane))
        below += Math.max(MIN_LANE, this.#rows(own, xs, below + PADDING / 2) + PADDING);
      for (const child of lanes.filter((one) => one.parent === lane.id)) visit(child, depth + 1);
      heights.set(lane.id, below - start);
      const x = ORIGIN + (id ? BAND : 0) + depth * BAND;
      this.boxes.set(lane.id, { x, y: start, width: xs.right - x + PADDING, height: below - start });
      return below;
    };
    const outside = byLane.get('') ?? [];
    if (outside.length) below += this.#rows(outside, xs, below + PADDING / 2) + PADDING;
    for (const lane of lanes.filter((one) => !one.parent)) visit(lane, 0);
    const height = Math.max(below - y, id ? (nodes.length || lanes.length ? MIN_LANE : 80) : 0);
    if (id) this.boxes.set(id, { x: ORIGIN, y, width: xs.right - ORIGIN + PADDING, height });
    return height;
  }

  /**
   * Places nodes in their columns, those of one column below each other; what stands in one row has its middle
   * on one line, steps above notes and data. @returns the height used
   */
  #rows(nodes: readonly Node[], xs: Columns, y: number): number {
    const columnOf = (node: Node) => this.columns.get(node.id) ?? 0;
    const stepsFirst = [...nodes].sort((a, b) => Number(!isFlowNode(a.kind)) - Number(!isFlowNode(b.kind)));
    const rows: Node[][] = [];
    const taken = new Map<number, number>();
    for (const node of stepsFirst) {
      const row = taken.get(columnOf(node)) ?? 0;
      taken.set(columnOf(node), row + 1);
      (rows[row] ??= []).push(node);
    }
    let at = y + PADDING / 2;
    for (const row of rows) {
      const height = Math.max(...row.map((node) => this.#size(node).height));
      for (const node of row) {
        const size = this.#size(node);
        const left = xs.places.get(columnOf(node)) ?? 0;
        const width = xs.widths.get(columnOf(node)) ?? size.width;
        const box = { x: left + (width - size.width) / 2, y: at + (height - size.height) / 2, ...size };
        this.boxes.set(node.id, box);
        this.#fill(node, box);
      }
      at += height + ROW_GAP;
    }
    return Math.max(0, at - y - ROW_GAP);
  }

  /** Places what is inside a sub-process, in its frame. */
  #fill(frame: Node, box: Box) {
    const nodes = this.inner.get(frame.id);
    if (frame.expanded && nodes)
      this.#rows(nodes, this.#columnPlaces(nodes, box.x + PADDING), box.y + PADDING / 2);
  }

  #sizes = new Map<string, { width: number; height: number }>();

  #size(node: Node): { width: number; height: number } {
    let size = this.#sizes.get(node.id);
    if (!size) {
      const nodes = node.expanded ? this.inner.get(node.id) : undefined;
      size = sizeOf(node.kind, node.expanded);
      if (nodes?.length) {
        const xs = this.#columnPlaces(nodes, PADDING);
        const height = this.#rows(nodes, xs, 0) + PADDING * 1.5;
        size = { width: Math.max(size.width, xs.right + PADDING), height: Math.max(size.height, height) };
      }
      this.#sizes.set(node.id, size);
    }
    return size;
  }

  /** Where each column of the given nodes begins and how wide it is. */
  #columnPlaces(nodes: readonly Node[], left: number): Columns {
    const widths = new Map<number, number>();
    for (const node of nodes) {
      const column = this.columns.get(node.id) ?? 0;
      widths.set(column, Math.max(widths.get(column) ?? 0, this.#size(node).width));
    }
    const places = new Map<number, number>();
    let right = left;
    for (const column of [...widths.keys()].sort((a, b) => a - b)) {
      places.set(column, right);
      right += widths.get(column)! + GAP;
    }
    return { places, widths, right: Math.max(right - GAP, left + 400) };
  }
}

interface Columns {
  places: Map<number, number>;
  widths: Map<number, number>;
  right: number;
}

function depthOf(lanes: readonly Lane[]): number {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const depth = (lane: Lane): number => {
    const parent = byId.get(lane.parent);
    return parent ? depth(parent) + 1 : 1;
  };
  return Math.max(...lanes.map(depth));
}

/** Column of each node: the longest way to it from a start, returns left out. */
function columnsOf({ nodes, flows }: KeyedRecords): Map<string, number> {
  const hostOf = new Map(nodes.filter((node) => node.attachedTo).map((node) => [node.id, node.attachedTo]));
  const next = new Map<string, string[]>();
  for (const flow of flows)
    if (flow.kind === 'sequence') {
      const from = hostOf.get(flow.source) ?? flow.source;
      next.set(from, [...(next.get(from) ?? []), flow.target]);
    }
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const forward = new Map<string, string[]>();
  const entered = new Set(flows.filter((flow) => flow.kind === 'sequence').map((flow) => flow.target));
  const starts = [...nodes].sort((a, b) => Number(entered.has(a.id)) - Number(entered.has(b.id)));
  for (const start of starts) {
    // Depth first without recursion: a map may be a chain of thousands of steps.
    const path: { id: string; at: number }[] = [];
    const enter = (id: string) => {
      state.set(id, 'open');
      path.push({ id, at: 0 });
    };
    if (!state.has(start.id)) enter(start.id);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = next.get(top.id)?.[top.at++];
      if (target === undefined) {
        state.set(top.id, 'done');
        order.push(top.id);
        path.pop();
      } else if (state.get(target) !== 'open') {
        forward.set(top.id, [...(forward.get(top.id) ?? []), target]);
        if (!state.has(target)) enter(target);
      }
    }
  }
  const columns = new Map<string, number>();
  for (const id of order.reverse()) {
    const column = columns.get(id) ?? 0;
    columns.set(id, column);
    for (const target of forward.get(id) ?? [])
      columns.set(target, Math.max(columns.get(target) ?? 0, column + 1));
  }
  besideTheirStep(nodes, flows, columns);
  return columns;
}

/** Notes and data stand in the lane and frame of the step they are joined to. */
function withTheirStep({ nodes, flows }: KeyedRecords): Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const steps = new Map<string, Node>();
  for (const { source, target } of flows)
    for (const [id, other] of [
      [source, target],
      [target, source]
    ] as const) {
      const step = byId.get(other);
      if (step && isFlowNode(step.kind) && !steps.has(id)) steps.set(id, step);
    }
  return nodes.map((node) => {
    const step = isFlowNode(node.kind) ? undefined : steps.get(node.id);
    return step ? { ...node, lane: step.lane, pool: step.pool, parent: node.parent && step.parent } : node;
  });
}

/** Notes and data stand in the column of the step they are joined to. */
function besideTheirStep(
  nodes: KeyedRecords['nodes'],
  flows: KeyedRecords['flows'],
  columns: Map<string, number>
) {
  const loose = new Set(nodes.filter((node) => !isFlowNode(node.kind)).map((node) => node.id));
  for (const { source, target } of flows) {
    if (loose.has(source) && !loose.has(target)) columns.set(source, columns.get(target) ?? 0);
    if (loose.has(target) && !loose.has(source)) columns.set(target, columns.get(source) ?? 0);
  }
}

/** All pools, and the lanes in them, end at the same right edge. */
function alignWidths({ pools, lanes }: KeyedRecords, boxes: Map<string, Box>) {
  const frames = [...pools, ...lanes].flatMap((record) => boxes.get(record.id) ?? []);
  const right = Math.max(...frames.map((box) => box.x + box.width));
  for (const box of frames) box.width = right - box.x;
}

/** Boundary events on the lower border of their host, from the right. */
function attach(nodes: readonly Node[], boxes: Map<string, Box>) {
  const taken = new Map<string, number>();
  for (const node of nodes) {
    const host = boxes.get(node.attachedTo);
    if (!host) continue;
    const count = taken.get(node.attachedTo) ?? 0;
    taken.set(node.attachedTo, count + 1);
    const { width, height } = sizeOf(node.kind);
    const x = host.x + host.width - width - 8 - count * (width + 8);
    boxes.set(node.id, { x, y: host.y + host.height - height / 2, width, height });
  }
}
