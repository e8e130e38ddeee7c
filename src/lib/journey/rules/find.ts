import type { Card, Comment, HandOff } from '../model';
import type { MapLayout } from './layout';
import type { Place } from './places';

/** What stands on a map and can be searched. */
export interface Searched {
  readonly layout: MapLayout;
  readonly cards: readonly Card[];
  readonly handoffs: readonly HandOff[];
  readonly comments: readonly Comment[];
}

/** One thing found. */
export interface Match {
  /** Where it stands, or what it hangs on; undefined for a remark on the whole map. */
  readonly place: Place | undefined;
  readonly kind: 'phase' | 'step' | 'lane' | 'card' | 'handoff' | 'comment';
  readonly id: string;
}

/**
 * Text as it is compared: without case and accents. æ, ø and å are letters of their own and stay distinct from
 * a, o and e; é, ü and ö are found by e, u and o.
 */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!a)\u030a|[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC');
}

/** Every word of a query, in any order; a query in quotation marks is one. */
function wordsOf(query: string): string[] {
  const plain = plainText(query).trim();
  const quoted = /^["«“](.+)["»”]$/.exec(plain);
  return quoted ? [quoted[1]!] : plain.split(/\s+/).filter(Boolean);
}

/**
 * Everything on a map that holds all words of a query, along the journey: headings first, then column by column and
 * in each from the top. Where a hand-off or a remark was found, its place is that of the card or record it is on.
 */
export function findInMap(map: Searched, query: string): Match[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const holds = (...texts: string[]) => {
    const plain = plainText(texts.join('\n'));
    return words.every((word) => plain.includes(word));
  };
  const { layout } = map;
  const found: { match: Match; column: number; row: number; order: string }[] = [];
  const add = (match: Match, column: number, row: number, order = '') =>
    found.push({ match, column, row, order });
  const cards = new Map(map.cards.map((card) => [card.id, card]));
  const stepAt = new Map(layout.steps.map((step, at) => [step.id, at]));
  const spot = (card: Card) =>
    [stepAt.get(card.step) ?? Infinity, (layout.rowOf.get(card.lane) ?? Infinity) + 2] as const;

  layout.lanes.forEach((lane, row) => {
    if (holds(lane.title)) add({ place: `lanes/${lane.id}`, kind: 'lane', id: lane.id }, -1, row);
  });
  for (const { phase, steps } of layout.phases)
    if (holds(phase.title)) {
      const column = stepAt.get(steps[0]?.id ?? '') ?? -1;
      add({ place: `phases/${phase.id}`, kind: 'phase', id: phase.id }, column, 0);
    }
  layout.steps.forEach((step, column) => {
    if (holds(step.title)) add({ place: `steps/${step.id}`, kind: 'step', id: step.id }, column, 1);
  });
  for (const card of map.cards)
    if (
      stepAt.has(card.step) &&
      layout.rowOf.has(card.lane) &&
      holds(card.text, card.failureOwner, card.source, card.imageText)
    )
      add({ place: `cards/${card.id}`, kind: 'card', id: card.id }, ...spot(card), card.order);
  for (const { id, from, label, owner } of map.handoffs) {
    const card = cards.get(from);
    if (card && holds(label, owner))
      add({ place: `cards/${from}`, kind: 'handoff', id }, ...spot(card), card.order);
  }
  for (const { id, place, text, author } of map.comments) {
    if (!holds(text, author)) continue;
    const [collection, of = ''] = place.split('/');
    const card = collection === 'cards' ? cards.get(of) : undefined;
    const [column, row] = card ? spot(card) : [stepAt.get(of) ?? -1, 1];
    const on = collection === 'about' ? undefined : (place as Place);
    add({ place: on, kind: 'comment', id }, column, row, card?.order);
  }
  return found
    .sort(
      (a, b) => a.column - b.column || a.row - b.row || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)
    )
    .map(({ match }) => match);
}
