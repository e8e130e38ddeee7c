/** Taking away what is at a place of the map: focus goes to what is beside it, and more than a card can be had back. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { toastWithUndo } from '$lib/ui/undo-toast';
import * as commands from '../commands';
import {
  cellPlace,
  exists,
  firstPlace,
  neighbour,
  readPlace,
  type Direction,
  type Place
} from '../rules/places';
import type { JourneyMap } from './journey-map.svelte';
import { titleOr } from './words';

/** Removes what is at a place, with what hangs on it. @param cut a card is on the clipboard now */
export async function removeAt(map: JourneyMap, place: Place, cut = false): Promise<void> {
  const { kind, id } = readPlace(place);
  const { doc } = map;
  const after = beside(map, place);
  const { title = '' } =
    kind === 'phases' || kind === 'steps' || kind === 'lanes' ? (doc.get(kind, id) ?? {}) : {};
  let text: string;
  if (kind === 'emotions') return commands.setEmotion(doc, id, null);
  else if (kind === 'cards') {
    (cut ? commands.cutCard : commands.removeCard)(doc, id);
    text = cut ? m.journey_cut_done() : m.journey_removed_card();
  } else if (kind === 'phases') {
    commands.removePhase(doc, id);
    text = m.journey_removed_phase({ title: titleOr(title, 'phase') });
  } else if (kind === 'steps') {
    commands.removeStep(doc, id);
    text = m.journey_removed_step({ title: titleOr(title, 'step') });
  } else if (kind === 'lanes') {
    commands.removeLane(doc, id);
    text = m.journey_removed_lane({ title: titleOr(title, 'lane') });
  } else return;
  announce(text);
  if (kind !== 'cards') offerUndo(map, text);
  await map.go(after.find((candidate) => exists(map.terrain, candidate)) ?? firstPlace(map.terrain));
}

/** Where focus may go when a place is removed, best first. */
function beside(map: JourneyMap, place: Place): Place[] {
  const { kind, id } = readPlace(place);
  const ways: Direction[] = kind === 'cards' || kind === 'lanes' ? ['down', 'up'] : ['right', 'left'];
  const found = ways.flatMap((way) => neighbour(map.terrain, place, way) ?? []);
  const card = kind === 'cards' ? map.doc.get('cards', id) : undefined;
  if (!card) return found;
  const siblings = map.cardsIn(card.lane, card.step) ?? [];
  const inCell = found.filter((near) => siblings.some((sibling) => near === `cards/${sibling.id}`));
  return [...inCell, cellPlace(card.lane, card.step)];
}

/** The toast's Undo takes back this very step, or nothing when others came after it. */
function offerUndo({ doc }: JourneyMap, text: string): void {
  toastWithUndo(text, doc);
}
