import type { Card, Step } from '../model';
import { groupBy } from '../../document/group';
import { cellKey, type Cells } from './layout';

/** Step id → column, as the layout of a map has it. */
export type ColumnOf = ReadonlyMap<string, number>;

/** A card that covers several columns, and the track of its lane in which it is drawn. */
export interface SpanningCard {
  readonly card: Card;
  /** First and last column it covers, both counted from 0. */
  readonly from: number;
  readonly to: number;
  /** Row among the lane's tracks, from 0. No two cards of a track share a column. */
  readonly track: number;
}

/**
 * The columns that a card covers. A last step that is gone, or that stands before the card's own, counts for
 * nothing: the card is in its own column alone. @returns undefined when its own step has no column.
 */
export function columnsOf(
  card: Pick<Card, 'step' | 'until'>,
  columnOf: ColumnOf
): { from: number; to: number } | undefined {
  const from = columnOf.get(card.step);
  if (from === undefined) return undefined;
  return { from, to: Math.max(from, columnOf.get(card.until) ?? from) };
}

/**
 * Packs the spanning cards of a lane into as few tracks as their overlaps allow: from the left, each goes into the
 * first track that is free where it begins. @param cards in order; those that begin together keep it
 */
export function packSpans(cards: readonly Card[], columnOf: ColumnOf): SpanningCard[] {
  const spanning = cards.flatMap((card) => {
    const columns = columnsOf(card, columnOf);
    return columns && columns.to > columns.from ? [{ card, ...columns }] : [];
  });
  spanning.sort((a, b) => a.from - b.from);
  /** The last column that each track is taken to. */
  const taken: number[] = [];
  return spanning.map((span) => {
    const free = taken.findIndex((to) => to < span.from);
    const track = free < 0 ? taken.length : free;
    taken[track] = span.to;
    return { ...span, track };
  });
}

/** The spanning cards of each lane that has any: lane id → cards in tracks. `cards` must be sorted. */
export function spansByLane(
  cards: readonly Card[],
  columnOf: ColumnOf
): ReadonlyMap<string, readonly SpanningCard[]> {
  const lanes = new Map<string, readonly SpanningCard[]>();
  const stretched = cards.filter((card) => card.until !== '');
  for (const [lane, own] of groupBy(stretched, (card) => card.lane)) {
    const spans = packSpans(own, columnOf);
    if (spans.length) lanes.set(lane, spans);
  }
  return lanes;
}

/** How many tracks these cards take. */
export function trackCount(spans: readonly SpanningCard[]): number {
  return spans.reduce((most, { track }) => Math.max(most, track + 1), 0);
}

/** The cells with spanning cards before the others, as they are seen: tracks lie over the cells of their lane. */
export function asSeen(cells: Cells, spans: ReadonlyMap<string, readonly SpanningCard[]>): Cells {
  if (spans.size === 0) return cells;
  const seen = new Map(cells);
  for (const own of spans.values()) {
    const tracks = new Map(own.map(({ card, track }) => [card.id, track]));
    for (const { card } of own) {
      const key = cellKey(card.lane, card.step);
      const rank = (other: Card) => tracks.get(other.id) ?? Infinity;
      const list = cells.get(key);
      if (list && list.length > 1)
        seen.set(
          key,
          [...list].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
        );
    }
  }
  return seen;
}

/**
 * The spanning cards of each lane on one sheet of paper, which shows some steps in a row. A card that runs on is
 * drawn on each sheet it crosses, as far as that sheet goes. @param all steps of the journey in order
 */
export function spansOnSheet(
  cards: readonly Card[],
  all: readonly Step[],
  shown: readonly Step[]
): ReadonlyMap<string, readonly SpanningCard[]> {
  const first = all.findIndex((step) => step.id === shown[0]?.id);
  const last = shown.length - 1;
  // Steps of earlier sheets stand in a column before the first, those of later ones in a column after the last.
  const columns = new Map(all.map((step, at) => [step.id, Math.max(-1, Math.min(at - first, last + 1))]));
  const lanes = spansByLane(cards, columns);
  return new Map(
    [...lanes].map(([lane, spans]) => [
      lane,
      spans.map((span) => ({ ...span, from: Math.max(0, span.from), to: Math.min(last, span.to) }))
    ])
  );
}
