import { isParallelJoin, isParallelSplit, type FlowGraph } from './flow-graph';
import { reachable } from './visits';

/** Stands for "the case is over". */
const END = '';

/** Minutes a case takes from start to end. */
export interface LeadTime {
  minutes: number;
  /**
   * True when parallel branches of uncertain length make this a lower bound: the mean of the longest branch is
   * at least the longest of the means.
   */
  lowerBound: boolean;
}

/** Parallel branches that are not joined as they were split: no sum over this flow would be right. */
class NotStructured extends Error {
  constructor(readonly node: string) {
    super(`Not block-structured at ${node}`);
  }
}

/**
 * Expected time from start to end, with `duration` minutes at each node: decisions by their shares, loops
 * repeated as often as expected, of parallel branches the longest.
 * @returns the node where the flow is not block-structured, when it is not
 * Source: M. Dumas et al., Fundamentals of Business Process Management, flow analysis.
 */
export function leadTime(
  graph: FlowGraph,
  duration: (id: string) => number
): LeadTime | { notStructured: string } {
  if (!graph.start) return { minutes: 0, lowerBound: false };
  try {
    return new Reckoner(graph, duration).to(graph.start, END, new Set());
  } catch (error) {
    if (error instanceof NotStructured) return { notStructured: error.node };
    throw error;
  }
}

/** A parallel block: where its branches meet, how long the longest takes. */
interface Block {
  join: string;
  minutes: number;
  lowerBound: boolean;
}

class Reckoner {
  #joins: Map<string, string>;

  constructor(
    private readonly graph: FlowGraph,
    private readonly duration: (id: string) => number
  ) {
    this.#joins = postDominators(graph);
  }

  /** Expected time from `from` until `exit` is reached, `exit` itself not counted. */
  to(from: string, exit: string, within: ReadonlySet<string>): LeadTime {
    if (from === exit) return { minutes: 0, lowerBound: false };
    const { order, blocks } = this.#region(from, exit, within);
    const minutes = new Map<string, number>(order.map((id) => [id, 0]));
    minutes.set(exit, 0);
    let lowerBound = false;
    for (const block of blocks.values()) lowerBound ||= block.lowerBound;
    const ways = new Map(order.map((id) => [id, this.#ways(id, blocks)]));
    for (let sweep = 0; sweep < 10_000; sweep++) {
      let change = 0;
      for (const id of order) {
        let value = this.duration(id) + (blocks.get(id)?.minutes ?? 0);
        for (const way of ways.get(id)!) value += way.share * minutes.get(way.target)!;
        change = Math.max(change, Math.abs(value - minutes.get(id)!) / Math.max(1, value));
        minutes.set(id, value);
      }
      if (change < 1e-12) break;
    }
    return { minutes: minutes.get(from)!, lowerBound };
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
      minutes: Math.max(...branches.map((branch) => branch.minutes)),
      lowerBound: uncertain || branches.some((branch) => branch.lowerBound)
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

/**
 * For each node the nearest one that every case from it must pass; END when there is none.
 * Cooper, Harvey and Kennedy's iteration for dominators, over the reversed flow.
 */
function postDominators(graph: FlowGraph): Map<string, string> {
  const order = reachable(graph);
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>([[END, []], ...order.map((id): [string, string[]] => [id, []])]);
  for (const id of order) {
    const exits = (graph.exits.get(id) ?? []).filter((exit) => exit.share > 0).map((exit) => exit.target);
    after.set(id, exits.length ? exits : [END]);
    for (const target of after.get(id)!) before.get(target)!.push(id);
  }
  const rank = new Map<string, number>();
  const backwards: string[] = [];
  const seen = new Set([END]);
  const stack = [{ id: END, at: 0 }];
  while (stack.length) {
    const top = stack.at(-1)!;
    const next = before.get(top.id)![top.at++];
    if (next === undefined) {
      rank.set(top.id, backwards.push(top.id));
      stack.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      stack.push({ id: next, at: 0 });
    }
  }
  const nearest = new Map<string, string>([[END, END]]);
  const meet = (a: string, b: string): string => {
    while (a !== b)
      if (rank.get(a)! < rank.get(b)!) a = nearest.get(a)!;
      else b = nearest.get(b)!;
    return a;
  };
  backwards.reverse().shift();
  for (let changed = true; changed;) {
    changed = false;
    for (const id of backwards) {
      const value = after
        .get(id)!
        .filter((target) => nearest.has(target))
        .reduce(meet);
      if (nearest.get(id) !== value) {
        nearest.set(id, value);
        changed = true;
      }
    }
  }
  return nearest;
}
