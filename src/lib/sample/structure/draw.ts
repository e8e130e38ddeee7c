import type { Box, Node, NodeKind, Point, WasteKind } from '../../process/model';
import { BAND, GAP, bottom, centre, right, sizeOf } from '../../process/rules/geometry';

/**
 * How a flow runs: `h` straight along, `v` straight up or down, `hv` along and then into the target from above or
 * below, `vh` up or down first and then into the target's side.
 */
export type Run = 'h' | 'v' | 'hv' | 'vh';

export interface NodePlan {
  kind: NodeKind;
  lane: string;
  column: number;
  process?: number | null;
  wait?: number | null;
  trigger?: Node['trigger'];
  accurate?: number;
  value?: Node['value'];
  /** Name of the system in the texts; several are divided by a comma. */
  system?: string;
}

export interface FlowPlan {
  from: string;
  to: string;
  run: Run;
  name?: string;
  probability?: number;
}

export interface MessagePlan {
  from: string;
  to: string;
  name: string;
  /** Beside the middle of the step, where two messages share it. */
  aside?: number;
}

export interface Plan {
  /** The pool with lanes, and those around it that are black boxes. */
  pool: string;
  above: string;
  below?: string;
  lanes: readonly string[];
  nodes: { readonly [name: string]: NodePlan };
  flows: readonly FlowPlan[];
  messages: readonly MessagePlan[];
  wastes?: { readonly [node: string]: { kind: WasteKind; minutes: number } };
  /** Who staffs the lanes, on which weekdays (Monday is 0) and from which hour to which. */
  roles?: { readonly [lane: string]: RolePlan };
}

export interface RolePlan {
  count: number;
  hourlyRate: number;
  days: readonly number[];
  from: number;
  to: number;
}

/** Everything a drawn process map holds beside its `about`, with names and ids still to be put in. */
export interface Drawing {
  pools: { [name: string]: Box };
  lanes: { [name: string]: Box };
  nodes: { [name: string]: Box };
  flow(plan: FlowPlan): Point[];
  message(plan: MessagePlan): Point[];
  /** Where a message's name stands: beside its line, in the gap between the pools. */
  messageLabel(plan: MessagePlan, name: string): Box;
  /** Where a flow's name stands when its line would cross it; null leaves the place to the screen. */
  flowLabel(plan: FlowPlan, name: string): Box | null;
  /** The same for a step: a gateway that is left downwards has its name above. */
  nodeLabel(name: string): Box | null;
}

const LANE_HEIGHT = 140;
const BLACK_BOX_HEIGHT = 60;
const POOL_GAP = 80;
const LABEL_HEIGHT = 16;
/** Width of an average letter of a flow's name; a little too wide is better than a broken line. */
const LETTER_WIDTH = 7;
/** Narrowest column: an event or a gateway with its name below. */
const COLUMN_WIDTH = 90;

/** Lays a plan out on a grid of lanes and columns, so that what belongs together lines up. */
export function draw(plan: Plan): Drawing {
  const sizes = Object.fromEntries(
    Object.entries(plan.nodes).map(([name, { kind }]) => [name, sizeOf(kind)])
  );
  const columns = Math.max(...Object.values(plan.nodes).map(({ column }) => column)) + 1;
  const middles: number[] = [];
  let x = 2 * BAND + GAP / 2;
  for (let column = 0; column < columns; column++) {
    const inColumn = Object.entries(plan.nodes).filter(([, node]) => node.column === column);
    const width = Math.max(COLUMN_WIDTH, ...inColumn.map(([name]) => sizes[name]!.width));
    middles.push(x + width / 2);
    x += width + GAP;
  }
  const width = x - GAP / 2;
  const top = BLACK_BOX_HEIGHT + POOL_GAP;
  const height = plan.lanes.length * LANE_HEIGHT;

  const pools: Drawing['pools'] = {
    [plan.above]: { x: 0, y: 0, width, height: BLACK_BOX_HEIGHT },
    [plan.pool]: { x: 0, y: top, width, height }
  };
  if (plan.below) pools[plan.below] = { x: 0, y: top + height + POOL_GAP, width, height: BLACK_BOX_HEIGHT };
  const lanes = Object.fromEntries(
    plan.lanes.map((lane, at) => [
      lane,
      { x: BAND, y: top + at * LANE_HEIGHT, width: width - BAND, height: LANE_HEIGHT }
    ])
  );
  const nodes = Object.fromEntries(
    Object.entries(plan.nodes).map(([name, { lane, column }]) => {
      const { width, height } = sizes[name]!;
      const [, y] = centre(lanes[lane]!);
      return [name, { x: middles[column]! - width / 2, y: y - height / 2, width, height }];
    })
  );
  return {
    pools,
    lanes,
    nodes,
    flow: ({ from, to, run }) => route(nodes[from]!, nodes[to]!, run),
    message: ({ from, to, aside = 0 }) => {
      const step = (nodes[from] ?? nodes[to])!;
      const x = centre(step)[0] + aside;
      const source = nodes[from] ?? pools[from]!;
      const target = nodes[to] ?? pools[to]!;
      return source.y < target.y
        ? [
            [x, bottom(source)],
            [x, target.y]
          ]
        : [
            [x, source.y],
            [x, bottom(target)]
          ];
    },
    messageLabel: ({ from, to, aside = 0 }, name) => {
      const [x] = centre((nodes[from] ?? nodes[to])!);
      const pool = pools[nodes[from] ? to : from]!;
      const gap = pool.y === 0 ? bottom(pool) : pool.y - POOL_GAP;
      return beside(x + aside, gap + POOL_GAP / 2, name, aside < 0);
    },
    flowLabel: ({ from, to, run }, name) => {
      if (run !== 'v') return null;
      const [source, target] = [nodes[from]!, nodes[to]!];
      const y = target.y < source.y ? source.y - LABEL_HEIGHT : bottom(source) + LABEL_HEIGHT;
      return beside(centre(source)[0], y, name, false);
    },
    nodeLabel(name) {
      const node = nodes[name]!;
      const down = plan.flows.some(
        ({ from, to, run }) => from === name && run.startsWith('v') && nodes[to]!.y > node.y
      );
      if (!down || !plan.nodes[name]!.kind.endsWith('Gateway')) return null;
      const width = 120;
      return { x: centre(node)[0] - width / 2, y: node.y - LABEL_HEIGHT - 2, width, height: LABEL_HEIGHT };
    }
  };
}

/** A place for words on one line, to the right or left of an upright line at `x`, around `y`. */
function beside(x: number, y: number, words: string, left: boolean): Box {
  const width = words.length * LETTER_WIDTH + 12;
  return { x: left ? x - 4 - width : x + 4, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
}

function route(source: Box, target: Box, run: Run): Point[] {
  const [sx, sy] = centre(source);
  const [tx, ty] = centre(target);
  const sourceSide = tx > sx ? right(source) : source.x;
  const targetSide = tx > sx ? target.x : right(target);
  const sourceEdge = ty > sy ? bottom(source) : source.y;
  const targetEdge = ty > sy ? target.y : bottom(target);
  if (run === 'h')
    return [
      [sourceSide, sy],
      [targetSide, ty]
    ];
  if (run === 'v')
    return [
      [sx, sourceEdge],
      [tx, targetEdge]
    ];
  if (run === 'hv')
    return [
      [sourceSide, sy],
      [tx, sy],
      [tx, targetEdge]
    ];
  return [
    [sx, sourceEdge],
    [sx, ty],
    [targetSide, ty]
  ];
}
