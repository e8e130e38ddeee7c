import { isParallelJoin, isParallelSplit, type Exit, type FlowGraph } from './flow-graph';
import { END, postDominators } from './post-dominators';
import { expectedVisits } from './visits';

/** Sweeps before giving up; a loop repeating 99 % of the time needs about 2 800. */
const MAX_SWEEPS = 10_000;
const CLOSE_ENOUGH = 1e-12;

/** How a figure over the flow is put together from those of its steps. */
export interface Measure {
  /** The figure of one step. */
  step: (id: string) => number;
  /** What is left when the case is over: 0 for sums, 1 for products. */
  atEnd: number;
  /** A step, or a block, and what comes after it. */
  chain: (here: number, onward: number) => number;
  /** Branches that are all taken. */
  parallel: (branches: readonly number[]) => number;
}

export interface StructuredFigure {
  value: number;
  /** Parallel branches are of uncertain length: a mean over their longest would be at least `value`. */
  uncertain: boolean;
}

/** Parallel branches that are not joined as they were split: no figure over this flow would be right. */
class NotStructured extends Error {
  constructor(readonly node: string) {
    super(`Not block-structured at ${node}`);
  }
}

/**
 * A figure from start to end: decisions weighted by their shares, loops repeated as often as expected, parallel
 * blocks as the measure says.
 * @returns the node where the flow is not block-structured, when it is not
 * Source: M. Dumas et al., Fundamentals of Business Process Management, flow analysis.
 */
export function overFlow(graph: FlowGraph, measure: Measure): StructuredFigure | { notStructured: string } {
  if (!graph.start) return { value: measure.atEnd, uncertain: false };
  try {
    return new Reckoner(graph, measure).to(graph.start, END, new Set());
  } catch (error) {
    if (error instanceof NotStructured) return { notStructured: error.node };
    throw error;
  }
}

/** A stretch of the flow in its order: steps with their expected visits, and branches that are all taken. */
export type Stretch = readonly (
  | { readonly id: string; readonly times: number }
  | { readonly split: string; readonly branches: readonly Stretch[] }
)[];

/**
 * The flow from start to end with its parallel branches beside each other.
 * @returns undefined where the flow is not block-structured
 */
export function stretchOf(graph: FlowGraph): Stretch | undefined {
  if (!graph.start) return [];
  try {
    return new Reckoner(graph, NOTHING).stretch(graph.start, END, new Set(), 1);
  } catch (error) {
    if (error instanceof NotStructured) return undefined;
    throw error;
  }
}

const NOTHING: Measure = { step: () => 0, atEnd: 0, chain: () => 0, parallel: () => 0 };

/** A parallel block: where its branches meet, and its figure. */
interface Block {
  join: string;
  value: number;
  /** Its branches are of uncertain length. */
  uncertain: boolean;
}

class Reckoner {
  #joins: Map<string, string>;

  constructor(
    private readonly graph: FlowGraph,
    private readonly measure: Measure
  ) {
    this.#joins = postDominators(graph);
  }

