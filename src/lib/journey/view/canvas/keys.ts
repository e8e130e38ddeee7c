/** What the keyboard does on a selected place, alike on the canvas and in the outline. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { preferences } from '$lib/ui/preferences.svelte';
import * as commands from '../../commands';
import { evidenceGrades } from '../../model';
import { readPlace, type Direction, type Place } from '../../rules/places';
import type { JourneyMap } from '../journey-map.svelte';
import { move, ways, type Way } from './moves';
import { showOrChoose } from '../pictures/map-pictures';
import { showCard } from '../card-menu';
import { onSeveralKey } from '../several/keys';
import { stretch } from './stretch';
import { showComments } from '../tools';
import { typeAt } from './typing';
import { gradeNames, levels } from '../words';

const ends: { readonly [key: string]: Direction } = { Home: 'home', End: 'end' };

/**
 * Handles a key pressed on a place. Keys pressed in a field or on a button inside the map are not its business.
 * @param walk what arrow keys, Home and End do
 */
export function onMapKey(map: JourneyMap, event: KeyboardEvent, walk: (direction: Direction) => void): void {
  const target = event.target as HTMLElement;
  const place = target.dataset.place as Place | undefined;
  if (!place || event.isComposing) return;
  const modified = event.ctrlKey || event.metaKey;
  if (onSeveralKey(map, event, place) || (!modified && runKey(map, event, place, walk))) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function runKey(
  map: JourneyMap,
  event: KeyboardEvent,
  place: Place,
  walk: (direction: Direction) => void
): boolean {
  const { kind, id } = readPlace(place);
  const way = ways[event.key];
  if (way) {
    if (event.altKey && event.shiftKey && kind === 'cards' && (way === 'left' || way === 'right'))
      stretch(map, id, way === 'right' ? 1 : -1);
    else if (event.altKey) move(map, place, outlineWay(kind, way, event));
    else if (event.shiftKey) return false;
    else walk(way);
    return true;
  }
  if (event.altKey && event.key === 'Enter' && kind === 'cards') {
    showCard(map, id);
    return true;
  }
  if (event.altKey && event.key === 'Enter' && kind === 'steps') {
    map.panel = 'step';
    return true;
  }
  if (event.altKey) return false;
  if (ends[event.key]) {
    walk(ends[event.key]!);
    return true;
  }
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (kind === 'emotions') map.panel = 'step';
      else map.edit(place);
      return true;
    case 'Delete':
    case 'Backspace':
      void map.remove(place);
      return true;
    case '+':
      map.add(place);
      return true;
  }
  if (!preferences.singleKeys) return false;
  if (/^[\p{L}\p{N}]$/u.test(event.key) && typeAt(map, place, event.key)) return true;
  if (event.key.toLowerCase() === 'n') {
    map.add(place);
    return true;
  }
  if (event.key.toLowerCase() === 'h' && kind === 'cards') {
    map.question = { ask: 'handoff', from: id };
    return true;
  }
  if (event.key.toLowerCase() === 'i' && kind === 'cards') {
    showOrChoose(map, id);
    return true;
  }
  if (event.key.toLowerCase() === 'c' && ['cards', 'steps', 'phases', 'lanes', 'emotions'].includes(kind)) {
    showComments(map, place);
    return true;
  }
  if (event.key.toLowerCase() === 'f' && (kind === 'phases' || kind === 'lanes')) {
    map.lens.fold(place);
    void map.go(place);
    return true;
  }
  const grade = kind === 'cards' ? evidenceGrades[Number(event.key) - 1] : undefined;
  if (grade) {
    commands.setGrade(map.doc, id, grade);
    announce(gradeNames[grade]());
    return true;
  }
  if (kind === 'emotions' && /^[0-5]$/.test(event.key)) {
    if (map.feelings.scored(id)) {
      announce(m.journey_evidence_computed());
      map.panel = 'step';
      return true;
    }
    // 1 is worst and 5 is best, as on a form; 0 is «not known».
    commands.setEmotion(map.doc, id, event.key === '0' ? null : levels[5 - Number(event.key)]!);
    return true;
  }
  return false;
}

/** In the outline steps and phases stand under one another: there up and down move them. */
function outlineWay(kind: string, way: Way, event: KeyboardEvent): Way {
  const inOutline = !(event.currentTarget as HTMLElement | null)?.matches?.('[role="grid"]');
  if (!inOutline || (kind !== 'steps' && kind !== 'phases')) return way;
  return way === 'up' ? 'left' : way === 'down' ? 'right' : way;
}
