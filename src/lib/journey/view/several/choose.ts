/** Choosing several cards: by a press with a key held, by keys alone, or by plain presses while one is choosing. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import type { Card } from '../../model';
import { readPlace, type Place } from '../../rules/places';
import { cardsBetween } from '../../rules/several';
import type { JourneyMap } from '../journey-map.svelte';

function choose(map: JourneyMap, ids: Iterable<string>): void {
  map.chosen.set(ids);
  announce(m.journey_cards_chosen({ count: map.chosen.cards.length }));
}

/** The chosen cards, or the one with which a choice begins. */
const begun = ({ chosen }: JourneyMap, from: Card | undefined) =>
  chosen.active ? chosen.ids : from ? [from.id] : [];

/** Takes a card into the choice, or out of it. @param from the card that was selected before */
export function toggleCard(map: JourneyMap, id: string, from = map.card): void {
  const ids = begun(map, from);
  const without = ids.filter((other) => other !== id);
  const { active } = map.chosen;
  choose(map, active && without.length < ids.length ? without : [...without, id]);
}

/** Takes cards into the choice. */
export function chooseToo(map: JourneyMap, ...more: readonly string[]): void {
  choose(map, [...begun(map, map.card), ...more]);
}

/** Chooses all cards between the one that was selected before and this one. */
function chooseUpTo(map: JourneyMap, id: string, from: Card | undefined): void {
  const to = map.doc.get('cards', id);
  if (!to || !from) return toggleCard(map, id, from);
  const between = cardsBetween(map.lens.cards, from, to, map.layout);
  choose(map, [...map.chosen.ids, ...between.map((card) => card.id)]);
}

/** Chooses the cards of a lane; all of the map when the lane's are chosen already. */
export function chooseAll(map: JourneyMap, lane: string | undefined): void {
  const own = map.lens.cards.filter((card) => card.lane === lane);
  const widen = own.every(({ id }) => map.chosen.has(id));
  choose(
    map,
    (widen ? map.lens.cards : own).map(({ id }) => id)
  );
}

/** From now on each press on a card chooses it. */
export function startChoosing(map: JourneyMap, id?: string): void {
  map.chosen.set(id === undefined ? [] : [id]);
  map.chosen.choosing = true;
  announce(m.journey_choose_hint());
}

/**
 * What a press on a place does to the choice. @param from the card that was selected before it: the press itself moves
 * focus, and with it the selection. @returns false when it is an ordinary press, which ends the choice
 */
export function pressChooses(
  map: JourneyMap,
  place: Place,
  event: MouseEvent,
  from: Card | undefined
): boolean {
  const { kind, id } = readPlace(place);
  const card = kind === 'cards';
  if (card && event.shiftKey) chooseUpTo(map, id, from);
  else if (card && (event.ctrlKey || event.metaKey || map.chosen.choosing)) toggleCard(map, id, from);
  else {
    if (!map.chosen.choosing) map.chosen.clear();
    return false;
  }
  map.select(place);
  return true;
}
