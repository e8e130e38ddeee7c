/** Moving what is at a place one notch: what Alt and an arrow do, and the click-only moves of every menu. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import * as commands from '../../commands';
import { cellKey } from '../../rules/layout';
import { readPlace, type Place } from '../../rules/places';
import type { JourneyMap } from '../journey-map.svelte';

export type Way = 'left' | 'right' | 'up' | 'down';

export const ways: { readonly [key: string]: Way } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
};

/** What a move would do; undefined when there is nowhere to go. */
export function moveOf(map: JourneyMap, place: Place, way: Way): (() => void) | undefined {
  const { kind, id } = readPlace(place);
  const by = way === 'left' || way === 'up' ? -1 : 1;
  const sideways = way === 'left' || way === 'right';
  if (kind === 'cards') return sideways ? cardSideways(map, id, by) : cardUpOrDown(map, id, by);
  if (kind === 'steps') return sideways ? stepMove(map, id, by) : undefined;
  if (kind === 'phases') return sideways ? phaseMove(map, id, by) : undefined;
  if (kind === 'lanes') return sideways ? undefined : laneMove(map, id, by);
  if (kind === 'emotions') return sideways ? undefined : feelingMove(map, id, -by);
  return undefined;
}

/** Moves, keeps focus on what was moved, and says where it is now. */
export function move(map: JourneyMap, place: Place, way: Way): void {
  const run = moveOf(map, place, way);
  if (!run) return;
  run();
  void map.go(place);
  if (readPlace(place).kind !== 'emotions') announce(m.journey_moved());
}

function cardSideways({ doc, layout }: JourneyMap, id: string, by: number) {
  const card = doc.get('cards', id);
  const at = layout.steps.findIndex((step) => step.id === card?.step);
  const target = at < 0 ? undefined : layout.steps[at + by];
  if (!card || !target) return undefined;
  const index = Number.MAX_SAFE_INTEGER;
  return () => commands.moveCard(doc, id, { step: target.id, lane: card.lane, index });
}

function cardUpOrDown(map: JourneyMap, id: string, by: number) {
  const { doc, layout, cells } = map;
  const card = doc.get('cards', id);
  if (!card) return undefined;
  const siblings = cells.get(cellKey(card.lane, card.step)) ?? [];
  const at = siblings.findIndex((sibling) => sibling.id === id);
  if (siblings[at + by])
    return () => commands.moveCard(doc, id, { ...card, index: map.indexIn(card, at + by, id) });
  const lane = layout.lanes[(layout.rowOf.get(card.lane) ?? -9) + by];
  const index = by > 0 ? 0 : Number.MAX_SAFE_INTEGER;
  return lane && (() => commands.moveCard(doc, id, { step: card.step, lane: lane.id, index }));
}

function stepMove({ doc, layout }: JourneyMap, id: string, by: number) {
  const home = layout.phases.findIndex(({ steps }) => steps.some((step) => step.id === id));
  if (home < 0) return undefined;
  const { phase, steps } = layout.phases[home]!;
  const at = steps.findIndex((step) => step.id === id);
  if (steps[at + by]) return () => commands.moveStep(doc, id, { phase: phase.id, index: at + by });
  const next = layout.phases[home + by]?.phase.id;
  const index = by > 0 ? 0 : Number.MAX_SAFE_INTEGER;
  return next === undefined ? undefined : () => commands.moveStep(doc, id, { phase: next, index });
}

function phaseMove({ doc, layout }: JourneyMap, id: string, by: number) {
  const at = layout.phases.findIndex(({ phase }) => phase.id === id);
  return layout.phases[at + by] && (() => commands.movePhase(doc, id, at + by));
}

/** Past the next lane that is shown, and those hidden between. */
function laneMove({ doc, layout, lens }: JourneyMap, id: string, by: number) {
  const next = layout.lanes[(layout.rowOf.get(id) ?? -9) + by];
  return next && (() => commands.moveLane(doc, id, lens.whole.rowOf.get(next.id)!));
}

/** From a gap the first move is to neutral. */
function feelingMove({ doc }: JourneyMap, id: string, by: number) {
  const emotion = doc.get('steps', id)?.emotion;
  if (emotion === undefined) return undefined;
  const next = emotion === null ? 0 : Math.max(-2, Math.min(2, Math.round(emotion) + by));
  return next === emotion ? undefined : () => commands.setEmotion(doc, id, next);
}
