/** What is done to all chosen cards at once. */
import { tick } from 'svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { toastWithUndo } from '$lib/ui/undo-toast';
import * as commands from '../../commands';
import type { EvidenceGrade } from '../../model';
import { cellPlace, exists, firstPlace, type Place } from '../../rules/places';
import { movedTogether, type Shift } from '../../rules/several';
import type { Way } from '../canvas/moves';
import type { JourneyMap } from '../journey-map.svelte';
import { gradeNames } from '../words';

const shifts: { readonly [way in Way]: Shift } = {
  left: { steps: -1, lanes: 0 },
  right: { steps: 1, lanes: 0 },
  up: { steps: 0, lanes: -1 },
  down: { steps: 0, lanes: 1 }
};

/** Where the chosen cards would go. Empty when there is no way. */
export const movesTo = (map: JourneyMap, by: Shift | Way) =>
  movedTogether(map.chosen.cards, typeof by === 'string' ? shifts[by] : by, map.layout);

/** Moves the chosen cards together; focus stays with the card that has it. */
export async function moveChosen(map: JourneyMap, by: Shift | Way): Promise<void> {
  const moves = movesTo(map, by);
  if (!moves.length) return;
  const place = map.selected;
  // A card that changes its cell is drawn anew, and would leave the focus on nothing.
  const focused = map.root?.contains(document.activeElement);
  commands.moveCards(map.doc, moves);
  announce(m.journey_moved());
  await tick();
  if (place && focused) await map.go(place);
}

export function gradeChosen(map: JourneyMap, grade: EvidenceGrade): void {
  commands.setGrades(map.doc, map.chosen.ids, grade);
  announce(gradeNames[grade]());
}

/** Removes the chosen cards, and offers to take that back. @param cut they are on the clipboard now */
export async function removeChosen(map: JourneyMap, cut = false): Promise<void> {
  const { cards, ids } = map.chosen;
  const [first] = cards;
  if (!first) return;
  commands.removeCards(map.doc, ids, cut);
  map.chosen.clear();
  const said = cut ? m.journey_cards_cut_done : m.journey_cards_removed;
  const text = said({ count: ids.length });
  announce(text);
  toastWithUndo(text, map.doc);
  const left = map.cardsIn(first.lane, first.step)?.[0];
  const near: Place = left ? `cards/${left.id}` : cellPlace(first.lane, first.step);
  await map.go(exists(map.terrain, near) ? near : firstPlace(map.terrain));
}
