import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { neighbour, type Direction } from '../../rules/neighbour';
import type { ProcessMap } from '../process-map.svelte';
import { nameOrKind } from '../words';

/** Takes the step next to the one chosen last into the choice; one that is in it already is where it goes on. */
export function extendChoice(map: ProcessMap, direction: Direction): void {
  const from = map.chosenNodes.at(-1);
  const next = from && neighbour(map.shown.nodes, map.shown.flows, from, direction);
  if (!next) return;
  map.select([...[...map.selection].filter((id) => id !== next.id), next.id]);
  map.reveal(next.id);
  announce(`${nameOrKind(next)}. ${m.process_selected({ count: map.selection.size })}`);
}
