import type { Box, Node, Point } from '../../model';
import { GAP } from '../geometry';
import { isEvent, isGateway } from '../kinds';
import { rowsOf, type Ordered } from './grid-rows';

type Size = { width: number; height: number };
/** Room between rows of steps, between a step and the notes above it, and round a lane's content. */
const ROW_GAP = 28;
const NOTE_GAP = 16;
/** Room below a shape for its name, and for the lower half of an event on its border. */
const NAME_ROOM = 24;
const BORDER_ROOM = 22;

export interface BlockTask {
  nodes: readonly Node[];
  edges: readonly { source: string; target: string }[];
  order: ReadonlyMap<string, Ordered>;
  sizeOf: (node: Node) => Size;
  /** Notes and data that stand above a step. */
  notes: ReadonlyMap<string, readonly Node[]>;
  /** Steps that have events on their border. */
  hosts: ReadonlySet<string>;
}

/** Columns shared by all lanes of a map: where each begins, and how wide it is. */
export interface Columns {
  left: ReadonlyMap<number, number>;
  width: ReadonlyMap<number, number>;
  right: number;
}

/**
 * Places columns from the left, each as wide as its widest step or note.
 * @param before room kept before a column beside that between columns
 */
export function columnsFrom(
  left: number,
  tasks: readonly BlockTask[],
  before: (column: number) => number = () => 0
): Columns {
  const width = new Map<number, number>();
  for (const { nodes, order, sizeOf, notes } of tasks)
    for (const node of nodes) {
      const column = order.get(node.id)?.column ?? 0;
      const widest = Math.max(sizeOf(node).width, ...(notes.get(node.id) ?? []).map((note) => note.width));
      width.set(column, Math.max(width.get(column) ?? 0, widest));
    }
  const lefts = new Map<number, number>();
  let x = left;
  for (const column of [...width.keys()].sort((a, b) => a - b)) {
    x += before(column);
    lefts.set(column, x);
    x += width.get(column)! + GAP;
  }
  return { left: lefts, width, right: Math.max(left, x - GAP) };
}

/** Places the steps of one lane, or of one frame, in their columns from a height downwards. @returns height used */
export function placeBlock(task: BlockTask, columns: Columns, top: number, boxes: Map<string, Box>): number {
  const { nodes, order, sizeOf, notes, hosts } = task;
  const rows = rowsOf(nodes, task.edges, order);
  const count = Math.max(0, ...[...rows.values()].map((row) => row + 1));
  const stack = (id: string) => (notes.get(id) ?? []).reduce((sum, note) => sum + note.height + NOTE_GAP, 0);
  let y = top;
  for (let row = 0; row < count; row++) {
    const own = nodes.filter((node) => rows.get(node.id) === row);
    const above = Math.max(...own.map((node) => sizeOf(node).height / 2 + stack(node.id)));
    const below = Math.max(...own.map((node) => sizeOf(node).height / 2 + roomBelow(node, hosts)));
    const middle = Math.round(y + above);
    for (const node of own) {
      const column = order.get(node.id)?.column ?? 0;
      const x = columns.left.get(column)! + columns.width.get(column)! / 2;
      const size = sizeOf(node);
      boxes.set(node.id, centred([x, middle], size));
      let foot = middle - size.height / 2;
      for (const note of notes.get(node.id) ?? []) {
        foot -= NOTE_GAP + note.height;
        boxes.set(note.id, { ...centred([x, 0], note), y: Math.round(foot) });
      }
    }
    y = middle + below + ROW_GAP;
  }
  return Math.max(0, Math.round(y - ROW_GAP - top));
}

function roomBelow(node: Node, hosts: ReadonlySet<string>): number {
  if (hosts.has(node.id)) return BORDER_ROOM + NAME_ROOM;
  return node.name && (isEvent(node.kind) || isGateway(node.kind)) ? NAME_ROOM : 0;
}

const centred = ([x, y]: Point, { width, height }: Size): Box => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height
});
