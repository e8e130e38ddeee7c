import type { Box, Point } from '../../model';
import { bottom, right } from '../geometry';
import { runsThrough } from './segments';

/** Right, down, left, up. */
export type Side = 0 | 1 | 2 | 3;
export const sideSteps: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1]
];

/** A place on a border where a line may begin or end, and what it costs to use it, in map units. */
export interface Port {
  at: Point;
  side: Side;
  cost: number;
}

export interface GridTask {
  starts: readonly Port[];
  ends: readonly Port[];
  /** What no line may run through. */
  boxes: readonly Box[];
  /** What a line had better not run through: names. */
  names: readonly Box[];
  /** Where lanes meet: y of level borders, x of upright ones. */
  borders: { readonly level: readonly number[]; readonly upright: readonly number[] };
  /** How far from boxes a line keeps, and how far it runs straight out of one. */
  clearance: number;
  /** What the whole line must lie in, when given. */
  within?: Box | undefined;
}

/** A bend costs as much as so many units of way; crossing from lane to lane, running through a name likewise. */
const BEND = 45;
const CROSSING = 12;
const NAME = 40;
/** Turning anywhere but half-way between things; decides only between ways that are otherwise alike. */
const OFF_MIDDLE = 2;
/** A line this near a lane's border and along it can be taken for the border. */
const ALONG = 6;

/**
 * The cheapest right-angled way from one of the starts to one of the ends, by length and bends: A* over the
 * orthogonal visibility graph, after M. Wybrow, K. Marriott and P. J. Stuckey, "Orthogonal Connector Routing"
 * (Graph Drawing 2009, LNCS 5849, pp. 219–231). Lines of the graph run at the clearance of each box, through the
 * ends, and half-way between them. Deterministic. @returns all points, or undefined when there is no way
 */
export function findWay(task: GridTask): Point[] | undefined {
  const grid = new Grid(task);
  return grid.search();
}

/** Index of the first number greater than `than` in a sorted list. */
function after(sorted: readonly number[], than: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

const unique = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);

class Grid {
  readonly #xs: number[];
  readonly #ys: number[];
  /** Cost of going from a crossing to the next one right of it, and below it; infinite when barred. */
  readonly #level: Float64Array;
  readonly #upright: Float64Array;
  readonly #middles: { x: ReadonlySet<number>; y: ReadonlySet<number> };
  readonly #starts: readonly (Port & { stub: Point })[];
  readonly #ends: readonly (Port & { stub: Point })[];

