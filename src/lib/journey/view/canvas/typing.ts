/** Writing straight into a map, as in a spreadsheet: a character starts it, Tab goes on to the next cell. */
import { tick } from 'svelte';
import { cellPlace, neighbour, readPlace, type Place } from '../../rules/places';
import type { JourneyMap } from '../journey-map.svelte';

/**
 * Starts writing where nothing stands yet, in an empty cell or an unnamed step.
 * @param character what was pressed; it is the first that is written
 * @returns false where something stands already
 */
export function typeAt(map: JourneyMap, place: Place, character: string): boolean {
  const { kind, id, step } = readPlace(place);
  if (kind === 'cells') {
    map.draftCard(id, step!, 0);
    map.write(map.draft!.id, character);
  } else if (kind === 'steps' && map.doc.get('steps', id)?.title === '') {
    map.edit(place);
    map.rename(place, character);
  } else return false;
  void tick().then(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  });
  return true;
}

/**
 * Leaves the card that is written in for the next cell of its lane, or the one before it.
 * @returns false where no cell follows: Tab leaves the map as it would
 */
export function writeOn(map: JourneyMap, place: Place, back: boolean): boolean {
  const { draft } = map;
  const unwritten = draft && `cards/${draft.id}` === place && !map.doc.get('cards', draft.id);
  const from = unwritten ? cellPlace(draft.lane, draft.step) : place;
  const next = neighbour(map.terrain, from, back ? 'left' : 'right');
  if (!next || !['cards', 'cells'].includes(readPlace(next).kind)) return false;
  void map.go(next);
  return true;
}
