/** Where bubbles and their names stand on a drawing: apart enough to be told and pressed, names beside each other. */

export interface Spot {
  readonly id: string;
  /** Centre and radius in pixels; y grows downwards. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Least distance between two centres, in pixels: what WCAG asks between what is pressed. */
export const LEAST_APART = 26;
const ROUNDS = 200;

/**
 * Moves spots that lie over one another just so far apart that each can be pressed, and none out of the area; they
 * move sideways first, in the order of their ids, so that the same data always gives the same drawing.
 */
export function spread(spots: readonly Spot[], area: Area, apart = LEAST_APART): Spot[] {
  const inside = (value: number, r: number, size: number) =>
    Math.min(Math.max(value, r), Math.max(r, size - r));
  const moved = [...spots]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((spot) => ({
      ...spot,
      x: inside(spot.x, spot.r, area.width),
      y: inside(spot.y, spot.r, area.height)
    }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    moved.forEach((a, at) => {
      for (const b of moved.slice(at + 1)) {
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let far = Math.hypot(dx, dy);
        if (far >= apart - 1e-6) continue;
        still = false;
        // On the very same point there is no direction: each pair gets its own, so that three do not stay in line.
        if (far < 1e-6) {
          const turn = at * 2.4;
          [dx, dy, far] = [Math.cos(turn), Math.sin(turn), 1];
        }
        const push = (apart - Math.hypot(b.x - a.x, b.y - a.y)) / 2 + 0.01;
        for (const [spot, way] of [
          [a, -1],
          [b, 1]
        ] as const) {
          spot.x = inside(spot.x + (way * push * dx) / far, spot.r, area.width);
          spot.y = inside(spot.y + (way * push * dy) / far, spot.r, area.height);
        }
      }
    });
    if (still) break;
  }
  return moved;
}

export interface Name {
  readonly id: string;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/**
 * A place for each name beside its bubble: to the right where nothing is in the way, else left, below, above or at a
 * corner; where everything is taken, the place that covers least. Names of small bubbles are placed first, as they
 * have nothing of their own to be read in.
 * @param sizeOf width and height of a name in pixels
 */
export function placeNames(
  spots: readonly Spot[],
  sizeOf: (id: string) => Area,
  area: Area,
  gap = 4
): Name[] {
  const bubbles = spots.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const taken: Box[] = [];
  const names: Name[] = [];
  for (const spot of [...spots].sort((a, b) => a.r - b.r || (a.id < b.id ? -1 : 1))) {
    const { width, height } = sizeOf(spot.id);
    const { x, y, r } = spot;
    const [right, left, middle] = [x + r + gap, x - r - gap - width, y - height / 2];
    const [below, above, centre] = [y + r + gap, y - r - gap - height, x - width / 2];
    const corners = [right - r * 0.3, left + r * 0.3];
    const ways: [number, number][] = [
      [right, middle],
      [left, middle],
      [centre, below],
      [centre, above],
      [corners[0]!, below - r * 0.3],
      [corners[0]!, above + r * 0.3],
      [corners[1]!, below - r * 0.3],
      [corners[1]!, above + r * 0.3]
    ];
    const cost = ([left, top]: [number, number]) => {
      const box = { x: left, y: top, width, height };
      const out = width * height - shared(box, { x: 0, y: 0, ...area });
      const over = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + shared(box, other), 0);
      // Cut off is worse than covered, and covering another name worse than covering a bubble.
      return out * 10 + over(taken) * 3 + over(bubbles);
    };
    const best = ways.reduce((best, way) => (cost(way) < cost(best) - 1e-6 ? way : best));
    taken.push({ x: best[0], y: best[1], width, height });
    names.push({ id: spot.id, x: best[0], y: best[1] });
  }
  return names;
}