  constructor(readonly task: GridTask) {
    const { clearance: c, within } = task;
    const usable = (ports: readonly Port[]) =>
      ports
        .map((port) => ({ ...port, stub: out(port, c) }))
        .filter(({ at, stub }) => !task.boxes.some((box) => runsThrough(at, stub, box)));
    this.#starts = usable(task.starts);
    this.#ends = usable(task.ends);
    const stubs = [...this.#starts, ...this.#ends].map((port) => port.stub);
    const middle = (axis: 0 | 1) =>
      this.#starts.flatMap((a) => this.#ends.map((b) => Math.round((a.at[axis] + b.at[axis]) / 2)));
    this.#middles = { x: new Set(middle(0)), y: new Set(middle(1)) };
    const inside = (low: number, high: number) => (at: number) => at >= low && at <= high;
    const allX = [...task.boxes.flatMap((box) => [box.x - c, right(box) + c]), ...stubs.map(([x]) => x)];
    const allY = [...task.boxes.flatMap((box) => [box.y - c, bottom(box) + c]), ...stubs.map(([, y]) => y)];
    this.#xs = unique(
      [...allX, ...this.#middles.x].filter(within ? inside(within.x, right(within)) : () => true)
    );
    this.#ys = unique(
      [...allY, ...this.#middles.y].filter(within ? inside(within.y, bottom(within)) : () => true)
    );
    this.#level = new Float64Array(this.#xs.length * this.#ys.length);
    this.#upright = new Float64Array(this.#xs.length * this.#ys.length);
    this.#price();
  }

  #price(): void {
    const { task } = this;
    const [xs, ys] = [this.#xs, this.#ys];
    const near = (borders: readonly number[], at: number) => borders.some((b) => Math.abs(b - at) < ALONG);
    const between = (borders: readonly number[], a: number, b: number) =>
      borders.reduce((count, at) => count + Number(at > a && at <= b), 0);
    const dearX = xs.map((x) => (near(task.borders.upright, x) ? 3 : 1));
    const dearY = ys.map((y) => (near(task.borders.level, y) ? 3 : 1));
    const crossX = xs.map((x, i) => CROSSING * between(task.borders.upright, x, xs[i + 1] ?? x));
    const crossY = ys.map((y, j) => CROSSING * between(task.borders.level, y, ys[j + 1] ?? y));
    for (let j = 0; j < ys.length; j++)
      for (let i = 0; i < xs.length; i++) {
        const at = j * xs.length + i;
        this.#level[at] = i + 1 < xs.length ? (xs[i + 1]! - xs[i]!) * dearY[j]! + crossX[i]! : Infinity;
        this.#upright[at] = j + 1 < ys.length ? (ys[j + 1]! - ys[j]!) * dearX[i]! + crossY[j]! : Infinity;
      }
    for (const box of task.boxes) this.#raise(box, task.clearance, Infinity);
    for (const box of task.names) this.#raise(box, 0, NAME);
  }

  /** Adds to the cost of every piece of the grid that runs through the inside of a box. */
  #raise(box: Box, by: number, cost: number): void {
    const [xs, ys] = [this.#xs, this.#ys];
    const [left, top, end, low] = [box.x - by, box.y - by, right(box) + by, bottom(box) + by];
    // From the last line at or before the box: the piece that begins there may reach into it.
    const firstX = Math.max(0, after(xs, left) - 1);
    for (let j = Math.max(0, after(ys, top) - 1); j < ys.length && ys[j]! < low; j++) {
      const inY = ys[j]! > top;
      const reachesY = j + 1 < ys.length && ys[j + 1]! > top;
      for (let i = firstX; i < xs.length && xs[i]! < end; i++) {
        const at = j * xs.length + i;
        if (inY && i + 1 < xs.length && xs[i + 1]! > left) this.#level[at]! += cost;
        if (reachesY && xs[i]! > left) this.#upright[at]! += cost;
      }
    }
  }

  search(): Point[] | undefined {
    const [xs, ys] = [this.#xs, this.#ys];
    const width = xs.length;
    const index = ([x, y]: Point) => {
      const [i, j] = [xs.indexOf(x), ys.indexOf(y)];
      return i < 0 || j < 0 ? -1 : j * width + i;
    };
    const goals = new Map<number, (Port & { stub: Point })[]>();
    for (const end of this.#ends) {
      const at = index(end.stub);
      if (at >= 0) goals.set(at, [...(goals.get(at) ?? []), end]);
    }
    const targets = [...goals.keys()].map((at): Point => [xs[at % width]!, ys[Math.floor(at / width)]!]);
    if (!targets.length) return undefined;
    const ahead = (at: number) => {
      const [x, y] = [xs[at % width]!, ys[Math.floor(at / width)]!];
      let least = Infinity;
      for (const [tx, ty] of targets) least = Math.min(least, Math.abs(tx - x) + Math.abs(ty - y));
      return least;
    };
    // A state is a crossing and the side one faces there; the last one is being at an end.
    const done = 4 * width * ys.length;
    const cost = new Float64Array(done + 1).fill(Infinity);
    const from = new Int32Array(done + 1).fill(-1);
    const origin = new Map<number, Port>();
    let goal: Port | undefined;
    const open = new Heap();
    const reach = (state: number, price: number, before: number, guess: number) => {
      if (price >= cost[state]! - 1e-9) return false;
      cost[state] = price;
      from[state] = before;
      open.push(state, price + guess);
      return true;
    };
    for (const start of this.#starts) {
      const at = index(start.stub);
      if (at >= 0 && reach(4 * at + start.side, start.cost, -1, ahead(at)))
        origin.set(4 * at + start.side, start);
    }
    const closed = new Uint8Array(done + 1);
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (closed[state]) continue;
      closed[state] = 1;
      if (state === done) break;
      const [at, facing] = [state >> 2, state & 3];
      for (const end of goals.get(at) ?? []) {
        const inward = (end.side + 2) % 4;
        if (facing === (inward + 2) % 4) continue;
        const price = cost[state]! + end.cost + (facing === inward ? 0 : BEND);
        if (reach(done, price, state, 0)) goal = end;
      }
      const [i, j] = [at % width, Math.floor(at / width)];
      for (let side = 0; side < 4; side++) {
        if (side === (facing + 2) % 4) continue;
        const next = side === 0 ? at + 1 : side === 1 ? at + width : side === 2 ? at - 1 : at - width;
        if ((side === 2 && i === 0) || (side === 3 && j === 0)) continue;
        const step =
          side === 0
            ? this.#level[at]!
            : side === 1
              ? this.#upright[at]!
              : side === 2
                ? this.#level[next]!
                : this.#upright[next]!;
        if (step === Infinity || step === undefined) continue;
        const onMiddle = side % 2 ? this.#middles.x.has(xs[i]!) : this.#middles.y.has(ys[j]!);
        const turn = side === facing ? 0 : BEND + (onMiddle ? 0 : OFF_MIDDLE);
        reach(4 * next + side, cost[state]! + step + turn, state, ahead(next));
      }
    }
    if (!goal) return undefined;
    const points: Point[] = [goal.at];
    let state = from[done]!;
    for (; state >= 0; state = from[state]!) {
      const at = state >> 2;
      points.push([xs[at % width]!, ys[Math.floor(at / width)]!]);
      if (from[state] === -1) break;
    }
    points.push(origin.get(state)!.at);
    return points.reverse();
  }
}

function out({ at, side }: Port, by: number): Point {
  const [dx, dy] = sideSteps[side]!;
  return [at[0] + dx * by, at[1] + dy * by];
}

/** A binary heap of states by price; of equal prices the first in comes first, so that ways are deterministic. */
class Heap {
  #items: { state: number; price: number; turn: number }[] = [];
  #turn = 0;

  push(state: number, price: number): void {
    const items = this.#items;
    let at = items.push({ state, price, turn: this.#turn++ }) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) break;
      [items[at], items[up]] = [items[up]!, items[at]!];
      at = up;
    }
  }

  pop(): number | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (!first || !last) return undefined;
    if (items.length) {
      items[0] = last;
      for (let at = 0; ;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < items.length && this.#before(child, least)) least = child;
        if (least === at) break;
        [items[at], items[least]] = [items[least]!, items[at]!];
        at = least;
      }
    }
    return first.state;
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#items[a]!, this.#items[b]!];
    return one.price - other.price < 0 || (one.price === other.price && one.turn < other.turn);
  }
}
