/** Letting a card span more or fewer steps: by key, by menu, by its edge. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import * as commands from '../../commands';
import type { JourneyMap } from '../journey-map.svelte';

/** What one step longer (1) or shorter (−1) would do; undefined at the ends. */
export function stretchOf(map: JourneyMap, id: string, by: 1 | -1): (() => void) | undefined {
  const card = map.doc.get('cards', id);
  if (!card) return undefined;
  const { steps } = map.layout;
  const start = steps.findIndex((step) => step.id === card.step);
  const end = Math.max(
    start,
    steps.findIndex((step) => step.id === card.until)
  );
  const next = steps[end + by];
  if (start < 0 || !next || end + by < start) return undefined;
  return () => stretchTo(map, id, next.id);
}

/** Lets a card span to a step, and says how far it reaches now. */
export function stretchTo(map: JourneyMap, id: string, until: string): void {
  commands.setSpan(map.doc, id, until);
  const number = map.layout.steps.findIndex((step) => step.id === until) + 1;
  announce(map.doc.get('cards', id)?.until ? m.journey_span_says({ number }) : m.journey_span_none());
}

export function stretch(map: JourneyMap, id: string, by: 1 | -1): void {
  const run = stretchOf(map, id, by);
  if (!run) return;
  run();
  void map.go(`cards/${id}`);
}
