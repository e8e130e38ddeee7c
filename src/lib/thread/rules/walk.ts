import type { IndexRow } from '../../document/context';
import { linksOf, stageOf, stages, type Stage, type ThreadLinks } from './links';

export type Way = 'before' | 'after';

/** A record on the thread of another. */
export interface ThreadEntry {
  readonly ref: string;
  readonly stage: Stage;
  /** Links between the start and this record, 1 for a direct link. */
  readonly hops: number;
  /** Whether the start comes of it, or it comes of the start; of both, the nearer. */
  readonly way: Way;
}

export interface ThreadWalk {
  /** In the order of `stages`, within a stage the nearest first. The start itself is not among them. */
  readonly entries: readonly ThreadEntry[];
  /** True when a limit ended the walk: there is more. */
  readonly cut: boolean;
}

export interface WalkLimits {
  /** Links followed from the start at most. */
  hops: number;
  /** Records found at most. */
  records: number;
}

/**
 * From a moment in a test to a measurement there are six links, and at most one step sideways to the carrying
 * step and one to the twin: eight reach every end.
 */
export const walkLimits: WalkLimits = { hops: 8, records: 300 };

interface Stop {
  ref: string;
  hops: number;
  carried: boolean;
  twinned: boolean;
}

/** The same element in the map it was copied from (before) or in copies of its map (after). */
function twins(ref: string, way: Way, links: ThreadLinks): string[] {
  const [document = '', ...rest] = ref.split('/');
  const map = links.maps.get(document);
  if (map?.kind !== 'journey' && map?.kind !== 'process') return [];
  const documents = way === 'before' ? [map.copyOf] : (links.copies.get(document) ?? []);
  return documents.filter((other) => links.maps.has(other)).map((other) => [other, ...rest].join('/'));
}

function next(stop: Stop, way: Way, links: ThreadLinks): Stop[] {
  const hops = stop.hops + 1;
  const along = [...(links[way].get(stop.ref) ?? [])].map((ref) => ({ ...stop, ref, hops }));
  const carried = stop.carried
    ? []
    : [...(links.carries.get(stop.ref) ?? [])].map((ref) => ({ ...stop, ref, hops, carried: true }));
  const twinned = stop.twinned
    ? []
    : twins(stop.ref, way, links).map((ref) => ({ ...stop, ref, hops, twinned: true }));
  return [...along, ...carried, ...twinned];
}

/**
 * Follows the thread of evidence from a record to both ends: what it comes of and what comes of it. One walk
 * only ever goes one way, so that a step shows its own tests and effects and not those of every neighbour;
 * sideways it goes once between journey step and process step, and once between a map and its copy. Each
 * record is passed once however the links run, so loops end.
 * @param start a reference
 * @param rows see `linksOf`; links of rows that are not given are not followed
 * @returns also records whose own rows are not given, as they are known by what points at them; elements
 *   of a copied map may turn out not to exist there
 */
export function walkThread(
  start: string,
  rows: readonly IndexRow[],
  limits: WalkLimits = walkLimits
): ThreadWalk {
  const links = linksOf(rows);
  const found = new Map<string, ThreadEntry>();
  let cut = false;
  for (const way of ['before', 'after'] as const) {
    const passed = new Set<string>();
    let front: Stop[] = [{ ref: start, hops: 0, carried: false, twinned: false }];
    while (front.length) {
      const ahead: Stop[] = [];
      for (const stop of front.flatMap((at) => next(at, way, links))) {
        const stage = stageOf(stop.ref, links.maps);
        const key = `${stop.ref} ${stop.carried} ${stop.twinned}`;
        if (!stage || stop.ref === start || passed.has(key)) continue;
        const known = found.get(stop.ref);
        if (stop.hops > limits.hops || (!known && found.size >= limits.records)) {
          cut = true;
          continue;
        }
        passed.add(key);
        ahead.push(stop);
        if (!known || known.hops > stop.hops)
          found.set(stop.ref, { ref: stop.ref, stage, hops: stop.hops, way });
      }
      front = ahead;
    }
  }
  const rank = (entry: ThreadEntry) => stages.indexOf(entry.stage) * 1000 + entry.hops;
  return { entries: [...found.values()].sort((a, b) => rank(a) - rank(b)), cut };
}
