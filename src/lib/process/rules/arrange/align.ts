import type { Lane, Node } from '../../model';
import { ALONG_X, ALONG_Y, endOf, middleOf, stacking, type Axis } from '../axis';
import { around } from '../geometry';
import { isActivity, isFrame } from '../kinds';
import { byId, groupBy } from '../map';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

const ways: { readonly [A in Alignment]: { axis: Axis; share: 0 | 0.5 | 1 } } = {
  left: { axis: ALONG_X, share: 0 },
  centre: { axis: ALONG_X, share: 0.5 },
  right: { axis: ALONG_X, share: 1 },
  top: { axis: ALONG_Y, share: 0 },
  middle: { axis: ALONG_Y, share: 0.5 },
  bottom: { axis: ALONG_Y, share: 1 }
};

/** How far each step moves along a direction, in whole map units; those that stay are not in it. */
export interface Moves {
  readonly axis: Axis;
  readonly by: ReadonlyMap<string, number>;
}

/** The chosen nodes that move by themselves: not events on borders, nor what lies in a chosen frame. */
export function movable(nodes: readonly Node[], chosen: ReadonlySet<string>): Node[] {
  const all = byId(nodes);
  const carried = (node: Node): boolean => {
    const outer = all.get(node.parent);
    return !!outer && (chosen.has(outer.id) || carried(outer));
  };
  return nodes.filter((node) => chosen.has(node.id) && !node.attachedTo && !carried(node));
}

/**
 * Steps across the lanes are arranged lane by lane: who does a step is never changed by putting it in line.
 * Along the lanes all of them are one group.
 */
function groups(nodes: readonly Node[], lanes: readonly Lane[], axis: Axis): Node[][] {
  const known = byId(lanes);
  const across = (node: Node) => {
    const lane = known.get(node.lane);
    return lane && stacking(lane).at === axis.at ? lane.id : '';
  };
  return [...groupBy(nodes, across).values()];
}

/** Puts steps in line with the outermost one, or with the middle of all of them. */
export function align(nodes: readonly Node[], lanes: readonly Lane[], how: Alignment): Moves {
  const { axis, share } = ways[how];
  const by = new Map<string, number>();
  for (const group of groups(nodes, lanes, axis)) {
    const all = around(group)!;
    for (const node of group) {
      const wanted = all[axis.start] + share * (all[axis.size] - node[axis.size]);
      const move = Math.round(wanted - node[axis.start]);
      if (move) by.set(node.id, move);
    }
  }
  return { axis, by };
}

/**
 * Lets steps follow one another at equal distances between the first and the last, which stay. Where they are
 * wider together than the room is, their middles are spread evenly instead.
 */
export function distribute(
  nodes: readonly Node[],
  lanes: readonly Lane[],
  direction: 'horizontal' | 'vertical'
): Moves {
  const axis = direction === 'horizontal' ? ALONG_X : ALONG_Y;
  const by = new Map<string, number>();
  for (const group of groups(nodes, lanes, axis)) {
    const row = group.toSorted((a, b) => middleOf(a, axis) - middleOf(b, axis) || (a.id < b.id ? -1 : 1));
    const [first, last] = [row[0]!, row.at(-1)!];
    if (row.length < 3) continue;
    const sizes = row.reduce((sum, node) => sum + node[axis.size], 0);
    const gap = (endOf(last, axis) - first[axis.start] - sizes) / (row.length - 1);
    const pitch = (middleOf(last, axis) - middleOf(first, axis)) / (row.length - 1);
    let place = first[axis.start];
    row.forEach((node, at) => {
      const even = middleOf(first, axis) + at * pitch - node[axis.size] / 2;
      const move = Math.round((gap >= 0 ? place : even) - node[axis.start]);
      place += node[axis.size] + gap;
      if (move && node !== first && node !== last) by.set(node.id, move);
    });
  }
  return { axis, by };
}

/** Steps whose size is theirs to choose: not events, gateways and data, nor frames with something in them. */
export const sizable = (node: Node) =>
  (isActivity(node.kind) && !isFrame(node)) || node.kind === 'textAnnotation';

/** The size that makes steps alike without cutting a name: the widest and the tallest of them. */
export function commonSize(nodes: readonly Node[]): { width: number; height: number } {
  return {
    width: Math.max(...nodes.map(({ width }) => width)),
    height: Math.max(...nodes.map(({ height }) => height))
  };
}
