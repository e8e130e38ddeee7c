import type { Node } from '../../model';
import { byId, groupBy, type MapRecords } from '../map';
import { stretchOf, type Stretch } from './block-structure';
import { expectedMinutes } from './duration-range';
import { isOpened } from './figures';
import { flowGraph } from './flow-graph';

/** One rung of the time ladder: expected waiting before a step, and work in it, in minutes of one case. */
export interface Rung {
  readonly id: string;
  readonly wait: number;
  readonly process: number;
}

/** Branches that are all taken, one above the other; the longest one makes the time of the case. */
export interface RungBlock {
  /** The step after which they part. */
  readonly split: string;
  readonly branches: readonly Ladder[];
  /** Which of them is the longest. */
  readonly longest: number;
}
export type Ladder = readonly (Rung | RungBlock)[];

function rungOf(node: Node | undefined, times: number): Rung[] {
  if (!node) return [];
  const wait = times * (expectedMinutes(node.waitMinutes, node.waitRange) ?? 0);
  const process = times * (expectedMinutes(node.processMinutes, node.processRange) ?? 0);
  return wait || process ? [{ id: node.id, wait, process }] : [];
}

/**
 * Waiting and work of each step, in the order of the flow. Branches lie one after the other, each with its share, so
 * that the rungs' sum is what one case meets on average.
 * @param visits expected visits, in the order of the flow
 */
export function rungs(nodes: readonly Node[], visits: ReadonlyMap<string, number>): Rung[] {
  const known = byId(nodes);
  return [...visits].flatMap(([id, times]) => rungOf(known.get(id), times));
}

/**
 * The time ladder of one process: waiting above, work below, in the order of the flow. Ways of a decision lie one after
 * the other, each with its share; parallel branches beside each other, so that its length is the lead time.
 * @returns undefined where the flow is not block-structured: no ladder would be as long as a case takes
 * Source: M. Rother, J. Shook, Learning to See (the time line of a value stream map).
 */
export function timeLadder(map: MapRecords, pool: string): Ladder | undefined {
  const nodes = map.nodes.filter((node) => node.pool === pool);
  const own = byId(nodes);
  const inside = groupBy(nodes, (node) => (own.has(node.parent) ? node.parent : ''));
  const level = (parent: string, times: number): Ladder | undefined => {
    const graph = flowGraph(inside.get(parent) ?? [], map.flows);
    const stretch = graph.problems.length ? undefined : stretchOf(graph);
    return stretch && along(stretch, times);
  };
  const along = (stretch: Stretch, times: number): Ladder | undefined => {
    const ladder: (Rung | RungBlock)[] = [];
    for (const part of stretch) {
      if ('id' in part) {
        const node = own.get(part.id)!;
        const found = isOpened(node, inside)
          ? level(node.id, times * part.times)
          : rungOf(node, times * part.times);
        if (!found) return undefined;
        ladder.push(...found);
        continue;
      }
      const branches: Ladder[] = [];
      for (const branch of part.branches) {
        const found = along(branch, times);
        if (!found) return undefined;
        if (found.length) branches.push(found);
      }
      if (branches.length === 1) ladder.push(...branches[0]!);
      else if (branches.length) ladder.push({ split: part.split, branches, longest: longestOf(branches) });
    }
    return ladder;
  };
  return level('', 1);
}

function longestOf(branches: readonly Ladder[]): number {
  const lengths = branches.map(lengthOf);
  return lengths.indexOf(Math.max(...lengths));
}

/** How long a ladder is, in minutes: of branches beside each other, the longest. */
export function lengthOf(ladder: Ladder): number {
  let minutes = 0;
  for (const part of ladder)
    minutes += 'id' in part ? part.wait + part.process : lengthOf(part.branches[part.longest]!);
  return minutes;
}

/** The rungs that make the time of a case: without those of branches that are waited for by longer ones. */
export function longestWay(ladder: Ladder): Rung[] {
  return ladder.flatMap((part) => ('id' in part ? [part] : longestWay(part.branches[part.longest]!)));
}
