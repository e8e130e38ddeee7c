/** What is said where part of a map is not shown. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { colourName } from '../card-words';
import type { Lens } from './lens.svelte';

/** The kept view that shows, and how many cards and lanes are hidden; empty when all is shown. */
export function leftOut(lens: Lens): string[] {
  return [
    lens.view ? m.journey_view_shown({ title: lens.view.title }) : '',
    typeof lens.filter.colour === 'number'
      ? m.journey_colour_only({ name: colourName(lens.filter.colour, lens.doc.all('colours')) })
      : '',
    lens.hiddenCards ? m.journey_hidden_cards({ count: lens.hiddenCards }) : '',
    lens.hiddenLanes ? m.journey_hidden_lanes({ count: lens.hiddenLanes }) : ''
  ].filter(Boolean);
}
