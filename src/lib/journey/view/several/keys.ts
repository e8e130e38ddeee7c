import { preferences } from '$lib/ui/preferences.svelte';
import { evidenceGrades } from '../../model';
import { neighbour, readPlace, type Place } from '../../rules/places';
import { ways, type Way } from '../canvas/moves';
import type { JourneyMap } from '../journey-map.svelte';
import { chooseAll, chooseToo, toggleCard } from './choose';
import { gradeChosen, moveChosen, removeChosen } from './together';

/** Keys that choose cards, and what keys do while several are chosen. @returns false for a key that is not about that */
export function onSeveralKey(map: JourneyMap, event: KeyboardEvent, place: Place): boolean {
  const { kind, id } = readPlace(place);
  const { chosen } = map;
  const way = ways[event.key];
  const modified = event.ctrlKey || event.metaKey;
  if (modified) {
    if (event.key.toLowerCase() !== 'a' || event.altKey || event.shiftKey) return false;
    chooseAll(map, kind === 'cards' ? map.doc.get('cards', id)?.lane : id);
    return true;
  }
  if (event.key === 'Escape' && chosen.active) {
    chosen.clear();
    return true;
  }
  if (kind === 'cards' && event.shiftKey && !event.altKey && way) {
    chooseNear(map, place, id, way);
    return true;
  }
  if (kind === 'cards' && event.key.toLowerCase() === 'x' && !event.altKey && preferences.singleKeys) {
    toggleCard(map, id);
    return true;
  }
  if (kind === 'cards' && chosen.amongSeveral(id)) return onChosenKey(map, event, way);
  // Whoever goes on without a key held has done with the choice.
  if (way && !chosen.choosing) chosen.clear();
  return false;
}

function chooseNear(map: JourneyMap, place: Place, id: string, way: Way): void {
  const next = neighbour(map.terrain, place, way);
  if (!next) return;
  const near = readPlace(next);
  chooseToo(map, id, ...(near.kind === 'cards' ? [near.id] : []));
  void map.go(next);
}

/** What a key does to all chosen cards. */
function onChosenKey(map: JourneyMap, event: KeyboardEvent, way: Way | undefined): boolean {
  if (way && event.altKey && !event.shiftKey) {
    void moveChosen(map, way);
    return true;
  }
  if (way || event.altKey) {
    if (!map.chosen.choosing && !event.altKey) map.chosen.clear();
    return false;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    void removeChosen(map);
    return true;
  }
  const grade = preferences.singleKeys ? evidenceGrades[Number(event.key) - 1] : undefined;
  if (grade) gradeChosen(map, grade);
  return !!grade;
}
