import type { Box } from '../../model';

/** A line that something dragged is in line with, from end to end, in map units. */
export interface Guide {
  readonly upright: boolean;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** What a drag is moved by to be in line, and the lines to show. */
export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

interface Edge {
  readonly place: number;
  readonly box: Box;
}

/**
 * The edges and middles that something dragged can be in line with, sorted once when the drag begins. A look-up
 * takes logarithmic time, however many steps there are.
 */
export class GuideIndex {
  readonly #x: readonly Edge[];
  readonly #y: readonly Edge[];

  constructor(boxes: readonly Box[]) {
    const edges = (start: 'x' | 'y', size: 'width' | 'height') =>
      boxes
        .flatMap((box) => [0, 0.5, 1].map((share) => ({ place: box[start] + share * box[size], box })))
        .sort((a, b) => a.place - b.place);
    this.#x = edges('x', 'width');
    this.#y = edges('y', 'height');
  }

  /** The smallest move, within `reach`, that puts edges or the middle of a box in line with others. */
  snap(box: Box, reach: number): Snap {
    const x = nearest(this.#x, box.x, box.width, reach);
    const y = nearest(this.#y, box.y, box.height, reach);
    const [dx, dy] = [x?.by ?? 0, y?.by ?? 0];
    const at = { ...box, x: box.x + dx, y: box.y + dy };
    const guides: Guide[] = [];
    if (x) guides.push(line(true, x.edge.place, span(at, x.edge.box, 'y', 'height')));
    if (y) guides.push(line(false, y.edge.place, span(at, y.edge.box, 'x', 'width')));
    return { dx, dy, guides };
  }
}

function nearest(edges: readonly Edge[], start: number, size: number, reach: number) {
  let best: { by: number; edge: Edge } | undefined;
  // The middle first: of two that are as near it is what people mean.
  for (const share of [0.5, 0, 1]) {
    const place = start + share * size;
    const at = firstFrom(edges, place);
    for (const edge of [edges[at - 1], edges[at]]) {
      if (!edge) continue;
      const by = edge.place - place;
      if (Math.abs(by) > reach) continue;
      if (!best || Math.abs(by) < Math.abs(best.by) - 0.01) best = { by, edge };
    }
  }
  return best;
}

/** Index of the first edge at a place or after it. */
function firstFrom(edges: readonly Edge[], place: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function span(a: Box, b: Box, start: 'x' | 'y', size: 'width' | 'height'): [number, number] {
  return [Math.min(a[start], b[start]), Math.max(a[start] + a[size], b[start] + b[size])];
}

const line = (upright: boolean, place: number, [from, to]: [number, number]): Guide => ({
  upright,
  place,
  from,
  to
});
