import type { Card, Lane, View } from '../model';
import { cellKey } from './layout';

/** What is left out of a map on the screen and on paper. */
export type Filter = Pick<View, 'hiddenLanes' | 'grade' | 'persona' | 'only' | 'colour'>;

export const noFilter: Filter = { hiddenLanes: [], grade: '', persona: '', only: '', colour: null };

/** Whether anything can be left out at all. */
export function isFiltering(filter: Filter): boolean {
  return !!(
    filter.hiddenLanes.length ||
    filter.grade ||
    filter.persona ||
    filter.only ||
    typeof filter.colour === 'number'
  );
}

/** What a filter leaves of a map. */
export interface Filtered {
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  /** Lanes and cards that stand on the map and are not shown. */
  readonly hiddenLanes: number;
  readonly hiddenCards: number;
}

/**
 * The lanes and cards that a filter lets through, in the order given. A lane of another persona goes, one about
 * everybody stays; where only failures or pain points are asked for, a lane without any goes too.
 * @param kept ids of cards that are shown whatever the filter says: those written or looked up meanwhile
 */
export function filterMap(
  lanes: readonly Lane[],
  cards: readonly Card[],
  filter: Filter,
  kept: ReadonlySet<string> = new Set()
): Filtered {
  const hidden = new Set(filter.hiddenLanes);
  const role = new Map(lanes.map((lane) => [lane.id, lane.role]));
  const own = (lane: Lane) => !filter.persona || !lane.persona || lane.persona === filter.persona;
  const open = lanes.filter((lane) => !hidden.has(lane.id) && own(lane));
  const openIds = new Set(open.map((lane) => lane.id));
  const passes = (card: Card) => {
    if (!openIds.has(card.lane)) return false;
    if (kept.has(card.id)) return true;
    if (filter.grade && card.grade !== filter.grade) return false;
    if (typeof filter.colour === 'number' && card.colour !== filter.colour) return false;
    if (filter.only === 'failures') return card.failureImpact !== null;
    return filter.only !== 'pain-points' || role.get(card.lane) === 'pain-points';
  };
  const shown = cards.filter(passes);
  const filled = new Set(shown.map((card) => card.lane));
  const left = filter.only ? open.filter((lane) => filled.has(lane.id)) : open;
  const placed = cards.filter((card) => role.has(card.lane)).length;
  return {
    lanes: left,
    cards: shown,
    hiddenLanes: lanes.length - left.length,
    hiddenCards: placed - shown.length
  };
}

/**
 * Where in a cell a card goes that is dropped at `index` among the cards shown there, when others are hidden.
 * @param all the cell's cards without the moved one, in order @param shown those of them that are shown
 */
export function indexAmongAll(all: readonly Card[], shown: readonly Card[], index: number): number {
  const next = shown[index];
  return next ? all.findIndex((card) => card.id === next.id) : all.length;
}

/** How many cards each lane and each phase has, for what is folded: lane id → count. */
export function cardsInLanes(
  lanes: readonly Lane[],
  cells: ReadonlyMap<string, readonly Card[]>,
  steps: readonly { id: string }[]
): Map<string, number> {
  return new Map(
    lanes.map((lane) => [
      lane.id,
      steps.reduce((sum, step) => sum + (cells.get(cellKey(lane.id, step.id))?.length ?? 0), 0)
    ])
  );
}