  /** The figure from `from` until `exit` is reached, `exit` itself not counted. */
  to(from: string, exit: string, within: ReadonlySet<string>): StructuredFigure {
    const { atEnd, chain, step } = this.measure;
    if (from === exit) return { value: atEnd, uncertain: false };
    const { order, blocks } = this.#region(from, exit, within);
    const values = new Map<string, number>(order.map((id) => [id, atEnd]));
    values.set(exit, atEnd);
    let uncertain = false;
    for (const block of blocks.values()) uncertain ||= block.uncertain;
    const ways = new Map(order.map((id) => [id, this.#ways(id, blocks)]));
    for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
      let change = 0;
      for (const id of order) {
        let onward = 0;
        for (const way of ways.get(id)!) onward += way.share * values.get(way.target)!;
        const value = chain(step(id), chain(blocks.get(id)?.value ?? atEnd, onward));
        change = Math.max(change, Math.abs(value - values.get(id)!) / Math.max(1, value));
        values.set(id, value);
      }
      if (change < CLOSE_ENOUGH) break;
    }
    return { value: values.get(from)!, uncertain };
  }

  /** What lies between `from` and `exit`, when `times` cases come to it. */
  stretch(from: string, exit: string, within: ReadonlySet<string>, times: number): Stretch {
    if (from === exit) return [];
    const { order, blocks } = this.#region(from, exit, within);
    const exits = new Map<string, Exit[]>([[exit, []]]);
    for (const id of order) {
      const out = this.graph.exits.get(id) ?? [];
      const join = blocks.get(id)?.join;
      const ways = join === undefined ? out : [{ ...out[0]!, target: join, share: 1 }];
      exits.set(
        id,
        ways.filter(({ target }) => target !== END)
      );
    }
    // Each block is one step here: no way of this level waits for another.
    const { visits } = expectedVisits({ ...this.graph, exits, incoming: new Map(), start: from });
    visits.delete(exit);
    return [...visits].flatMap(([id, each]): Stretch => {
      const step = { id, times: times * each };
      const block = blocks.get(id);
      if (!block) return [step];
      const inner = new Set([...within, id]);
      const branches = (this.graph.exits.get(id) ?? []).map(({ target }) =>
        this.stretch(target, block.join, inner, step.times)
      );
      return [step, { split: id, branches }];
    });
  }

  #ways(id: string, blocks: ReadonlyMap<string, Block>): { target: string; share: number }[] {
    const block = blocks.get(id);
    if (block) return [{ target: block.join, share: 1 }];
    const exits = (this.graph.exits.get(id) ?? []).filter((exit) => exit.share > 0);
    return exits.length ? exits : [{ target: END, share: 1 }];
  }

  /** The nodes between `from` and `exit`, later ones first, each parallel block taken as one. */
  #region(from: string, exit: string, within: ReadonlySet<string>) {
    const blocks = new Map<string, Block>();
    const seen = new Set<string>([from]);
    const post: string[] = [];
    const enter = (id: string) => {
      const node = this.graph.nodes.get(id)!;
      if (within.has(id)) throw new NotStructured(id);
      if (isParallelJoin(node, this.graph.incoming.get(id) ?? [])) this.#joinInBlock(id, blocks);
      if (isParallelSplit(node, this.graph.exits.get(id) ?? [])) blocks.set(id, this.#block(id, within));
      return { id, ways: this.#ways(id, blocks), at: 0 };
    };
    const stack = [enter(from)];
    while (stack.length) {
      const top = stack.at(-1)!;
      const way = top.ways[top.at++];
      if (!way) {
        post.push(top.id);
        stack.pop();
      } else if (way.target === END && exit !== END) throw new NotStructured(top.id);
      else if (way.target !== exit && way.target !== END && !seen.has(way.target)) {
        seen.add(way.target);
        stack.push(enter(way.target));
      }
    }
    return { order: post, blocks };
  }

  /** A join may only be met as the end of the block that its own split began. */
  #joinInBlock(id: string, blocks: ReadonlyMap<string, Block>): void {
    for (const block of blocks.values()) if (block.join === id) return;
    throw new NotStructured(id);
  }

  #block(split: string, within: ReadonlySet<string>): Block {
    const join = this.#joins.get(split) ?? END;
    const node = join === END ? undefined : this.graph.nodes.get(join);
    if (node && !isParallelJoin(node, this.graph.incoming.get(join) ?? [])) throw new NotStructured(split);
    const exits = this.graph.exits.get(split) ?? [];
    const inner = new Set([...within, split]);
    const branches = exits.map((exit) => this.to(exit.target, join, inner));
    if (node) this.#checkEntries(split, join);
    const uncertain = exits.some((exit) => this.#isUncertain(exit.target, join));
    return {
      join,
      value: this.measure.parallel(branches.map((branch) => branch.value)),
      uncertain: uncertain || branches.some((branch) => branch.uncertain)
    };
  }

  /** Every way into the join must come from its split. */
  #checkEntries(split: string, join: string): void {
    const inside = this.#between(split, join);
    for (const flow of this.graph.incoming.get(join) ?? [])
      if (!inside.has(flow.source)) throw new NotStructured(join);
  }

  #isUncertain(from: string, join: string): boolean {
    if (from === join) return false;
    for (const id of this.#between(from, join))
      if ((this.graph.exits.get(id) ?? []).some((exit) => exit.share > 0 && exit.share < 1)) return true;
    return false;
  }

  #between(from: string, join: string): Set<string> {
    const inside = new Set([from]);
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const exit of this.graph.exits.get(id) ?? [])
        if (exit.share > 0 && exit.target !== join && !inside.has(exit.target)) {
          inside.add(exit.target);
          open.push(exit.target);
        }
    return inside;
  }
}
