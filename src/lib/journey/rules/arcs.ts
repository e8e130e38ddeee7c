import type { Route } from '../model';
import type { MapLayout } from './layout';

/** Another way on, drawn as an arc over the steps. */
export interface Arc {
  readonly route: Route;
  /** Middles of the columns it leaves and reaches, in columns of width 1. */
  readonly from: number;
  readonly to: number;
  /** How high it rises: 1 over its neighbours, more over arcs that lie within it. */
  readonly level: number;
}

/** Half the width of an arc from a step to itself, in columns. */
const SELF = 0.18;

/**
 * The arcs over a map, the widest last. An arc rises above every arc it shares a stretch with that is narrower. One
 * with both ends in the same folded phase is not drawn.
 */
export function arcsOver(layout: MapLayout, routes: readonly Route[]): Arc[] {
  const middles: number[] = [];
  let left = 0;
  for (const width of layout.widths) {
    middles.push(left + width / 2);
    left += width;
  }
  const flat = routes.flatMap((route) => {
    const [a, b] = [layout.columnOf.get(route.from), layout.columnOf.get(route.to)];
    if (a === undefined || b === undefined || (a === b && route.from !== route.to)) return [];
    if (a === b && layout.columns[a] === undefined) return [];
    const aside = a === b ? SELF : 0;
    return [{ route, from: middles[a]! + aside, to: middles[b]! - aside }];
  });
  flat.sort(
    (a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || (a.route.id < b.route.id ? -1 : 1)
  );
  const arcs: Arc[] = [];
  for (const arc of flat) {
    const within = arcs.filter((other) => overlap(arc, other));
    arcs.push({ ...arc, level: Math.max(0, ...within.map(({ level }) => level)) + 1 });
  }
  return arcs;
}

type Ends = Pick<Arc, 'from' | 'to'>;

function overlap(a: Ends, b: Ends): boolean {
  const [lowA, highA] = [Math.min(a.from, a.to), Math.max(a.from, a.to)];
  const [lowB, highB] = [Math.min(b.from, b.to), Math.max(b.from, b.to)];
  return lowA < highB && lowB < highA;
}
