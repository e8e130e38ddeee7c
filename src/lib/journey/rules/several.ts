/** Several cards handled as one: which lie between two, and where they go when they are moved together. */
import type { Card, Lane, Step } from '../model';

/** The steps and lanes that are shown, in the order they stand. */
export interface Shown {
  readonly steps: readonly Pick<Step, 'id'>[];
  readonly lanes: readonly Pick<Lane, 'id'>[];
}

/** How far something moves: columns to the right, rows down. */
export interface Shift {
  readonly steps: number;
  readonly lanes: number;
}

/** A card and the cell that it goes to. */
export interface CardMove {
  readonly id: string;
  readonly step: string;
  readonly lane: string;
}

type Placed = Pick<Card, 'id' | 'step' | 'lane'>;

function spots(cards: readonly Placed[], { steps, lanes }: Shown) {
  const column = new Map(steps.map(({ id }, at) => [id, at]));
  const row = new Map(lanes.map(({ id }, at) => [id, at]));
  return cards.flatMap((card) => {
    const [x, y] = [column.get(card.step), row.get(card.lane)];
    return x === undefined || y === undefined ? [] : [{ card, x, y }];
  });
}

/** The cards in the rectangle that two of them span, those two with it. A card counts as in its first step. */
export function cardsBetween<C extends Placed>(cards: readonly C[], a: Placed, b: Placed, shown: Shown): C[] {
  const [first, second] = [spots([a], shown)[0], spots([b], shown)[0]];
  if (!first || !second) return cards.filter(({ id }) => id === a.id || id === b.id);
  const within = (at: number, one: number, other: number) =>
    at >= Math.min(one, other) && at <= Math.max(one, other);
  const inside = new Set(
    spots(cards, shown)
      .filter(({ x, y }) => within(x, first.x, second.x) && within(y, first.y, second.y))
      .map(({ card }) => card.id)
  );
  return cards.filter(({ id }) => inside.has(id));
}

/** The rows and columns from one cell to another. @returns undefined when either is not shown */
export function shiftBetween(
  from: Omit<Placed, 'id'>,
  to: Omit<Placed, 'id'>,
  shown: Shown
): Shift | undefined {
  const [a, b] = [spots([{ id: '', ...from }], shown)[0], spots([{ id: '', ...to }], shown)[0]];
  return a && b && { steps: b.x - a.x, lanes: b.y - a.y };
}

/**
 * Where cards go that are moved together: each as far as the others, and all of them less far where one would leave
 * the map. Cards that are not shown stay. @returns only cards that change their cell; empty when there is no way to go
 */
export function movedTogether(cards: readonly Placed[], wanted: Shift, shown: Shown): CardMove[] {
  const placed = spots(cards, shown);
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const steps = held(wanted.steps, xs, shown.steps.length);
  const lanes = held(wanted.lanes, ys, shown.lanes.length);
  if (!placed.length || (steps === 0 && lanes === 0)) return [];
  return placed.map(({ card, x, y }) => ({
    id: card.id,
    step: shown.steps[x + steps]!.id,
    lane: shown.lanes[y + lanes]!.id
  }));
}

/** A shift that keeps every number within 0 and `length` − 1. */
function held(by: number, at: readonly number[], length: number): number {
  return Math.max(-Math.min(...at), Math.min(by, length - 1 - Math.max(...at))) || 0;
}
