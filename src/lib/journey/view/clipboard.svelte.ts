/**
 * Copies of cards and lanes on their way between places and maps. Keys use the system's clipboard, which takes them
 * to other tabs and, as plain text, to other programs; menus use what was copied last in this tab.
 */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import * as commands from '../commands';
import { readClip, type Clip } from '../model';
import { clipCard, clipCards, clipLane, clipText, fitLane, fitStep } from '../rules/clip';
import { readPlace, type Place } from '../rules/places';
import type { JourneyMap } from './journey-map.svelte';
import { removeAt } from './removal';
import { removeChosen } from './several/together';

/** Browsers carry types of one's own between the pages of one origin. */
const TYPE = 'application/x-verksted-journey+json';

let held: Clip | undefined = $state.raw();

/** What a menu would paste: a card, a lane, or nothing. */
export function heldKind(): 'card' | 'lane' | undefined {
  return held && (held.lane ? 'lane' : 'card');
}

function clipAt(map: JourneyMap, place: Place): Clip | undefined {
  const { kind, id } = readPlace(place);
  const { doc } = map;
  const { steps, lanes } = map.lens.whole;
  if (kind === 'cards' && map.chosen.amongSeveral(id)) return clipCards(map.chosen.cards, lanes, steps);
  const card = kind === 'cards' ? doc.get('cards', id) : undefined;
  if (card) return clipCard(card, doc.get('lanes', card.lane), steps);
  const lane = kind === 'lanes' ? doc.get('lanes', id) : undefined;
  return lane && clipLane(lane, doc.all('cards'), steps);
}

/** Copies the card or lane at a place. @returns false when there is neither. */
export function copyAt(map: JourneyMap, place: Place, data?: DataTransfer): boolean {
  const clip = clipAt(map, place);
  if (!clip) return false;
  hold(clip, data);
  return true;
}

/** Copies the chosen cards. */
export function copyChosen(map: JourneyMap): void {
  const { steps, lanes } = map.lens.whole;
  hold(clipCards(map.chosen.cards, lanes, steps));
}

function hold(clip: Clip, data?: DataTransfer): void {
  held = clip;
  if (data) {
    data.setData(TYPE, JSON.stringify(clip));
    data.setData('text/plain', clipText(clip));
  } else void navigator.clipboard?.writeText(clipText(clip)).catch(() => undefined);
  const count = clip.cards.length;
  if (clip.lane) announce(m.journey_copied_lane());
  else announce(count > 1 ? m.journey_cards_copied({ count }) : m.journey_copied_card());
}

/** Copies the card at a place and takes it away. Lanes are not cut: too much would hang on a clipboard. */
export function cutAt(map: JourneyMap, place: Place, data?: DataTransfer): boolean {
  const { kind, id } = readPlace(place);
  if (kind !== 'cards' || !copyAt(map, place, data)) return false;
  void (map.chosen.amongSeveral(id) ? removeChosen(map, true) : removeAt(map, place, true));
  return true;
}

/** Puts what is on the clipboard at a place. @returns false when it is neither a card nor a lane. */
export function pasteAt(map: JourneyMap, place: Place | undefined, data?: DataTransfer): boolean {
  const clip = data ? readClip(data.getData(TYPE)) : held;
  if (!clip || !place) return false;
  const pasted = clip.lane ? pasteLane(map, clip, place) : pasteCard(map, clip, place);
  if (!pasted) return false;
  announce(m.journey_pasted());
  void map.go(pasted);
  return true;
}

function pasteLane(map: JourneyMap, clip: Clip, place: Place): Place | undefined {
  const { kind, id } = readPlace(place);
  const { rowOf, lanes } = map.lens.whole;
  const lane = kind === 'cards' ? map.doc.get('cards', id)?.lane : id;
  const index = (rowOf.get(lane ?? '') ?? lanes.length - 1) + 1;
  const made = commands.pasteLane(map.doc, clip, index);
  return made === undefined ? undefined : `lanes/${made}`;
}

function pasteCard(map: JourneyMap, clip: Clip, place: Place): Place | undefined {
  const cell = cellFor(map, clip, place);
  if (cell && clip.cards.length > 1) {
    const all = commands.pasteCards(map.doc, clip, cell);
    map.chosen.set(all);
    return all[0] === undefined ? undefined : `cards/${all[0]}`;
  }
  const made = cell && commands.pasteCard(map.doc, clip, cell);
  return made === undefined ? undefined : `cards/${made}`;
}

/** The cell, and the index in it, that a place means for a copied card. */
function cellFor(map: JourneyMap, clip: Clip, place: Place): commands.CardPlace | undefined {
  const { kind, id, step } = readPlace(place);
  const index = Number.MAX_SAFE_INTEGER;
  if (kind === 'cells') return { lane: id, step: step!, index };
  if (kind === 'cards') {
    const card = map.doc.get('cards', id);
    if (!card) return undefined;
    const { lane, step } = card;
    const siblings = map.doc.all('cards').filter((one) => one.lane === lane && one.step === step);
    return { lane, step, index: siblings.indexOf(card) + 1 };
  }
  const { lanes, steps } = map.lens.whole;
  const fits = kind === 'lanes' ? fitStep(clip.cards[0]!.step, steps)?.id : id;
  const lane = kind === 'lanes' ? id : fitLane(clip, lanes)?.id;
  const known = steps.some((one) => one.id === fits);
  return known && lane ? { lane, step: fits!, index } : undefined;
}

/** Listeners for the root of canvas and outline. What is not ours is left to others. */
export function clipboardEvents(map: JourneyMap) {
  const placeOf = (event: ClipboardEvent) => {
    const place = (event.target as HTMLElement).dataset.place as Place | undefined;
    return place && getSelection()?.toString() === '' ? place : undefined;
  };
  const take = (act: typeof copyAt) => (event: ClipboardEvent) => {
    const place = placeOf(event);
    if (place && act(map, place, event.clipboardData ?? undefined)) event.preventDefault();
  };
  return { oncopy: take(copyAt), oncut: take(cutAt), onpaste: take(pasteAt) };
}
